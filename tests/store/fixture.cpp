// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fixture.h"

#include <sqlite3.h>

namespace {

sqlite3 *theLast = nullptr;

int remember(sqlite3 *connection, char **, const void *)
{
    theLast = connection;
    return SQLITE_OK;
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

void Fixture::execute(const char *sql) const
{
    sqlite3 *connection = nullptr;
    sqlite3_open(cachePath().toUtf8().constData(), &connection);
    executeOn(connection, sql);
    sqlite3_close(connection);
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

sqlite3 *lastConnection()
{
    return theLast;
}

void executeOn(sqlite3 *connection, const char *sql)
{
    char *message = nullptr;
    if (sqlite3_exec(connection, sql, nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s: %s", sql, message);
}
