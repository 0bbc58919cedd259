// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/completionhistory.h"
#include "view/achievementbutton.h"
#include "view/completionchart.h"
#include "view/figurebutton.h"
#include "view/homeview.h"
#include "view/stage.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using test::Stage;
using State = Relation::State;

namespace {

constexpr double day = 86'400;

} // namespace

class TestHome : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->signIn();
        m_history = std::make_unique<model::CompletionHistory>(m_stage->store);
        m_home = std::make_unique<view::HomeView>();
        m_home->resize(600, 900);
        m_home->setHistory(*m_history);
    }
    void cleanup()
    {
        m_home.reset();
        m_history.reset();
        m_stage.reset();
    }

    void countsEachStateAndLeadsThere()
    {
        m_stage->fill();
        show();
        QTRY_VERIFY(figure("currentFigure").contains(QLatin1Char('2')));
        QCOMPARE(figure("receivedFigure"), QStringLiteral("Asked you: 1"));
        QCOMPARE(figure("sentFigure"), QStringLiteral("You asked: 1"));
        QCOMPARE(figure("completedFigure"), QStringLiteral("Completed: 1"));
        QCOMPARE(figure("rejectedFigure"), QStringLiteral("Declined: 0"));
        QCOMPARE(figure("cancelledFigure"), QStringLiteral("Cancelled: 1"));

        QSignalSpy groups(m_home.get(), &view::HomeView::groupRequested);
        QSignalSpy states(m_home.get(), &view::HomeView::stateRequested);
        button("sentFigure")->click();
        button("cancelledFigure")->click();
        button("rejectedFigure")->click(); // it counts none
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first().first().value<Relation::Group>(), Relation::Group::Sent);
        QCOMPARE(states.size(), 1);
        QCOMPARE(states.first().first().value<State>(), State::Cancelled);
    }

    void beforeAnythingWasSeenThereAreNoFigures()
    {
        show();
        QTRY_COMPARE(figure("currentFigure"), QStringLiteral("Running: \u2013"));
        QVERIFY(!widget<QWidget>("history")->isVisible());
    }

    void updatesOnceInATurn()
    {
        m_stage->fill();
        m_home->show();
        QTRY_VERIFY(m_home->isVisible());
        for (int i = 0; i < 50; ++i)
            m_home->update(m_stage->relations, status());
        // Nothing has happened within the turn.
        QVERIFY(button("currentFigure")->text().isEmpty());
        QTRY_VERIFY(!button("currentFigure")->text().isEmpty());
    }

    void nothingIsReadBeforeItIsPainted()
    {
        m_stage->fill();
        m_home->update(m_stage->relations, status());
        QTest::qWait(20);
        QVERIFY(!m_history->isComplete());
        m_home->show();
        QTRY_VERIFY(m_history->isComplete());
    }

    void achievementsAreTheLatestOfAllAndLeadToTheirTasks()
    {
        m_stage->fill();
        show();
        QTRY_COMPARE(achievements().size(), 5);
        const QList<view::AchievementButton *> shown = achievements();
        QCOMPARE(shown.first()->completion().text, QStringLiteral("Pair on the first bug"));
        QVERIFY(shown.first()->accessibleName().contains(QStringLiteral("Amara Okafor")));
        QVERIFY(shown.last()->accessibleName().contains(QStringLiteral("Tomás Novák")));
        QSignalSpy asked(m_home.get(), &view::HomeView::taskRequested);
        shown.last()->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<RelationId>(), Stage::past);
        QCOMPARE(asked.first().at(1).value<TaskId>(), TaskId(1));
    }

    void theChartSaysItsFigures()
    {
        m_stage->fill();
        show();
        auto *chart = widget<view::CompletionChart>("chart");
        QTRY_VERIFY(chart->caption().startsWith(QLatin1Char('5')));
        QVERIFY(!chart->isByMonth());
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("Week of")));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(chart->caption().startsWith(QStringLiteral("Week of")));
        const QString latest = chart->caption();
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(chart->caption() != latest);
        QTest::keyClick(chart, Qt::Key_End);
        QCOMPARE(chart->caption(), latest);
        QTest::mouseMove(chart, QPoint(chart->width() / 2, chart->height() / 2));
        QTRY_VERIFY(chart->caption() != latest);
    }

    void theChartIsMirrored()
    {
        m_stage->fill();
        m_home->setLayoutDirection(Qt::RightToLeft);
        show();
        auto *chart = widget<view::CompletionChart>("chart");
        QTRY_VERIFY(chart->caption().startsWith(QLatin1Char('5')));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        const QString latest = chart->caption();
        QTest::keyClick(chart, Qt::Key_Home);
        // The latest week stands where reading ends: at the left.
        QTest::mouseMove(chart, QPoint(4, chart->height() / 2));
        QTRY_COMPARE(chart->caption(), latest);
    }

    void whereWeeksDoNotFitItCountsMonths()
    {
        m_stage->fill();
        m_home->resize(180, 900);
        show();
        QTRY_VERIFY(widget<view::CompletionChart>("chart")->isByMonth());
    }

    void withoutAnyItSaysSo()
    {
        QVERIFY(m_stage->store.replaceRelations({}, unixNow()));
        show();
        QTRY_COMPARE(widget<view::CompletionChart>("chart")->caption(),
                     QStringLiteral("None in the last 26 weeks"));
        QVERIFY(achievements().isEmpty());
    }

    void manyRelationsAreReadWithoutAGap()
    {
        QList<Relation> relations;
        for (int id = 1; id <= 500; ++id) {
            Relation relation;
            relation.id = RelationId(id);
            relation.state = State::Completed;
            relation.mentor = {UserId(Stage::me), QStringLiteral("Me")};
            relation.mentee = {UserId(1000 + id), QStringLiteral("Somebody")};
            relations.append(relation);
        }
        QVERIFY(m_stage->store.replaceRelations(relations, unixNow()));
        QList<Task> tasks;
        for (int id = 1; id <= 50; ++id)
            tasks.append({TaskId(id), QStringLiteral("Some task"), 0, unixNow() - id * 3 * day});
        for (const Relation &relation : relations)
            m_stage->seeTasks(relation.id, tasks);
        show();
        QElapsedTimer sinceTurn;
        sinceTurn.start();
        qint64 longest = 0;
        QTimer turns;
        connect(&turns, &QTimer::timeout, this,
                [&] { longest = qMax(longest, sinceTurn.restart()); });
        turns.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_history->isComplete(), 60'000);
        turns.stop();
        qInfo("longest turn %lld ms", longest);
        QTRY_COMPARE(achievements().size(), 5);
    }

private:
    [[nodiscard]] static syncing::Status status()
    {
        syncing::Status status;
        status.relationsSeenAt = unixNow();
        return status;
    }
    void show() const
    {
        syncing::Status now;
        now.relationsSeenAt = m_stage->store.relationsSeenAt();
        m_home->update(m_stage->relations, now);
        m_home->show();
    }
    template <typename Widget> [[nodiscard]] Widget *widget(const char *name) const
    {
        return m_home->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] view::FigureButton *button(const char *name) const
    {
        return widget<view::FigureButton>(name);
    }
    [[nodiscard]] QString figure(const char *name) const { return button(name)->accessibleName(); }
    [[nodiscard]] QList<view::AchievementButton *> achievements() const
    {
        return m_home->findChildren<view::AchievementButton *>();
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<model::CompletionHistory> m_history;
    std::unique_ptr<view::HomeView> m_home;
};

QTEST_MAIN(TestHome)
#include "tst_home.moc"
