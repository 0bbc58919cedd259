// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/gate.h"
#include "http/transfer.h"

#include <QElapsedTimer>

#include <optional>

namespace http {

/// One Client::send(), from there to its callback: through the gate, onto the wire, and once more
/// if the service refused the token. Deletes itself.
class Call : public QObject
{
    Q_OBJECT
public:
    Call(const Wire &wire, Gate &gate, const Request &request, QObject *context,
         Callback<Response> done, QObject *parent);

    /// Ends it with Cancelled, unless it has ended already and only the callback is due.
    void cancel();

private:
    void start();
    void enter(const Result<Gate::Pass> &pass);
    [[nodiscard]] Gate::Waiter waiter();
    void transmit(const QByteArray &token);
    void judge(const Ending &ending);
    void finish(const Result<Response> &result);
    void deliver();
    void abandon();
    void log() const;

    const Wire &m_wire;
    Gate &m_gate;
    Request m_request;
    Callback<Response> m_done;
    Gate::Pass m_pass;
    bool m_isRepeated = false;
    QTimer
        m_waiting; // at the gate: a refresher that never answers must not hold a request for ever
    QElapsedTimer m_elapsed;
    Transfer *m_transfer = nullptr;
    std::optional<Result<Response>> m_result;
};

} // namespace http
