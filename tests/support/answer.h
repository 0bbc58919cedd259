// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>

namespace test {

/// What the scripted server does with one request: the good answer, or one of the faults that the
/// sync protocol must live with. Reads as a sentence: Answer::json(201, "{}").after(50ms).
class Answer
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// A complete answer like the service's: Content-Length, Connection: close.
    static Answer json(int status, const QByteArray &body);
    static Answer message(int status, const QByteArray &message); ///< {"message": …}
    static Answer html(int status, const QByteArray &body = "<html><p>Sign in here</p></html>");
    static Answer redirect(int status, const QByteArray &location);
    /// These bytes and then the end of the connection, whatever they are: half a header, a body
    /// that is shorter than announced.
    static Answer raw(const QByteArray &bytes);

    static Answer dropUnread(); ///< accepts and closes, before any byte (and any TLS handshake)
    static Answer drop(); ///< reads the request, then closes: FIN
    static Answer reset(); ///< reads the request, then RST
    static Answer silence(); ///< reads the request and never answers
    static Answer headersOnly(); ///< a 200 that announces a body, and then silence
    /// A complete 200, its body one byte each \a interval.
    static Answer drip(const QByteArray &body, Milliseconds interval);
    static Answer endless(); ///< 200, chunked, for ever
    static Answer huge(qint64 megabytes); ///< 200, a JSON array that large, announced
    static Answer gzipBomb(qint64 megabytes); ///< 200, small on the wire, that large unpacked

    [[nodiscard]] Answer with(const QByteArray &header) const; ///< one more "Name: value"
    [[nodiscard]] Answer after(Milliseconds delay) const;
    [[nodiscard]] Answer dripping(Milliseconds interval) const; ///< the body byte by byte
    /// At once, without waiting for a request or a TLS handshake.
    [[nodiscard]] Answer unread() const;
    [[nodiscard]] Answer keptAlive() const; ///< without Connection: close, and the connection stays

    /// The status of an answer that is whole as far as HTTP can tell; 0: it is not.
    [[nodiscard]] int status() const;

private:
    friend class Delivery;
    friend class ScriptedServer;

    enum class Then { Close, Reset, Silence, Endless, Keep };

    static Answer complete(int status, const QByteArray &type, const QByteArray &body);

    [[nodiscard]] QByteArray head() const;

    QList<QByteArray> m_headers; // status line first; none: no header at all
    QByteArray m_body;
    qint64 m_padding = 0; // so many blanks after the body, and then a "]"; they are never in memory
    Then m_then = Then::Close;
    Milliseconds m_delay{0};
    Milliseconds m_interval{0}; // 0: all at once
    bool m_isUnread = false;
};

} // namespace test
