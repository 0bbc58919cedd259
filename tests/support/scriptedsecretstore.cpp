// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedsecretstore.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace test {

namespace {

using Outcome = session::SecretStore::Outcome;

Outcome taken(QList<Outcome> &script)
{
    return script.isEmpty() ? Outcome::Ok : script.takeFirst();
}

} // namespace

ScriptedSecretStore &ScriptedSecretStore::scriptReads(const QList<Outcome> &outcomes)
{
    m_reads = outcomes;
    return *this;
}

ScriptedSecretStore &ScriptedSecretStore::scriptWrites(const QList<Outcome> &outcomes)
{
    m_writes = outcomes;
    return *this;
}

ScriptedSecretStore &ScriptedSecretStore::scriptRemovals(const QList<Outcome> &outcomes)
{
    m_removals = outcomes;
    return *this;
}

ScriptedSecretStore &ScriptedSecretStore::scriptUnlocks(const QList<Outcome> &outcomes)
{
    m_unlocks = outcomes;
    return *this;
}

ScriptedSecretStore &ScriptedSecretStore::keepNext()
{
    m_keepsNext = true;
    return *this;
}

void ScriptedSecretStore::answerKept()
{
    if (const auto kept = std::exchange(m_kept, nullptr))
        kept();
}

qsizetype ScriptedSecretStore::count(const QString &kind) const
{
    return std::count_if(m_calls.begin(), m_calls.end(),
                         [&kind](const QString &call) { return call.startsWith(kind); });
}

void ScriptedSecretStore::read(const QString &key, QObject *context,
                               std::function<void(ReadResult)> done)
{
    m_calls.append(QStringLiteral("read ") + key);
    later(context, [this, key, outcome = taken(m_reads), done = std::move(done)] {
        if (outcome != Outcome::Ok)
            return done({outcome, {}, QStringLiteral("scripted")});
        if (!m_contents.contains(key))
            return done({Outcome::Absent, {}, {}});
        done({Outcome::Ok, Secret(m_contents.value(key)), {}});
    });
}

void ScriptedSecretStore::write(const QString &key, const Secret &value, QObject *context,
                                std::function<void(WriteResult)> done)
{
    m_calls.append(QStringLiteral("write ") + key);
    later(context,
          [this, key, bytes = value.toByteArray(), outcome = taken(m_writes),
           done = std::move(done)] {
              if (outcome == Outcome::Ok)
                  m_contents[key] = bytes;
              done({outcome, {}});
          });
}

void ScriptedSecretStore::remove(const QString &key, QObject *context,
                                 std::function<void(WriteResult)> done)
{
    m_calls.append(QStringLiteral("remove ") + key);
    later(context, [this, key, outcome = taken(m_removals), done = std::move(done)] {
        if (outcome != Outcome::Ok)
            return done({outcome, QStringLiteral("scripted")});
        done({m_contents.remove(key) ? Outcome::Ok : Outcome::Absent, {}});
    });
}

void ScriptedSecretStore::unlock(QObject *context, std::function<void(WriteResult)> done)
{
    m_calls.append(QStringLiteral("unlock"));
    later(context, [outcome = taken(m_unlocks), done = std::move(done)] { done({outcome, {}}); });
}

void ScriptedSecretStore::later(QObject *context, std::function<void()> answer)
{
    auto guarded = [guard = QPointer<QObject>(context), answer = std::move(answer)] {
        if (guard)
            answer();
    };
    if (std::exchange(m_keepsNext, false))
        m_kept = std::move(guarded);
    else
        QMetaObject::invokeMethod(this, std::move(guarded), Qt::QueuedConnection);
}

} // namespace test
