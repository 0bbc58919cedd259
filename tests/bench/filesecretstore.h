// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/secretstore.h"

#include <QFile>
#include <QTimer>

/// Secrets in a file, for measuring the program without what a keychain's daemon does. Only here.
class FileSecretStore : public session::SecretStore
{
public:
    explicit FileSecretStore(const QString &path) : m_path(path) { }

    void read(const QString &, QObject *context, std::function<void(ReadResult)> done) override
    {
        QTimer::singleShot(0, context, [path = m_path, done = std::move(done)] {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return done({Outcome::Absent, {}, {}});
            done({Outcome::Ok, Secret(file.readAll()), {}});
        });
    }
    void write(const QString &, const Secret &value, QObject *context,
               std::function<void(WriteResult)> done) override
    {
        QFile file(m_path);
        const bool isWritten = file.open(QIODevice::WriteOnly)
            && file.write(value.toByteArray()) == qint64(value.size());
        answer(context, isWritten ? Outcome::Ok : Outcome::Failed, std::move(done));
    }
    void remove(const QString &, QObject *context, std::function<void(WriteResult)> done) override
    {
        answer(context, QFile::remove(m_path) ? Outcome::Ok : Outcome::Absent, std::move(done));
    }
    void unlock(QObject *context, std::function<void(WriteResult)> done) override
    {
        answer(context, Outcome::Ok, std::move(done));
    }

private:
    static void answer(QObject *context, Outcome outcome, std::function<void(WriteResult)> done)
    {
        QTimer::singleShot(0, context, [outcome, done = std::move(done)] { done({outcome, {}}); });
    }

    QString m_path;
};
