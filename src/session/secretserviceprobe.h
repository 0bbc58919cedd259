// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/keychainprobe.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QList>

#include <chrono>

class QDBusServiceWatcher;

namespace session {

/// Asks the Secret Service (org.freedesktop.secrets) over D-Bus for the items that QtKeychain
/// stores through libsecret: attributes "user" (the key) and "server" (the service name).
/// Connects to the session bus when it is first asked, not before.
class SecretServiceProbe : public KeychainProbe
{
    Q_OBJECT
public:
    explicit SecretServiceProbe(const QString &serviceName,
                                std::chrono::milliseconds timeout = std::chrono::seconds(2),
                                QObject *parent = nullptr);

    void look(const QString &key, QObject *context, std::function<void(Answer)> done) override;
    void unlock(QObject *context, std::function<void(SecretStore::WriteResult)> done) override;

private:
    using Done = std::function<void(Answer)>;
    using Unlocked = std::function<void(SecretStore::WriteResult)>;
    using Reply = std::function<void(const QDBusMessage &)>;

    void call(const QDBusMessage &message, QObject *context, Reply done);
    /// Notes when the service ends: its replies do not tell (from Qt 6.8 on) who they are from.
    void watchService();
    void considerItems(const QDBusMessage &reply, QObject *context, const Done &done);
    /// No item is seen: because there is none, or because KWallet keeps it, or because a service
    /// tells nothing of what is in a locked collection.
    void lookElsewhere(const Answer &otherwise, QObject *context, const Done &done);
    void lookAtDefaultCollection(QObject *context, const Done &done);
    void lookAtCollection(const QString &path, QObject *context, const Done &done);
    void askToUnlock(const QList<QDBusObjectPath> &paths, QObject *context, const Unlocked &done);

    QString m_serviceName;
    std::chrono::milliseconds m_timeout;
    QDBusServiceWatcher *m_watcher = nullptr; ///< from the first look on
    bool m_hasEnded = false; ///< the service, since a look was answered
    QList<QDBusObjectPath> m_locked; ///< what the last look found locked
    bool m_isKWallet = false; ///< what the last look found
};

} // namespace session
