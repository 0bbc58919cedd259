// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

#include <QNetworkReply>
#include <QStringList>
#include <QUrl>

namespace http {

/// How one request on the wire ended: what is known of it, and nothing judged yet.
struct Ending {
    enum class Stop {
        None, ///< the network or the service ended it
        NotAllowed, ///< never begun: isAllowed() said no
        Deadline, ///< ended here, the time was over
        TooLarge, ///< ended here, the body passed Limits::maxBody
    };

    Stop stop = Stop::None;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText;
    QString host;
    QStringList tlsReasons; ///< what is wrong with the certificate, in Qt's words
    int status = 0; ///< 0: no status line arrived
    QUrl location; ///< of a redirect
    QByteArray retryAfter; ///< the header, as it came
    QByteArray date; ///< the header, as it came
    qint64 announced = -1; ///< Content-Length, or -1
    QByteArray body;
    bool certainlyUnsent = false; ///< no byte of the request left this computer
};

/// The one place that turns an ending into a value or an Error; every shape of failure of
/// api.md 1.1 is told apart here.
[[nodiscard]] Result<Response> outcome(const Ending &ending);

/// Whether an error is one of the three 401s that a new access token cures (api.md 3.2). Any other
/// 401 means a wrong password or "not your relation", and a refresh would be for nothing.
[[nodiscard]] bool isTokenProblem(const Error &error);

} // namespace http
