// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QLocalSocket>

namespace app {

namespace {

constexpr char raiseWord[] = "raise\n";
constexpr int patience = 500; // ms

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent) : QObject(parent), m_name(name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

bool SingleInstance::raiseOther()
{
    // Before there is a window, so waiting blocks nobody.
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(raiseWord);
    socket.waitForBytesWritten(patience);
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
        constexpr qint64 wordLength = sizeof raiseWord - 1;
        if (socket->bytesAvailable() < wordLength)
            return;
        if (socket->read(wordLength) == raiseWord)
            Q_EMIT raiseRequested();
        socket->abort(); // whatever else was said is not listened to
        socket->deleteLater();
    });
}

} // namespace app
