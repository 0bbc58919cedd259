// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/call.h"

#include "http/wirerequest.h"

#include <QLoggingCategory>
#include <QPointer>

namespace http {

Q_LOGGING_CATEGORY(logHttp, "mentorship.http", QtInfoMsg)

Call::Call(const Wire &wire, Gate &gate, const Request &request, QObject *context,
           Callback<Response> done, QObject *parent)
    : QObject(parent), m_wire(wire), m_gate(gate), m_request(request), m_done(std::move(done))
{
    Q_ASSERT(context && context->thread() == thread());
    connect(context, &QObject::destroyed, this, &Call::abandon);
    m_waiting.setSingleShot(true);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        finish(Error{Error::Kind::Timeout, 0, QStringLiteral("No new token came."), false});
    });
    m_elapsed.start();
    QMetaObject::invokeMethod(this, &Call::start, Qt::QueuedConnection);
}

void Call::cancel()
{
    if (!m_result)
        finish(Error{Error::Kind::Cancelled, 0, {}, m_transfer != nullptr});
}

void Call::start()
{
    if (m_result)
        return;
    switch (m_request.auth) {
    case Auth::None:
        return transmit({});
    case Auth::Given:
        return transmit(m_request.token);
    case Auth::Access:
        m_waiting.start(m_wire.limits.deadline);
        return m_gate.enter(waiter());
    }
}

Gate::Waiter Call::waiter()
{
    return [self = QPointer<Call>(this)](const Result<Gate::Pass> &pass) {
        if (self && !self->m_result)
            self->enter(pass);
    };
}

void Call::enter(const Result<Gate::Pass> &pass)
{
    m_waiting.stop();
    if (!pass)
        return finish(pass.error());
    m_pass = *pass;
    transmit(m_pass.token);
}

void Call::transmit(const QByteArray &token)
{
    m_transfer = new Transfer(m_wire, m_request, token, this);
    connect(m_transfer, &Transfer::ended, this, &Call::judge);
    m_transfer->start();
}

void Call::judge(const Ending &ending)
{
    m_transfer->deleteLater(); // it is its signal that brought us here
    m_transfer = nullptr;
    const Result<Response> result = outcome(ending);
    if (result || m_request.auth != Auth::Access || !isTokenProblem(result.error()))
        return finish(result);
    // The service looked at the token and did nothing else, so this was no send of its effect.
    if (m_isRepeated) {
        m_gate.end();
        return finish(Error{Error::Kind::SessionEnded, 401, result.error().detail, false});
    }
    m_isRepeated = true;
    m_waiting.start(m_wire.limits.deadline);
    m_gate.refused(m_pass, waiter());
}

// The callback always comes from the event loop: never within send(), and never within a signal of
// a reply, so that it may destroy the client.
void Call::finish(const Result<Response> &result)
{
    m_waiting.stop();
    delete std::exchange(m_transfer, nullptr);
    m_result = result;
    log();
    QMetaObject::invokeMethod(this, &Call::deliver, Qt::QueuedConnection);
}

void Call::deliver()
{
    if (!m_done)
        return; // abandoned in the meantime
    deleteLater();
    const Callback<Response> done = std::exchange(m_done, nullptr);
    done(std::move(*m_result)); // last: it may destroy the client, and this with it
}

// The context is half destroyed: nothing of it may be called any more.
void Call::abandon()
{
    m_done = nullptr;
    if (!m_result)
        finish(Error{Error::Kind::Cancelled, 0, {}, m_transfer != nullptr});
    deleteLater();
}

// Never a path, a query, a body or a token.
void Call::log() const
{
    const QByteArray verb = verbName(m_request.verb);
    const QString answer = *m_result        ? QString::number((*m_result)->status)
        : m_result->error().httpStatus != 0 ? QString::number(m_result->error().httpStatus)
            + QLatin1Char(' ') + kindName(m_result->error().kind)
                                            : kindName(m_result->error().kind);
    qCInfo(logHttp).noquote() << verb << m_request.route << answer << m_elapsed.elapsed() << "ms";
}

} // namespace http
