// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"
#include "view/commentspanel.h"
#include "view/commentview.h"
#include "view/noticebar.h"
#include "view/stage.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using test::Stage;

class TestComments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->signIn();
        m_stage->fill();
        m_panel = std::make_unique<view::CommentsPanel>(m_stage->comments, m_stage->tasks,
                                                        m_stage->relations, m_stage->sync);
        m_panel->resize(320, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        open(Stage::current, TaskId(2));
    }
    void cleanup()
    {
        m_panel.reset();
        m_stage.reset();
    }

    void onlyOnesOwnCanBeChanged()
    {
        QVERIFY(!m_panel->editAction()->isEnabled());
        choose(CommentId(1));
        QVERIFY(!m_panel->editAction()->isEnabled());
        QVERIFY(!m_panel->deleteAction()->isEnabled());
        QVERIFY(m_panel->copyAction()->isEnabled());
        choose(CommentId(2));
        QVERIFY(m_panel->editAction()->isEnabled());
        QVERIFY(m_panel->deleteAction()->isEnabled());
        m_stage->make({.kind = Edit::Kind::DeleteComment,
                       .relation = Stage::current,
                       .task = TaskId(2),
                       .comment = CommentId(2)});
        QVERIFY(!m_panel->editAction()->isEnabled());
        QVERIFY(!m_panel->deleteAction()->isEnabled());
    }

    void editingIsDoneInTheEditorAndLeavesANewOneAlone()
    {
        editor()->setPlainText(QStringLiteral("half a thought"));
        beginEdit();
        QCOMPARE(editor()->toPlainText(), textOf(CommentId(2)));
        QVERIFY(editor()->hasFocus());
        QVERIFY(cancelButton()->isVisible());
        QVERIFY(!sendButton()->isEnabled()); // nothing was changed yet
        editor()->setPlainText(QStringLiteral("better"));
        QVERIFY(sendButton()->isEnabled());

        QTest::keyClick(editor(), Qt::Key_Escape);
        QCOMPARE(editor()->toPlainText(), QStringLiteral("half a thought"));
        QVERIFY(!cancelButton()->isVisible());
        // What was changed is not lost.
        notices()->findChildren<QPushButton *>().constFirst()->click();
        QCOMPARE(editor()->toPlainText(), QStringLiteral("better"));
        cancelButton()->click();
        QCOMPARE(editor()->toPlainText(), QStringLiteral("half a thought"));
    }

    void anEditStaysWithItsTask()
    {
        beginEdit();
        editor()->setPlainText(QStringLiteral("better"));
        open(Stage::current, TaskId(3));
        QVERIFY(editor()->toPlainText().isEmpty());
        QVERIFY(!cancelButton()->isVisible());
        open(Stage::current, TaskId(2));
        QCOMPARE(editor()->toPlainText(), QStringLiteral("better"));
        QVERIFY(cancelButton()->isVisible());
    }

    void offlineAnEditIsTakenAndShown()
    {
        m_stage->goOffline();
        beginEdit();
        editor()->setPlainText(QStringLiteral("better"));
        sendButton()->click();
        QTRY_VERIFY(!cancelButton()->isVisible());
        QVERIFY(editor()->toPlainText().isEmpty());
        QVERIFY(!notices()->isVisible());
        QCOMPARE(textOf(CommentId(2)), QStringLiteral("better"));
        QCOMPARE(m_stage->waitingCount(), 1);
    }

    void whatTheDiskDoesNotTakeStaysInTheEditor()
    {
        m_stage->store.outbox().refuse(
            {Error::Kind::Storage, 0, QStringLiteral("The disk is full."), false});
        beginEdit();
        editor()->setPlainText(QStringLiteral("better"));
        sendButton()->click();
        QTRY_VERIFY(notices()->isVisible());
        QCOMPARE(sentence(), QStringLiteral("The disk is full."));
        QCOMPARE(editor()->toPlainText(), QStringLiteral("better"));
        QVERIFY(cancelButton()->isVisible());
        QCOMPARE(m_stage->waitingCount(), 0);
    }

    void aCommentMayGoWhileItIsEdited()
    {
        beginEdit();
        editor()->setPlainText(QStringLiteral("better"));
        QList<Comment> listing = m_stage->store.seenComments(Stage::current, TaskId(2));
        listing.removeIf([](const Comment &comment) { return comment.id == CommentId(2); });
        m_stage->seeComments(Stage::current, TaskId(2), listing);
        QVERIFY(notices()->isVisible());
        QVERIFY(!cancelButton()->isVisible());
        QCOMPARE(editor()->toPlainText(), QStringLiteral("better"));
    }

    void deletingIsAskedFirst()
    {
        m_stage->sync.setGrace(std::chrono::seconds(0)); // it could not be undone
        list()->selectAll();
        m_panel->deleteAction()->trigger();
        QVERIFY(notices()->isVisible());
        // Of three comments one is one's own.
        QVERIFY(sentence().contains(QStringLiteral("1 comment")));
        QCOMPARE(m_stage->waitingCount(), 0);
        open(Stage::current, TaskId(3));
        QVERIFY(!notices()->isVisible());
    }

    void onceTheRelationHasEndedNothingCanBeChanged()
    {
        choose(CommentId(2));
        QList<Relation> all = m_stage->relations.all();
        for (Relation &relation : all)
            relation.state = Relation::State::Completed;
        QVERIFY(m_stage->store.replaceRelations(all, unixNow()));
        QVERIFY(!m_panel->editAction()->isEnabled());
        QVERIFY(!m_panel->deleteAction()->isEnabled());
        QVERIFY(!editor()->isVisible());
        QVERIFY(m_panel->findChild<QLabel *>(QStringLiteral("closedLabel"))->isVisible());
    }

    void blanksCountAsTheyAreStored()
    {
        editor()->setPlainText(QString(390, u'a') + QString(20, u' '));
        QVERIFY(!sendButton()->isEnabled());
        auto *counter = m_panel->findChild<QLabel *>(QStringLiteral("counterLabel"));
        QVERIFY(counter->text().contains(QStringLiteral("10")));
        QVERIFY(counter->toolTip().contains(QStringLiteral("390")));
    }

private:
    [[nodiscard]] view::CommentView *list() const
    {
        return m_panel->findChild<view::CommentView *>();
    }
    [[nodiscard]] QPlainTextEdit *editor() const { return m_panel->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QPushButton *sendButton() const
    {
        return m_panel->findChild<QPushButton *>(QStringLiteral("sendButton"));
    }
    [[nodiscard]] QPushButton *cancelButton() const
    {
        return m_panel->findChild<QPushButton *>(QStringLiteral("cancelButton"));
    }
    [[nodiscard]] view::NoticeBar *notices() const
    {
        return m_panel->findChild<view::NoticeBar *>();
    }
    [[nodiscard]] QString sentence() const
    {
        return notices()->findChild<QLabel *>(QStringLiteral("noticeSentence"))->text();
    }
    [[nodiscard]] QString textOf(CommentId comment) const
    {
        return view::CommentFacts::of(m_stage->comments.indexOf(comment)).text;
    }
    void open(RelationId relation, TaskId task) const
    {
        m_stage->sync.openRelation(relation);
        m_stage->sync.openTask(task);
        m_panel->setTask(relation, task);
    }
    void choose(CommentId comment) const
    {
        list()->setCurrentIndex(m_stage->comments.indexOf(comment));
    }
    void beginEdit() const
    {
        choose(CommentId(2));
        m_panel->editAction()->trigger();
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<view::CommentsPanel> m_panel;
};

QTEST_MAIN(TestComments)
#include "tst_comments.moc"
