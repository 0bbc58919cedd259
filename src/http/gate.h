// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/client.h"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace http {

/// Where requests with Auth::Access get their token, and wait while a new one is fetched. Knows no
/// network: what refreshes is handed in.
///
/// One refresh is in flight at a time, however many wait (sync protocol, step 10). Everything that
/// waits here ends with mayHaveBeenSent = false: it was not sent, or the service refused its token
/// and so did nothing.
class Gate
{
public:
    /// A token, and which one in the row of all: a 401 for an old one says nothing about the new.
    struct Pass {
        QByteArray token;
        quint64 serial = 0;
    };
    using Waiter = Callback<Pass>;
    /// Milliseconds of a clock that nobody can set back: the lifetime is measured by it, not by the
    /// time of day, which may be days off from the server's (api.md 3.2).
    using Clock = std::function<std::chrono::milliseconds()>;

    /// \a ended runs once when the refresh token is refused, after all waiters have been told.
    Gate(Clock clock, std::function<void()> ended);

    void setToken(const QByteArray &token, std::chrono::milliseconds lifetime);
    void setRefresher(Client::Refresher refresher);
    /// Forgets token and refresher; who waits gets SessionEnded.
    void clear();

    /// Asks for a token: at once when there is a good one, else after a refresh.
    void enter(Waiter waiter);
    /// The service refused the token of this pass with one of the three texts: asks for another.
    void refused(const Pass &pass, Waiter waiter);
    /// The service refused two tokens for one request: as clear(), and tells that the session
    /// ended.
    void end();

private:
    struct Round; // one refresh in flight

    [[nodiscard]] bool isDue() const;
    [[nodiscard]] Pass present() const { return {m_token, m_serial}; }
    void wait(Waiter waiter);
    void refresh();
    void refreshed(const Result<Client::AccessToken> &result);
    void tellAll(const Result<Pass> &result);

    Clock m_clock;
    std::function<void()> m_ended;
    Client::Refresher m_refresher;
    QByteArray m_token;
    std::chrono::milliseconds m_dueAt{0};
    quint64 m_serial = 0;
    std::shared_ptr<Round> m_round;
    std::vector<Waiter> m_waiters;
};

} // namespace http
