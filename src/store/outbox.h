// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/secret.h"
#include "store/outboxchange.h"
#include "store/table.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace store {

class Folder;
class OutboxWriter;
struct Owner;

/// The edits of one account that no listing of the service has shown yet, each until it is done or
/// the person drops it; and the texts that were begun.
///
/// Memory is changed at once, the disk follows in the same order, in a thread of its own. What has
/// to be durable before it goes on waits for the callback: a new edit before the person is told
/// that it was taken, and a request before it is sent. A crash can lose only the last changes, and
/// each of them leads to a state that the protocol goes on from (docs/sync.md, "Killed at any
/// step"). Called on the GUI thread only.
class Outbox : public QObject
{
    Q_OBJECT
public:
    explicit Outbox(QObject *parent = nullptr);
    ~Outbox() override;

    /// Opens or makes the folder's outbox. One that cannot be read is set aside under a name of its
    /// own, never deleted; what can be read of it is taken over. Storage: it cannot be opened, for
    /// the reason in the error's detail; nothing can be added then, and what is there stays as it
    /// is.
    Result<Done> open(Folder &folder, const Owner &owner, const Secret &dataKey);
    /// Everything works until the program ends.
    void openInMemory();
    /// Nothing can be added, for that reason (Storage).
    void refuse(const Error &reason);
    /// Waits for what is still to be written.
    void close();

    /// In the order in which they were made.
    [[nodiscard]] const Table<WaitingEdit> &edits() const { return m_edits; }
    [[nodiscard]] QList<WaitingEdit> lane(RelationId lane) const;
    [[nodiscard]] bool isClaimed(const Claim &claim) const { return m_claims.contains(claim); }
    /// Why nothing can be added: Storage. None: it can.
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }
    /// How many edits of an earlier outbox could not be read; the file is kept.
    [[nodiscard]] int unreadableCount() const { return m_unreadableCount; }
    /// Whether edits end with the program.
    [[nodiscard]] bool isInMemory() const { return !m_writer; }

    /// The number of the next edit.
    [[nodiscard]] EditId takeId();
    /// Changes memory now and the disk soon; what the disk does not take goes along with the next
    /// change, and storageFailed() tells. durable, if given, runs later, on this thread, when the
    /// change is on the disk, unless the context is gone.
    void write(const OutboxChange &change, QObject *context = nullptr,
               const Callback<Done> &durable = {});
    /// As write(), but what the disk does not take is taken back in memory, too: Storage.
    void attempt(const OutboxChange &change, QObject *context, const Callback<Done> &durable);

    [[nodiscard]] Draft draft(const QString &key) const { return m_drafts.value(key); }
    [[nodiscard]] const QMap<QString, Draft> &drafts() const { return m_drafts; }

    /// Takes over what other processes have left, soon.
    void takeInbox();

Q_SIGNALS:
    /// Edits of that lane (invalid: the account's) came, went, or are in another state.
    void laneChanged(RelationId lane);
    void changed();
    /// Another process left edits, and they are taken over.
    void inboxTaken();
    /// The detail is one translated sentence; told once, until something could be written again.
    void storageFailed(const Error &error);

private:
    [[nodiscard]] OutboxChange undoing(const OutboxChange &change) const;
    [[nodiscard]] OutboxChange everything() const;
    void apply(const OutboxChange &change);
    void takeOver(const QList<InboxEdit> &inbox);
    void takeBack(const OutboxChange &change, OutboxChange back);
    void written(const Result<Done> &result);

    Table<WaitingEdit> m_edits;
    QSet<Claim> m_claims;
    QMap<QString, Draft> m_drafts;
    EditId m_lastId;
    std::optional<Error> m_refusal;
    std::unique_ptr<OutboxWriter> m_writer; ///< none in memory
    int m_unreadableCount = 0;
    bool m_isFailing = false; ///< and it has been told
};

} // namespace store
