// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QUrl>

namespace http {

/// What a person typed as the server's address, as a URL of scheme, host and port only. A missing
/// scheme means https, or http on this computer. Refused with one translated sentence (Invalid):
/// no host; a path, query or fragment; a user name in it; http to anything but 127.0.0.0/8, ::1 and
/// localhost; another scheme.
[[nodiscard]] Result<QUrl> checkServerAddress(const QString &typed);

/// Whether a request may go there at all: https, or http on this computer; no user name. Asked for
/// each request, on the parsed URL, since a string can lie ("http://localhost@evil").
[[nodiscard]] bool isAllowed(const QUrl &url);

/// Whether two URLs have the same scheme, host and effective port (RFC 6454).
[[nodiscard]] bool isSameOrigin(const QUrl &one, const QUrl &other);

} // namespace http
