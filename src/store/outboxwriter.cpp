// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outboxwriter.h"

#include "domain/failpoint.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace store {

namespace {

void append(OutboxChange &all, const OutboxChange &next)
{
    for (const EditId id : next.removed)
        all.put.removeIf([id](const WaitingEdit &entry) { return entry.id == id; });
    all.put.append(next.put);
    all.removed.append(next.removed);
    all.claims.append(next.claims);
    all.takenFromInbox.append(next.takenFromInbox);
    all.drafts.insert(next.drafts);
}

bool isEmpty(const OutboxChange &change)
{
    return change.put.isEmpty() && change.removed.isEmpty() && change.claims.isEmpty()
        && change.drafts.isEmpty() && change.takenFromInbox.isEmpty();
}

bool isNewEdit(const OutboxChange &change)
{
    return !change.put.isEmpty() && change.put.last().state == WaitingEdit::State::Queued
        && change.put.last().sends == 0;
}

/// Where a test may end the program: just behind the commit.
const char *failPointBehind(const OutboxChange &change)
{
    if (!change.removed.isEmpty())
        return "done-committed";
    if (isNewEdit(change))
        return "edit-committed";
    if (change.put.isEmpty())
        return "nothing-committed";
    switch (change.put.last().state) {
    case WaitingEdit::State::Sending:
        return "sending-committed";
    case WaitingEdit::State::Acknowledged:
        return "acknowledged-committed";
    default:
        return "other-committed";
    }
}

Error errorOf(const Fault &fault)
{
    return {Error::Kind::Storage, 0, fault.sentence, false};
}

Error notTaken()
{
    return {Error::Kind::Storage, 0,
            QCoreApplication::translate("Storage", "What this belongs to could not be kept."),
            false};
}

} // namespace

OutboxWriter::OutboxWriter(std::unique_ptr<OutboxFile> file, Reopen reopen,
                           std::function<Memory()> memory, const QSet<qint64> &inboxTaken)
    : m_reopen(std::move(reopen)),
      m_memory(std::move(memory)),
      m_file(std::move(file)),
      m_inboxTaken(inboxTaken)
{
    m_thread.setObjectName(QStringLiteral("outbox"));
}

OutboxWriter::~OutboxWriter()
{
    finish();
}

void OutboxWriter::finish()
{
    if (m_thread.isRunning())
        write({}, [](const Result<Done> &) {}); // tries once more what could not be written
    // Who is told may hand over more.
    while (m_thread.isRunning()) {
        QMetaObject::invokeMethod(&m_worker, [this] { m_thread.quit(); });
        m_thread.wait();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
}

void OutboxWriter::post(std::function<void()> job)
{
    if (!m_thread.isRunning()) {
        m_worker.moveToThread(&m_thread);
        m_thread.start();
    }
    QMetaObject::invokeMethod(&m_worker, std::move(job), Qt::QueuedConnection);
}

void OutboxWriter::post(const Job &job, Told told)
{
    post([this, job, told = std::move(told)] {
        const Outcome outcome = commit(job);
        QMetaObject::invokeMethod(
            this, [this, job, outcome, told] { committed(job, outcome, told); },
            Qt::QueuedConnection);
    });
}

void OutboxWriter::write(const OutboxChange &change, Told told)
{
    post(Job{change, true, {}}, std::move(told));
}

void OutboxWriter::attempt(const OutboxChange &change, const QList<EditId> &added, Told told)
{
    post(Job{change, false, added}, std::move(told));
}

void OutboxWriter::committed(const Job &job, const Outcome &outcome, const Told &told)
{
    if (!outcome.isDamage)
        return tell(job, outcome.result, told);
    m_waiting.append({job, told});
    startOver();
}

void OutboxWriter::tell(const Job &job, const Result<Done> &result, const Told &told)
{
    const auto isGone = [this](const WaitingEdit &entry) { return isTakenBack(entry.id); };
    const bool isOfGone =
        !job.isKept && std::any_of(job.change.put.cbegin(), job.change.put.cend(), isGone);
    const Result<Done> outcome = result && isOfGone ? notTaken() : result;
    if (!outcome && !job.isKept)
        m_takenBack.unite(QSet<EditId>(job.added.cbegin(), job.added.cend()));
    told(outcome);
}

/// Changes that were handed over after the damage and before this are in memory, too, so that they
/// wait for the same.
void OutboxWriter::startOver()
{
    if (std::exchange(m_isStartingOver, true))
        return;
    post([this, memory = m_memory()] {
        const Result<Done> result = replaceFile(memory);
        QMetaObject::invokeMethod(
            this, [this, result] { startedOver(result); }, Qt::QueuedConnection);
    });
}

void OutboxWriter::startedOver(const Result<Done> &result)
{
    m_isStartingOver = false;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    Q_EMIT damaged(result ? errorOf(outboxDamageFault()) : result.error(), bool(result));
    for (const Waiting &one : waiting)
        tell(one.job, result, one.told);
}

OutboxWriter::Outcome OutboxWriter::commit(const Job &job)
{
    const auto isRefused = [this](const WaitingEdit &entry) {
        return m_refused.contains(entry.id);
    };
    OutboxChange change = job.change;
    if (!job.isKept && std::any_of(change.put.cbegin(), change.put.cend(), isRefused)) {
        m_refused.unite(QSet<EditId>(job.added.cbegin(), job.added.cend()));
        return {notTaken(), false};
    }
    change.put.removeIf(isRefused);
    // Those of a file that was set aside since are numbers of others in the new one.
    change.takenFromInbox.removeIf([this](qint64 id) { return !m_inboxTaken.contains(id); });
    if (m_file && m_unwritten.isEmpty() && isEmpty(change))
        return {};
    if (isNewEdit(change))
        failPoint("edit-before-commit");
    std::optional<Fault> fault = outboxDamageFault();
    if (m_file)
        fault = store::attempt([&] { m_file->write(withUnwritten(change)); });
    if (!fault) {
        m_unwritten.clear();
        failPoint(failPointBehind(change));
        return {};
    }
    if (fault->isDamage) {
        if (m_file)
            m_stranded.append(newInInbox());
        m_file.reset();
        return {errorOf(outboxDamageFault()), true};
    }
    if (job.isKept)
        m_unwritten.append(change);
    else
        m_refused.unite(QSet<EditId>(job.added.cbegin(), job.added.cend()));
    return {errorOf(*fault), false};
}

OutboxChange OutboxWriter::withUnwritten(const OutboxChange &change) const
{
    OutboxChange all;
    for (const OutboxChange &earlier : m_unwritten)
        append(all, earlier);
    append(all, change);
    return all;
}

Result<Done> OutboxWriter::replaceFile(Memory memory)
{
    memory.everything.put.removeIf(
        [this](const WaitingEdit &entry) { return m_refused.contains(entry.id); });
    m_file.reset();
    const std::optional<Fault> fault = store::attempt([&] {
        if (!m_replacement)
            m_replacement = m_reopen();
        m_replacement->fill(memory.everything, memory.lastId, m_stranded);
    });
    if (fault && fault->isDamage)
        m_replacement.reset();
    if (fault)
        return errorOf(*fault);
    m_file = std::move(m_replacement);
    m_unwritten.clear();
    m_inboxTaken.clear();
    m_stranded.clear();
    return Done();
}

void OutboxWriter::readInbox(std::function<void(const QList<InboxEdit> &)> told)
{
    post([this, told = std::move(told)] {
        const QList<InboxEdit> inbox = newInInbox();
        QMetaObject::invokeMethod(
            this, [told, inbox] { told(inbox); }, Qt::QueuedConnection);
    });
}

/// What cannot be read now is read at the next start.
QList<InboxEdit> OutboxWriter::newInInbox()
{
    QList<InboxEdit> inbox;
    (void)store::attempt([&] {
        if (m_file)
            inbox = m_file->readInbox();
    });
    inbox.removeIf([this](const InboxEdit &left) { return m_inboxTaken.contains(left.id); });
    for (const InboxEdit &left : std::as_const(inbox))
        m_inboxTaken.insert(left.id);
    return inbox;
}

} // namespace store
