// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/wirehead.h"

namespace test {

qsizetype bodyStart(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    return end < 0 ? -1 : end + 4;
}

qsizetype contentLength(const QByteArray &head)
{
    const QByteArray name = "\r\ncontent-length:";
    const qsizetype at = head.toLower().indexOf(name);
    if (at < 0)
        return -1;
    const qsizetype start = at + name.size();
    return head.mid(start, head.indexOf("\r\n", start) - start).trimmed().toLongLong();
}

int statusOf(const QByteArray &bytes)
{
    return bytes.startsWith("HTTP/") ? bytes.mid(bytes.indexOf(' ') + 1, 3).toInt() : 0;
}

} // namespace test
