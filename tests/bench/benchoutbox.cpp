// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_outbox add: what taking an edit costs until it is on the disk, against a bare row that
// SQLite commits with synchronous=FULL in the same folder, in turn. bench_outbox tick TASKS TICKS:
// so many tasks are shown, and one after the other is ticked; to be counted by valgrind, twice, so
// that the difference is what the ticks cost.
#include "store/outbox.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 101;
const RelationId relationId{1};
const store::Owner owner{QUrl(u"https://mentors.example/"_s), UserId(7)};

double microseconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start)
        .count();
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

WaitingEdit newEdit(store::Outbox &outbox, Edit edit)
{
    const EditId id = outbox.takeId();
    nameAddition(edit, id);
    return {.id = id, .edit = edit, .since = unixNow()};
}

const QString text = u"Read the chapter on testing and write down what is new"_s;

/// Returns when it is on the disk.
void add(store::Outbox &outbox)
{
    QEventLoop loop;
    const Edit edit{.kind = Edit::Kind::AddTask, .relation = relationId, .text = text};
    outbox.attempt({.put = {newEdit(outbox, edit)}}, &loop,
                   [&loop](const Result<Done> &) { loop.quit(); });
    loop.exec();
}

void insert(SQLite::Database &database)
{
    SQLite::Statement statement(database, "INSERT INTO row(payload) VALUES(?)");
    statement.bind(1, text.toStdString());
    statement.exec();
}

int measureAdding()
{
    const QTemporaryDir folder;
    store::Store store;
    if (!store.open(folder.path() + u"/account"_s, owner, Secret::random(32)))
        return 1;
    SQLite::Database database(folder.filePath(u"bare.db"_s).toStdString(),
                              SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                  "CREATE TABLE row(id INTEGER PRIMARY KEY, payload TEXT)");
    QList<double> adds;
    QList<double> inserts;
    QList<double> ratios;
    QList<double> calls;
    for (int round = 0; round < rounds; ++round) {
        inserts.append(microseconds([&] { insert(database); }));
        adds.append(microseconds([&] { add(store.outbox()); }));
        ratios.append(adds.last() / inserts.last());
        const Edit edit{.kind = Edit::Kind::AddTask, .relation = relationId, .text = text};
        const WaitingEdit entry = newEdit(store.outbox(), edit);
        calls.append(microseconds([&] { store.outbox().write({.put = {entry}}); }));
        add(store.outbox()); // until that one is through
    }
    std::printf(
        "durable add     %8.0f us, bare commit %.0f us, ratio %.2f; the window waits %.0f us\n",
        median(adds), median(inserts), median(ratios), median(calls));
    return 0;
}

int tick(int tasks, int ticks)
{
    store::Store store;
    store.openInMemory(owner);
    Relation relation;
    relation.id = relationId;
    relation.state = Relation::State::Accepted;
    QList<Task> listing;
    for (int id = 1; id <= tasks; ++id)
        listing.append({TaskId(id), text, 1.0, {}});
    if (!store.replaceRelations({relation}, 1) || !store.replaceTasks(relationId, listing, 1))
        return 1;
    store.openRelation(relationId);
    for (int number = 1; number <= ticks; ++number) {
        const Edit edit{.kind = Edit::Kind::CompleteTask,
                        .relation = relationId,
                        .task = TaskId(tasks - number)};
        store.outbox().write({.put = {newEdit(store.outbox(), edit)}});
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"add"_s)
        return measureAdding();
    if (arguments.value(1) == u"tick"_s && arguments.size() == 4)
        return tick(arguments.at(2).toInt(), arguments.at(3).toInt());
    std::fputs("usage: bench_outbox add | tick TASKS TICKS\n", stderr);
    return 2;
}
