// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/person.h"
#include "store/outbox.h"

#include <QAction>
#include <QListWidget>
#include <QtTest>

using test::Person;
using test::RunningSandbox;

// What is kept on this computer, seen and started anew from the preferences.
class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCacheIsFetchedAgainAndWhatWaitsStays()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_qs);
        store::Store &store = amara.gui().program().store();
        const int relations = store.relations().size();
        QVERIFY(relations > 0);
        const Draft draft{u"Begun, not sent."_qs, {}};
        amara.gui().program().sync().saveDraft(u"task/1"_qs, draft);

        opensData(amara);
        QVERIFY(QFileInfo(amara.textOf(u"folderLabel"_qs)).isDir());
        QVERIFY(amara.canClick(u"fetchAgainButton"_qs));
        amara.clicks(u"fetchAgainButton"_qs);
        QCOMPARE(store.relations().size(), 0); // really gone
        QVERIFY(store.isOpen());
        amara.waitsUntilAllIsQuiet();
        QTRY_COMPARE(store.relations().size(), relations);
        QCOMPARE(amara.gui().program().sync().draft(u"task/1"_qs).text, draft.text);
    }

    void withoutTheServerTheCacheIsKept()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_qs);
        amara.closesTheProgram();
        server.stop();
        amara.opensTheProgram();
        opensData(amara);
        QTRY_COMPARE(amara.gui().program().sync().status().link, syncing::Status::Link::Offline);
        QVERIFY(!amara.canClick(u"fetchAgainButton"_qs));
        QVERIFY(amara.canClick(u"openFolderButton"_qs));
    }

private:
    static void opensData(Person &person)
    {
        auto *preferences =
            person.gui().window().findChild<QAction *>(QStringLiteral("preferences"));
        QVERIFY(preferences);
        preferences->trigger();
        QTRY_VERIFY(person.find<QListWidget>(u"pageList"_qs));
        person.chooses(u"pageList"_qs, u"Data"_qs);
        QTRY_VERIFY(person.sees(u"folderLabel"_qs));
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
