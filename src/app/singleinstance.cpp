// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QLocalSocket>

namespace app {

namespace {

constexpr char raiseWord[] = "raise\n";
constexpr char inboxWord[] = "outbox\n";
constexpr int connectPatience = 500; // ms
constexpr int writePatience = 5000; // ms; on Windows it is written when the other one has read it

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent) : QObject(parent), m_name(name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

bool SingleInstance::raiseOther()
{
    return say(raiseWord);
}

void SingleInstance::tellOfInbox()
{
    (void)say(inboxWord);
}

bool SingleInstance::say(const char *word)
{
    // Where there is no window (yet), so waiting blocks nobody.
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(connectPatience))
        return false;
    socket.write(word);
    socket.waitForBytesWritten(writePatience);
    return true;
}

void SingleInstance::listen()
{
    // Nobody answered under this name, so what is left of it is of one that crashed.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void SingleInstance::accept()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        constexpr qint64 longestWord = sizeof inboxWord - 1;
        if (!socket->canReadLine() && socket->bytesAvailable() < longestWord)
            return;
        const QByteArray word = socket->read(longestWord);
        if (word == raiseWord)
            Q_EMIT raiseRequested();
        else if (word == inboxWord)
            Q_EMIT inboxFilled();
        socket->abort(); // whatever else was said is not listened to
        socket->deleteLater();
    });
}

} // namespace app
