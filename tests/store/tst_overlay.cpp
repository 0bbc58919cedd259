// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fixture.h"
#include "store/mirror.h"

#include <QSignalSpy>
#include <QTest>

using namespace store;

namespace {

const RelationId r1{1};
const RelationId r2{2};
const TaskId t1{1};

} // namespace

class TestOverlay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsAnAddedTaskLast();
    void showsACompletingTaskAsDone();
    void showsADeletingTaskStill();
    void takesBackWhatIsCleared();
    void staysOverAPull();
    void countsADoneTaskOnce();
    void countsInRelationsThatAreNotOpen();
    void showsAnAddedComment();
    void editsATaskThatOnlyIsHere();
    void signalsOneRowOnly();
    void showsARequestAmongTheRelations();
    void keepsARelationInItsGroupWhileItWaits();
    void changesAndDeletesCommentsInTheirPlace();
    void laysTheProfileEditOverWhatIsSeen();
    void countsAllThatWaits();
    void goesWhenClosed();

private:
    std::unique_ptr<Store> m_store;
};

void TestOverlay::init()
{
    m_store = std::make_unique<Store>();
    m_store->openInMemory({QUrl(QStringLiteral("https://mentors.example/")), UserId(7)});
    QVERIFY(m_store->replaceRelations(someRelations(2), 1));
    QVERIFY(m_store->replaceTasks(r1, someTasks(5), 1));
    QVERIFY(m_store->replaceTasks(r2, someTasks(5), 1));
    m_store->openRelation(r1);
}

void TestOverlay::showsAnAddedTaskLast()
{
    QSignalSpy waiting(m_store.get(), &Store::waitingCountChanged);
    const UnixSeconds before = unixNow();
    const TaskId id = m_store->showAddedTask(r1, QStringLiteral("New"));
    QVERIFY(id.isLocal());
    QCOMPARE(m_store->tasks().size(), 6);
    const TaskRow row = m_store->tasks().at(5);
    QCOMPARE(row.task.id, id);
    QCOMPARE(row.task.description, QStringLiteral("New"));
    QCOMPARE(row.waiting, Waiting::Adding);
    QVERIFY(row.task.createdAt >= before && row.task.createdAt <= unixNow());
    QCOMPARE(m_store->relations().at(0).taskCount, 6);
    QCOMPARE(m_store->waitingCount(), 1);
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(m_store->seenTasks(r1), someTasks(5));
    QVERIFY(m_store->showAddedTask(r1, QStringLiteral("New")) > id);
}

void TestOverlay::showsACompletingTaskAsDone()
{
    m_store->showWaiting(r1, t1, Waiting::Completing);
    const TaskRow row = m_store->tasks().at(0);
    QCOMPARE(row.waiting, Waiting::Completing);
    QVERIFY(row.task.isDone());
    QVERIFY(unixNow() - *row.task.completedAt < 60);
    QCOMPARE(m_store->relations().at(0).doneCount, 2);
    QCOMPARE(m_store->waitingCount(), 1);
}

void TestOverlay::showsADeletingTaskStill()
{
    m_store->showWaiting(r1, t1, Waiting::Deleting);
    QCOMPARE(m_store->tasks().size(), 5);
    QCOMPARE(m_store->tasks().at(0).waiting, Waiting::Deleting);
    QVERIFY(!m_store->tasks().at(0).task.isDone());
    QCOMPARE(m_store->relations().at(0).taskCount, 5);
}

void TestOverlay::takesBackWhatIsCleared()
{
    const QList<TaskRow> tasks = m_store->tasks().rows();
    const QList<RelationRow> relations = m_store->relations().rows();
    const TaskId added = m_store->showAddedTask(r1, QStringLiteral("New"));
    m_store->showWaiting(r1, t1, Waiting::Completing);
    m_store->showWaiting(r1, TaskId(2), Waiting::Deleting);
    QCOMPARE(m_store->waitingCount(), 3);
    m_store->clearAddedTask(r1, added);
    m_store->clearWaiting(r1, t1);
    m_store->clearWaiting(r1, TaskId(2));
    m_store->clearWaiting(r1, TaskId(2));
    QCOMPARE(m_store->waitingCount(), 0);
    QCOMPARE(m_store->tasks().rows(), tasks);
    QCOMPARE(m_store->relations().rows(), relations);
}

void TestOverlay::staysOverAPull()
{
    const TaskId added = m_store->showAddedTask(r1, QStringLiteral("New"));
    m_store->showWaiting(r1, t1, Waiting::Completing);
    Mirror tasks(m_store->tasks());
    QVERIFY(m_store->replaceTasks(r1, someTasks(5), 2));
    QCOMPARE(tasks.take(), QString());
    // listed by its real number: for a moment both are shown, until the edit is cleared
    QVERIFY(m_store->replaceTasks(r1, someTasks(6), 3));
    m_store->clearAddedTask(r1, added);
    QCOMPARE(tasks.take(), QStringLiteral("+5-5 -6-6"));
    QCOMPARE(m_store->tasks().at(0).waiting, Waiting::Completing);
    m_store->openRelation(r2);
    m_store->openRelation(r1);
    QCOMPARE(m_store->tasks().at(0).waiting, Waiting::Completing);
}

void TestOverlay::countsADoneTaskOnce()
{
    m_store->showWaiting(r1, t1, Waiting::Completing);
    QList<Task> listing = someTasks(5);
    listing[0].completedAt = 1700000500;
    QVERIFY(m_store->replaceTasks(r1, listing, 2));
    QCOMPARE(m_store->relations().at(0).doneCount, 2);
    QCOMPARE(m_store->tasks().at(0).task.completedAt, std::optional(1700000500.0));
    m_store->clearWaiting(r1, t1);
    QCOMPARE(m_store->relations().at(0).doneCount, 2);
}

void TestOverlay::countsInRelationsThatAreNotOpen()
{
    Mirror relations(m_store->relations());
    const TaskId added = m_store->showAddedTask(r2, QStringLiteral("New"));
    m_store->showWaiting(r2, t1, Waiting::Completing);
    QCOMPARE(m_store->relations().at(1).taskCount, 6);
    QCOMPARE(m_store->relations().at(1).doneCount, 2);
    QVERIFY(m_store->replaceRelations(someRelations(2), 3));
    QCOMPARE(m_store->relations().at(1).doneCount, 2);
    m_store->clearAddedTask(r2, added);
    m_store->clearWaiting(r2, t1);
    QCOMPARE(relations.take(), QStringLiteral("~1-1 ~1-1 ~1-1 ~1-1"));
    QCOMPARE(m_store->relations().at(1).taskCount, 5);
}

void TestOverlay::showsAnAddedComment()
{
    QVERIFY(m_store->replaceComments(r1, t1, {someComment(1, 1, 10)}, 2));
    m_store->openTask(t1);
    const CommentId id = m_store->showAddedComment(r1, t1, QStringLiteral("Well done"));
    QCOMPARE(m_store->comments().size(), 2);
    const CommentRow row = m_store->comments().at(1);
    QCOMPARE(row.comment.text, QStringLiteral("Well done"));
    QCOMPARE(row.comment.authorId, UserId(7));
    QCOMPARE(row.waiting, Waiting::Adding);
    QCOMPARE(m_store->tasks().at(0).commentCount, std::optional(2));
    m_store->clearAddedComment(r1, t1, id);
    QCOMPARE(m_store->comments().size(), 1);
    QCOMPARE(m_store->tasks().at(0).commentCount, std::optional(1));
    QCOMPARE(m_store->waitingCount(), 0);
}

void TestOverlay::editsATaskThatOnlyIsHere()
{
    const TaskId id = m_store->showAddedTask(r1, QStringLiteral("New"));
    m_store->openTask(id);
    m_store->showAddedComment(r1, id, QStringLiteral("At once"));
    m_store->showWaiting(r1, id, Waiting::Completing);
    QCOMPARE(m_store->relations().at(0).doneCount, 2);
    QCOMPARE(m_store->waitingCount(), 3);
    m_store->clearAddedTask(r1, id);
    QVERIFY(!m_store->openTaskId().isValid());
    QCOMPARE(m_store->waitingCount(), 0);
    QCOMPARE(m_store->relations().at(0).doneCount, 1);
}

void TestOverlay::signalsOneRowOnly()
{
    Mirror tasks(m_store->tasks());
    Mirror relations(m_store->relations());
    m_store->showWaiting(r1, TaskId(2), Waiting::Completing);
    QCOMPARE(tasks.take(), QStringLiteral("~1-1"));
    QCOMPARE(relations.take(), QStringLiteral("~0-0"));
    m_store->showAddedTask(r1, QStringLiteral("New"));
    QCOMPARE(tasks.take(), QStringLiteral("+5-5"));
    QVERIFY(tasks.isEqual() && relations.isEqual());
}

void TestOverlay::showsARequestAmongTheRelations()
{
    Mirror relations(m_store->relations());
    Relation asked = someRelation(0, QStringLiteral("Shall we?"));
    asked.state = Relation::State::Pending;
    const RelationId id = m_store->showAddedRelation(asked);
    QVERIFY(id.isLocal());
    QCOMPARE(m_store->relations().find(id)->waiting, Waiting::Adding);
    QCOMPARE(m_store->relations().find(id)->relation.group(), Relation::Group::Sent);
    m_store->openRelation(id);
    QVERIFY(m_store->replaceRelations(someRelations(2), 2));
    QCOMPARE(m_store->openRelationId(), id); // a pull does not know of it yet
    QCOMPARE(relations.take(), QStringLiteral("+2-2"));
    QVERIFY(m_store->replaceRelations(someRelations(3), 3));
    m_store->clearAddedRelation(id);
    QCOMPARE(relations.take(), QStringLiteral("+2-2 -3-3"));
    QVERIFY(!m_store->openRelationId().isValid());
    QVERIFY(relations.isEqual());
}

void TestOverlay::keepsARelationInItsGroupWhileItWaits()
{
    Mirror relations(m_store->relations());
    m_store->showWaiting(r1, Waiting::Cancelling);
    QCOMPARE(m_store->relations().at(0).waiting, Waiting::Cancelling);
    QCOMPARE(m_store->relations().at(0).relation.group(), Relation::Group::Current);
    QVERIFY(m_store->replaceRelations(someRelations(2), 2));
    QCOMPARE(relations.take(), QStringLiteral("~0-0"));
    m_store->clearWaiting(r1);
    QCOMPARE(m_store->relations().at(0).waiting, Waiting::No);
    m_store->showWaiting(r2, Waiting::Deleting);
    QVERIFY(m_store->replaceRelations(someRelations(1), 3));
    m_store->clearWaiting(r2); // of what is gone
    QCOMPARE(relations.take(), QStringLiteral("~0-0 ~1-1 -1-1"));
    QCOMPARE(m_store->waitingCount(), 0);
}

void TestOverlay::changesAndDeletesCommentsInTheirPlace()
{
    const QList<Comment> seen{someComment(1, 1, 10), someComment(1, 1, 11)};
    QVERIFY(m_store->replaceComments(r1, t1, seen, 2));
    m_store->openTask(t1);
    Mirror comments(m_store->comments());
    m_store->showWaiting(r1, t1, CommentId(10), Waiting::Changing, QStringLiteral("Better"));
    m_store->showWaiting(r1, t1, CommentId(11), Waiting::Deleting);
    QCOMPARE(m_store->comments().at(0).comment.text, QStringLiteral("Better"));
    QCOMPARE(m_store->comments().at(0).waiting, Waiting::Changing);
    QCOMPARE(m_store->comments().at(1).comment.text, seen.at(1).text);
    QCOMPARE(m_store->comments().at(1).waiting, Waiting::Deleting);
    QCOMPARE(m_store->seenComments(r1, t1), seen);
    QVERIFY(m_store->replaceComments(r1, t1, seen, 3));
    QCOMPARE(comments.take(), QStringLiteral("~0-0 ~1-1"));
    m_store->clearWaiting(r1, t1, CommentId(10));
    m_store->clearWaiting(r1, t1, CommentId(11));
    QCOMPARE(m_store->comments().at(0).comment, seen.at(0));
    QCOMPARE(m_store->comments().at(1).waiting, Waiting::No);
    QCOMPARE(comments.take(), QStringLiteral("~0-0 ~1-1"));
}

void TestOverlay::laysTheProfileEditOverWhatIsSeen()
{
    QVERIFY(m_store->replaceMe(someUser()));
    QSignalSpy me(m_store.get(), &Store::meChanged);
    ProfileEdit edit;
    edit.texts.insert(ProfileField::Bio, QString());
    edit.isAvailableToMentor = true;
    m_store->showProfileEdit(edit);
    QCOMPARE(m_store->me(), edit.appliedTo(someUser()));
    QVERIFY(m_store->isProfileWaiting());
    User seen = someUser();
    seen.bio = QStringLiteral("Baker"); // hidden by the edit
    QVERIFY(m_store->replaceMe(seen));
    QCOMPARE(me.size(), 1);
    m_store->clearProfileEdit();
    QCOMPARE(m_store->me(), seen);
    QCOMPARE(me.size(), 2);
    QVERIFY(!m_store->isProfileWaiting());
}

void TestOverlay::countsAllThatWaits()
{
    QSignalSpy waiting(m_store.get(), &Store::waitingCountChanged);
    m_store->showAddedRelation(someRelation(0));
    m_store->showWaiting(r1, Waiting::Cancelling);
    m_store->showWaiting(r1, t1, CommentId(10), Waiting::Deleting);
    m_store->showProfileEdit({});
    m_store->showProfileEdit({});
    QCOMPARE(m_store->waitingCount(), 4);
    QCOMPARE(waiting.size(), 4);
}

void TestOverlay::goesWhenClosed()
{
    m_store->showAddedTask(r1, QStringLiteral("New"));
    QSignalSpy waiting(m_store.get(), &Store::waitingCountChanged);
    m_store->close();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(m_store->waitingCount(), 0);
}

QTEST_GUILESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
