// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/secretstore.h"

#include <QDBusMessage>
#include <QDBusVariant>

#include <chrono>

namespace session {

/// One prompt of the Secret Service, shown by the desktop. Waits as long as the person does, and
/// ends also when the service goes away. Deletes itself after finished().
class SecretServicePrompt : public QObject
{
    Q_OBJECT
public:
    /// service: the bus name of the service, which the prompt belongs to.
    SecretServicePrompt(const QString &service, const QString &path, QObject *parent);

    /// timeout: for the service to say that it shows the prompt.
    void show(std::chrono::milliseconds timeout);

Q_SIGNALS:
    void finished(const session::SecretStore::WriteResult &result);

private Q_SLOTS:
    void complete(bool dismissed, const QDBusVariant &result);

private:
    void finish(SecretStore::Outcome outcome, const QString &detail);

    QString m_service;
    QString m_path;
    bool m_isFinished = false;
};

} // namespace session
