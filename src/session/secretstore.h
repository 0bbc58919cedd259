// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QObject>
#include <QString>

#include <functional>

namespace session {

/// Where secrets are kept between runs. Asynchronous: the callback runs once, later, on this
/// thread, or never when its context has died. Nothing of a keychain library is seen through it.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    enum class Outcome {
        Ok,
        Absent, ///< the store answered for certain that there is no such secret
        Locked, ///< it may be there; the keychain has to be unlocked first
        Unavailable, ///< there is no keychain to ask
        Hung, ///< no answer within the watchdog's time; it may still come
        Failed, ///< anything else, and a write or delete that a second look did not confirm
    };
    Q_ENUM(Outcome)

    struct ReadResult {
        Outcome outcome = Outcome::Failed;
        Secret value;
        QString detail; ///< technical, for the log and "details"
    };
    struct WriteResult {
        Outcome outcome = Outcome::Failed;
        QString detail;
    };

    explicit SecretStore(QObject *parent = nullptr) : QObject(parent) { }
    ~SecretStore() override;

    virtual void read(const QString &key, QObject *context,
                      std::function<void(ReadResult)> done) = 0;
    /// Ok only after the secret was read back equal. Refuses more than 2048 bytes (Failed).
    virtual void write(const QString &key, const Secret &value, QObject *context,
                       std::function<void(WriteResult)> done) = 0;
    /// Ok only when a second look no longer finds it. Absent when there was none.
    virtual void remove(const QString &key, QObject *context,
                        std::function<void(WriteResult)> done) = 0;
    /// Asks the system to unlock, which may show its own prompt and take as long as the person
    /// does.
    virtual void unlock(QObject *context, std::function<void(WriteResult)> done) = 0;

Q_SIGNALS:
    /// A call that was answered Hung has come to its end after all: asking again is worth while.
    void answeredLate();
};

} // namespace session
