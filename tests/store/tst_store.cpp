// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fixture.h"
#include "store/mirror.h"
#include "store/place.h"

#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

using namespace store;
using Opened = Store::Opened;

namespace {

const RelationId r1{1};
const RelationId r2{2};
const TaskId t1{1};
const TaskId t2{2};

/// What a person has after some use.
void fill(Store &store)
{
    QVERIFY(store.replaceMe(someUser()));
    QVERIFY(store.replaceRelations(someRelations(3), 1000));
    QVERIFY(store.replaceTasks(r1, someTasks(5), 1001));
    QVERIFY(store.replaceTasks(r2, {}, 1002));
    QVERIFY(store.replaceComments(r1, t1, {someComment(1, 1, 10), someComment(1, 1, 11)}, 1003));
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isUsableWhileClosed();
    void keepsAllOverReopening();
    void worksInMemoryTheSame();
    void writesNothingOfAnUnchangedPull();
    void keepsTheMomentOfAnUnchangedPull();
    void signalsJustWhatDiffers();
    void countsTasksOfRelationsThatAreNotOpen();
    void dropsARelationWithAllBeneath();
    void dropsATaskWithItsComments();
    void ignoresWhatCameForARelationThatIsGone();
    void takesAnyTextAsText_data();
    void takesAnyTextAsText();
    void closesToEmptyTables();
    void wipes();
};

void TestStore::isUsableWhileClosed()
{
    Store store;
    QVERIFY(!store.isOpen());
    QVERIFY(store.replaceMe(someUser()));
    QVERIFY(store.replaceRelations(someRelations(2), 1));
    QVERIFY(store.replaceTasks(r1, someTasks(2), 1));
    QVERIFY(store.replaceComments(r1, t1, {}, 1));
    store.openRelation(r1);
    store.openTask(t1);
    QVERIFY(store.seenTasks(r1).isEmpty());
    QVERIFY(store.seenComments(r1, t1).isEmpty());
    QVERIFY(!store.commentsSeenAt(r1, t1));
    QCOMPARE(store.relations().size(), 0);
    QVERIFY(!store.openRelationId().isValid());
}

void TestStore::keepsAllOverReopening()
{
    Fixture fixture;
    {
        Store store;
        QCOMPARE(*fixture.open(store), Opened::New);
        fill(store);
    }
    Store store;
    QCOMPARE(*fixture.open(store), Opened::Ready);
    QCOMPARE(store.me(), someUser());
    QCOMPARE(store.relations().size(), 3);
    QCOMPARE(store.relations().at(0).relation, someRelations(1).first());
    QCOMPARE(store.relations().at(0).doneCount, 1);
    QCOMPARE(store.relations().at(0).taskCount, 5);
    QCOMPARE(store.relations().at(1).tasksSeenAt, std::optional(1002.0));
    QVERIFY(!store.relations().at(2).tasksSeenAt);
    QCOMPARE(store.relationsSeenAt(), std::optional(1000.0));
    QCOMPARE(store.commentsSeenAt(r1, t1), std::optional(1003.0));
    QVERIFY(!store.commentsSeenAt(r1, t2));
    QCOMPARE(store.seenTasks(r1), someTasks(5));

    store.openRelation(r1);
    QCOMPARE(store.tasks().size(), 5);
    QCOMPARE(store.tasks().at(0).commentCount, std::optional(2));
    QVERIFY(!store.tasks().at(1).commentCount);
    store.openTask(t1);
    QCOMPARE(store.comments().size(), 2);
    QCOMPARE(store.comments().at(1).comment, someComment(1, 1, 11));
    store.openRelation({});
    QCOMPARE(store.tasks().size() + store.comments().size(), 0);
}

void TestStore::worksInMemoryTheSame()
{
    Fixture fixture;
    Store store;
    store.openInMemory(fixture.owner);
    fill(store);
    store.openRelation(r1);
    store.openTask(t1);
    QCOMPARE(store.tasks().size(), 5);
    QCOMPARE(store.comments().size(), 2);
    QVERIFY(!QFile::exists(fixture.folder()));
}

void TestStore::writesNothingOfAnUnchangedPull()
{
    Fixture fixture;
    Store store;
    QVERIFY(fixture.open(store));
    fill(store);
    store.openRelation(r1);
    store.openTask(t1);
    Mirror relations(store.relations());
    Mirror tasks(store.tasks());
    Mirror comments(store.comments());
    QSignalSpy me(&store, &Store::meChanged);
    const int changes = sqlite3_total_changes(connectionTo(fixture.cachePath()));
    const QByteArray bytes = fixture.allBytes();
    fill(store);
    QCOMPARE(sqlite3_total_changes(connectionTo(fixture.cachePath())), changes);
    QCOMPARE(fixture.allBytes(), bytes);
    QCOMPARE(relations.take() + tasks.take() + comments.take(), QString());
    QCOMPARE(me.size(), 0);
}

void TestStore::keepsTheMomentOfAnUnchangedPull()
{
    Fixture fixture;
    {
        Store store;
        QVERIFY(fixture.open(store));
        fill(store);
        Mirror relations(store.relations());
        QSignalSpy freshness(&store, &Store::freshnessChanged);
        const int changes = sqlite3_total_changes(connectionTo(fixture.cachePath()));
        QVERIFY(store.replaceRelations(someRelations(3), 2000));
        QVERIFY(store.replaceTasks(r1, someTasks(5), 2001));
        QVERIFY(store.replaceComments(r1, t1, store.seenComments(r1, t1), 2002));
        QCOMPARE(sqlite3_total_changes(connectionTo(fixture.cachePath())), changes);
        QCOMPARE(freshness.size(), 3);
        QCOMPARE(relations.take(), QString());
        QCOMPARE(store.tasksSeenAt(r1), std::optional(2001.0));
        QCOMPARE(store.relations().at(0).tasksSeenAt, std::optional(2001.0));
        QCOMPARE(store.commentsSeenAt(r1, t1), std::optional(2002.0));
    }
    Store store;
    QVERIFY(fixture.open(store));
    QCOMPARE(store.relationsSeenAt(), std::optional(2000.0));
    QCOMPARE(store.tasksSeenAt(r1), std::optional(2001.0));
    QCOMPARE(store.commentsSeenAt(r1, t1), std::optional(2002.0));
}

void TestStore::signalsJustWhatDiffers()
{
    Fixture fixture;
    Store store;
    QVERIFY(fixture.open(store));
    QVERIFY(store.replaceRelations(someRelations(3), 1));
    store.openRelation(r1);
    Mirror relations(store.relations());
    Mirror tasks(store.tasks());
    QVERIFY(store.replaceTasks(r1, someTasks(1000), 2));
    QCOMPARE(tasks.take(), QStringLiteral("+0-999"));
    QCOMPARE(relations.take(), QStringLiteral("~0-0"));

    QList<Task> changed = someTasks(1000);
    changed[499].completedAt = 1700000900;
    changed.removeAt(9);
    const int changes = sqlite3_total_changes(connectionTo(fixture.cachePath()));
    QVERIFY(store.replaceTasks(r1, changed, 3));
    QCOMPARE(tasks.take(), QStringLiteral("-9-9 ~498-498"));
    QCOMPARE(relations.take(), QStringLiteral("~0-0"));
    // the task, the one gone, the counts
    QCOMPARE(sqlite3_total_changes(connectionTo(fixture.cachePath())) - changes, 3);
    QVERIFY(tasks.isEqual() && relations.isEqual());
}

void TestStore::countsTasksOfRelationsThatAreNotOpen()
{
    Fixture fixture;
    Store store;
    QVERIFY(fixture.open(store));
    fill(store);
    store.openRelation(r1);
    Mirror relations(store.relations());
    Mirror tasks(store.tasks());
    QVERIFY(store.replaceTasks(r2, someTasks(9), 5));
    QCOMPARE(relations.take(), QStringLiteral("~1-1"));
    QCOMPARE(tasks.take(), QString());
    QCOMPARE(store.relations().at(1).doneCount, 3);
    QCOMPARE(store.relations().at(1).taskCount, 9);
    store.openRelation(r2);
    QCOMPARE(tasks.take(), QStringLiteral("reset0-0"));
    QCOMPARE(store.tasks().size(), 9);
}

void TestStore::dropsARelationWithAllBeneath()
{
    Fixture fixture;
    Store store;
    QVERIFY(fixture.open(store));
    fill(store);
    store.openRelation(r1);
    store.openTask(t1);
    QSignalSpy closed(&store, &Store::openRelationChanged);
    QVERIFY(store.replaceRelations({someRelation(2), someRelation(3)}, 9));
    QCOMPARE(closed.size(), 1);
    QVERIFY(!store.openRelationId().isValid() && !store.openTaskId().isValid());
    QCOMPARE(store.tasks().size() + store.comments().size(), 0);
    QCOMPARE(store.relations().size(), 2);
    // the service uses the number of a deleted request again
    QVERIFY(store.replaceRelations(someRelations(3), 10));
    QVERIFY(store.seenTasks(r1).isEmpty());
    QVERIFY(store.seenComments(r1, t1).isEmpty());
    QVERIFY(!store.tasksSeenAt(r1) && !store.commentsSeenAt(r1, t1));
    QCOMPARE(store.relations().at(0).taskCount, 0);
}

void TestStore::dropsATaskWithItsComments()
{
    Fixture fixture;
    Store store;
    QVERIFY(fixture.open(store));
    fill(store);
    store.openRelation(r1);
    store.openTask(t1);
    QVERIFY(store.replaceTasks(r1, someTasks(5).mid(1), 9));
    QVERIFY(!store.openTaskId().isValid());
    QVERIFY(store.seenComments(r1, t1).isEmpty());
    QVERIFY(!store.commentsSeenAt(r1, t1));
    QVERIFY(store.replaceTasks(r1, someTasks(5), 10));
    QVERIFY(!store.tasks().at(0).commentCount);
}

void TestStore::ignoresWhatCameForARelationThatIsGone()
{
    Fixture fixture;
    Store store;
    QVERIFY(fixture.open(store));
    fill(store);
    QVERIFY(store.replaceTasks(RelationId(99), someTasks(5), 9));
    QVERIFY(store.replaceRelations(someRelations(3), 10));
    QVERIFY(store.seenTasks(RelationId(99)).isEmpty());
    QVERIFY(!store.tasksSeenAt(RelationId(99)));
}

void TestStore::takesAnyTextAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("drop") << QStringLiteral("'); DROP TABLE sealed; --");
    QTest::newRow("or") << QStringLiteral("\" OR 1=1; DELETE FROM sealed WHERE ''='");
    QTest::newRow("parameters") << QStringLiteral("?1 :a @b $c %s %1 \\");
    QTest::newRow("nul") << QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b'");
    QTest::newRow("json") << QStringLiteral("\"}],\"id\":1,{\\u0000");
    QTest::newRow("scripts") << QString::fromUtf8("\xF0\x9F\x8C\xB1 \xD7\xA9\xD7\x9C \n\t\r");
    QTest::newRow("long") << QString(200000, u'x');
}

void TestStore::takesAnyTextAsText()
{
    QFETCH(QString, text);
    Fixture fixture;
    User user = someUser();
    for (QString User::*field :
         {&User::name, &User::userName, &User::email, &User::bio, &User::location,
          &User::occupation, &User::organization, &User::slackUserName, &User::socialMediaLinks,
          &User::skills, &User::interests, &User::resumeUrl, &User::photoUrl})
        user.*field = text;
    Relation relation = someRelation(1, text);
    relation.mentor.name = relation.mentee.name = text;
    {
        Store store;
        QVERIFY(fixture.open(store));
        QVERIFY(store.replaceMe(user));
        QVERIFY(store.replaceRelations({relation}, 1));
        QVERIFY(store.replaceTasks(r1, {someTask(1, text)}, 1));
        QVERIFY(store.replaceComments(r1, t1, {someComment(1, 1, 1, text)}, 1));
    }
    Store store;
    QCOMPARE(*fixture.open(store), Opened::Ready);
    QCOMPARE(store.me(), user);
    QCOMPARE(store.relations().at(0).relation, relation);
    QCOMPARE(store.seenTasks(r1), QList<Task>({someTask(1, text)}));
    QCOMPARE(store.seenComments(r1, t1), QList<Comment>({someComment(1, 1, 1, text)}));
}

void TestStore::closesToEmptyTables()
{
    Fixture fixture;
    Store store;
    QVERIFY(fixture.open(store));
    fill(store);
    store.openRelation(r1);
    store.openTask(t1);
    Mirror relations(store.relations());
    Mirror tasks(store.tasks());
    store.close();
    QVERIFY(!store.isOpen());
    QVERIFY(relations.isEqual() && tasks.isEqual());
    QCOMPARE(store.relations().size() + store.tasks().size() + store.comments().size(), 0);
    QCOMPARE(store.me(), User());
    QVERIFY(!store.relationsSeenAt());
    QCOMPARE(QDir(fixture.folder()).entryList(QDir::Files),
             (QStringList{QStringLiteral("cache.db"), QStringLiteral("outbox.db")}));
    QCOMPARE(*fixture.open(store), Opened::Ready);
    QCOMPARE(store.relations().size(), 3);
}

void TestStore::wipes()
{
    Fixture fixture;
    Store store;
    QVERIFY(fixture.open(store));
    fill(store);
    const Result<Done> early = Store::wipe(fixture.folder());
    QVERIFY(!early);
    QCOMPARE(early.error().kind, Error::Kind::Storage);
    store.close();
    QVERIFY(Store::wipe(fixture.folder()));
    QVERIFY(!QFile::exists(fixture.folder()));
    QVERIFY(Store::wipe(fixture.folder()));
    QCOMPARE(*fixture.open(store), Opened::New);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
