// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace syncing;
using test::Answer;

/// What another device or the server does to edits of comments, tasks and the profile.
class TestConflicts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void doesNotWriteOverAnotherDevicesText();
    void takesAnotherDevicesEqualTextForDone();
    void deletesACommentThatIsGone();
    void deletesACommentOfATaskThatIsGone();
    void saysWhenTheServerCannot();
    void changesNothingWithAnEmptyProfileEdit();
    void keepsTheProfileEditOverAPull();

private:
    template <typename T> [[nodiscard]] Result<T> answer(Taken<T> &taken)
    {
        [&] { QTRY_VERIFY(taken.result.has_value()); }();
        return *taken.result;
    }
    void settle() { m_stage->settle(); }

    std::unique_ptr<Stage> m_stage;
};

void TestConflicts::init()
{
    m_stage = std::make_unique<Stage>();
    m_stage->pull();
}

void TestConflicts::doesNotWriteOverAnotherDevicesText()
{
    m_stage->comments[0].text = QStringLiteral("From the telephone");
    Taken<Done> taken;
    m_stage->sync.editComment(RelationId(1), TaskId(1), CommentId(10), QStringLiteral("Mine"),
                              QStringLiteral("Better"), &taken.context, taken.callback());
    settle();
    QVERIFY(answer(taken));
    QCOMPARE(m_stage->trouble().kind, Trouble::Kind::CommentChanged);
    QCOMPARE(m_stage->trouble().theirs, QStringLiteral("From the telephone"));
    QCOMPARE(m_stage->waiting().first().edit.text, QStringLiteral("Better"));
    QVERIFY(m_stage->writes().isEmpty());
    QCOMPARE(m_stage->store.seenComments(RelationId(1), TaskId(1)).first().text,
             QStringLiteral("From the telephone"));
}

void TestConflicts::takesAnotherDevicesEqualTextForDone()
{
    m_stage->comments[0].text = QStringLiteral("Better");
    Taken<Done> taken;
    m_stage->sync.editComment(RelationId(1), TaskId(1), CommentId(10), QStringLiteral("Mine"),
                              QStringLiteral("Better"), &taken.context, taken.callback());
    settle();
    QCOMPARE(m_stage->done.size(), 1);
    QVERIFY(m_stage->writes().isEmpty());
}

void TestConflicts::deletesACommentThatIsGone()
{
    m_stage->onWrite({Answer::message(404, "Task comment does not exist."),
                      [&] { m_stage->comments.removeFirst(); }});
    Taken<Done> taken;
    m_stage->sync.deleteComment(RelationId(1), TaskId(1), CommentId(10), &taken.context,
                                taken.callback());
    settle();
    QCOMPARE(m_stage->done.size(), 1);
    QCOMPARE(int(m_stage->waiting().size()), 0);
}

void TestConflicts::deletesACommentOfATaskThatIsGone()
{
    m_stage->onWrite({Answer::message(404, "Task does not exist."),
                      [&] { m_stage->listing = Answer::message(404, "Task does not exist."); }});
    Taken<Done> taken;
    m_stage->sync.deleteComment(RelationId(1), TaskId(1), CommentId(10), &taken.context,
                                taken.callback());
    settle();
    QCOMPARE(m_stage->done.size(), 1);
    QVERIFY(m_stage->parked.isEmpty());
}

/// The newest revision of the service (api.md 7).
void TestConflicts::saysWhenTheServerCannot()
{
    const Answer broken = Answer::message(500, "Internal Server Error");
    for (int i = 0; i < 10; ++i)
        m_stage->onWrite({broken});
    Taken<TaskId> adding;
    m_stage->sync.addTask(RelationId(1), QStringLiteral("New"), &adding.context, adding.callback());
    Taken<Done> deleting;
    m_stage->sync.deleteTask(RelationId(1), TaskId(2), &deleting.context, deleting.callback());
    settle();
    QCOMPARE(m_stage->parked.size(), 2);
    for (const WaitingEdit &entry : m_stage->waiting()) {
        QCOMPARE(entry.trouble->kind, Trouble::Kind::ServerFault);
        QCOMPARE(entry.trouble->error.kind, Error::Kind::Server);
    }
    QCOMPARE(m_stage->sync.status().link, Status::Link::Online);
}

void TestConflicts::changesNothingWithAnEmptyProfileEdit()
{
    Taken<Done> taken;
    m_stage->sync.updateProfile({}, &taken.context, taken.callback());
    QVERIFY(!taken.result);
    QVERIFY(answer(taken));
    QVERIFY(m_stage->writes().isEmpty());
    QVERIFY(!m_stage->store.isProfileWaiting());
}

void TestConflicts::keepsTheProfileEditOverAPull()
{
    m_stage->onWrite({Answer::silence()});
    ProfileEdit edit;
    edit.texts.insert(ProfileField::Bio, QStringLiteral("Gardener"));
    Taken<Done> taken;
    QSignalSpy me(&m_stage->store, &store::Store::meChanged);
    m_stage->sync.updateProfile(edit, &taken.context, taken.callback());
    QCOMPARE(m_stage->store.me().bio, QStringLiteral("Gardener"));
    QVERIFY(m_stage->store.isProfileWaiting());
    QCOMPARE(me.size(), 1);

    m_stage->me.location = QStringLiteral("Rome"); // elsewhere
    QSignalSpy finished(&m_stage->sync, &Sync::pullFinished);
    m_stage->sync.refresh();
    QVERIFY(finished.wait());
    QCOMPARE(m_stage->store.me().bio, QStringLiteral("Gardener"));
    QCOMPARE(m_stage->store.me().location, QStringLiteral("Rome"));
    QCOMPARE(me.size(), 2);

    m_stage->sync.stop();
    QCOMPARE(m_stage->store.me().bio, QStringLiteral("Gardener")); // and it goes on waiting
    QVERIFY(m_stage->store.isProfileWaiting());
}

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
