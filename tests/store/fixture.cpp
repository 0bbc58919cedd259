// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fixture.h"

#include <QHash>
#include <QMutex>

#include <sqlite3.h>

namespace {

QMutex theMutex; // the outbox's thread opens files, too
QHash<QString, sqlite3 *> theConnections;

int remember(sqlite3 *connection, char **, const void *)
{
    const char *path = sqlite3_db_filename(connection, "main");
    const QMutexLocker locker(&theMutex);
    theConnections.insert(QFileInfo(QString::fromUtf8(path)).canonicalFilePath(), connection);
    return SQLITE_OK;
}

void executeOnFile(const QString &path, const char *sql)
{
    sqlite3 *connection = nullptr;
    sqlite3_open(path.toUtf8().constData(), &connection);
    executeOn(connection, sql);
    sqlite3_close(connection);
}

} // namespace

Fixture::Fixture()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(remember));
}

Result<store::Store::Opened> Fixture::open(store::Store &store) const
{
    return store.open(folder(), owner, key);
}

QStringList Fixture::setAside() const
{
    return QDir(folder()).entryList({QStringLiteral("cache.db.damaged-*")}, QDir::Files);
}

QByteArray Fixture::allBytes() const
{
    QByteArray bytes;
    const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QFile::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

QStringList Fixture::quarantined() const
{
    QStringList names =
        QDir(folder()).entryList({QStringLiteral("outbox.db.quarantined-*")}, QDir::Files);
    names.removeIf([](const QString &name) {
        return name.endsWith(QLatin1String("-wal")) || name.endsWith(QLatin1String("-shm"));
    });
    return names;
}

QByteArray Fixture::bytesOf(const QString &name) const
{
    QFile file(folder() + QLatin1Char('/') + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void Fixture::execute(const char *sql) const
{
    executeOnFile(cachePath(), sql);
}

void Fixture::executeOnOutbox(const char *sql) const
{
    executeOnFile(outboxPath(), sql);
}

User someUser()
{
    User user;
    user.id = UserId(7);
    user.name = QStringLiteral("Anna");
    user.userName = QStringLiteral("anna_7");
    user.email = QStringLiteral("anna@mail.example");
    user.bio = QStringLiteral("Gardener");
    user.registeredAt = 1700000000.25;
    user.isEmailVerified = true;
    return user;
}

Relation someRelation(qint64 id, const QString &notes)
{
    Relation relation;
    relation.id = RelationId(id);
    relation.senderId = UserId(7);
    relation.isSentByMe = true;
    relation.mentor = {UserId(7), QStringLiteral("Anna")};
    relation.mentee = {UserId(8), QStringLiteral("Bert")};
    relation.createdAt = 1700000000.123456;
    relation.endsAt = 1710000000;
    relation.state = Relation::State::Accepted;
    relation.notes = notes;
    return relation;
}

Task someTask(qint64 id, const QString &text, bool isDone)
{
    return {TaskId(id), text, 1700000000.5 + double(id),
            isDone ? std::optional<UnixSeconds>(1700000100.125) : std::nullopt};
}

Comment someComment(qint64 relation, qint64 task, qint64 id, const QString &text)
{
    return {CommentId(id), UserId(8),        TaskId(task), RelationId(relation),
            1700000200.75, 1700000300.03125, text};
}

QList<Relation> someRelations(int count)
{
    QList<Relation> relations;
    for (int id = 1; id <= count; ++id)
        relations.append(someRelation(id, QStringLiteral("Learn the trade number %1").arg(id)));
    return relations;
}

QList<Task> someTasks(int count)
{
    QList<Task> tasks;
    for (int id = 1; id <= count; ++id) {
        tasks.append(someTask(
            id, QStringLiteral("Task %1: read a chapter and write down what is new").arg(id),
            id % 3 == 0));
    }
    return tasks;
}

Edit addTask(RelationId relation, const QString &text)
{
    return {.kind = Edit::Kind::AddTask, .relation = relation, .text = text};
}

Edit ofTask(Edit::Kind kind, RelationId relation, TaskId task)
{
    return {.kind = kind, .relation = relation, .task = task};
}

Edit addComment(RelationId relation, TaskId task, const QString &text)
{
    return {.kind = Edit::Kind::AddComment, .relation = relation, .task = task, .text = text};
}

WaitingEdit waiting(store::Outbox &outbox, Edit edit)
{
    const EditId id = outbox.takeId();
    nameAddition(edit, id);
    return {.id = id, .edit = edit, .since = unixNow()};
}

EditId write(store::Store &store, const Edit &edit)
{
    const WaitingEdit entry = waiting(store.outbox(), edit);
    store.outbox().write({.put = {entry}});
    return entry.id;
}

void drop(store::Store &store, EditId id)
{
    store.outbox().write({.removed = {id}});
}

void park(store::Store &store, EditId id)
{
    WaitingEdit entry = *store.outbox().edits().find(id);
    entry.state = WaitingEdit::State::Parked;
    entry.trouble = Trouble{};
    store.outbox().write({.put = {entry}});
}

sqlite3 *connectionTo(const QString &path)
{
    const QMutexLocker locker(&theMutex);
    return theConnections.value(QFileInfo(path).canonicalFilePath());
}

void executeOn(sqlite3 *connection, const char *sql)
{
    char *message = nullptr;
    if (sqlite3_exec(connection, sql, nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s: %s", sql, message);
}
