// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/outboxchange.h"
#include "store/sealer.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>

namespace store {

/// The edits of one account that wait, on disk. A commit that has returned survives the computer's
/// end (synchronous=FULL). Texts are sealed; ids lie in the clear. One thread at a time.
/// All functions throw Damage or SQLite::Exception.
class OutboxFile
{
public:
    enum class Found { Ready, New, NewerVersion, WrongKey };
    struct Content {
        QList<WaitingEdit> edits; ///< in the order in which they were made
        QList<Claim> claims;
        QMap<QString, Draft> drafts;
        QList<InboxEdit> inbox;
        EditId lastId; ///< the highest that was ever given; invalid: none
        int unreadable = 0; ///< rows that are broken or sealed with another key
    };

    OutboxFile(std::unique_ptr<SQLite::Database> database, Sealer sealer);

    /// Before all else: makes the tables of an empty file, brings older ones up to date, and tells
    /// whether the file may be used.
    [[nodiscard]] Found inspect();
    [[nodiscard]] Content read();
    /// All that can be read of a file of which something cannot; needs no inspect().
    [[nodiscard]] Content salvage();
    [[nodiscard]] QList<InboxEdit> readInbox();
    void write(const OutboxChange &change);
    /// Into a new file; no id up to the last one is given again.
    void fill(const OutboxChange &everything, EditId lastId, const QList<InboxEdit> &inbox = {});
    /// For a process that does not own the outbox.
    void appendToInbox(const Edit &edit, UnixSeconds since);

private:
    [[nodiscard]] bool hasCanary();
    void writeCanary();
    [[nodiscard]] bool isCanaryOurs();
    [[nodiscard]] QList<qint64> ids(const char *sql);
    void readEdit(qint64 id, Content &content);
    void readInboxEdit(qint64 id, Content &content);
    void readLastId(Content &content);
    void readDrafts(Content &content);
    void readClaims(Content &content);
    void apply(const OutboxChange &change);
    void insertIntoInbox(const Edit &edit, UnixSeconds since);
    void put(const WaitingEdit &entry);
    void writeDraft(const QString &key, const Draft &draft);
    void removeFrom(const char *sql, qint64 id);

    std::unique_ptr<SQLite::Database> m_database;
    Sealer m_sealer;
};

} // namespace store
