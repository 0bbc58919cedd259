// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/secretserviceprompt.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

namespace session {

namespace {

const QString promptInterface = QStringLiteral("org.freedesktop.Secret.Prompt");

} // namespace

SecretServicePrompt::SecretServicePrompt(const QString &service, const QString &path,
                                         QObject *parent)
    : QObject(parent), m_service(service), m_path(path)
{
    auto *watcher = new QDBusServiceWatcher(service, QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        finish(SecretStore::Outcome::Failed, QStringLiteral("the service went away"));
    });
}

void SecretServicePrompt::show(std::chrono::milliseconds timeout)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(m_service, m_path, promptInterface, QStringLiteral("Completed"), this,
                SLOT(complete(bool, QDBusVariant)));
    QDBusMessage message = QDBusMessage::createMethodCall(m_service, m_path, promptInterface,
                                                          QStringLiteral("Prompt"));
    message.setArguments({QString()}); // no window of ours to be placed over
    auto *call = new QDBusPendingCallWatcher(
        bus.asyncCall(message, static_cast<int>(timeout.count())), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<> reply = *call;
        if (reply.isError())
            finish(SecretStore::Outcome::Failed, reply.error().name());
    });
}

void SecretServicePrompt::complete(bool dismissed, const QDBusVariant &)
{
    finish(dismissed ? SecretStore::Outcome::Locked : SecretStore::Outcome::Ok,
           dismissed ? QStringLiteral("the prompt was dismissed") : QString());
}

void SecretServicePrompt::finish(SecretStore::Outcome outcome, const QString &detail)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    Q_EMIT finished({outcome, detail});
    deleteLater();
}

} // namespace session
