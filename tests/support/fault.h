// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/answer.h"
#include "support/seen.h"
#include "support/spoiledbody.h"

#include <chrono>
#include <functional>
#include <optional>

namespace test {

/// What the server behind a proxy said.
struct ServerAnswer {
    int status = 0; ///< 0: no answer came
    QByteArray head; ///< with the empty line after it
    QByteArray body;
};

/// How a connection is met before a byte of it is read.
struct Door {
    enum class Way {
        Plain,
        Tls, ///< with the certificate
        Other, ///< the one of these two that the client does not expect
        Close, ///< FIN
        Reset, ///< RST
        CutGreeting, ///< FIN when the first byte is there: in the middle of a TLS handshake
    };
    Way way = Way::Plain;
    QByteArray certificate; ///< of tests/data/tls, "good", "expired", …
};

/// What a FaultProxy does with one request and its answer, or with a connection. The comments
/// say which are forwarded; "made up" are answers of the proxy's own, which do not need the server:
/// the request is not forwarded, or is with afterForward().
class Fault
{
public:
    using Milliseconds = std::chrono::milliseconds;
    /// Called in the proxy's thread.
    using Reply = std::function<Answer(const Seen &, const ServerAnswer &)>;

    static Fault none(); ///< forwarded, and answered as the server does

    static Fault dropBeforeForward(); ///< FIN, and the server never hears of it
    static Fault dropAfterForward(); ///< forwarded, then FIN in place of the answer
    static Fault resetAfterForward(); ///< forwarded, then RST in place of the answer
    static Fault halfHeader(); ///< forwarded, half of the answer's head, FIN
    static Fault headerOnly(); ///< forwarded, the answer's whole head and no body, FIN

    static Fault late(Milliseconds delay); ///< forwarded at once, the answer delivered so late
    static Fault executeLate(Milliseconds delay); ///< FIN at once, and forwarded so late
    /// Never answered, and forwarded when the client has given up, and so long after it.
    static Fault executeAfterGivingUp(Milliseconds delay = Milliseconds(0));
    static Fault silence(); ///< never answered, and not forwarded

    /// Made up: an error of the service (500) or of what is in front of it, with the bytes of a
    /// Retry-After ("7", retryAfterDate(7s), "999999999", "soon") if there are any.
    static Fault status(int status, const QByteArray &retryAfter = {});
    /// Made up: 401 for the token, in the service's words (api.md 3.2).
    static Fault tokenRefused();
    /// Made up: what the service says to a write when it has done it, and the server never hears
    /// of it, which its race makes possible.
    static Fault loseAcknowledged();

    enum class Announced { Whole, Half };
    /// Forwarded, half of the answer's body; the Content-Length that of the whole or of the half.
    static Fault truncatedJson(int status, Announced announced);
    /// Forwarded, the status the server's, the body changed.
    static Fault replacedBody(const BodyChange &change);

    /// Forwarded, the answer's body one byte each \a interval.
    static Fault slowDrip(Milliseconds interval = Milliseconds(200));
    static Fault endlessBody(); ///< made up: 200, chunked, never ends
    static Fault hugeBody(int megabytes); ///< made up: 200, a JSON array that large, announced
    static Fault gzipBomb(int megabytes); ///< made up: 200, small on the wire, that large unpacked

    static Fault redirect(int status, const QByteArray &location); ///< made up: to anywhere
    static Fault redirectToPlain(int status); ///< made up: the same address, and http
    static Fault redirectToItself(int status); ///< made up: a loop, when it is always so
    static Fault captivePortal(); ///< made up: 200, and HTML to sign in

    /// FIN, and connections are refused for so long. Not forwarded.
    static Fault refused(Milliseconds duration);
    static Fault custom(const QByteArray &name, const Reply &reply); ///< made up: by the test

    /// Of a connection: FIN, RST, both when it is accepted. When the RST comes before Qt looks, its
    /// own connect() for that look begins a second connection (measured: in 25 of 40 runs), so
    /// connections do not count the attempts of a client.
    static Fault closedConnection();
    static Fault resetConnection();
    static Fault cutGreeting(); ///< of a connection: FIN when its first byte is there
    static Fault certificate(const QByteArray &name); ///< of a connection: TLS with this one
    static Fault otherProtocol(); ///< of a connection: TLS on a plain port, or the reverse

    /// The server does it, and its answer gives way to this one.
    [[nodiscard]] Fault afterForward() const;
    /// The same by another name.
    [[nodiscard]] Fault called(const QByteArray &name) const;

    [[nodiscard]] const QByteArray &name() const { return m_name; } ///< as in the log; none: empty
    /// Nothing: it is not of connections.
    [[nodiscard]] const std::optional<Door> &door() const { return m_door; }
    /// Whether the server gets the request, now or later.
    [[nodiscard]] bool isForwarded() const { return m_forwarding != Forwarding::Never; }

private:
    friend class Passage;

    enum class Forwarding { Never, First, Late, AfterGivingUp };

    Fault(const QByteArray &name, Forwarding forwarding, Reply reply);

    static Fault madeUp(const QByteArray &name, const Answer &answer);
    static Fault ofConnections(const QByteArray &name, const Door &door);

    QByteArray m_name;
    Forwarding m_forwarding;
    Reply m_reply;
    Milliseconds m_delay{0}; // of the forwarding
    Milliseconds m_refusal{0};
    std::optional<Door> m_door;
};

/// A date for Retry-After, so far from now.
[[nodiscard]] QByteArray retryAfterDate(std::chrono::seconds fromNow);

} // namespace test
