// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keychainsecretstore.h"

#include "session/logging.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include "session/secretserviceprobe.h"
#endif

#include <qt6keychain/keychain.h>

#include <sodium.h>

namespace session {

namespace {

using Finding = KeychainProbe::Finding;
using Outcome = SecretStore::Outcome;
using ReadResult = SecretStore::ReadResult;
using WriteResult = SecretStore::WriteResult;

const QString serviceName = QStringLiteral("mentorship-desktop");

/// With our name in it: on Windows the key alone is the entry's name among those of all programs.
QString itemName(const QString &key)
{
    return serviceName + QLatin1Char('/') + key;
}

Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Outcome::Ok;
    case QKeychain::EntryNotFound:
        return Outcome::Absent;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Outcome::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Outcome::Unavailable;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return Outcome::Failed;
}

/// What a look means where the entry cannot be read, or need not be.
Outcome outcomeOf(Finding finding)
{
    switch (finding) {
    case Finding::Locked:
        return Outcome::Locked;
    case Finding::Absent:
        return Outcome::Absent;
    case Finding::NoService:
        return Outcome::Unavailable;
    case Finding::NoAnswer:
        return Outcome::Hung;
    case Finding::Found:
    case Finding::NotApplicable:
    case Finding::Failed:
        break;
    }
    return Outcome::Failed;
}

bool isReadable(Finding finding)
{
    return finding == Finding::Found || finding == Finding::NotApplicable;
}

bool isEqual(const Secret &one, const Secret &other)
{
    return one.size() == other.size()
        && (one.isEmpty() || sodium_memcmp(one.data(), other.data(), one.size()) == 0);
}

std::function<void(ReadResult)> withoutValue(std::function<void(WriteResult)> done)
{
    return [done = std::move(done)](ReadResult result) { done({result.outcome, result.detail}); };
}

/// The callback as one that does nothing when its context has died.
std::function<void(ReadResult)> guarded(QObject *context, std::function<void(ReadResult)> done)
{
    return [guard = QPointer<QObject>(context), done = std::move(done)](ReadResult result) {
        if (guard)
            done(std::move(result));
    };
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::unique_ptr<KeychainProbe> probe,
                                         std::chrono::milliseconds watchdog, QObject *parent)
    : SecretStore(parent), m_probe(std::move(probe))
{
    m_watchdog.setSingleShot(true);
    m_watchdog.setInterval(watchdog);
    connect(&m_watchdog, &QTimer::timeout, this, &KeychainSecretStore::giveUp);
}

KeychainSecretStore::~KeychainSecretStore() = default;

std::unique_ptr<KeychainProbe> KeychainSecretStore::systemProbe(std::chrono::milliseconds timeout)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return std::make_unique<SecretServiceProbe>(serviceName, timeout);
#else
    Q_UNUSED(timeout)
    return nullptr;
#endif
}

void KeychainSecretStore::read(const QString &key, QObject *context,
                               std::function<void(ReadResult)> done)
{
    enqueue([this, item = itemName(key)] { startRead(item); }, guarded(context, std::move(done)));
}

void KeychainSecretStore::write(const QString &key, const Secret &value, QObject *context,
                                std::function<void(WriteResult)> done)
{
    auto copy = std::make_shared<Secret>(value.copy());
    enqueue([this, item = itemName(key), copy] { startWrite(item, copy); },
            guarded(context, withoutValue(std::move(done))));
}

void KeychainSecretStore::remove(const QString &key, QObject *context,
                                 std::function<void(WriteResult)> done)
{
    enqueue([this, item = itemName(key)] { startRemove(item); },
            guarded(context, withoutValue(std::move(done))));
}

void KeychainSecretStore::unlock(QObject *context, std::function<void(WriteResult)> done)
{
    if (m_probe)
        return m_probe->unlock(context, std::move(done));
    // The system prompts by itself when it is asked for an entry.
    QMetaObject::invokeMethod(
        context,
        [done = std::move(done)] {
            done({Outcome::Ok, {}});
        },
        Qt::QueuedConnection);
}

// One call at a time.

void KeychainSecretStore::enqueue(std::function<void()> start, Answer answer)
{
    m_waiting.push_back({std::move(start), std::move(answer)});
    QMetaObject::invokeMethod(this, &KeychainSecretStore::startNext, Qt::QueuedConnection);
}

void KeychainSecretStore::startNext()
{
    if (m_current || m_waiting.empty())
        return;
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    ++m_turn;
    if (m_isStuck)
        return finish(Outcome::Hung, QStringLiteral("an earlier call has not been answered yet"));
    m_watchdog.start();
    m_current->start();
}

void KeychainSecretStore::finish(ReadResult result)
{
    m_watchdog.stop();
    ++m_turn;
    const Answer answer = std::move(m_current->answer);
    m_current.reset();
    QMetaObject::invokeMethod(this, &KeychainSecretStore::startNext, Qt::QueuedConnection);
    if (result.outcome != Outcome::Ok && result.outcome != Outcome::Absent)
        qCWarning(sessionLog) << "keychain:" << result.outcome << result.detail;
    answer(std::move(result));
}

void KeychainSecretStore::finish(Outcome outcome, const QString &detail)
{
    finish(ReadResult{outcome, {}, detail});
}

void KeychainSecretStore::giveUp()
{
    m_isStuck = m_isJobRunning;
    finish(Outcome::Hung, QStringLiteral("no answer in time"));
}

// The steps that calls are made of.

void KeychainSecretStore::look(const QString &item, Looked done)
{
    if (!m_probe)
        return done({Finding::NotApplicable, {}});
    m_probe->look(item, this,
                  [this, item, done, turn = m_turn](const KeychainProbe::Answer &answer) {
                      if (turn != m_turn)
                          return;
                      if (answer.finding == Finding::NoAnswer) // the watchdog ends this
                          return look(item, done);
                      done(answer);
                  });
}

void KeychainSecretStore::run(QKeychain::Job *job, const QString &item, JobDone done)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(item);
    m_isJobRunning = true;
    connect(job, &QKeychain::Job::finished, this,
            [this, done = std::move(done), turn = m_turn](QKeychain::Job *finished) {
                m_isJobRunning = false;
                if (turn != m_turn) {
                    m_isStuck = false;
                    Q_EMIT answeredLate();
                    return;
                }
                ReadResult result{outcomeOf(finished->error()), {}, finished->errorString()};
                if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(finished)) {
                    QByteArray bytes = read->binaryData();
                    result.value = Secret(bytes);
                    wipe(bytes);
                }
                done(std::move(result));
            });
    job->start();
}

void KeychainSecretStore::readItem(const QString &item, JobDone done)
{
    run(new QKeychain::ReadPasswordJob(serviceName), item, std::move(done));
}

void KeychainSecretStore::startRead(const QString &item)
{
    look(item, [this, item](const KeychainProbe::Answer &seen) {
        if (!isReadable(seen.finding))
            return finish(outcomeOf(seen.finding), seen.detail);
        readItem(item, [this, finding = seen.finding](ReadResult result) {
            if (result.outcome == Outcome::Absent && finding == Finding::Found)
                return finish(Outcome::Failed, QStringLiteral("seen, but not readable"));
            finish(std::move(result));
        });
    });
}

void KeychainSecretStore::startWrite(const QString &item, const std::shared_ptr<Secret> &value)
{
    if (value->size() > static_cast<std::size_t>(maxSize))
        return finish(Outcome::Failed, QStringLiteral("too large for a keychain entry"));
    look(item, [this, item, value](const KeychainProbe::Answer &seen) {
        if (isReadable(seen.finding) || seen.finding == Finding::Absent)
            writeItem(item, value);
        else
            finish(outcomeOf(seen.finding), seen.detail);
    });
}

void KeychainSecretStore::writeItem(const QString &item, const std::shared_ptr<Secret> &value)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    QByteArray bytes = value->toByteArray();
    job->setBinaryData(bytes);
    wipe(bytes);
    run(job, item, [this, item, value](ReadResult written) {
        if (written.outcome != Outcome::Ok)
            return finish(std::move(written));
        readItem(item, [this, value](ReadResult read) {
            if (read.outcome == Outcome::Ok && isEqual(read.value, *value))
                finish(Outcome::Ok);
            else
                finish(Outcome::Failed, QStringLiteral("written, but not read back equal"));
        });
    });
}

void KeychainSecretStore::startRemove(const QString &item)
{
    look(item, [this, item](const KeychainProbe::Answer &seen) {
        if (isReadable(seen.finding))
            removeItem(item, seen.finding == Finding::Found);
        else
            finish(outcomeOf(seen.finding), seen.detail);
    });
}

void KeychainSecretStore::removeItem(const QString &item, bool isProbed)
{
    run(new QKeychain::DeletePasswordJob(serviceName), item,
        [this, item, isProbed](ReadResult removed) {
            if (removed.outcome != Outcome::Ok)
                return finish(std::move(removed));
            lookAfterRemoval(item, isProbed);
        });
}

void KeychainSecretStore::lookAfterRemoval(const QString &item, bool isProbed)
{
    const QString stillThere = QStringLiteral("removed, but still there");
    if (!isProbed) {
        readItem(item, [this, stillThere](ReadResult read) {
            if (read.outcome == Outcome::Absent)
                finish(Outcome::Ok);
            else
                finish(Outcome::Failed, stillThere);
        });
        return;
    }
    look(item, [this, stillThere](const KeychainProbe::Answer &seen) {
        if (seen.finding == Finding::Absent)
            finish(Outcome::Ok);
        else
            finish(outcomeOf(seen.finding), stillThere);
    });
}

} // namespace session
