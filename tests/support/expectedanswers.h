// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// What a client makes of a fault, as kindName() names it. "good" is an answer it takes, "refused
/// shape" one in JSON that the reader of the answer does not take.
struct ExpectedAnswer {
    QByteArray fault;
    QString write; ///< a task is added
    QString read; ///< tasks are listed; empty: the fault is not for reads
    int served; ///< how many of that one write reach the server
    bool mayHaveBeenSent = true;
};

inline QList<ExpectedAnswer> expectedAnswers()
{
    const QString good = QStringLiteral("good");
    const QString offline = QStringLiteral("Offline");
    const QString timeout = QStringLiteral("Timeout");
    const QString server = QStringLiteral("Server");
    const QString limited = QStringLiteral("RateLimited");
    const QString protocol = QStringLiteral("Protocol");
    const QString tls = QStringLiteral("Tls");
    const QString ended = QStringLiteral("SessionEnded");
    const QString refused = QStringLiteral("refused shape");
    QList<ExpectedAnswer> all{
        {"drop before forwarding", offline, offline, 0},
        {"forward, then FIN", offline, offline, 1},
        {"forward, then RST", offline, offline, 1},
        {"forward, then half a header", offline, offline, 1},
        {"forward, then header only", offline, offline, 1},
        {"deliver late", timeout, timeout, 1},
        {"execute late", offline, offline, 1},
        {"execute after giving up", timeout, timeout, 1},
        {"silence", timeout, timeout, 0},
        {"acknowledge and lose", good, {}, 0},
        {"500", server, server, 0},
        {"500 after forwarding", server, server, 1},
        {"502 after forwarding", server, server, 1},
        {"429", limited, limited, 0},
        {"429 retry after seconds", limited, limited, 0},
        {"truncated JSON 200", protocol, protocol, 1},
        {"truncated JSON 201", protocol, protocol, 1},
        {"cut JSON 200", offline, offline, 1},
        {"cut JSON 201", offline, offline, 1},
        {"wrong shape", refused, refused, 1},
        // Of an answer to a write only the message is read; of two equal keys Qt takes the last.
        {"uneven id", good, refused, 1},
        {"negative id", good, refused, 1},
        {"text for an id", good, refused, 1},
        {"fraction for an id", good, refused, 1},
        {"duplicate keys", good, good, 1},
        {"depth 1025", protocol, protocol, 1},
        {"one byte at a time", timeout, timeout, 1},
        {"huge body", protocol, protocol, 1},
        {"endless body", protocol, protocol, 1},
        {"gzip bomb", protocol, protocol, 1},
        {"captive portal", protocol, protocol, 0},
        {"closed connection", offline, offline, 0},
        {"reset connection", offline, offline, 0},
        {"cut greeting", offline, offline, 0},
        {"self-signed certificate", tls, tls, 0},
        {"expired certificate", tls, tls, 0},
        {"certificate of another host", tls, tls, 0},
        {"TLS on a plain port", offline, offline, 0},
        {"plain on a TLS port", tls, tls, 0},
        {"access token refused", ended, ended, 0, false},
    };
    for (const char *wait : {"", " retry after seconds", " retry after date", " retry after absurd",
                             " retry after words"}) {
        all.append({QByteArray("502") + wait, server, server, 0});
        all.append({QByteArray("503") + wait, server, server, 0});
    }
    for (const char *where : {" same host", " other port", " http", " file", " loop"}) {
        all.append({QByteArray("301") + where, protocol, protocol, 0});
        all.append({QByteArray("302") + where, protocol, protocol, 0});
        // Of a write like a lost answer: Qt wants the body once more, which is not given.
        all.append({QByteArray("307") + where, offline, protocol, 0});
        all.append({QByteArray("308") + where, offline, protocol, 0});
    }
    return all;
}
