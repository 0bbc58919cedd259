// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"
#include "view/actionrow.h"
#include "view/agreementview.h"
#include "view/handles.h"
#include "view/noticebar.h"
#include "view/relationcommands.h"
#include "view/relationspanel.h"
#include "view/stage.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using test::Stage;
using State = Relation::State;
using view::RelationCommands;

namespace {

constexpr double day = 86'400;

} // namespace

class TestRelations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->signIn();
        m_stage->fill();
        m_panel = std::make_unique<view::RelationsPanel>(m_stage->relations, m_stage->sync);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_stage.reset();
    }

    void offersWhatTheStateAndTheDirectionCallFor()
    {
        QVERIFY(visible().isEmpty());
        open(Stage::received);
        QCOMPARE(visible(), QStringList({QStringLiteral("accept"), QStringLiteral("reject")}));
        open(Stage::sent);
        QCOMPARE(visible(), QStringList({QStringLiteral("withdraw"), QStringLiteral("resend")}));
        open(Stage::current);
        QCOMPARE(visible(), QStringList(QStringLiteral("cancel")));
        open(Stage::past);
        QVERIFY(visible().isEmpty());
    }

    void oneMentorshipAtATime()
    {
        open(Stage::received);
        QVERIFY(!commands().acceptAction()->isEnabled());
        QVERIFY(commands().rejectAction()->isEnabled());
        QVERIFY(commands().explanation().contains(QStringLiteral("running mentorship")));

        endRunningOnes();
        QVERIFY(commands().acceptAction()->isEnabled());
        QVERIFY(commands().explanation().contains(QStringLiteral("begins at once")));
    }

    void notTwoAcceptedAtOnce()
    {
        endRunningOnes();
        change(Stage::sent, [](Relation &relation) { relation.isSentByMe = false; });
        const EditId accepting =
            m_stage->make({.kind = Edit::Kind::AcceptRequest, .relation = Stage::sent});
        open(Stage::received);
        QVERIFY(!commands().acceptAction()->isEnabled());
        m_stage->drop(accepting);
        QVERIFY(commands().acceptAction()->isEnabled());
    }

    void aRequestOfADeletedAccountCanOnlyBeDeclined()
    {
        endRunningOnes();
        change(Stage::received, [](Relation &relation) { relation.mentee = {}; });
        open(Stage::received);
        QVERIFY(!commands().acceptAction()->isEnabled());
        QVERIFY(commands().rejectAction()->isEnabled());
        QVERIFY(commands().explanation().contains(QStringLiteral("deleted")));

        change(Stage::sent, [](Relation &relation) { relation.mentor = {}; });
        open(Stage::sent);
        QVERIFY(commands().withdrawAction()->isEnabled());
        QVERIFY(!commands().resendAction()->isEnabled());
    }

    void whatIsPastItsEndIsSaid()
    {
        endRunningOnes();
        change(Stage::received, [](Relation &relation) { relation.endsAt = unixNow() - 2 * day; });
        open(Stage::received);
        QVERIFY(commands().acceptAction()->isEnabled());
        QVERIFY(commands().explanation().contains(QStringLiteral("still be accepted")));

        change(Stage::current, [](Relation &relation) {
            relation.state = State::Accepted;
            relation.endsAt = unixNow() - day;
        });
        open(Stage::current);
        QVERIFY(commands().explanation().contains(QStringLiteral("server closes it")));
    }

    void whatCannotBeUndoneIsAskedInTheBar()
    {
        open(Stage::current);
        QSignalSpy shown(&commands(), &RelationCommands::noticeShown);
        commands().cancelAction()->trigger();
        QVERIFY(notices()->isVisible());
        QCOMPARE(shown.size(), 1);
        QCOMPARE(notices()->findChildren<QPushButton *>().size(), 2);
        QCOMPARE(m_stage->waitingCount(), 0);
        // It is a question about this relation: with another one in view it is gone.
        open(Stage::past);
        QVERIFY(!notices()->isVisible());
    }

    void whileOneWaitsNothingElseCanBeDone()
    {
        open(Stage::current);
        commands().cancelAction()->trigger();
        m_stage->make({.kind = Edit::Kind::CancelRelation, .relation = Stage::current});
        QVERIFY(!commands().cancelAction()->isEnabled());
        QVERIFY(!notices()->isVisible());
        QCOMPARE(facts(Stage::current).roleAndState(), QStringLiteral("Cancelling…"));
    }

    void offlineAnAnswerIsTakenAndWaits()
    {
        m_stage->goOffline();
        endRunningOnes();
        open(Stage::received);
        commands().acceptAction()->trigger();
        QTRY_COMPARE(facts(Stage::received).roleAndState(), QStringLiteral("Accepting…"));
        QVERIFY(!notices()->isVisible());

        open(Stage::sent);
        commands().withdrawAction()->trigger();
        button(QStringLiteral("&Withdraw"))->click();
        QTRY_COMPARE(facts(Stage::sent).roleAndState(), QStringLiteral("Withdrawing…"));
        QCOMPARE(m_stage->waitingCount(), 2);
    }

    void whatTheDiskDoesNotTakeIsToldInASentence()
    {
        m_stage->store.outbox().refuse(
            {Error::Kind::Storage, 0, QStringLiteral("The disk is full, %1 <b>."), false});
        endRunningOnes();
        open(Stage::received);
        commands().acceptAction()->trigger();
        QTRY_VERIFY(notices()->isVisible());
        QCOMPARE(sentence(), QStringLiteral("The disk is full, %1 <b>."));
        QVERIFY(!facts(Stage::received).isWaiting());
        QCOMPARE(m_stage->waitingCount(), 0);
    }

    void aParkedAnswerCanBeGivenAnew()
    {
        endRunningOnes();
        m_stage->park({.kind = Edit::Kind::AcceptRequest, .relation = Stage::received},
                      {Trouble::Kind::Refused,
                       {Error::Kind::Forbidden, 403, QStringLiteral("No."), true},
                       {}});
        open(Stage::received);
        QVERIFY(facts(Stage::received).isPending());
        QVERIFY(commands().rejectAction()->isEnabled());
        commands().acceptAction()->trigger();
        QTRY_VERIFY(facts(Stage::received).isWaiting());
        QVERIFY(!notices()->isVisible());
        QCOMPARE(m_stage->waitingCount(), 1); // in place of the one that was parked
    }

    void sendingAgainIsAskedFor()
    {
        open(Stage::sent);
        QSignalSpy resend(&commands(), &RelationCommands::resendRequested);
        commands().resendAction()->trigger();
        QCOMPARE(resend.size(), 1);
        QCOMPARE(resend.first().first().value<RelationId>(), Stage::sent);
    }

    void theFilterKnowsWhoAsked()
    {
        QCOMPARE(shownRelations(), 6);
        trigger(QStringLiteral("Sent by me"));
        QCOMPARE(shownRelations(), 1);
        QVERIFY(m_panel->findChild<QLabel *>(QStringLiteral("filterSummary"))->isVisible());
        trigger(QStringLiteral("Received"));
        QCOMPARE(shownRelations(), 5);
        trigger(QStringLiteral("Asked by anybody"));
        QCOMPARE(shownRelations(), 6);
    }

    void aStateOrARoleCanBeShownAlone()
    {
        m_panel->showState(State::Cancelled);
        QCOMPARE(shownRelations(), 1);
        QCOMPARE(m_panel->relation(), Stage::deletedPartner);
        m_panel->showRole(Relation::Role::Mentor);
        QCOMPARE(shownRelations(), 3);
        m_panel->showGroup(Relation::Group::Sent);
        QCOMPARE(shownRelations(), 6);
        QCOMPARE(m_panel->relation(), Stage::sent);
    }

    void theAgreementHasAButtonForEach()
    {
        endRunningOnes();
        open(Stage::received);
        view::AgreementView agreement;
        agreement.setCommands(commands());
        agreement.setFacts(view::RelationFacts::of(m_stage->relations.indexOf(Stage::received)));
        agreement.resize(180, 600);
        agreement.show();
        auto *accept = agreement.findChild<QPushButton *>(QStringLiteral("acceptButton"));
        auto *reject = agreement.findChild<QPushButton *>(QStringLiteral("rejectButton"));
        QVERIFY(accept->isVisible() && reject->isVisible());
        QVERIFY(!agreement.findChild<QPushButton *>(QStringLiteral("cancelButton"))->isVisible());
        // In a narrow place they stand below each other, and neither is cut.
        QTRY_VERIFY(reject->y() > accept->y());
        auto *row = agreement.findChild<view::ActionRow *>(QStringLiteral("answerRow"));
        QVERIFY(row->rect().contains(reject->geometry()));
        agreement.resize(600, 600);
        QTRY_COMPARE(reject->y(), accept->y());

        reject->click();
        QVERIFY(notices()->isVisible());
        m_stage->make({.kind = Edit::Kind::RejectRequest, .relation = Stage::received});
        QVERIFY(!accept->isEnabled() && !reject->isEnabled());
    }

    void fiveHundredAreFluent()
    {
        QList<Relation> many;
        for (int id = 1; id <= 500; ++id) {
            Relation relation = m_stage->relations.all().constFirst();
            relation.id = RelationId(id);
            relation.state = State(1 + id % 5);
            relation.isSentByMe = id % 2 == 0;
            many.append(relation);
        }
        QVERIFY(m_stage->store.replaceRelations(many, unixNow()));
        QElapsedTimer timer;
        timer.start();
        m_panel->showState(State::Completed);
        m_panel->showRole(Relation::Role::Mentor);
        m_panel->grab();
        qInfo("filtered twice and painted in %lld ms", timer.elapsed());
        QCOMPARE(shownRelations(), 500);
    }

private:
    [[nodiscard]] RelationCommands &commands() const { return m_panel->commands(); }
    [[nodiscard]] QTreeView *list() const
    {
        return m_panel->findChild<QTreeView *>(QStringLiteral("list"));
    }
    [[nodiscard]] view::NoticeBar *notices() const
    {
        return m_panel->findChild<view::NoticeBar *>();
    }
    [[nodiscard]] QString sentence() const
    {
        return notices()->findChild<QLabel *>(QStringLiteral("noticeSentence"))->text();
    }
    [[nodiscard]] view::RelationFacts facts(RelationId relation) const
    {
        return view::RelationFacts::of(m_stage->relations.indexOf(relation));
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto buttons = notices()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList visible() const
    {
        QStringList names;
        const QList<QAction *> actions = commands().actions();
        for (const QAction *action : actions) {
            if (action->isVisible())
                names.append(action->objectName());
        }
        return names;
    }
    void open(RelationId relation) const
    {
        list()->setCurrentIndex(test::rowOf(*list(), relation.value()));
        QCOMPARE(m_panel->relation(), relation);
    }
    void trigger(const QString &text) const
    {
        const auto actions = m_panel->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text() == text)
                action->trigger();
        }
    }
    [[nodiscard]] int shownRelations() const
    {
        int count = 0;
        const QAbstractItemModel *model = list()->model();
        for (int group = 0; group < model->rowCount(); ++group)
            count += model->rowCount(model->index(group, 0));
        return count;
    }
    template <typename Change> void change(RelationId id, Change change) const
    {
        QList<Relation> all = m_stage->relations.all();
        for (Relation &relation : all) {
            if (relation.id == id)
                change(relation);
        }
        QVERIFY(m_stage->store.replaceRelations(all, unixNow()));
    }
    void endRunningOnes() const
    {
        for (const RelationId id : {Stage::current, Stage::unseen})
            change(id, [](Relation &relation) { relation.state = State::Completed; });
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<view::RelationsPanel> m_panel;
};

QTEST_MAIN(TestRelations)
#include "tst_relations.moc"
