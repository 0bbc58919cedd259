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

#include <algorithm>

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

/// A folder's outbox as it was found.
struct Opening {
    std::unique_ptr<OutboxFile> file;
    OutboxFile::Found found = OutboxFile::Found::New;
    OutboxFile::Content content;
    std::optional<Fault> fault;

    [[nodiscard]] bool isNewer() const
    {
        return !fault && found == OutboxFile::Found::NewerVersion;
    }
    /// Something of it is not as it was written.
    [[nodiscard]] bool isBroken() const
    {
        return fault ? fault->isDamage
                     : found == OutboxFile::Found::WrongKey || content.unreadable > 0;
    }
};

Opening openAsItIs(const Folder &folder, const Owner &owner, const Secret &key)
{
    Opening opening;
    opening.fault = store::attempt([&] {
        folder.makeOutboxFile();
        opening.file = openFile(folder.outboxPath(), owner, key);
        opening.found = opening.file->inspect();
        if (opening.found == OutboxFile::Found::Ready || opening.found == OutboxFile::Found::New)
            opening.content = opening.file->read();
    });
    return opening;
}

/// What can be read of one that is closed.
OutboxFile::Content salvage(const QString &path, const Owner &owner, const Secret &key)
{
    OutboxFile::Content content;
    const std::optional<Fault> fault = store::attempt([&] {
        OutboxFile file(openDamagedDatabase(path), Sealer(owner, key, Sealer::File::Outbox));
        content = file.salvage();
    });
    if (fault)
        content.unreadable = 1; // how many edits it held is not known
    // Their numbers mean nothing in the new file.
    for (InboxEdit &left : content.inbox)
        left.id = 0;
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
    const auto fresh = [&folder, owner, key] {
        if (!folder.quarantineOutbox())
            throw SQLite::Exception("in the way", SQLITE_READONLY);
        std::unique_ptr<OutboxFile> made = openFile(folder.outboxPath(), owner, *key);
        (void)made->inspect();
        return made;
    };
    Opening opening = openAsItIs(folder, owner, *key);
    const bool isBroken = opening.isBroken();
    if (isBroken) {
        opening.file.reset();
        opening.content = salvage(folder.outboxPath(), owner, *key);
        opening.fault = store::attempt([&] { opening.file = fresh(); });
    }
    if (opening.isNewer() || opening.fault) {
        refuse(storageError(opening.fault ? opening.fault->sentence : newerVersionSentence()));
        return *m_refusal;
    }
    const OutboxFile::Content &content = opening.content;
    m_refusal.reset();
    m_unreadableCount = content.unreadable;
    m_lastId = content.lastId;
    m_claims = QSet<Claim>(content.claims.cbegin(), content.claims.cend());
    m_drafts = content.drafts;
    m_edits.resetTo(content.edits);
    // At once, lest the edits are only in the file set aside when the program ends now.
    const bool isFilled =
        isBroken && !store::attempt([&] { opening.file->fill(everything(), m_lastId); });
    QSet<qint64> inboxTaken;
    for (const InboxEdit &left : content.inbox)
        inboxTaken.insert(left.id);
    m_writer = std::make_unique<OutboxWriter>(
        std::move(opening.file), fresh,
        [this] {
            return OutboxWriter::Memory{everything(), m_lastId};
        },
        inboxTaken);
    connect(m_writer.get(), &OutboxWriter::damaged, this,
            [this](const Error &error, bool isReplaced) {
                written(error);
                if (isReplaced)
                    takeInbox(); // what had just been left in the damaged file
            });
    if (isBroken && !isFilled)
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
    if (m_writer)
        m_writer->finish(); // who is told finds all as it was
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
    const auto told = guarded(context, durable);
    if (m_refusal) {
        QTimer::singleShot(0, this, [told, error = *m_refusal] { told(error); });
        return;
    }
    apply(change);
    if (!m_writer) {
        QTimer::singleShot(0, this, [told] { told(Done()); });
        return;
    }
    m_writer->write(change, [this, told](const Result<Done> &result) {
        written(result);
        told(result);
    });
}

void Outbox::attempt(const OutboxChange &change, QObject *context, const Callback<Done> &durable)
{
    if (m_refusal || !m_writer)
        return write(change, context, durable);
    const OutboxChange back = undoing(change);
    apply(change);
    m_writer->attempt(
        change, back.removed,
        [this, change, back, told = guarded(context, durable)](const Result<Done> &result) {
            if (result)
                written(result);
            else
                takeBack(change, back);
            told(result);
        });
}

/// What has changed since then stays, except that what was new is not there any more.
void Outbox::takeBack(const OutboxChange &change, OutboxChange back)
{
    back.put.removeIf([&](const WaitingEdit &earlier) {
        const auto isOfIt = [&](const WaitingEdit &entry) { return entry.id == earlier.id; };
        const auto put = std::find_if(change.put.cbegin(), change.put.cend(), isOfIt);
        const WaitingEdit *now = m_edits.find(earlier.id);
        const bool isAsItWas = put == change.put.cend() ? !now : now && *now == *put;
        return !isAsItWas || m_writer->isTakenBack(earlier.id);
    });
    for (auto it = change.drafts.cbegin(); it != change.drafts.cend(); ++it) {
        if (m_drafts.value(it.key()) != *it)
            back.drafts.remove(it.key());
    }
    apply(back);
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
        if (left.id)
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

void Outbox::written(const Result<Done> &result)
{
    if (result) {
        m_isFailing = false;
    } else if (!std::exchange(m_isFailing, true)) {
        Q_EMIT storageFailed(result.error());
    }
}

} // namespace store
