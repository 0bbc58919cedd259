// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/person.h"
#include "store/outbox.h"

#include <QAction>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
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
        Person amara(server, u"amara_o"_s);
        store::Store &store = amara.gui().program().store();
        const int relations = store.relations().size();
        QVERIFY(relations > 0);
        const Draft draft{u"Begun, not sent."_s, {}};
        amara.gui().program().sync().saveDraft(u"task/1"_s, draft);

        opensData(amara);
        QVERIFY(QFileInfo(amara.textOf(u"folderLabel"_s)).isDir());
        QVERIFY(amara.canClick(u"fetchAgainButton"_s));
        amara.clicks(u"fetchAgainButton"_s);
        QCOMPARE(store.relations().size(), 0); // really gone
        QVERIFY(store.isOpen());
        amara.waitsUntilAllIsQuiet();
        QTRY_COMPARE(store.relations().size(), relations);
        QCOMPARE(amara.gui().program().sync().draft(u"task/1"_s).text, draft.text);
    }

    void withoutTheServerTheCacheIsKept()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        amara.closesTheProgram();
        server.stop();
        amara.opensTheProgram();
        opensData(amara);
        QTRY_COMPARE(amara.gui().program().sync().status().link, syncing::Status::Link::Offline);
        QVERIFY(!amara.canClick(u"fetchAgainButton"_s));
        QVERIFY(amara.canClick(u"openFolderButton"_s));
    }

private:
    static void opensData(Person &person)
    {
        auto *preferences =
            person.gui().window().findChild<QAction *>(QStringLiteral("preferences"));
        QVERIFY(preferences);
        preferences->trigger();
        QTRY_VERIFY(person.find<QListWidget>(u"pageList"_s));
        person.chooses(u"pageList"_s, u"Data"_s);
        QTRY_VERIFY(person.sees(u"folderLabel"_s));
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
