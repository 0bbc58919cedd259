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
using EditKind = Edit::Kind;

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
    void isParkedOverWhatTheServiceSaid();
    void showsWhatIsParkedAndOnlyHere();
    void touchesTheRowsOfTheEditsOnly();
    void followsWhatGotItsNumber();
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
    QSignalSpy changed(&m_store->outbox(), &Outbox::changed);
    const UnixSeconds before = unixNow();
    const TaskId id = TaskId::local(write(*m_store, addTask(r1, QStringLiteral("New"))).value());
    QCOMPARE(m_store->tasks().size(), 6);
    const TaskRow row = m_store->tasks().at(5);
    QCOMPARE(row.task.id, id);
    QCOMPARE(row.task.description, QStringLiteral("New"));
    QCOMPARE(row.waiting, Waiting::Adding);
    QVERIFY(row.task.createdAt >= before && row.task.createdAt <= unixNow());
    QCOMPARE(m_store->relations().at(0).taskCount, 6);
    QCOMPARE(m_store->outbox().edits().size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_store->seenTasks(r1), someTasks(5));
    write(*m_store, addTask(r1, QStringLiteral("New")));
    QVERIFY(m_store->tasks().at(6).task.id > id);
}

void TestOverlay::showsACompletingTaskAsDone()
{
    write(*m_store, ofTask(EditKind::CompleteTask, r1, t1));
    const TaskRow row = m_store->tasks().at(0);
    QCOMPARE(row.waiting, Waiting::Completing);
    QVERIFY(row.task.isDone());
    QVERIFY(unixNow() - *row.task.completedAt < 60);
    QCOMPARE(m_store->relations().at(0).doneCount, 2);
}

void TestOverlay::showsADeletingTaskStill()
{
    write(*m_store, ofTask(EditKind::DeleteTask, r1, t1));
    QCOMPARE(m_store->tasks().size(), 5);
    QCOMPARE(m_store->tasks().at(0).waiting, Waiting::Deleting);
    QVERIFY(!m_store->tasks().at(0).task.isDone());
    QCOMPARE(m_store->relations().at(0).taskCount, 5);
}

void TestOverlay::takesBackWhatIsCleared()
{
    const QList<TaskRow> tasks = m_store->tasks().rows();
    const QList<RelationRow> relations = m_store->relations().rows();
    const EditId added = write(*m_store, addTask(r1, QStringLiteral("New")));
    const EditId ticked = write(*m_store, ofTask(EditKind::CompleteTask, r1, t1));
    const EditId deleted = write(*m_store, ofTask(EditKind::DeleteTask, r1, TaskId(2)));
    QCOMPARE(m_store->outbox().edits().size(), 3);
    for (const EditId id : {added, ticked, deleted, deleted})
        drop(*m_store, id);
    QCOMPARE(m_store->outbox().edits().size(), 0);
    QCOMPARE(m_store->tasks().rows(), tasks);
    QCOMPARE(m_store->relations().rows(), relations);
}

void TestOverlay::staysOverAPull()
{
    const EditId added = write(*m_store, addTask(r1, QStringLiteral("New")));
    write(*m_store, ofTask(EditKind::CompleteTask, r1, t1));
    Mirror tasks(m_store->tasks());
    QVERIFY(m_store->replaceTasks(r1, someTasks(5), 2));
    QCOMPARE(tasks.take(), QString());
    // listed by its real number: for a moment both are shown, until the edit is done
    QVERIFY(m_store->replaceTasks(r1, someTasks(6), 3));
    drop(*m_store, added);
    QCOMPARE(tasks.take(), QStringLiteral("+5-5 -6-6"));
    QCOMPARE(m_store->tasks().at(0).waiting, Waiting::Completing);
    m_store->openRelation(r2);
    m_store->openRelation(r1);
    QCOMPARE(m_store->tasks().at(0).waiting, Waiting::Completing);
}

void TestOverlay::countsADoneTaskOnce()
{
    const EditId ticked = write(*m_store, ofTask(EditKind::CompleteTask, r1, t1));
    QList<Task> listing = someTasks(5);
    listing[0].completedAt = 1700000500;
    QVERIFY(m_store->replaceTasks(r1, listing, 2));
    QCOMPARE(m_store->relations().at(0).doneCount, 2);
    QCOMPARE(m_store->tasks().at(0).task.completedAt, std::optional(1700000500.0));
    drop(*m_store, ticked);
    QCOMPARE(m_store->relations().at(0).doneCount, 2);
}

void TestOverlay::countsInRelationsThatAreNotOpen()
{
    Mirror relations(m_store->relations());
    const EditId added = write(*m_store, addTask(r2, QStringLiteral("New")));
    const EditId ticked = write(*m_store, ofTask(EditKind::CompleteTask, r2, t1));
    QCOMPARE(m_store->relations().at(1).taskCount, 6);
    QCOMPARE(m_store->relations().at(1).doneCount, 2);
    QVERIFY(m_store->replaceRelations(someRelations(2), 3));
    QCOMPARE(m_store->relations().at(1).doneCount, 2);
    drop(*m_store, added);
    drop(*m_store, ticked);
    QCOMPARE(relations.take(), QStringLiteral("~1-1 ~1-1 ~1-1 ~1-1"));
    QCOMPARE(m_store->relations().at(1).taskCount, 5);
}

void TestOverlay::showsAnAddedComment()
{
    QVERIFY(m_store->replaceComments(r1, t1, {someComment(1, 1, 10)}, 2));
    m_store->openTask(t1);
    const EditId id = write(*m_store, addComment(r1, t1, QStringLiteral("Well done")));
    QCOMPARE(m_store->comments().size(), 2);
    const CommentRow row = m_store->comments().at(1);
    QCOMPARE(row.comment.text, QStringLiteral("Well done"));
    QCOMPARE(row.comment.authorId, UserId(7));
    QCOMPARE(row.waiting, Waiting::Adding);
    QCOMPARE(m_store->tasks().at(0).commentCount, std::optional(2));
    drop(*m_store, id);
    QCOMPARE(m_store->comments().size(), 1);
    QCOMPARE(m_store->tasks().at(0).commentCount, std::optional(1));
}

void TestOverlay::editsATaskThatOnlyIsHere()
{
    const EditId added = write(*m_store, addTask(r1, QStringLiteral("New")));
    const TaskId id = TaskId::local(added.value());
    m_store->openTask(id);
    const EditId comment = write(*m_store, addComment(r1, id, QStringLiteral("At once")));
    QCOMPARE(m_store->comments().size(), 1);
    const EditId ticked = write(*m_store, ofTask(EditKind::CompleteTask, r1, id));
    QCOMPARE(m_store->relations().at(0).doneCount, 2);
    m_store->outbox().write({.removed = {added, comment, ticked}});
    QVERIFY(!m_store->openTaskId().isValid());
    QCOMPARE(m_store->comments().size(), 0);
    QCOMPARE(m_store->relations().at(0).doneCount, 1);
}

void TestOverlay::signalsOneRowOnly()
{
    Mirror tasks(m_store->tasks());
    Mirror relations(m_store->relations());
    write(*m_store, ofTask(EditKind::CompleteTask, r1, TaskId(2)));
    QCOMPARE(tasks.take(), QStringLiteral("~1-1"));
    QCOMPARE(relations.take(), QStringLiteral("~0-0"));
    write(*m_store, addTask(r1, QStringLiteral("New")));
    QCOMPARE(tasks.take(), QStringLiteral("+5-5"));
    QVERIFY(tasks.isEqual() && relations.isEqual());
}

void TestOverlay::showsARequestAmongTheRelations()
{
    Mirror relations(m_store->relations());
    const Edit edit{.kind = EditKind::SendRequest,
                    .request = {UserId(8), UserId(7), 1710000000, QStringLiteral("Shall we?")},
                    .subject = QStringLiteral("Bert")};
    const EditId sent = write(*m_store, edit);
    const RelationId id = RelationId::local(sent.value());
    const Relation asked = m_store->relations().find(id)->relation;
    QCOMPARE(asked.mentor.name, QStringLiteral("Bert"));
    QCOMPARE(asked.mentee.id, UserId(7));
    QCOMPARE(asked.notes, QStringLiteral("Shall we?"));
    QCOMPARE(m_store->relations().find(id)->waiting, Waiting::Adding);
    QCOMPARE(m_store->relations().find(id)->relation.group(), Relation::Group::Sent);
    m_store->openRelation(id);
    QVERIFY(m_store->replaceRelations(someRelations(2), 2));
    QCOMPARE(m_store->openRelationId(), id); // a pull does not know of it yet
    QCOMPARE(relations.take(), QStringLiteral("+2-2"));
    QVERIFY(m_store->replaceRelations(someRelations(3), 3));
    drop(*m_store, sent);
    QCOMPARE(relations.take(), QStringLiteral("+2-2 -3-3"));
    QVERIFY(!m_store->openRelationId().isValid());
    QVERIFY(relations.isEqual());
}

void TestOverlay::keepsARelationInItsGroupWhileItWaits()
{
    Mirror relations(m_store->relations());
    const EditId cancelled = write(*m_store, {.kind = EditKind::CancelRelation, .relation = r1});
    QCOMPARE(m_store->relations().at(0).waiting, Waiting::Cancelling);
    QCOMPARE(m_store->relations().at(0).relation.group(), Relation::Group::Current);
    QVERIFY(m_store->replaceRelations(someRelations(2), 2));
    QCOMPARE(relations.take(), QStringLiteral("~0-0"));
    drop(*m_store, cancelled);
    QCOMPARE(m_store->relations().at(0).waiting, Waiting::No);
    const EditId withdrawn = write(*m_store, {.kind = EditKind::WithdrawRequest, .relation = r2});
    QVERIFY(m_store->replaceRelations(someRelations(1), 3));
    drop(*m_store, withdrawn); // of what is gone
    QCOMPARE(relations.take(), QStringLiteral("~0-0 ~1-1 -1-1"));
}

void TestOverlay::changesAndDeletesCommentsInTheirPlace()
{
    const QList<Comment> seen{someComment(1, 1, 10), someComment(1, 1, 11)};
    QVERIFY(m_store->replaceComments(r1, t1, seen, 2));
    m_store->openTask(t1);
    Mirror comments(m_store->comments());
    const EditId edited = write(*m_store,
                                {.kind = EditKind::EditComment,
                                 .relation = r1,
                                 .task = t1,
                                 .text = QStringLiteral("Better"),
                                 .comment = CommentId(10)});
    const EditId deleted = write(
        *m_store,
        {.kind = EditKind::DeleteComment, .relation = r1, .task = t1, .comment = CommentId(11)});
    QCOMPARE(m_store->comments().at(0).comment.text, QStringLiteral("Better"));
    QCOMPARE(m_store->comments().at(0).waiting, Waiting::Changing);
    QCOMPARE(m_store->comments().at(1).comment.text, seen.at(1).text);
    QCOMPARE(m_store->comments().at(1).waiting, Waiting::Deleting);
    QCOMPARE(m_store->seenComments(r1, t1), seen);
    QVERIFY(m_store->replaceComments(r1, t1, seen, 3));
    QCOMPARE(comments.take(), QStringLiteral("~0-0 ~1-1"));
    drop(*m_store, edited);
    drop(*m_store, deleted);
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
    const EditId id = write(*m_store, {.kind = EditKind::UpdateProfile, .profile = edit});
    QCOMPARE(m_store->me(), edit.appliedTo(someUser()));
    QVERIFY(m_store->isProfileWaiting());
    User seen = someUser();
    seen.bio = QStringLiteral("Baker"); // hidden by the edit
    QVERIFY(m_store->replaceMe(seen));
    QCOMPARE(me.size(), 1);
    drop(*m_store, id);
    QCOMPARE(m_store->me(), seen);
    QCOMPARE(me.size(), 2);
    QVERIFY(!m_store->isProfileWaiting());
}

void TestOverlay::isParkedOverWhatTheServiceSaid()
{
    const QList<Comment> seen{someComment(1, 1, 10)};
    QVERIFY(m_store->replaceMe(someUser()));
    QVERIFY(m_store->replaceComments(r1, t1, seen, 2));
    m_store->openTask(t1);
    ProfileEdit profile;
    profile.texts.insert(ProfileField::Bio, QStringLiteral("Baker"));
    for (const Edit &edit : {ofTask(EditKind::CompleteTask, r1, t1),
                             Edit{.kind = EditKind::EditComment,
                             .relation = r1,
                             .task = t1,
                             .text = QStringLiteral("Better"),
                             .comment = CommentId(10)},
                             Edit{.kind = EditKind::CancelRelation, .relation = r1},
                             Edit{.kind = EditKind::UpdateProfile, .profile = profile}})
        park(*m_store, write(*m_store, edit));
    const TaskRow task = m_store->tasks().at(0);
    QVERIFY(task.isParked && task.waiting == Waiting::No && !task.task.isDone());
    QCOMPARE(m_store->relations().at(0).doneCount, 1);
    const CommentRow comment = m_store->comments().at(0);
    QVERIFY(comment.isParked && comment.waiting == Waiting::No);
    QCOMPARE(comment.comment, seen.at(0));
    const RelationRow relation = m_store->relations().at(0);
    QVERIFY(relation.isParked && relation.waiting == Waiting::No);
    QCOMPARE(m_store->me(), someUser());
    QVERIFY(m_store->isProfileWaiting());
    // A later edit of the same row does not hide that the person has to look.
    write(*m_store, ofTask(EditKind::DeleteTask, r1, t1));
    QVERIFY(m_store->tasks().at(0).isParked);
}

void TestOverlay::showsWhatIsParkedAndOnlyHere()
{
    const EditId task = write(*m_store, addTask(r1, QStringLiteral("New")));
    const EditId comment = write(*m_store, addComment(r1, t1, QStringLiteral("Well done")));
    m_store->openTask(t1);
    park(*m_store, task);
    park(*m_store, comment);
    QCOMPARE(m_store->tasks().size(), 6);
    QVERIFY(m_store->tasks().at(5).isParked);
    QCOMPARE(m_store->tasks().at(5).waiting, Waiting::Adding);
    QCOMPARE(m_store->comments().size(), 1);
    QVERIFY(m_store->comments().at(0).isParked);
    QCOMPARE(m_store->comments().at(0).comment.text, QStringLiteral("Well done"));
}

/// The others are not even compared: tst_outboxscale has what that costs.
void TestOverlay::touchesTheRowsOfTheEditsOnly()
{
    Mirror tasks(m_store->tasks());
    const WaitingEdit tick =
        waiting(m_store->outbox(), ofTask(EditKind::CompleteTask, r1, TaskId(2)));
    const WaitingEdit removal =
        waiting(m_store->outbox(), ofTask(EditKind::DeleteTask, r1, TaskId(4)));
    const WaitingEdit added = waiting(m_store->outbox(), addTask(r1, QStringLiteral("New")));
    m_store->outbox().write({.put = {tick, removal, added}});
    QCOMPARE(tasks.take(), QStringLiteral("~1-1 ~3-3 +5-5"));
    m_store->outbox().write({.removed = {tick.id, added.id}});
    QCOMPARE(tasks.take(), QStringLiteral("-5-5 ~1-1"));
    QVERIFY(tasks.isEqual());
}

void TestOverlay::followsWhatGotItsNumber()
{
    const EditId added = write(*m_store, addTask(r1, QStringLiteral("New")));
    const TaskId local = TaskId::local(added.value());
    m_store->openTask(local);
    QSignalSpy renumbered(m_store.get(), &Store::taskRenumbered);
    QVERIFY(m_store->replaceTasks(r1, someTasks(6), 3));
    m_store->follow(r1, local, TaskId(6));
    drop(*m_store, added);
    QCOMPARE(m_store->openTaskId(), TaskId(6));
    QCOMPARE(renumbered.size(), 1);
}

void TestOverlay::goesWhenClosed()
{
    write(*m_store, addTask(r1, QStringLiteral("New")));
    m_store->close();
    QCOMPARE(m_store->outbox().edits().size(), 0);
    QVERIFY(m_store->outbox().refusal());
    m_store->openInMemory({QUrl(QStringLiteral("https://mentors.example/")), UserId(7)});
    QVERIFY(m_store->replaceRelations(someRelations(2), 1));
    QVERIFY(m_store->replaceTasks(r1, someTasks(5), 1));
    m_store->openRelation(r1);
    QCOMPARE(m_store->tasks().size(), 5);
    QCOMPARE(m_store->relations().at(0).taskCount, 5);
}

QTEST_GUILESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
