// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedserver.h"

#include "support/conversation.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

namespace test {

QString tlsFile(const QString &name)
{
    return QStringLiteral(MENTORSHIP_TEST_DATA "/tls/") + name;
}

QSslConfiguration serverTls(const QString &certificate)
{
    QFile key(tlsFile(certificate + QStringLiteral(".key")));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("No key for the certificate");
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    tls.setLocalCertificateChain(
        QSslCertificate::fromPath(tlsFile(certificate + QStringLiteral(".pem"))));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

ScriptedServer::ScriptedServer(QObject *parent) : QObject(parent)
{
    listen();
}

ScriptedServer::ScriptedServer(const QString &certificate, QObject *parent)
    : QObject(parent), m_tls(serverTls(certificate))
{
    listen();
}

ScriptedServer::~ScriptedServer()
{
    // Before m_seen and the rest, which they write to.
    qDeleteAll(findChildren<Conversation *>(Qt::FindDirectChildrenOnly));
}

void ScriptedServer::listen()
{
    m_always = [](const Seen &) { return Answer::silence(); };
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("The scripted server cannot listen");
}

QUrl ScriptedServer::url(const QString &host) const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(m_listener.serverPort());
    return url;
}

ScriptedServer &ScriptedServer::answer(const Answer &answer)
{
    m_script.append(answer);
    return *this;
}

ScriptedServer &ScriptedServer::always(const Answer &answer)
{
    always([answer](const Seen &) { return answer; });
    if (answer.m_isUnread)
        m_alwaysUnread = answer;
    return *this;
}

ScriptedServer &ScriptedServer::always(std::function<Answer(const Seen &)> decide)
{
    m_always = std::move(decide);
    m_alwaysUnread.reset();
    return *this;
}

int ScriptedServer::count(const QByteArray &verb) const
{
    return static_cast<int>(std::count_if(m_seen.begin(), m_seen.end(),
                                          [&](const Seen &seen) { return seen.verb == verb; }));
}

int ScriptedServer::open() const
{
    return static_cast<int>(findChildren<Conversation *>(Qt::FindDirectChildrenOnly).size());
}

void ScriptedServer::closeAll()
{
    qDeleteAll(findChildren<Conversation *>(Qt::FindDirectChildrenOnly));
}

void ScriptedServer::stopListening()
{
    m_listener.close();
}

void ScriptedServer::accept(qintptr descriptor)
{
    ++m_connections;
    auto *conversation = new Conversation(*this, descriptor);
    Q_EMIT connected();
    if (const std::optional<Answer> unread = takeUnread())
        conversation->say(*unread);
    else
        conversation->begin(m_tls);
}

std::optional<Answer> ScriptedServer::takeUnread()
{
    if (m_script.isEmpty())
        return m_alwaysUnread;
    if (!m_script.first().m_isUnread)
        return std::nullopt;
    return m_script.takeFirst();
}

Answer ScriptedServer::take(const Seen &request)
{
    m_seen.append(request);
    Q_EMIT received(request);
    return m_script.isEmpty() ? m_always(request) : m_script.takeFirst();
}

} // namespace test
