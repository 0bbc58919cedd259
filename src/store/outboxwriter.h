// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/outboxfile.h"

#include <QObject>
#include <QSet>
#include <QThread>

#include <functional>
#include <memory>

namespace store {

/// Writes to the outbox's file in a thread of its own, which starts with the first change, since a
/// commit that waits for the disk would hold up the window. First in, first out.
///
/// A file that turns out to be damaged is set aside, and what memory holds goes into a new one; who
/// waits for a change is told when that is done.
class OutboxWriter : public QObject
{
    Q_OBJECT
public:
    using Told = std::function<void(const Result<Done> &)>;
    /// Sets aside what is damaged, and gives a new file; run in the thread. Throws as OutboxFile.
    using Reopen = std::function<std::unique_ptr<OutboxFile>()>;
    /// All that the new file is to hold, each change included that was handed over up to now.
    struct Memory {
        OutboxChange everything;
        EditId lastId;
    };

    /// inboxTaken: what of the file's inbox has been read already.
    OutboxWriter(std::unique_ptr<OutboxFile> file, Reopen reopen, std::function<Memory()> memory,
                 const QSet<qint64> &inboxTaken);
    ~OutboxWriter() override;

    /// What cannot be written goes along with the next change, or when it finishes.
    void write(const OutboxChange &change, Told told);
    /// All or nothing. added: the edits that are new with it. When it fails, they stay away from
    /// the disk: what follows it and needs them fails, too.
    void attempt(const OutboxChange &change, const QList<EditId> &added, Told told);
    /// Whether the attempt that added it failed, and that was told.
    [[nodiscard]] bool isTakenBack(EditId id) const { return m_takenBack.contains(id); }
    /// Each edit once.
    void readInbox(std::function<void(const QList<InboxEdit> &)> told);
    /// Waits until all is written, and tells who waits for it.
    void finish();

Q_SIGNALS:
    /// The file was damaged. It has been replaced, or, with another error, could not be.
    void damaged(const Error &error, bool isReplaced);

private:
    struct Job {
        OutboxChange change;
        bool isKept = false;
        QList<EditId> added;
    };
    struct Outcome {
        Result<Done> result = Done(); ///< Storage
        bool isDamage = false;
    };

    /// For the new file.
    struct Waiting {
        Job job;
        Told told;
    };

    void post(std::function<void()> job);
    void post(const Job &job, Told told);
    void committed(const Job &job, const Outcome &outcome, const Told &told);
    void tell(const Job &job, const Result<Done> &result, const Told &told);
    void startOver();
    void startedOver(const Result<Done> &result);

    // In the thread:
    Outcome commit(const Job &job);
    /// With what could not be written before.
    [[nodiscard]] OutboxChange withUnwritten(const OutboxChange &change) const;
    Result<Done> replaceFile(Memory memory);
    QList<InboxEdit> newInInbox();

    QThread m_thread;
    QObject m_worker; ///< lives in the thread
    const Reopen m_reopen;
    const std::function<Memory()> m_memory;
    QSet<EditId> m_takenBack;
    QList<Waiting> m_waiting;
    bool m_isStartingOver = false;

    // Of the thread:
    std::unique_ptr<OutboxFile> m_file; ///< none: it is damaged
    std::unique_ptr<OutboxFile> m_replacement; ///< which could not be filled yet
    QList<OutboxChange> m_unwritten;
    QSet<EditId> m_refused; ///< as m_takenBack, and perhaps not yet told
    QSet<qint64> m_inboxTaken;
    QList<InboxEdit> m_stranded; ///< in a damaged file, and not yet taken
};

} // namespace store
