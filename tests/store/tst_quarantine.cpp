// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/fixture.h"
#include "store/folder.h"
#include "store/outboxfile.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace store;

namespace {

const RelationId r1{1};
constexpr int count = 60;
constexpr qsizetype pageSize = 4096;

Edit newTask(int number)
{
    // Some three to a page.
    return addTask(r1, QStringLiteral("Task %1 ").arg(number) + QString(1000, u'x'));
}

void fill(const Fixture &fixture)
{
    Store store;
    QVERIFY(fixture.open(store));
    for (int number = 1; number <= count; ++number)
        write(store, newTask(number));
    store.outbox().write({.claims = {{r1, Kind::Task, 9}},
                          .drafts = {{QStringLiteral("a"), {QStringLiteral("text"), {}}}}});
    drop(store, EditId(count)); // so that the highest number is in no row
}

void overwrite(const QString &path, qsizetype from, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(bytes), bytes.size());
}

void replaceBy(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// An outbox that cannot be read is the one place where an edit may be: it is never deleted.
class TestQuarantine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsAsideWhatCannotBeRead_data();
    void setsAsideWhatCannotBeRead();
    void setsAsideAnOutboxOfAnotherKey();
    void saysNothingOfAnEmptyOneOfAnotherKey();
    void readsWhatLiesBehindABrokenPage();
    void takesOverTheInboxOnce();
    void keepsAllThatWereSetAside();
    void keepsThemApartWithinAMillisecond();
    void leavesANewerOneWhereItIs();
    void startsOverFromMemory_data();
    void startsOverFromMemory();
    void startsOverWhileClosing();
    void takesWhatWasJustLeftInADamagedFile();
    void tellsWhenItCannotStartOver();
};

void TestQuarantine::setsAsideWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("way");
    QTest::addColumn<int>("least"); // how many of the 59 edits are taken over
    const auto bySql = [](const char *name, const char *sql, int least) {
        QTest::newRow(name) << QByteArray(sql) << QString() << least;
    };
    const auto byBytes = [](const char *way, int least) {
        QTest::newRow(way) << QByteArray() << QString::fromLatin1(way) << least;
    };
    bySql("broken row", "UPDATE edit SET payload=x'00' WHERE id=7", 58);
    bySql("broken seal",
          "UPDATE edit SET payload=substr(payload,1,length(payload)-1)||x'00' WHERE id=7", 58);
    bySql("row of no kind", "UPDATE edit SET payload='text' WHERE id=7", 58);
    bySql("broken draft", "UPDATE draft SET payload=x'00'", 59);
    bySql("broken canary", "UPDATE meta SET canary=x'00'", 59);
    bySql("no drafts", "DROP TABLE draft", 59);
    bySql("no canary's table", "DROP TABLE meta", 59);
    bySql("no edits", "DROP TABLE edit", 0);
    bySql("of no version", "PRAGMA user_version=0", 59);
    byBytes("one page", 50);
    byBytes("cut off", 10);
    byBytes("random bytes", 0);
    byBytes("first page", 0);
    byBytes("text", 0);
}

void TestQuarantine::setsAsideWhatCannotBeRead()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, way);
    QFETCH(int, least);
    Fixture fixture;
    fill(fixture);
    const QString path = fixture.outboxPath();
    const qsizetype size = static_cast<qsizetype>(QFileInfo(path).size());
    if (way == QLatin1String("one page")) {
        overwrite(path, size / 2 / pageSize * pageSize, QByteArray(pageSize, '\x5a'));
    } else if (way == QLatin1String("cut off")) {
        QVERIFY(QFile::resize(path, size / 2));
    } else if (way == QLatin1String("first page")) {
        overwrite(path, 100, QByteArray(pageSize - 100, '\x5a'));
    } else if (way == QLatin1String("random bytes")) {
        QByteArray bytes(size, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(QRandomGenerator::global()->bounded(256U));
        replaceBy(path, bytes);
    } else if (way == QLatin1String("text")) {
        replaceBy(path, QByteArray("This is not a database.\n").repeated(300));
    } else {
        fixture.executeOnOutbox(sql.constData());
    }
    const QByteArray before = fixture.bytesOf(QStringLiteral("outbox.db"));

    Store store;
    QVERIFY(fixture.open(store));
    QVERIFY(!store.outbox().refusal());
    const int kept = store.outbox().edits().size();
    QVERIFY2(kept >= least && kept < count, qPrintable(QString::number(kept)));
    for (const WaitingEdit &entry : store.outbox().edits().rows())
        QCOMPARE(entry.edit.text, newTask(static_cast<int>(entry.id.value())).text);
    const bool isAllRead = kept == count - 1 && store.outbox().drafts().size() == 1;
    QCOMPARE(store.outbox().unreadableCount() == 0, isAllRead);
    QCOMPARE(fixture.quarantined().size(), 1);
    QCOMPARE(fixture.bytesOf(fixture.quarantined().first()).size(), before.size());
    {
        // It is on the disk again already, lest the program ends now.
        OutboxFile file(openDatabase(fixture.outboxPath(), Durability::Computer, 100),
                        Sealer(fixture.owner, fixture.key, Sealer::File::Outbox));
        QCOMPARE(file.inspect(), OutboxFile::Found::Ready);
        QCOMPARE(file.read().edits.size(), kept);
    }

    const EditId added = write(store, newTask(1000));
    QVERIFY(least < 50 || added > EditId(count - 1)); // no number is given again
    store.close();
    QVERIFY(fixture.open(store));
    QCOMPARE(store.outbox().edits().size(), kept + 1);
    QCOMPARE(store.outbox().unreadableCount(), 0); // is told once
    QCOMPARE(fixture.quarantined().size(), 1);
}

void TestQuarantine::setsAsideAnOutboxOfAnotherKey()
{
    Fixture fixture;
    fill(fixture);
    const QByteArray before = fixture.bytesOf(QStringLiteral("outbox.db"));
    const Secret key = std::exchange(fixture.key, Secret::random(32));
    Store store;
    QVERIFY(fixture.open(store));
    QCOMPARE(store.outbox().edits().size(), 0);
    QCOMPARE(store.outbox().unreadableCount(), count); // 59 edits and a draft
    QCOMPARE(fixture.quarantined().size(), 1);
    QCOMPARE(fixture.bytesOf(fixture.quarantined().first()), before);
    write(store, newTask(1));
    store.close();

    // With the key of then it can still be read.
    OutboxFile aside(
        openDatabase(fixture.folder() + QLatin1Char('/') + fixture.quarantined().first(),
                     Durability::Computer, 100),
        Sealer(fixture.owner, key, Sealer::File::Outbox));
    QCOMPARE(aside.inspect(), OutboxFile::Found::Ready);
    QCOMPARE(aside.read().edits.size(), count - 1);
}

void TestQuarantine::saysNothingOfAnEmptyOneOfAnotherKey()
{
    Fixture fixture;
    Store store;
    QVERIFY(fixture.open(store));
    store.close();
    fixture.key = Secret::random(32);
    QVERIFY(fixture.open(store));
    QCOMPARE(store.outbox().unreadableCount(), 0); // nothing is missing
    QVERIFY(!store.outbox().refusal());
    QCOMPARE(fixture.quarantined().size(), 1);
}

/// A table is read from page to page; one that is broken must not hide those after it.
void TestQuarantine::readsWhatLiesBehindABrokenPage()
{
    Fixture fixture;
    fill(fixture);
    const qsizetype pages =
        static_cast<qsizetype>(QFileInfo(fixture.outboxPath()).size()) / pageSize;
    const QByteArray whole = fixture.bytesOf(QStringLiteral("outbox.db"));
    int rounds = 0;
    for (qsizetype page = 8; page < pages; page += 3) {
        QFile::remove(fixture.outboxPath());
        replaceBy(fixture.outboxPath(), whole);
        overwrite(fixture.outboxPath(), page * pageSize, QByteArray(pageSize, '\x5a'));
        Store store;
        QVERIFY(fixture.open(store));
        const int kept = store.outbox().edits().size();
        QVERIFY2(kept >= count - 10, qPrintable(QStringLiteral("%1: %2").arg(page).arg(kept)));
        QCOMPARE(store.outbox().draft(QStringLiteral("a")).text, QStringLiteral("text"));
        ++rounds;
    }
    QVERIFY(rounds > 2);
}

void TestQuarantine::takesOverTheInboxOnce()
{
    Fixture fixture;
    fill(fixture);
    {
        OutboxFile visitor(openDatabase(fixture.outboxPath(), Durability::Computer, 100),
                           Sealer(fixture.owner, fixture.key, Sealer::File::Outbox));
        (void)visitor.inspect();
        visitor.appendToInbox(newTask(500), 1);
    }
    fixture.executeOnOutbox("UPDATE edit SET payload=x'00' WHERE id=7");
    Store store;
    QVERIFY(fixture.open(store));
    QCOMPARE(store.outbox().edits().size(), count - 1);
    QCOMPARE(store.outbox().edits().rows().last().edit.text, newTask(500).text);
    store.close();
    QVERIFY(fixture.open(store));
    QCOMPARE(store.outbox().edits().size(), count - 1);
}

void TestQuarantine::keepsAllThatWereSetAside()
{
    Fixture fixture;
    QMap<QString, QByteArray> aside;
    for (int round = 1; round <= 4; ++round) {
        {
            Store store;
            QVERIFY(fixture.open(store));
            write(store, newTask(round));
        }
        fixture.executeOnOutbox("UPDATE edit SET payload=x'00'");
        Store store;
        QVERIFY(fixture.open(store));
        QCOMPARE(fixture.quarantined().size(), round);
        for (const QString &name : fixture.quarantined()) {
            const QByteArray bytes = fixture.bytesOf(name);
            QCOMPARE(aside.value(name, bytes), bytes);
            aside.insert(name, bytes);
        }
    }
    QCOMPARE(aside.size(), 4);
}

void TestQuarantine::keepsThemApartWithinAMillisecond()
{
    Fixture fixture;
    Result<std::unique_ptr<Folder>> folder = Folder::own(fixture.folder());
    QVERIFY(folder);
    for (int round = 1; round <= 20; ++round) {
        replaceBy(fixture.outboxPath(), QByteArray(10, static_cast<char>(round)));
        QVERIFY((*folder)->quarantineOutbox());
        QCOMPARE(fixture.quarantined().size(), round);
    }
}

void TestQuarantine::leavesANewerOneWhereItIs()
{
    Fixture fixture;
    fill(fixture);
    fixture.executeOnOutbox("PRAGMA user_version=2");
    const QByteArray before = fixture.bytesOf(QStringLiteral("outbox.db"));
    Store store;
    QVERIFY(fixture.open(store)); // the cache is as ever
    QVERIFY(store.outbox().refusal());
    QVERIFY(store.outbox().refusal()->detail.contains(QStringLiteral("newer version")));
    write(store, newTask(1));
    QCOMPARE(store.outbox().edits().size(), 0);
    store.close();
    QCOMPARE(fixture.bytesOf(QStringLiteral("outbox.db")), before);
    QCOMPARE(fixture.quarantined(), QStringList());
}

void TestQuarantine::startsOverFromMemory_data()
{
    QTest::addColumn<bool>("isByBytes");
    QTest::newRow("a table is gone") << false;
    QTest::newRow("pages are overwritten") << true;
}

void TestQuarantine::startsOverFromMemory()
{
    QFETCH(bool, isByBytes);
    Fixture fixture;
    fill(fixture);
    Store store;
    QVERIFY(fixture.open(store));
    sqlite3 *own = connectionTo(fixture.outboxPath());
    if (isByBytes) {
        executeOn(own, "PRAGMA wal_checkpoint(TRUNCATE)");
        overwrite(fixture.outboxPath(), pageSize, QByteArray(pageSize * 10, '\x5a'));
        executeOn(own, "PRAGMA shrink_memory"); // what was read is read again
    } else {
        executeOn(own, "DROP TABLE edit");
    }
    QSignalSpy failed(&store.outbox(), &Outbox::storageFailed);
    int told = 0;
    for (int number = 101; number <= 110; ++number) {
        const WaitingEdit entry = waiting(store.outbox(), newTask(number));
        store.outbox().attempt({.put = {entry}}, this, [&, entry](const Result<Done> &written) {
            QVERIFY(written);
            ++told;
            // Only now it may be sent: somebody who comes now finds it.
            OutboxFile file(openDatabase(fixture.outboxPath(), Durability::Computer, 100),
                            Sealer(fixture.owner, fixture.key, Sealer::File::Outbox));
            QCOMPARE(file.inspect(), OutboxFile::Found::Ready);
            QVERIFY(file.read().edits.contains(entry));
        });
    }
    QTRY_COMPARE(told, 10);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().value<Error>().detail.contains(QStringLiteral("fetched")));
    QCOMPARE(fixture.quarantined().size(), 1); // once for all ten
    const QList<WaitingEdit> edits = store.outbox().edits().rows();
    QCOMPARE(edits.size(), count - 1 + 10);
    store.close();
    QVERIFY(fixture.open(store));
    QCOMPARE(store.outbox().edits().rows(), edits);
    QVERIFY(store.outbox().isClaimed({r1, Kind::Task, 9}));
    QCOMPARE(store.outbox().draft(QStringLiteral("a")).text, QStringLiteral("text"));
    QCOMPARE(store.outbox().unreadableCount(), 0);
    QVERIFY(store.outbox().takeId() > edits.last().id);
}

void TestQuarantine::startsOverWhileClosing()
{
    Fixture fixture;
    fill(fixture);
    Store store;
    QVERIFY(fixture.open(store));
    executeOn(connectionTo(fixture.outboxPath()), "DROP TABLE edit");
    bool isTold = false;
    store.outbox().attempt({.put = {waiting(store.outbox(), newTask(101))}}, this,
                           [&](const Result<Done> &written) { isTold = bool(written); });
    store.close();
    QVERIFY(isTold);
    QVERIFY(fixture.open(store));
    QCOMPARE(store.outbox().edits().size(), count);
}

void TestQuarantine::takesWhatWasJustLeftInADamagedFile()
{
    Fixture fixture;
    fill(fixture);
    Store store;
    QVERIFY(fixture.open(store));
    sqlite3 *own = connectionTo(fixture.outboxPath());
    {
        OutboxFile visitor(openDatabase(fixture.outboxPath(), Durability::Computer, 100),
                           Sealer(fixture.owner, fixture.key, Sealer::File::Outbox));
        (void)visitor.inspect();
        visitor.appendToInbox(newTask(500), 1);
    }
    executeOn(own, "DROP TABLE edit");
    QSignalSpy taken(&store.outbox(), &Outbox::inboxTaken);
    write(store, newTask(101));
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(store.outbox().edits().size(), count + 1);
    store.close();
    QVERIFY(fixture.open(store));
    QCOMPARE(store.outbox().edits().size(), count + 1);
}

/// What could not be kept is not said to be, and goes along once it can.
void TestQuarantine::tellsWhenItCannotStartOver()
{
    Fixture fixture;
    fill(fixture);
    Store store;
    QVERIFY(fixture.open(store));
    executeOn(connectionTo(fixture.outboxPath()), "DROP TABLE edit");
    const QString away = fixture.folder() + QStringLiteral("-away");
    QVERIFY(QDir().rename(fixture.folder(), away));
    const int before = store.outbox().edits().size();
    QString said;
    write(store, newTask(101)); // is kept in memory
    store.outbox().attempt({.put = {waiting(store.outbox(), newTask(102))}}, this,
                           [&](const Result<Done> &written) {
                               said = written ? QStringLiteral("taken") : written.error().detail;
                           });
    QTRY_VERIFY(!said.isEmpty());
    QCOMPARE(said, QStringLiteral("The folder cannot be written to."));
    QCOMPARE(store.outbox().edits().size(), before + 1);

    QVERIFY(QDir().rename(away, fixture.folder()));
    bool isTaken = false;
    store.outbox().attempt({.put = {waiting(store.outbox(), newTask(103))}}, this,
                           [&](const Result<Done> &written) { isTaken = bool(written); });
    QTRY_VERIFY(isTaken);
    store.close();
    QVERIFY(fixture.open(store));
    QCOMPARE(store.outbox().edits().size(), before + 2);
    QCOMPARE(store.outbox().edits().rows().last().edit.text, newTask(103).text);
}

QTEST_GUILESS_MAIN(TestQuarantine)
#include "tst_quarantine.moc"
