// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/gate.h"

namespace http {

struct Gate::Round {
};

namespace {

Error sessionEnded()
{
    return {Error::Kind::SessionEnded, 0, {}, false};
}

} // namespace

Gate::Gate(Clock clock, std::function<void()> ended)
    : m_clock(std::move(clock)), m_ended(std::move(ended))
{
}

void Gate::setToken(const QByteArray &token, std::chrono::milliseconds lifetime)
{
    m_token = token;
    m_dueAt = m_clock() + lifetime * 4 / 5;
    ++m_serial;
}

void Gate::setRefresher(Client::Refresher refresher)
{
    m_refresher = std::move(refresher);
}

void Gate::clear()
{
    m_token.clear();
    m_refresher = nullptr;
    m_round.reset();
    tellAll(sessionEnded());
}

void Gate::enter(Waiter waiter)
{
    if (m_round || (m_refresher && isDue()))
        wait(std::move(waiter));
    else if (m_token.isEmpty())
        waiter(sessionEnded());
    else
        waiter(present());
}

void Gate::refused(const Pass &pass, Waiter waiter)
{
    if (m_round || (m_refresher && (pass.serial == m_serial || isDue()))) {
        wait(std::move(waiter));
    } else if (pass.serial != m_serial && !m_token.isEmpty()) {
        waiter(present());
    } else {
        // Nothing can get a new token: neither for this one nor for any other.
        m_waiters.push_back(std::move(waiter));
        end();
    }
}

void Gate::end()
{
    const bool wasOpen = m_refresher || !m_token.isEmpty();
    clear();
    if (wasOpen)
        m_ended();
}

bool Gate::isDue() const
{
    return m_token.isEmpty() || m_clock() >= m_dueAt;
}

void Gate::wait(Waiter waiter)
{
    m_waiters.push_back(std::move(waiter));
    if (!m_round)
        refresh();
}

void Gate::refresh()
{
    m_round = std::make_shared<Round>();
    // The refresher may outlive the gate, its round, or both.
    const std::weak_ptr<Round> round = m_round;
    const Client::Refresher refresher = m_refresher;
    refresher([this, round](const Result<Client::AccessToken> &result) {
        if (!round.expired())
            refreshed(result);
    });
}

void Gate::refreshed(const Result<Client::AccessToken> &result)
{
    m_round.reset();
    if (result) {
        setToken(result->token, result->lifetime);
        tellAll(present());
        return;
    }
    Error error = result.error();
    if (error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::SessionEnded) {
        end();
        return;
    }
    error.mayHaveBeenSent = false; // of what waited; the refresh itself changes nothing
    tellAll(error);
}

void Gate::tellAll(const Result<Pass> &result)
{
    // A waiter may come back at once.
    const std::vector<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters)
        waiter(result);
}

} // namespace http
