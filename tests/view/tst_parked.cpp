// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/texts.h"
#include "store/outbox.h"
#include "view/commentfacts.h"
#include "view/editnotices.h"
#include "view/edittexts.h"
#include "view/handles.h"
#include "view/icons.h"
#include "view/noticebar.h"
#include "view/relationfacts.h"
#include "view/stage.h"
#include "view/taskspanel.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using test::Stage;
using Kind = Edit::Kind;

/// What waits for the person: how the window tells of it, and what its rows say.
class TestParked : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->signIn();
        m_stage->fill();
        m_stage->sync.openRelation(Stage::current);
        m_stage->sync.openTask(TaskId(2));
        m_bar = std::make_unique<view::NoticeBar>();
        m_notices = std::make_unique<view::EditNotices>(m_stage->sync, *m_bar);
    }
    void cleanup()
    {
        m_notices.reset();
        m_bar.reset();
        m_stage.reset();
    }

    void aNoticeSaysWhichAndWhyAndLeadsThere()
    {
        QSignalSpy shown(m_notices.get(), &view::EditNotices::showRequested);
        const EditId id = park(comment(), {Trouble::Kind::TaskGone});
        QTRY_VERIFY(m_bar->isVisible());
        QVERIFY2(sentence().contains(QStringLiteral("Read chapter 3")), qPrintable(sentence()));
        QVERIFY2(sentence().contains(QStringLiteral("was deleted")), qPrintable(sentence()));
        m_bar->findChild<QPushButton *>()->click();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.constFirst().constFirst().value<EditId>(), id);
        QVERIFY(!m_bar->isVisible());
    }

    void severalOfOneGoAreOneNotice()
    {
        for (int i = 0; i < 3; ++i)
            park(comment(), {Trouble::Kind::NotRunning});
        QTRY_VERIFY(m_bar->isVisible());
        QVERIFY2(sentence().contains(QLatin1Char('3')), qPrintable(sentence()));
        m_bar->findChild<QAbstractButton *>(QStringLiteral("noticeClose"))->click();
        QVERIFY(!m_bar->isVisible());
        // The person knows of those.
        park(comment(), {Trouble::Kind::NotRunning});
        QTRY_VERIFY(m_bar->isVisible());
        QVERIFY(!sentence().contains(QLatin1Char('4')));
        QVERIFY(sentence().contains(QStringLiteral("Read chapter 3")));
    }

    void theNoticeGoesWhenNothingWaitsAnyMore()
    {
        const EditId one = park(comment(), {Trouble::Kind::TaskGone});
        const EditId two = park(comment(), {Trouble::Kind::NotYours});
        QTRY_VERIFY(m_bar->isVisible());
        m_stage->sync.discardEdit(one);
        QTRY_VERIFY(sentence().contains(QStringLiteral("Somebody else")));
        m_stage->sync.retryEdit(two);
        QVERIFY(!m_bar->isVisible());
    }

    void whatMayBeThereTwiceIsTold()
    {
        WaitingEdit entry;
        entry.id = EditId(1);
        entry.edit = {.kind = Kind::AddTask,
                      .relation = Stage::current,
                      .text = QStringLiteral("Read <b>%1")};
        Q_EMIT m_stage->sync.editDoubled(entry);
        QVERIFY(m_bar->isVisible());
        QVERIFY2(sentence().contains(QStringLiteral("twice")), qPrintable(sentence()));
        QVERIFY(sentence().contains(QStringLiteral("Read <b>%1")));
    }

    void everyKindHasATitleAndAnIcon()
    {
        QSet<QString> titles;
        const QString subject = QStringLiteral("one\ntwo \u202Ethree & <b>%1 ");
        for (int kind = 1; kind <= 12; ++kind) {
            const Edit edit{.kind = static_cast<Kind>(kind), .text = subject, .subject = subject};
            const QString title = view::editTitle(edit);
            QVERIFY(!title.contains(QLatin1Char('\n')) && !title.contains(QChar(0x202E)));
            QVERIFY(edit.kind == Kind::UpdateProfile
                    || title.contains(isolated(QStringLiteral("one two three & <b>%1"))));
            titles.insert(title);
            QVERIFY(!view::tinted(view::editIconName(edit.kind), 16, Qt::black, 1.0).isNull());
            QVERIFY(!view::undoText(edit).isEmpty());
        }
        QCOMPARE(titles.size(), 12);
        QVERIFY(view::undoText({.kind = Kind::CompleteTask, .subject = QStringLiteral("a & b")})
                    .contains(QStringLiteral("a && b")));
        QVERIFY(view::editTitle({.kind = Kind::AddTask, .text = QString(10'000, u'w')}).size()
                < 100);
        QVERIFY(!view::editTitle({.kind = Kind::DeleteTask}).isEmpty());
    }

    void everyTroubleHasItsSentence()
    {
        QSet<QString> sentences;
        for (int kind = 1; kind <= 11; ++kind) {
            WaitingEdit entry;
            QCOMPARE(view::troubleSentence(entry), QString());
            entry.trouble = Trouble{static_cast<Trouble::Kind>(kind)};
            const QString sentence = view::troubleSentence(entry);
            QVERIFY(sentence.endsWith(QLatin1Char('.')));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), 11);
    }

    void whatTheServerSaidIsInTheSentence()
    {
        WaitingEdit entry;
        entry.trouble = Trouble{
            Trouble::Kind::Refused,
            {Error::Kind::Invalid, 400, QStringLiteral("No <b>way</b>\nof\u202E %1."), true}};
        const QString sentence = view::troubleSentence(entry);
        QVERIFY(sentence.contains(isolated(QStringLiteral("No <b>way</b> of %1."))));
        entry.trouble->error.httpStatus = 0; // found here, in words of ours
        QVERIFY(!view::troubleSentence(entry).contains(QStringLiteral("server")));
    }

    void rowsSaySoInWords()
    {
        const Edit completing{
            .kind = Kind::CompleteTask, .relation = Stage::current, .task = TaskId(3)};
        m_stage->park(completing, {Trouble::Kind::ServerFault});
        const QModelIndex task = m_stage->tasks.indexOf(TaskId(3));
        QVERIFY(view::TaskFacts::of(task).isParked && !view::TaskFacts::of(task).isTicked());
        QCOMPARE(view::TaskFacts::of(task).edgeWords(), QStringLiteral("Needs you"));
        QVERIFY(!view::TaskFacts::of(task).waitingWords().isEmpty());
        QVERIFY(isSaid(task));

        const EditId edit = m_stage->park({.kind = Kind::EditComment,
                                           .relation = Stage::current,
                                           .task = TaskId(2),
                                           .text = QStringLiteral("better"),
                                           .comment = CommentId(2)},
                                          {Trouble::Kind::CommentChanged});
        const QModelIndex comment = m_stage->comments.indexOf(CommentId(2));
        QCOMPARE(view::CommentFacts::of(comment).timeWords(), QStringLiteral("Needs you"));
        QVERIFY(isSaid(comment));
        m_stage->drop(edit);
        QVERIFY(!isSaid(comment));
        QVERIFY(view::CommentFacts::of(comment).timeWords() != QStringLiteral("Needs you"));

        m_stage->park({.kind = Kind::CancelRelation, .relation = Stage::current},
                      {Trouble::Kind::ServerFault});
        const QModelIndex relation = m_stage->relations.indexOf(Stage::current);
        QVERIFY(view::RelationFacts::of(relation).roleAndState().contains(QStringLiteral("waits")));
        QVERIFY(isSaid(relation));
    }

    void whatIsOnlyHereGoesAtOnceAfterAQuestion()
    {
        const EditId task = m_stage->park(
            {.kind = Kind::AddTask, .relation = Stage::current, .text = QStringLiteral("lost")},
            {Trouble::Kind::KeptLosing});
        m_stage->make({.kind = Kind::AddComment,
                       .relation = Stage::current,
                       .task = TaskId::local(task.value()),
                       .text = QStringLiteral("on it")});
        view::TasksPanel panel(m_stage->tasks, m_stage->relations, m_stage->sync);
        panel.setRelation(Stage::current);
        panel.show();
        auto *list = panel.findChild<QTreeView *>(QStringLiteral("list"));
        list->setCurrentIndex(test::rowOf(*list, TaskId::local(task.value()).value()));
        QVERIFY(panel.completeAction()->isEnabled());
        panel.deleteAction()->trigger();
        auto *notices = panel.findChild<view::NoticeBar *>();
        QVERIFY(notices->isVisible());
        QCOMPARE(m_stage->waitingCount(), 2);
        notices->findChildren<QPushButton *>().constFirst()->click();
        QTRY_COMPARE(m_stage->waitingCount(), 0);
        QVERIFY(!m_stage->tasks.indexOf(TaskId::local(task.value())).isValid());
    }

    void aRequestThatWaitsCanBeTakenBackOrSentInstead()
    {
        QList<Relation> all = m_stage->relations.all();
        for (Relation &relation : all)
            relation.state = Relation::State::Completed;
        QVERIFY(m_stage->store.replaceRelations(all, unixNow()));
        User self = m_stage->profile.user();
        self.needsMentoring = true;
        QVERIFY(m_stage->store.replaceMe(self));
        RelationRequest request{UserId(300), UserId(Stage::me), unixNow() + 60 * 86'400.0,
                                QStringLiteral("Hello")};
        const Edit sending{.kind = Kind::SendRequest, .request = request};
        const EditId first = m_stage->park(sending, {Trouble::Kind::Refused});
        request.notes = QStringLiteral("Hello again");
        std::optional<Result<RelationId>> taken;
        m_stage->sync.replaceRequest(RelationId::local(first.value()), request, this,
                                     [&](const Result<RelationId> &result) { taken = result; });
        QTRY_VERIFY(taken);
        QVERIFY(taken->has_value());
        QCOMPARE(m_stage->waitingCount(), 1);
        const Edit edit = m_stage->store.outbox().edits().at(0).edit;
        QCOMPARE(edit.request.notes, QStringLiteral("Hello again"));
        QVERIFY(!edit.replaces.isValid());
    }

private:
    [[nodiscard]] static Edit comment()
    {
        return {.kind = Kind::AddComment,
                .relation = Stage::current,
                .task = TaskId(2),
                .text = QStringLiteral("Hello"),
                .subject = QStringLiteral("Read chapter 3")};
    }
    /// As sync parks it.
    EditId park(const Edit &edit, const Trouble &trouble)
    {
        const EditId id = m_stage->park(edit, trouble);
        Q_EMIT m_stage->sync.editParked(*m_stage->store.outbox().edits().find(id));
        return id;
    }
    [[nodiscard]] QString sentence() const
    {
        return m_bar->findChild<QLabel *>(QStringLiteral("noticeSentence"))->text();
    }
    [[nodiscard]] static bool isSaid(const QModelIndex &row)
    {
        return row.data(Qt::AccessibleTextRole)
            .toString()
            .contains(QStringLiteral("waits for you"));
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<view::NoticeBar> m_bar;
    std::unique_ptr<view::EditNotices> m_notices;
};

QTEST_MAIN(TestParked)
#include "tst_parked.moc"
