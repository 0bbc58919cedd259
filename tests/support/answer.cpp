// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/answer.h"

#include "support/wirehead.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace test {

namespace {

// The gzip format around one deflate stream, made by hand from qCompress()'s zlib stream. The
// check sum at the end is wrong: a bomb is to be stopped long before.
QByteArray gzip(const QByteArray &plain)
{
    const QByteArray zlib = qCompress(plain, 9).mid(4); // without qCompress's own size
    const QByteArray deflated = zlib.mid(2, zlib.size() - 6);
    const char header[] = {'\x1f', '\x8b', 8, 0, 0, 0, 0, 0, 0, 3};
    return QByteArray(header, sizeof header) + deflated + QByteArray(8, '\0');
}

} // namespace

Answer Answer::complete(int status, const QByteArray &type, const QByteArray &body)
{
    Answer answer;
    answer.m_headers = {"HTTP/1.1 " + QByteArray::number(status) + " Scripted",
                        "Content-Type: " + type,
                        "Content-Length: " + QByteArray::number(body.size())};
    answer.m_body = body;
    return answer;
}

Answer Answer::json(int status, const QByteArray &body)
{
    return complete(status, "application/json", body);
}

Answer Answer::message(int status, const QByteArray &message)
{
    const QJsonObject object{{QStringLiteral("message"), QString::fromUtf8(message)}};
    return json(status, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

Answer Answer::html(int status, const QByteArray &body)
{
    return complete(status, "text/html; charset=utf-8", body);
}

Answer Answer::redirect(int status, const QByteArray &location)
{
    return html(status).with("Location: " + location);
}

Answer Answer::raw(const QByteArray &bytes)
{
    Answer answer;
    answer.m_body = bytes;
    return answer;
}

Answer Answer::dropUnread()
{
    return raw({}).unread();
}

Answer Answer::drop()
{
    return raw({});
}

Answer Answer::reset()
{
    Answer answer;
    answer.m_then = Then::Reset;
    return answer;
}

Answer Answer::silence()
{
    Answer answer;
    answer.m_then = Then::Silence;
    return answer;
}

Answer Answer::headersOnly()
{
    Answer answer = complete(200, "application/json", "[]");
    answer.m_body.clear();
    answer.m_then = Then::Silence;
    return answer;
}

Answer Answer::drip(const QByteArray &body, Milliseconds interval)
{
    return json(200, body).dripping(interval);
}

Answer Answer::endless()
{
    Answer answer;
    answer.m_headers = {"HTTP/1.1 200 Scripted", "Content-Type: application/json",
                        "Transfer-Encoding: chunked"};
    answer.m_body = "1\r\n[\r\n";
    answer.m_then = Then::Endless;
    return answer;
}

Answer Answer::huge(qint64 megabytes)
{
    const qint64 size = megabytes << 20;
    Answer answer;
    answer.m_headers = {"HTTP/1.1 200 Scripted", "Content-Type: application/json",
                        "Content-Length: " + QByteArray::number(size)};
    answer.m_body = "[";
    answer.m_padding = size - 2;
    return answer;
}

Answer Answer::gzipBomb(qint64 megabytes)
{
    return complete(200, "application/json", gzip(QByteArray(megabytes << 20, ' ')))
        .with("Content-Encoding: gzip");
}

Answer Answer::with(const QByteArray &header) const
{
    Answer answer = *this;
    answer.m_headers.append(header);
    return answer;
}

Answer Answer::after(Milliseconds delay) const
{
    Answer answer = *this;
    answer.m_delay = delay;
    return answer;
}

Answer Answer::dripping(Milliseconds interval) const
{
    Answer answer = *this;
    answer.m_interval = interval;
    return answer;
}

Answer Answer::unread() const
{
    Answer answer = *this;
    answer.m_isUnread = true;
    return answer;
}

Answer Answer::keptAlive() const
{
    Answer answer = *this;
    answer.m_then = Then::Keep;
    return answer;
}

int Answer::status() const
{
    if (m_then != Then::Close && m_then != Then::Keep)
        return 0;
    const QByteArray head = m_headers.isEmpty() ? m_body.left(bodyStart(m_body)) : this->head();
    if (bodyStart(head) < 0)
        return 0;
    const qint64 sent = m_body.size() + (m_padding > 0 ? m_padding + 1 : 0)
        - (m_headers.isEmpty() ? head.size() : 0);
    return contentLength(head) <= sent ? statusOf(head) : 0;
}

QByteArray Answer::head() const
{
    QByteArray all;
    for (const QByteArray &header : m_headers)
        all += header + "\r\n";
    if (!m_headers.isEmpty()) {
        if (m_then != Then::Keep)
            all += "Connection: close\r\n";
        all += "\r\n";
    }
    return all;
}

} // namespace test
