// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/secretstore.h"

#include <QHash>
#include <QList>

namespace test {

/// A keychain in memory that does what the test says, call by call. A call without a script is
/// answered truthfully; a scripted outcome leaves the contents as they are.
///
///     ScriptedSecretStore secrets;
///     secrets.scriptReads({Outcome::Locked, Outcome::Ok}).scriptUnlocks({Outcome::Ok});
class ScriptedSecretStore : public session::SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;

    /// What the next calls are answered, one each. Ok: truthfully.
    ScriptedSecretStore &scriptReads(const QList<Outcome> &outcomes);
    ScriptedSecretStore &scriptWrites(const QList<Outcome> &outcomes);
    ScriptedSecretStore &scriptRemovals(const QList<Outcome> &outcomes);
    /// Ok when over.
    ScriptedSecretStore &scriptUnlocks(const QList<Outcome> &outcomes);
    /// The next call of any kind is kept unanswered until answerKept().
    ScriptedSecretStore &keepNext();
    void answerKept();
    /// Says that a call which was answered Hung has ended.
    void comeBack() { Q_EMIT answeredLate(); }

    /// "read KEY", "write KEY", "remove KEY", "unlock", in order.
    [[nodiscard]] const QStringList &calls() const { return m_calls; }
    [[nodiscard]] qsizetype count(const QString &kind) const;
    void forgetCalls() { m_calls.clear(); }

    [[nodiscard]] QStringList keys() const { return m_contents.keys(); }
    [[nodiscard]] QByteArray content(const QString &key) const { return m_contents.value(key); }
    void setContent(const QString &key, const QByteArray &bytes) { m_contents[key] = bytes; }
    void clear() { m_contents.clear(); }

    void read(const QString &key, QObject *context, std::function<void(ReadResult)> done) override;
    void write(const QString &key, const Secret &value, QObject *context,
               std::function<void(WriteResult)> done) override;
    void remove(const QString &key, QObject *context,
                std::function<void(WriteResult)> done) override;
    void unlock(QObject *context, std::function<void(WriteResult)> done) override;

private:
    void later(QObject *context, std::function<void()> answer);

    QHash<QString, QByteArray> m_contents;
    QStringList m_calls;
    QList<Outcome> m_reads;
    QList<Outcome> m_writes;
    QList<Outcome> m_removals;
    QList<Outcome> m_unlocks;
    bool m_keepsNext = false;
    std::function<void()> m_kept;
};

} // namespace test
