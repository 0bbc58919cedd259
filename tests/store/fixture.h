// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/outbox.h"
#include "store/store.h"

#include <QDir>
#include <QTemporaryDir>

struct sqlite3;

/// An account's folder of its own, and data to put into it.
class Fixture
{
public:
    Fixture();

    /// Opens with the account's key.
    Result<store::Store::Opened> open(store::Store &store) const;
    [[nodiscard]] QString folder() const { return m_dir.path() + QStringLiteral("/account"); }
    [[nodiscard]] QString cachePath() const { return folder() + QStringLiteral("/cache.db"); }
    /// The names of the caches set aside.
    [[nodiscard]] QStringList setAside() const;
    [[nodiscard]] QString outboxPath() const { return folder() + QStringLiteral("/outbox.db"); }
    /// The names of the outboxes set aside.
    [[nodiscard]] QStringList quarantined() const;
    [[nodiscard]] QByteArray bytesOf(const QString &name) const;
    /// All bytes of all files in the folder.
    [[nodiscard]] QByteArray allBytes() const;

    /// Runs a statement on the closed file, from outside.
    void execute(const char *sql) const;
    void executeOnOutbox(const char *sql) const;

    store::Owner owner{QUrl(QStringLiteral("https://mentors.example/")), UserId(7)};
    Secret key = Secret::random(32);

private:
    QTemporaryDir m_dir;
};

[[nodiscard]] User someUser();
[[nodiscard]] Relation someRelation(qint64 id, const QString &notes = QStringLiteral("Notes"));
[[nodiscard]] Task someTask(qint64 id, const QString &text = QStringLiteral("Text"),
                            bool isDone = false);
[[nodiscard]] Comment someComment(qint64 relation, qint64 task, qint64 id,
                                  const QString &text = QStringLiteral("Comment"));
[[nodiscard]] QList<Relation> someRelations(int count);
[[nodiscard]] QList<Task> someTasks(int count);

[[nodiscard]] Edit addTask(RelationId relation, const QString &text);
[[nodiscard]] Edit ofTask(Edit::Kind kind, RelationId relation, TaskId task);
[[nodiscard]] Edit addComment(RelationId relation, TaskId task, const QString &text);
/// As Sync makes it, with the outbox's next number.
[[nodiscard]] WaitingEdit waiting(store::Outbox &outbox, Edit edit);
/// Writes it; its number.
EditId write(store::Store &store, const Edit &edit);
/// It is done, or was given up.
void drop(store::Store &store, EditId id);
/// It waits for the person.
void park(store::Store &store, EditId id);

/// The connection to that file that was opened last in this process, for asking and limiting it
/// from outside: the store needs no door for that.
[[nodiscard]] sqlite3 *connectionTo(const QString &path);
void executeOn(sqlite3 *connection, const char *sql);
