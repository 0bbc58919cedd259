// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outboxwriter.h"

#include "domain/failpoint.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QEvent>

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

bool isNewEdit(const OutboxChange &change)
{
    return !change.put.isEmpty() && change.put.last().state == WaitingEdit::State::Queued
        && change.put.last().sends == 0;
}

} // namespace

OutboxWriter::OutboxWriter(std::unique_ptr<OutboxFile> file, Reopen reopen, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_reopen(std::move(reopen))
{
    m_thread.setObjectName(QStringLiteral("outbox"));
}

OutboxWriter::~OutboxWriter()
{
    if (!m_thread.isRunning())
        return;
    // Behind all that is to be written.
    QMetaObject::invokeMethod(&m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // who waits is told
}

void OutboxWriter::post(std::function<void()> job)
{
    if (!m_thread.isRunning()) {
        m_worker.moveToThread(&m_thread);
        m_thread.start();
    }
    QMetaObject::invokeMethod(&m_worker, std::move(job), Qt::QueuedConnection);
}

void OutboxWriter::write(const OutboxChange &change, bool isKept, Told told)
{
    post([this, change, isKept, told = std::move(told)] {
        const Outcome outcome = commit(change, isKept);
        QMetaObject::invokeMethod(this, [told, outcome] { told(outcome); });
    });
}

OutboxWriter::Outcome OutboxWriter::commit(const OutboxChange &change, bool isKept)
{
    OutboxChange all;
    for (const OutboxChange &earlier : std::as_const(m_unwritten))
        append(all, earlier);
    append(all, change);
    if (isNewEdit(change))
        failPoint("edit-before-commit");
    std::optional<Fault> fault;
    if (m_file)
        fault = attempt([&] { m_file->write(all); });
    else
        fault = damageFault();
    if (!fault) {
        m_unwritten.clear();
        if (isNewEdit(change))
            failPoint("edit-committed");
        return {};
    }
    if (isKept)
        m_unwritten.append(change);
    return {Error{Error::Kind::Storage, 0, fault->sentence, false}, fault->isDamage};
}

void OutboxWriter::startOver(const OutboxChange &everything, Told told)
{
    post([this, everything, told = std::move(told)] {
        m_file.reset();
        m_unwritten.clear();
        const std::optional<Fault> fault = attempt([this] { m_file = m_reopen(); });
        Outcome outcome;
        if (fault)
            outcome = {Error{Error::Kind::Storage, 0, fault->sentence, false}, true};
        else
            outcome = commit(everything, true);
        QMetaObject::invokeMethod(this, [told, outcome] { told(outcome); });
    });
}

void OutboxWriter::readInbox(std::function<void(const QList<InboxEdit> &)> told)
{
    post([this, told = std::move(told)] {
        QList<InboxEdit> inbox;
        // What cannot be read now is read at the next start.
        (void)attempt([&] {
            if (m_file)
                inbox = m_file->readInbox();
        });
        QMetaObject::invokeMethod(this, [told, inbox] { told(inbox); });
    });
}

} // namespace store
