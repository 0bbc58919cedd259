// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/client.h"

#include <QNetworkRequest>

namespace http {

[[nodiscard]] bool isWrite(Verb verb);
[[nodiscard]] QByteArray verbName(Verb verb);

/// Where a request goes. The path is plain text, encoded here; a plus sign in the query goes out as
/// %2B, since the service reads a bare one as a blank.
[[nodiscard]] QUrl addressOf(const Request &request, const QUrl &server);

/// The request as Qt is to send it, with every habit of Qt's that could do harm put off
/// (docs/security.md). \a token may be empty; it is added only when \a server is the address's
/// origin.
[[nodiscard]] QNetworkRequest wireRequest(const Request &request, const QUrl &server,
                                          const QByteArray &token, const Limits &limits);

} // namespace http
