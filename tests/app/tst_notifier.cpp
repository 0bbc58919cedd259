// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newsstage.h"
#include "app/notifier.h"
#include "app/translation.h"
#include "app/tray.h"

#include <QAction>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using app::NewsItem;
using app::NewsMessage;
using test::NewsStage;
using view::NotificationSettings;
using State = Relation::State;

Q_DECLARE_METATYPE(app::NewsMessage)

// What is told of the news, when, and in which words.
class TestNotifier : public QObject
{
    Q_OBJECT

    /// Without the marks that isolate a name.
    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }

    void listComments(int count)
    {
        QList<Comment> comments;
        for (int id = 1; id <= count; ++id)
            comments.append(NewsStage::comment(id, NewsStage::partner, u"Well done"_s));
        m_stage->listComments(comments);
    }

    /// What was told since it was asked last.
    QList<NewsMessage> told() { return std::exchange(m_told, {}); }

private Q_SLOTS:
    void initTestCase() { app::installTranslations(*qApp, u"en"_s); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s),
                                             QSettings::IniFormat);
        m_settings = std::make_unique<NotificationSettings>(*m_file);
        m_settings->setOn(true);
        m_now = QDateTime(QDate(2026, 3, 2), QTime(12, 0));
        m_stage = std::make_unique<NewsStage>();
        m_stage->begin();
        m_notifier =
            std::make_unique<app::Notifier>(m_stage->store, *m_file, [this] { return m_now; });
        connect(m_notifier.get(), &app::Notifier::told, this,
                [this](const NewsMessage &message, const NewsItem &goal) {
                    m_told.append(message);
                    m_goal = goal;
                });
        m_notifier->setLooking(false);
        m_told.clear();
    }

    void cleanup()
    {
        m_notifier.reset();
        m_stage.reset();
    }

    void oneThingIsToldByWhoAndWhat()
    {
        listComments(1);
        QVERIFY(told().isEmpty()); // more may come with the same pull
        m_notifier->tell();
        const QList<NewsMessage> messages = told();
        QCOMPARE(messages.size(), 1);
        QCOMPARE(plain(messages.first().title), u"Ada has commented"_s);
        QCOMPARE(plain(messages.first().text), u"Well done"_s);
        QCOMPARE(m_goal.task, TaskId(1));
        QCOMPARE(m_notifier->newCount(), 1);
        m_notifier->tell();
        QVERIFY(told().isEmpty());
    }

    void severalArePutTogether()
    {
        m_stage->list({NewsStage::relation(1, State::Accepted, true),
                       NewsStage::relation(2, State::Pending, false)});
        m_stage->listTasks({NewsStage::task(1, u"Read"_s), NewsStage::task(2, u"Write"_s),
                            NewsStage::task(3, u"Talk"_s)});
        listComments(3);
        m_notifier->tell();
        const QList<NewsMessage> messages = told();
        QCOMPARE(messages.size(), 1);
        QCOMPARE(plain(messages.first().title), u"Ada offers to be your mentor"_s);
        QCOMPARE(plain(messages.first().text), u"2 new tasks\n3 new comments"_s);
        QCOMPARE(m_notifier->newCount(), 6);
        QCOMPARE(m_goal.kind, NewsItem::Kind::RequestReceived);
    }

    void theDaysToTheEndAreCounted()
    {
        Relation ending = NewsStage::relation(1, State::Accepted, true);
        ending.endsAt = unixNow() + 6.5 * NewsStage::day;
        m_stage->list({ending}, unixNow() - 2 * NewsStage::day);
        m_notifier->begin();
        m_stage->list({ending});
        m_notifier->tell();
        const QList<NewsMessage> messages = told();
        QCOMPARE(messages.size(), 1);
        QCOMPARE(plain(messages.first().title), u"The mentorship with Ada ends in 7 days"_s);
        QVERIFY(messages.first().text.isEmpty());
    }

    void nothingIsToldToWhoLooks()
    {
        m_notifier->setLooking(true);
        listComments(1);
        m_notifier->tell();
        m_notifier->setLooking(false);
        m_notifier->tell();
        QVERIFY(told().isEmpty());
        QCOMPARE(m_notifier->newCount(), 0);
    }

    void comingToTheFrontEndsTheCount()
    {
        QSignalSpy counted(m_notifier.get(), &app::Notifier::newCountChanged);
        listComments(2);
        m_notifier->tell();
        QCOMPARE(m_notifier->newCount(), 2);
        listComments(3); // of a pull that has not ended
        m_notifier->setLooking(true);
        m_notifier->setLooking(false);
        m_notifier->tell();
        QCOMPARE(m_notifier->newCount(), 0);
        QCOMPARE(told().size(), 1);
        QCOMPARE(counted.size(), 2);
        listComments(4);
        m_notifier->tell();
        QCOMPARE(m_notifier->newCount(), 1);
    }

    void whatIsNotWantedIsNotTold()
    {
        m_settings->setWanted(NotificationSettings::Kind::Work, false);
        listComments(1);
        m_notifier->tell();
        QVERIFY(told().isEmpty());
        QCOMPARE(m_notifier->newCount(), 0);
        m_stage->list({NewsStage::relation(1, State::Cancelled, true),
                       NewsStage::relation(2, State::Pending, false)});
        m_settings->setWanted(NotificationSettings::Kind::Ends, false);
        m_notifier->tell();
        const QList<NewsMessage> messages = told();
        QCOMPARE(messages.size(), 1);
        QCOMPARE(plain(messages.first().title), u"Ada offers to be your mentor"_s);
        QVERIFY(messages.first().text.isEmpty());
        m_settings->setOn(false);
        m_notifier->begin();
        m_stage->list({NewsStage::relation(3, State::Pending, false)});
        m_notifier->tell();
        QVERIFY(told().isEmpty());
    }

    void quietHoursOnlyCount_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<bool>("isQuiet");
        const QTime ten(22, 0);
        const QTime seven(7, 0);
        QTest::newRow("before midnight") << ten << seven << QTime(23, 30) << true;
        QTest::newRow("after midnight") << ten << seven << QTime(0, 0) << true;
        QTest::newRow("at their begin") << ten << seven << ten << true;
        QTest::newRow("at their end") << ten << seven << seven << false;
        QTest::newRow("at noon") << ten << seven << QTime(12, 0) << false;
        QTest::newRow("within a day") << QTime(9, 0) << QTime(17, 0) << QTime(12, 0) << true;
        QTest::newRow("after them") << QTime(9, 0) << QTime(17, 0) << QTime(18, 0) << false;
        QTest::newRow("of no length") << seven << seven << seven << false;
    }
    void quietHoursOnlyCount()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(QTime, now);
        QFETCH(bool, isQuiet);
        m_settings->setQuietTimes(from, to);
        m_now.setTime(now);
        listComments(1);
        m_notifier->tell(); // not switched on yet
        QCOMPARE(told().size(), 1);
        m_settings->setQuietHours(true);
        listComments(2);
        m_notifier->tell();
        QCOMPARE(told().size(), isQuiet ? 0 : 1);
        QCOMPARE(m_notifier->newCount(), 2);
    }

    // A message of the desktop may be read as markup, and a name may try to turn the sentence.
    void whatOthersWroteIsPlainShortAndOnOneLine()
    {
        Relation request = NewsStage::relation(2, State::Pending, false);
        request.mentor.name = u"<a href=x>Eve</a>\u202e\nand"_s;
        m_stage->list({NewsStage::relation(1, State::Accepted, true), request});
        m_notifier->tell();
        const QString title = told().value(0).title;
        QVERIFY(title.contains(u"Eve"_s));
        for (const QChar forbidden : {QChar(u'<'), QChar(u'>'), QChar(u'\n'), QChar(0x202e)})
            QVERIFY2(!title.contains(forbidden), qPrintable(title));

        const QString text = u"one & two\n"_s + u"long "_s.repeated(100);
        m_stage->listComments({NewsStage::comment(1, NewsStage::partner, text)});
        m_notifier->tell();
        const QString shown = plain(told().value(0).text);
        QVERIFY2(!shown.contains(u'&') && !shown.contains(u'\n'), qPrintable(shown));
        QVERIFY(shown.endsWith(QChar(0x2026)));
        QCOMPARE(shown.size(), 121);
    }

    void settingsAreKept()
    {
        m_settings->setQuietTimes(QTime(21, 30), QTime(6, 15));
        m_settings->setWanted(NotificationSettings::Kind::Requests, false);
        m_file->sync();
        QSettings file(m_file->fileName(), QSettings::IniFormat);
        const NotificationSettings again(file);
        QVERIFY(again.isOn());
        QCOMPARE(again.quietFrom(), QTime(21, 30));
        QCOMPARE(again.quietTo(), QTime(6, 15));
        QVERIFY(!again.isWanted(NotificationSettings::Kind::Requests));
        QVERIFY(again.isWanted(NotificationSettings::Kind::Ends));
        file.setValue(u"notifications/quietFrom"_s, u"late"_s);
        QCOMPARE(again.quietFrom(), QTime(22, 0));
    }

    void theTrayCountsAndHasAMenu()
    {
        app::Tray tray;
        QCOMPARE(tray.toolTip(), u"Mentorship"_s);
        tray.setCounts(1, 2);
        QCOMPARE(tray.toolTip(), u"Mentorship\n1 thing new\n2 changes waiting"_s);
        QSignalSpy opened(&tray, &app::Tray::openRequested);
        QSignalSpy adding(&tray, &app::Tray::addTaskRequested);
        QSignalSpy quitting(&tray, &app::Tray::quitRequested);
        for (const char *name : {"trayOpen", "trayAddTask", "trayQuit"})
            tray.menu().findChild<QAction *>(QLatin1String(name))->trigger();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(adding.size(), 1);
        QCOMPARE(quitting.size(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<NotificationSettings> m_settings;
    std::unique_ptr<NewsStage> m_stage;
    std::unique_ptr<app::Notifier> m_notifier;
    QDateTime m_now;
    QList<NewsMessage> m_told;
    NewsItem m_goal;
};

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
