// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/keychainprobe.h"
#include "session/secretstore.h"

#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>

namespace QKeychain {
class Job;
}

namespace session {

/// The system's keychain through QtKeychain, with what QtKeychain says put to the test
/// (docs/security.md): a probe looks first, a write is read back, a delete is looked after.
///
/// Calls are answered one after the other, as QtKeychain runs one job at a time in a process. A job
/// that outlasts the watchdog is left alone, since deleting it would crash when its reply comes;
/// until it ends every call is answered Hung at once.
class KeychainSecretStore : public SecretStore
{
    Q_OBJECT
public:
    static constexpr qsizetype maxSize = 2048; ///< bytes; Windows holds 2560

    /// probe: may be null, where the keychain library's word is good.
    explicit KeychainSecretStore(
        std::unique_ptr<KeychainProbe> probe = systemProbe(std::chrono::seconds(2)),
        std::chrono::milliseconds watchdog = std::chrono::seconds(30), QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    /// The Secret Service's on Linux, null elsewhere. timeout: of one question to it.
    static std::unique_ptr<KeychainProbe> systemProbe(std::chrono::milliseconds timeout);

    void read(const QString &key, QObject *context, std::function<void(ReadResult)> done) override;
    void write(const QString &key, const Secret &value, QObject *context,
               std::function<void(WriteResult)> done) override;
    void remove(const QString &key, QObject *context,
                std::function<void(WriteResult)> done) override;
    void unlock(QObject *context, std::function<void(WriteResult)> done) override;

private:
    using Answer = std::function<void(ReadResult)>;
    using Looked = std::function<void(const KeychainProbe::Answer &)>;
    using JobDone = std::function<void(ReadResult)>;
    struct Call {
        std::function<void()> start;
        Answer answer;
    };

    void enqueue(std::function<void()> start, Answer answer);
    void startNext();
    void finish(ReadResult result);
    void finish(Outcome outcome, const QString &detail = {});
    void giveUp();

    void look(const QString &item, Looked done);
    void run(QKeychain::Job *job, const QString &item, JobDone done);
    void readItem(const QString &item, JobDone done);

    void startRead(const QString &item);
    void startWrite(const QString &item, const std::shared_ptr<Secret> &value);
    void writeItem(const QString &item, const std::shared_ptr<Secret> &value);
    void startRemove(const QString &item);
    void removeItem(const QString &item, bool isProbed);
    void lookAfterRemoval(const QString &item, bool isProbed);

    std::unique_ptr<KeychainProbe> m_probe;
    QTimer m_watchdog;
    std::deque<Call> m_waiting;
    std::optional<Call> m_current;
    quint64 m_turn = 0; ///< of the current call; what belongs to an earlier one comes late
    bool m_isJobRunning = false;
    bool m_isStuck = false; ///< a job has outlasted the watchdog and has not ended yet
};

} // namespace session
