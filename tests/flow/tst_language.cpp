// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"
#include "flow/person.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QtTest>

using test::Person;
using test::RunningSandbox;

// Somebody changes the language of the program while it runs.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { app::installTranslations(*qApp, {}); }
    void cleanup() { app::installTranslations(*qApp, {}); }

    void theWindowSpeaksItAtOnceAndTheSessionGoesOn()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_qs);
        QVERIFY(hasMenu(amara, u"&File"_qs));
        chooses(amara, u"Deutsch"_qs);
        QVERIFY(hasMenu(amara, u"&Datei"_qs));
        QVERIFY(amara.gui().window().isVisible());
        QCOMPARE(amara.gui().program().session().state(), session::Session::State::SignedIn);
        QCOMPARE(QLocale().language(), QLocale::German);
        chooses(amara, u"English"_qs);
        QVERIFY(hasMenu(amara, u"&File"_qs));
    }

    void arabicGoesFromRightToLeftAndBack()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_qs);
        chooses(amara, u"العربية"_qs);
        QCOMPARE(amara.gui().window().layoutDirection(), Qt::RightToLeft);
        chooses(amara, u"Français"_qs);
        QCOMPARE(amara.gui().window().layoutDirection(), Qt::LeftToRight);
    }

    void whatWasOpenAndBegunStays()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_qs);
        amara.chooses(u"RelationsPanel/list"_qs, u"Kenji Watanabe"_qs);
        const RelationId open = amara.gui().program().store().openRelationId();
        QVERIFY(open.isValid());
        amara.types(u"TasksPanel/addEdit"_qs, u"half a thought"_qs);
        chooses(amara, u"Español"_qs);
        QCOMPARE(amara.gui().program().store().openRelationId(), open);
        QCOMPARE(amara.textOf(u"TasksPanel/addEdit"_qs), u"half a thought"_qs);
    }

    void itIsKeptForTheNextRun()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_qs);
        chooses(amara, u"简体中文"_qs);
        QCOMPARE(app::chosenLanguage(amara.gui().program().settings()), u"zh_CN"_qs);
        chooses(amara, QApplication::translate("view::WindowActions", "As the &system"));
        QVERIFY(app::chosenLanguage(amara.gui().program().settings()).isEmpty());
    }

    void theSignInPageIsMadeAnewToo()
    {
        RunningSandbox server;
        Person somebody(server);
        somebody.opensTheProgram();
        chooses(somebody, u"Português (Brasil)"_qs);
        QVERIFY(hasMenu(somebody, u"&Arquivo"_qs));
        somebody.signsIn(u"amara_o"_qs, u"sample-Pass1"_qs);
        QTRY_COMPARE(somebody.gui().program().session().state(), session::Session::State::SignedIn);
    }

private:
    static void chooses(Person &person, const QString &name)
    {
        QSignalSpy anew(&person.gui(), &app::Gui::windowMadeAnew);
        const auto *menu = person.gui().window().findChild<QMenu *>(u"languageMenu"_qs);
        QVERIFY(menu);
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == name)
                action->trigger();
        }
        QVERIFY2(anew.wait(), qPrintable(name));
    }

    static bool hasMenu(Person &person, const QString &title)
    {
        const QList<QMenu *> menus = person.gui().window().findChildren<QMenu *>();
        return std::any_of(menus.begin(), menus.end(),
                           [&title](const QMenu *menu) { return menu->title() == title; });
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
