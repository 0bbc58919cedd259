// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fixture.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

using namespace store;
using Opened = Store::Opened;

namespace {

const RelationId r1{1};
const RelationId r2{2};

void fill(const Fixture &fixture)
{
    Store store;
    QVERIFY(fixture.open(store));
    QVERIFY(store.replaceMe(someUser()));
    QVERIFY(store.replaceRelations(someRelations(20), 1));
    QVERIFY(store.replaceTasks(r1, someTasks(200), 1));
    QVERIFY(store.replaceTasks(r2, someTasks(200), 1));
}

/// All bytes of the file after the first page, which is another kind of damage.
void overwritePages(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(4096));
    file.write(QByteArray(static_cast<qsizetype>(file.size() - 4096), '\x5a'));
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void setsAsideAtOpening_data();
    void setsAsideAtOpening();
    void keepsOneSetAside();
    void takesABrokenSealForDamageAtOpening();
    void goesOnAfterDamageFoundLater();
    void goesOnAfterDamageFoundWhileWriting();
    void tellsAWrongKey();
    void tellsAnotherOwner();
    void refusesWhatIsNoKey();
    void worksInMemoryWhereTheDiskDoesNotLet();
    void showsWhatAFullDiskDoesNotTake();
    void showsWhatAReadOnlyDiskDoesNotTake();
    void isOwnedByOneProcess();
    void outlivesTheDeathOfItsOwner();
};

/// Started by isOwnedByOneProcess() with a folder: opens it and waits to be killed.
void TestDamage::initTestCase()
{
    const QString folder = qEnvironmentVariable("OWN_FOLDER");
    if (folder.isEmpty())
        return;
    Store store;
    const auto opened = store.open(folder, Fixture().owner, Secret(QByteArray(32, 'k')));
    fprintf(stdout, "%s\n", opened ? "owned" : "refused");
    fflush(stdout);
    QTest::qSleep(60000);
}

void TestDamage::setsAsideAtOpening_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<Opened>("expected");
    QTest::newRow("newer") << QByteArray("PRAGMA user_version=2") << Opened::UnknownVersion;
    QTest::newRow("not ours") << QByteArray("PRAGMA user_version=0") << Opened::UnknownVersion;
    QTest::newRow("no table") << QByteArray("DROP TABLE sealed") << Opened::Damaged;
    QTest::newRow("no canary") << QByteArray("DELETE FROM sealed WHERE kind=0") << Opened::Damaged;
    QTest::newRow("canary's seal")
        << QByteArray("UPDATE sealed SET payload=x'01' WHERE kind=0") << Opened::Damaged;
    QTest::newRow("other kind") << QByteArray("UPDATE sealed SET payload='x' WHERE kind=2")
                                << Opened::Damaged;
    QTest::newRow("rows swapped") << QByteArray(
        "UPDATE sealed SET payload=(SELECT payload FROM sealed WHERE kind=2 AND "
        "id=2) WHERE kind=2 AND id=1")
                                  << Opened::Damaged;
    QTest::newRow("no database") << QByteArray() << Opened::Damaged;
}

void TestDamage::setsAsideAtOpening()
{
    QFETCH(QByteArray, sql);
    QFETCH(Opened, expected);
    Fixture fixture;
    fill(fixture);
    if (sql.isEmpty()) {
        QFile file(fixture.cachePath());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("This is not a database, but long enough to be taken for one.\n");
        file.write(QByteArray(5000, 'x'));
    } else {
        fixture.execute(sql.constData());
    }
    Store store;
    const Result<Opened> opened = fixture.open(store);
    QVERIFY(opened);
    QCOMPARE(*opened, expected);
    QCOMPARE(store.relations().size(), 0);
    QVERIFY(!store.relationsSeenAt());
    QCOMPARE(fixture.setAside().size(), 1);
    QVERIFY(store.replaceRelations(someRelations(3), 1));
    store.close();
    QCOMPARE(*fixture.open(store), Opened::Ready);
    QCOMPARE(store.relations().size(), 3);
}

void TestDamage::keepsOneSetAside()
{
    Fixture fixture;
    QStringList names;
    for (int round = 0; round < 3; ++round) {
        fill(fixture);
        overwritePages(fixture.cachePath());
        Store store;
        QCOMPARE(*fixture.open(store), Opened::Damaged);
        QCOMPARE(fixture.setAside().size(), 1);
        names += fixture.setAside();
        QTest::qSleep(2);
    }
    names.removeDuplicates();
    QCOMPARE(names.size(), 3);
}

void TestDamage::takesABrokenSealForDamageAtOpening()
{
    Fixture fixture;
    fill(fixture);
    fixture.execute("UPDATE sealed SET payload=substr(payload,1,length(payload)-1)||x'00' "
                    "WHERE kind=2 AND id=7");
    Store store;
    QCOMPARE(*fixture.open(store), Opened::Damaged);
}

void TestDamage::goesOnAfterDamageFoundLater()
{
    Fixture fixture;
    fill(fixture);
    fixture.execute("UPDATE sealed SET payload=x'01'||substr(payload,2,30)||x'ff'||"
                    "substr(payload,33) WHERE kind=3 AND relation=1 AND id=150");
    Store store;
    QCOMPARE(*fixture.open(store), Opened::Ready);
    store.openRelation(r2);
    QSignalSpy failed(&store, &Store::storageFailed);
    store.openRelation(r1);
    QCOMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, Error::Kind::Storage);
    QVERIFY(!error.detail.isEmpty());
    QCOMPARE(fixture.setAside().size(), 1);
    QCOMPARE(store.tasks().size(), 0);
    QCOMPARE(store.relations().size(), 20);
    QVERIFY(!store.tasksSeenAt(r1));
    QVERIFY(!store.relations().at(0).tasksSeenAt);
    QCOMPARE(store.relations().at(0).taskCount, 0);

    QVERIFY(store.replaceTasks(r1, someTasks(200), 2));
    store.close();
    QCOMPARE(*fixture.open(store), Opened::Ready);
    QCOMPARE(store.me(), someUser());
    QCOMPARE(store.relations().size(), 20);
    QCOMPARE(store.seenTasks(r1), someTasks(200));
    QCOMPARE(store.seenTasks(r2), someTasks(200)); // was in memory, and was written again
}

void TestDamage::goesOnAfterDamageFoundWhileWriting()
{
    Fixture fixture;
    fill(fixture);
    Store store;
    QCOMPARE(*fixture.open(store), Opened::Ready);
    QSignalSpy failed(&store, &Store::storageFailed);
    overwritePages(fixture.cachePath());
    executeOn(connectionTo(fixture.cachePath()),
              "PRAGMA shrink_memory"); // what was read is read again
    QVERIFY(store.replaceTasks(r1, someTasks(100), 2));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(store.relations().at(0).taskCount, 100);
    store.close();
    QCOMPARE(*fixture.open(store), Opened::Ready);
    QCOMPARE(store.relations().size(), 20);
    QCOMPARE(store.seenTasks(r1), someTasks(100));
}

void TestDamage::tellsAWrongKey()
{
    Fixture fixture;
    fill(fixture);
    fixture.key = Secret::random(32);
    Store store;
    QCOMPARE(*fixture.open(store), Opened::WrongKey);
    QCOMPARE(fixture.setAside().size(), 1);
    store.close();
    QCOMPARE(*fixture.open(store), Opened::Ready);
}

void TestDamage::tellsAnotherOwner()
{
    Fixture fixture;
    fill(fixture);
    fixture.owner.userId = UserId(8);
    Store store;
    QCOMPARE(*fixture.open(store), Opened::WrongKey);
    QCOMPARE(store.relations().size(), 0);
}

void TestDamage::refusesWhatIsNoKey()
{
    Fixture fixture;
    fixture.key = Secret::random(31);
    Store store;
    const Result<Opened> opened = fixture.open(store);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Keychain);
    QVERIFY(store.isOpen());
    QVERIFY(!QFile::exists(fixture.folder()));
}

void TestDamage::worksInMemoryWhereTheDiskDoesNotLet()
{
    Fixture fixture;
    QFile inTheWay(fixture.folder());
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    Store store;
    const Result<Opened> opened = fixture.open(store);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY(!opened.error().detail.isEmpty());
    QVERIFY(store.isOpen());
    QVERIFY(store.replaceRelations(someRelations(2), 1));
    QVERIFY(store.replaceTasks(r1, someTasks(3), 1));
    store.openRelation(r1);
    QCOMPARE(store.tasks().size(), 3);
    // An edit would be lost with the program, though, so that it is not taken.
    QCOMPARE(store.outbox().refusal(), std::optional(opened.error()));
}

void TestDamage::showsWhatAFullDiskDoesNotTake()
{
    Fixture fixture;
    fill(fixture);
    Store store;
    QVERIFY(fixture.open(store));
    executeOn(connectionTo(fixture.cachePath()), "PRAGMA max_page_count=1"); // as many as there are
    QSignalSpy failed(&store, &Store::storageFailed);
    store.openRelation(r1);
    const Result<Done> written = store.replaceTasks(r1, someTasks(3000), 2);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Storage);
    QCOMPARE(store.tasks().size(), 3000);
    QVERIFY(!store.replaceTasks(r2, someTasks(4000), 3));
    QCOMPARE(failed.size(), 1); // once, not for each
    QCOMPARE(store.relations().at(1).taskCount, 4000);
    QVERIFY(!store.replaceComments(r2, TaskId(1), {someComment(2, 1, 5, QString(90000, u'x'))}, 4));
    store.openRelation(r2);
    store.openTask(TaskId(1));
    QCOMPARE(store.tasks().size(), 4000);
    QCOMPARE(store.comments().size(), 1);
    store.openRelation(r1);
    QCOMPARE(store.tasks().size(), 3000);
    QVERIFY(fixture.setAside().isEmpty());

    executeOn(connectionTo(fixture.cachePath()), "PRAGMA max_page_count=1000000");
    QVERIFY(store.replaceTasks(r1, someTasks(3000), 5));
    store.close();
    QCOMPARE(*fixture.open(store), Opened::Ready);
    QCOMPARE(store.seenTasks(r1), someTasks(3000));
    QCOMPARE(store.seenTasks(r2), someTasks(200));
    QCOMPARE(store.tasksSeenAt(r2), std::optional(1.0));
}

void TestDamage::showsWhatAReadOnlyDiskDoesNotTake()
{
    Fixture fixture;
    fill(fixture);
    Store store;
    QVERIFY(fixture.open(store));
    executeOn(connectionTo(fixture.cachePath()), "PRAGMA query_only=1");
    QSignalSpy failed(&store, &Store::storageFailed);
    const Result<Done> written = store.replaceRelations(someRelations(5), 2);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Storage);
    QCOMPARE(store.relations().size(), 5);
    QCOMPARE(failed.size(), 1);
    QVERIFY(fixture.setAside().isEmpty());
}

void TestDamage::isOwnedByOneProcess()
{
    Fixture fixture;
    fill(fixture);
    Store store;
    QVERIFY(fixture.open(store));
    Store second;
    const Result<Opened> refused = fixture.open(second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    QVERIFY(second.isOpen()); // in memory
    QCOMPARE(second.outbox().refusal(), std::optional(refused.error()));
    QCOMPARE(second.relations().size(), 0);
    store.close();
    QCOMPARE(*fixture.open(second), Opened::Ready);
}

void TestDamage::outlivesTheDeathOfItsOwner()
{
    Fixture fixture;
    fixture.key = Secret(QByteArray(32, 'k'));
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OWN_FOLDER"), fixture.folder());
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {});
    QByteArray said;
    while (!said.contains("owned") && other.waitForReadyRead(20000))
        said += other.readAllStandardOutput();
    QVERIFY2(said.contains("owned"), said.constData());
    Store store;
    QVERIFY(!fixture.open(store));
    other.kill();
    QVERIFY(other.waitForFinished());
    QCOMPARE(*fixture.open(store), Opened::Ready);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
