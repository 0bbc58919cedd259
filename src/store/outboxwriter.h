// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/outboxfile.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace store {

/// Writes to the outbox's file in a thread of its own, which starts with the first change, since a
/// commit that waits for the disk would hold up the window. First in, first out.
class OutboxWriter : public QObject
{
    Q_OBJECT
public:
    struct Outcome {
        Result<Done> result = Done(); ///< Storage
        bool isDamage = false; ///< the file cannot be used any more
    };
    using Told = std::function<void(const Outcome &)>;

    /// reopen: sets aside what is damaged, and gives a new file; run in the thread.
    using Reopen = std::function<std::unique_ptr<OutboxFile>()>;

    OutboxWriter(std::unique_ptr<OutboxFile> file, Reopen reopen, QObject *parent = nullptr);
    /// Waits until all is written.
    ~OutboxWriter() override;

    /// isKept: what cannot be written goes along with the next change.
    void write(const OutboxChange &change, bool isKept, Told told);
    /// Sets the damaged file aside, and writes all of it anew.
    void startOver(const OutboxChange &everything, Told told);
    void readInbox(std::function<void(const QList<InboxEdit> &)> told);

private:
    void post(std::function<void()> job);
    /// In the thread: does it, with what could not be written before.
    Outcome commit(const OutboxChange &change, bool isKept);

    QThread m_thread;
    QObject m_worker; ///< lives in the thread
    std::unique_ptr<OutboxFile> m_file;
    Reopen m_reopen;
    QList<OutboxChange> m_unwritten;
};

} // namespace store
