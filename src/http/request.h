// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <QUrlQuery>

namespace http {

enum class Verb { Get, Post, Put, Delete };

/// Whose token goes with a request.
enum class Auth {
    None, ///< no Authorization header
    Access, ///< the account's access token, refreshed by the gate when needed
    Given, ///< the token in Request::token, and no gate: for /refresh itself
};

/// One call to the service.
struct Request {
    Verb verb = Verb::Get;
    QString route; ///< the template that logs show, "/mentorship_relation/{}/tasks"
    QString path; ///< the real path, not percent-encoded, "/mentorship_relation/7/tasks"
    QUrlQuery query = {}; ///< values percent-encoded where they hold a % (QUrlQuery's own rule)
    QByteArray body = {}; ///< UTF-8 JSON; empty: none
    Auth auth = Auth::Access;
    QByteArray token = {}; ///< with Auth::Given
};

/// An answer with a 2xx status and a body that is one complete JSON array or object.
struct Response {
    int status = 0;
    QJsonDocument json;
};

} // namespace http
