// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

/// What went wrong in the world outside the program. Errors of the world are values; errors of the
/// programmer are assertions.
struct Error {
    enum class Kind {
        Offline, ///< no connection to the server
        Timeout, ///< the server did not answer in time
        Cancelled, ///< given up by ourselves
        Unauthorized, ///< 401: a token problem, a wrong password, or "not involved" (api.md 1.1)
        SessionEnded, ///< the refresh token is refused: signing in again is needed
        Forbidden, ///< 403
        NotFound, ///< 404 with the service's JSON
        Conflict, ///< 409
        Invalid, ///< 400: the service refuses the values; or refused here beforehand
        RateLimited, ///< 429, from something in front of the service
        Server, ///< 5xx: on a write the outcome is unknown (api.md 11.1)
        Protocol, ///< an answer that the contract does not know: HTML, a redirect, a wrong shape
        Tls, ///< the server's certificate or handshake was refused
        Storage, ///< the disk; the detail is a whole translated sentence
        Keychain, ///< the keychain
    };

    Kind kind = Kind::Protocol;
    int httpStatus = 0; ///< 0 when there was no answer
    /// The service's own message, or a technical reason; plain text, untrusted. Of Invalid and
    /// Conflict without an answer: a whole translated sentence of ours.
    QString detail;
    /// False only when it is certain that no byte of the request left this computer: such a write
    /// did not happen and may be repeated (sync protocol, step 5).
    bool mayHaveBeenSent = false;
    /// How long the server asks to wait before the next call, in a 429 or 503; an hour at most.
    std::optional<std::chrono::seconds> retryAfter = std::nullopt;

    friend bool operator==(const Error &, const Error &) = default;
};

Q_DECLARE_METATYPE(Error)

/// The kind as an English word for logs and for tests.
[[nodiscard]] QString kindName(Error::Kind kind);

/// One translated sentence for a person: what happened and what it means. The service's message is
/// included where it says more.
[[nodiscard]] QString explain(const Error &error);
