// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"

#include "store/database.h"
#include "store/folder.h"
#include "store/outboxwriter.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <sqlite3.h>

namespace store {

namespace {

Error storageError(const QString &sentence)
{
    return {Error::Kind::Storage, 0, sentence, false};
}

/// Runs it unless its context is gone.
std::function<void(const Result<Done> &)> guarded(QObject *context, const Callback<Done> &callback)
{
    if (!callback)
        return [](const Result<Done> &) {};
    return [guard = QPointer<QObject>(context), callback](const Result<Done> &result) {
        if (guard)
            callback(result);
    };
}

QString newerVersionSentence()
{
    return QCoreApplication::translate("Storage",
                                       "The changes that wait here were written by a newer version "
                                       "of Mentorship. Update it to go on.");
}

std::unique_ptr<OutboxFile> openFile(const QString &path, const Owner &owner, const Secret &key)
{
    constexpr int busyTimeout = 5000; // milliseconds: another process adds an edit
    return std::make_unique<OutboxFile>(openDatabase(path, Durability::Computer, busyTimeout),
                                        Sealer(owner, key, Sealer::File::Outbox));
}

/// What can be read of a file that may be damaged.
OutboxFile::Content salvage(OutboxFile &file)
{
    OutboxFile::Content content;
    if (store::attempt([&] { file.read(content); }))
        ++content.unreadable; // broken pages: how many rows they held is not known
    return content;
}

} // namespace

Outbox::Outbox(QObject *parent) : QObject(parent) { }

Outbox::~Outbox()
{
    close();
}

Result<Done> Outbox::open(Folder &folder, const Owner &owner, const Secret &dataKey)
{
    close();
    const auto key = std::make_shared<Secret>(dataKey.copy());
    const QString path = folder.outboxPath();
    std::unique_ptr<OutboxFile> file;
    OutboxFile::Found found = OutboxFile::Found::New;
    OutboxFile::Content content;
    std::optional<Fault> fault = store::attempt([&] {
        folder.makeOutboxFile();
        file = openFile(path, owner, *key);
        found = file->inspect();
        if (found == OutboxFile::Found::Ready || found == OutboxFile::Found::New)
            file->read(content);
    });
    const auto fresh = [&folder, path, owner, key] {
        if (!folder.quarantineOutbox())
            throw SQLite::Exception("in the way", SQLITE_READONLY);
        std::unique_ptr<OutboxFile> made = openFile(path, owner, *key);
        (void)made->inspect();
        return made;
    };
    if (!fault && found == OutboxFile::Found::NewerVersion) {
        refuse(storageError(newerVersionSentence()));
        return *m_refusal;
    }
    const bool isBroken =
        fault ? fault->isDamage : found == OutboxFile::Found::WrongKey || content.unreadable > 0;
    if (isBroken) {
        if (file)
            content = salvage(*file);
        content.unreadable = std::max(content.unreadable, 1);
        file.reset();
        fault = store::attempt([&] { file = fresh(); });
    }
    if (fault) {
        refuse(storageError(fault->sentence));
        return *m_refusal;
    }
    m_writer = std::make_unique<OutboxWriter>(std::move(file), fresh);
    m_refusal.reset();
    m_unreadableCount = content.unreadable;
    m_lastId = content.lastId;
    m_claims = QSet<Claim>(content.claims.cbegin(), content.claims.cend());
    m_drafts = content.drafts;
    m_edits.resetTo(content.edits);
    if (isBroken)
        write(everything());
    takeOver(content.inbox);
    return Done();
}

void Outbox::openInMemory()
{
    close();
    m_refusal.reset();
}

void Outbox::refuse(const Error &reason)
{
    close();
    m_refusal = reason;
}

void Outbox::close()
{
    m_writer.reset();
    m_refusal = storageError(
        QCoreApplication::translate("Storage", "Nobody is signed in, so nothing can be kept."));
    m_edits.resetTo({});
    m_claims.clear();
    m_drafts.clear();
    m_lastId = {};
    m_unreadableCount = 0;
    m_isFailing = false;
}

QList<WaitingEdit> Outbox::lane(RelationId lane) const
{
    QList<WaitingEdit> result;
    for (const WaitingEdit &entry : m_edits.rows()) {
        if (laneOf(entry.edit) == lane)
            result.append(entry);
    }
    return result;
}

EditId Outbox::takeId()
{
    m_lastId = EditId(m_lastId.value() + 1);
    return m_lastId;
}

void Outbox::write(const OutboxChange &change, QObject *context, const Callback<Done> &durable)
{
    apply(change);
    const auto told = guarded(context, durable);
    if (!m_writer) {
        QTimer::singleShot(0, this, [told] { told(Done()); });
        return;
    }
    m_writer->write(change, true, [this, told](const OutboxWriter::Outcome &outcome) {
        written(outcome.result, outcome.isDamage);
        told(outcome.result);
    });
}

void Outbox::attempt(const OutboxChange &change, QObject *context, const Callback<Done> &durable)
{
    const OutboxChange back = undoing(change);
    apply(change);
    const auto told = guarded(context, durable);
    if (!m_writer) {
        QTimer::singleShot(0, this, [told] { told(Done()); });
        return;
    }
    m_writer->write(change, false, [=, this](const OutboxWriter::Outcome &outcome) {
        if (outcome.isDamage) {
            // Memory has it, so that the new file will.
            written(outcome.result, true);
            return told(Done());
        }
        if (!outcome.result)
            apply(back);
        else
            written(outcome.result, false);
        told(outcome.result);
    });
}

void Outbox::takeInbox()
{
    if (m_writer)
        m_writer->readInbox([this](const QList<InboxEdit> &inbox) { takeOver(inbox); });
}

void Outbox::takeOver(const QList<InboxEdit> &inbox)
{
    if (inbox.isEmpty())
        return;
    OutboxChange change;
    for (const InboxEdit &left : inbox) {
        WaitingEdit entry{.id = takeId(), .edit = left.edit, .since = left.since};
        nameAddition(entry.edit, entry.id);
        change.put.append(entry);
        change.takenFromInbox.append(left.id);
    }
    write(change);
    Q_EMIT inboxTaken();
}

/// The rows as they are before the change.
OutboxChange Outbox::undoing(const OutboxChange &change) const
{
    OutboxChange back;
    for (const WaitingEdit &entry : change.put) {
        if (const WaitingEdit *earlier = m_edits.find(entry.id))
            back.put.append(*earlier);
        else
            back.removed.append(entry.id);
    }
    for (const EditId id : change.removed) {
        if (const WaitingEdit *earlier = m_edits.find(id))
            back.put.append(*earlier);
    }
    for (auto it = change.drafts.cbegin(); it != change.drafts.cend(); ++it)
        back.drafts.insert(it.key(), m_drafts.value(it.key()));
    return back;
}

OutboxChange Outbox::everything() const
{
    OutboxChange all;
    all.put = m_edits.rows();
    all.claims = m_claims.values();
    all.drafts = m_drafts;
    return all;
}

void Outbox::apply(const OutboxChange &change)
{
    QSet<RelationId> lanes;
    for (const EditId id : change.removed) {
        if (const WaitingEdit *entry = m_edits.find(id))
            lanes.insert(laneOf(entry->edit));
        m_edits.remove(id);
    }
    for (const WaitingEdit &entry : change.put) {
        lanes.insert(laneOf(entry.edit));
        m_edits.upsert(entry);
    }
    for (const Claim &claim : change.claims)
        m_claims.insert(claim);
    for (auto it = change.drafts.cbegin(); it != change.drafts.cend(); ++it) {
        if (it->text.isEmpty())
            m_drafts.remove(it.key());
        else
            m_drafts.insert(it.key(), *it);
    }
    for (const RelationId lane : std::as_const(lanes)) {
        if (this->lane(lane).isEmpty())
            m_claims.removeIf([lane](const Claim &claim) { return claim.lane == lane; });
        Q_EMIT laneChanged(lane);
    }
    if (!lanes.isEmpty())
        Q_EMIT changed();
}

void Outbox::written(const Result<Done> &result, bool isDamage)
{
    if (isDamage && m_writer) {
        m_writer->startOver(everything(), [this](const OutboxWriter::Outcome &outcome) {
            if (!outcome.result)
                written(outcome.result, false);
        });
    }
    if (result) {
        m_isFailing = false;
    } else if (!std::exchange(m_isFailing, true)) {
        Q_EMIT storageFailed(result.error());
    }
}

} // namespace store
