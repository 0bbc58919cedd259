// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"
#include "flow/person.h"
#include "store/outbox.h"
#include "view/editnotices.h"
#include "view/preferencesdialog.h"

#include <QApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
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
        Person amara(server, u"amara_o"_s);
        QVERIFY(hasMenu(amara, u"&File"_s));
        chooses(amara, u"Deutsch"_s);
        QVERIFY(hasMenu(amara, u"&Datei"_s));
        QVERIFY(amara.gui().window().isVisible());
        QCOMPARE(amara.gui().program().session().state(), session::Session::State::SignedIn);
        QCOMPARE(QLocale().language(), QLocale::German);
        chooses(amara, u"English"_s);
        QVERIFY(hasMenu(amara, u"&File"_s));
    }

    void arabicGoesFromRightToLeftAndBack()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        chooses(amara, u"العربية"_s);
        QCOMPARE(amara.gui().window().layoutDirection(), Qt::RightToLeft);
        chooses(amara, u"Français"_s);
        QCOMPARE(amara.gui().window().layoutDirection(), Qt::LeftToRight);
    }

    void whatWasOpenAndBegunStays()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        amara.chooses(u"RelationsPanel/list"_s, u"Kenji Watanabe"_s);
        const RelationId open = amara.gui().program().store().openRelationId();
        QVERIFY(open.isValid());
        amara.types(u"TasksPanel/addEdit"_s, u"half a thought"_s);
        chooses(amara, u"Español"_s);
        QCOMPARE(amara.gui().program().store().openRelationId(), open);
        QCOMPARE(amara.textOf(u"TasksPanel/addEdit"_s), u"half a thought"_s);
    }

    void itIsKeptForTheNextRun()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        chooses(amara, u"简体中文"_s);
        QCOMPARE(app::chosenLanguage(amara.gui().program().settings()), u"zh_CN"_s);
        chooses(amara, QApplication::translate("view::WindowActions", "As the &system"));
        QVERIFY(app::chosenLanguage(amara.gui().program().settings()).isEmpty());
    }

    void theSignInPageIsMadeAnewToo()
    {
        RunningSandbox server;
        Person somebody(server);
        somebody.opensTheProgram();
        chooses(somebody, u"Português (Brasil)"_s);
        QVERIFY(hasMenu(somebody, u"&Arquivo"_s));
        somebody.signsIn(u"amara_o"_s, u"sample-Pass1"_s);
        QTRY_COMPARE(somebody.gui().program().session().state(), session::Session::State::SignedIn);
    }

    void whatWaitsForThePersonIsToldAgain()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        const WaitingEdit entry = parks(amara);
        Q_EMIT amara.gui().program().sync().editParked(entry);
        QTRY_VERIFY(parkedSentence(amara).contains(u"A change waits for you"_s));
        chooses(amara, u"Deutsch"_s);
        QTRY_VERIFY(parkedSentence(amara).contains(u"Eine Änderung"_s));
        amara.gui().window().dismissBanner(view::EditNotices::parkedId());
        chooses(amara, u"English"_s); // of what was closed nothing is said again
        QTest::qWait(20);
        QVERIFY(parkedSentence(amara).isEmpty());
        amara.gui().program().sync().discardEdit(entry.id);
    }

    void thePreferencesStayOpenAtTheirPage()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        action(amara, "preferences")->trigger();
        preferences(amara)->setPage(2);
        chooses(amara, u"Français"_s);
        QVERIFY(preferences(amara));
        QVERIFY(preferences(amara)->isVisible());
        QCOMPARE(preferences(amara)->page(), 2);
    }

    void whatIsBegunInADialogIsEndedFirst()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        action(amara, "changePassword")->trigger();
        QPointer<QWidget> dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QSignalSpy anew(&amara.gui(), &app::Gui::windowMadeAnew);
        action(amara, "language-de")->trigger();
        QTest::qWait(20);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(anew.size(), 0);
        dialog->close();
        QVERIFY(anew.wait());
        QVERIFY(hasMenu(amara, u"&Datei"_s));
    }

private:
    static QAction *action(Person &person, const char *name)
    {
        return person.gui().window().findChild<QAction *>(QLatin1String(name));
    }

    static view::PreferencesDialog *preferences(Person &person)
    {
        return person.gui().window().findChild<view::PreferencesDialog *>();
    }

    /// A task that the server has refused.
    static WaitingEdit parks(Person &person)
    {
        store::Outbox &outbox = person.gui().program().store().outbox();
        WaitingEdit entry;
        entry.id = outbox.takeId();
        entry.edit = {.kind = Edit::Kind::AddTask,
                      .relation = person.gui().program().store().relations().at(0).relation.id,
                      .text = u"Read on"_s};
        entry.state = WaitingEdit::State::Parked;
        entry.trouble = Trouble{Trouble::Kind::ServerFault, {}, {}};
        outbox.write({.put = {entry}});
        return entry;
    }

    static QString parkedSentence(Person &person)
    {
        const QList<view::Notice> notices = person.gui().window().banners();
        for (const view::Notice &notice : notices) {
            if (notice.id == view::EditNotices::parkedId())
                return notice.sentence;
        }
        return {};
    }

    static void chooses(Person &person, const QString &name)
    {
        QSignalSpy anew(&person.gui(), &app::Gui::windowMadeAnew);
        const auto *menu = person.gui().window().findChild<QMenu *>(u"languageMenu"_s);
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
