// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/person.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QTest>

using namespace Qt::StringLiterals;
using test::Person;
using test::RunningSandbox;

// Where one stands, and whether the server says so too.
class TestHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFigureLeadsToWhatItCounts()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        QVERIFY(amara.reads(u"2 received"_s) || amara.sees(u"homeView/receivedFigure"_s));
        amara.clicks(u"homeView/completedFigure"_s);
        const auto *list = amara.find<QAbstractItemView>(u"RelationsPanel/list"_s);
        QVERIFY(list);
        int shown = 0;
        for (int group = 0; group < list->model()->rowCount(); ++group)
            shown += list->model()->rowCount(list->model()->index(group, 0));
        QCOMPARE(shown, 3); // Mateo, Ingrid, and somebody who is gone
        QVERIFY(amara.reads(u"Ingrid Solheim"_s));
        QVERIFY(!amara.hasRow(u"RelationsPanel/list"_s, u"Linh Tran"_s));
    }

    void anAchievementLeadsToItsTask()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        auto *achievements = amara.find<QWidget>(u"homeView/achievements"_s);
        QTRY_VERIFY(achievements && achievements->findChild<QAbstractButton *>());
        achievements->findChild<QAbstractButton *>()->click();
        QTRY_VERIFY(amara.gui().program().store().openRelationId().isValid());
        QTRY_VERIFY(amara.gui().program().store().openTaskId().isValid());
    }

    void itIsThereWithoutTheServer()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        amara.closesTheProgram();
        server.stop();
        amara.opensTheProgram();
        QTRY_VERIFY(amara.sees(u"homeView/completedFigure"_s));
        QTRY_VERIFY(
            amara.find<QWidget>(u"homeView/achievements"_s)
            && amara.find<QWidget>(u"homeView/achievements"_s)->findChild<QAbstractButton *>());
    }

    void theServersOwnOverviewsAgree()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        amara.picks(u"Compare with the server…"_s);
        for (const char *route : {"/home", "/dashboard", "/mentorship_relations/current",
                                  "/mentorship_relations/past", "/mentorship_relations/pending"})
            QTRY_COMPARE(server.requestCount("GET", route), 1);
        // One partner has deleted their account, which the dashboard never gets over.
        QTRY_VERIFY(amara.reads(u"cannot"_s));
        QVERIFY(!amara.reads(u"differ"_s));
    }
};

QTEST_MAIN(TestHome)
#include "tst_home.moc"
