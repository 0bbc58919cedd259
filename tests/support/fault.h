// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/answer.h"
#include "support/seen.h"
#include "support/spoiledbody.h"

#include <chrono>
#include <functional>

namespace test {

/// What the server behind a proxy said.
struct ServerAnswer {
    int status = 0; ///< 0: no answer came
    QByteArray head; ///< with the empty line after it
    QByteArray body;
};

/// What a FaultProxy does with one request and its answer. The names of faults that are forwarded
/// say so in their comment; "made up" are answers of the proxy's own, which do not need the server:
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

    /// Made up: an error of the service (500) or of what is in front of it, with the bytes of a
    /// Retry-After ("7", retryAfterDate(7s), "999999999", "soon") if there are any.
    static Fault status(int status, const QByteArray &retryAfter = {});
    /// Made up: the answer 201 to a write that the server loses, which its race makes possible.
    static Fault loseAcknowledged(const QByteArray &message = "Task was created successfully.");

    enum class Announced { Whole, Half };
    /// Forwarded, half of the answer's body; the Content-Length that of the whole or of the half.
    static Fault truncatedJson(int status, Announced announced);
    static Fault replacedBody(int status, const BodyChange &change); ///< forwarded, body changed

    /// Forwarded, the answer's body one byte each \a interval.
    static Fault slowDrip(Milliseconds interval = Milliseconds(200));
    static Fault endlessBody(); ///< made up: 200, chunked, never ends
    static Fault hugeBody(int megabytes); ///< made up: 200, a JSON array that large, announced
    static Fault gzipBomb(int megabytes); ///< made up: 200, small on the wire, that large unpacked

    static Fault redirect(int status, const QByteArray &location); ///< made up: to anywhere
    static Fault redirectToItself(int status); ///< made up: a loop, when it is always so
    static Fault captivePortal(); ///< made up: 200, and HTML to sign in

    /// FIN, and connections are refused for so long. Not forwarded.
    static Fault refused(Milliseconds duration);
    static Fault custom(const QByteArray &name, const Reply &reply); ///< made up: by the test

    /// The server does it, and its answer gives way to this one.
    [[nodiscard]] Fault afterForward() const;

    [[nodiscard]] const QByteArray &name() const { return m_name; } ///< as in the log; none: empty

private:
    friend class Passage;

    enum class Forwarding { Never, First, Late };

    Fault(const QByteArray &name, Forwarding forwarding, Reply reply);

    static Fault madeUp(const QByteArray &name, const Answer &answer);

    QByteArray m_name;
    Forwarding m_forwarding;
    Reply m_reply;
    Milliseconds m_delay{0}; // of the forwarding
    Milliseconds m_refusal{0};
};

/// A date for Retry-After, so far from now.
[[nodiscard]] QByteArray retryAfterDate(std::chrono::seconds fromNow);

} // namespace test
