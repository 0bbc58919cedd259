// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/notificationpreferences.h"
#include "view/preferencerow.h"
#include "view/preferencesdialog.h"
#include "view/stage.h"
#include "view/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

using namespace std::chrono_literals;
using test::Stage;

class TestPreferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->signIn();
        m_stage->fill();
        m_window = m_stage->window();
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_stage.reset();
        view::theme::apply(view::theme::Appearance::Light);
    }

    void itIsMadeAtFirstUse()
    {
        QVERIFY(!m_window->findChild<view::PreferencesDialog *>());
        const view::PreferencesDialog &dialog = opened();
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.isModal());
        opened();
        QCOMPARE(m_window->findChildren<view::PreferencesDialog *>().size(), 1);
    }

    void theAppearanceCountsAtOnceAndFollowsTheMenu()
    {
        QRadioButton *dark = radio("&Dark");
        QVERIFY(!dark->isChecked());
        dark->click();
        QVERIFY(view::theme::isDark(QApplication::palette()));
        QVERIFY(action("&Dark")->isChecked());
        action("&Light")->trigger();
        QVERIFY(radio("&Light")->isChecked());
        QVERIFY(!dark->isChecked());
    }

    void theLanguageIsChosenOnce()
    {
        QSignalSpy chosen(m_window.get(), &view::MainWindow::languageChosen);
        radio("Deutsch")->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("de"));
    }

    void theTimeToUndoIsTheMenus()
    {
        auto *box = child<QSpinBox>("graceBox");
        QCOMPARE(box->value(), 5);
        box->setValue(17);
        QCOMPARE(m_stage->sync.grace(), 17s);
        QCOMPARE(m_stage->settings->value(QStringLiteral("edits/graceSeconds")).toInt(), 17);
        const auto *menu = m_window->findChild<QMenu *>(QStringLiteral("graceMenu"));
        int checked = 0;
        const auto actions = menu->actions();
        for (const QAction *action : actions) {
            if (!action->isChecked())
                continue;
            ++checked;
            QVERIFY(action->isVisible());
            QCOMPARE(action->data().toInt(), 17);
        }
        QCOMPARE(checked, 1);
        for (QAction *action : actions) {
            if (action->data().toInt() == 30)
                action->trigger();
        }
        QCOMPARE(box->value(), 30);
        QCOMPARE(m_stage->sync.grace(), 30s);
        box->setValue(1000);
        QCOMPARE(m_stage->sync.grace(), 60s);
        box->setValue(0);
        QCOMPARE(m_stage->sync.grace(), 0s);
        QCOMPARE(box->text(), QStringLiteral("Off"));
    }

    void theSearchNarrowsAndMarks()
    {
        auto *search = child<QLineEdit>("searchEdit");
        auto *pages = child<QListWidget>("pageList");
        const qsizetype all = rows(false).size();
        QCOMPARE(shownPages(*pages).size(), 6);
        QCOMPARE(rows(true).size(), 0);
        search->setText(QStringLiteral("ÚNDO time"));
        QCOMPARE(shownPages(*pages), QStringList{QStringLiteral("Changes")});
        QCOMPARE(pages->currentItem()->text(), QStringLiteral("Changes"));
        QCOMPARE(rows(true).size(), 1);
        QVERIFY(rows(true).first()->isVisible());
        search->setText(QStringLiteral("dark")); // the words of a choice count, too
        QCOMPARE(shownPages(*pages), QStringList{QStringLiteral("Appearance")});
        search->setText(QStringLiteral("no such thing"));
        QVERIFY(shownPages(*pages).isEmpty());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QVERIFY(opened().isVisible());
        QCOMPARE(shownPages(*pages).size(), 6);
        QCOMPARE(rows(false).size(), all);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!m_window->findChild<view::PreferencesDialog *>()->isVisible());
    }

    void theAccountIsTheMenus()
    {
        QVERIFY(child<QLabel>("serverLabel")->text().contains(QStringLiteral("127.0.0.1")));
        QVERIFY(child<QLabel>("personLabel")->text().contains(QStringLiteral("Maya Lindqvist")));
        QSignalSpy signedOut(m_window.get(), &view::MainWindow::signOutRequested);
        auto *button = child<QPushButton>("signOutButton");
        button->click();
        QCOMPARE(signedOut.size(), 1);
        QObject context;
        m_stage->session->signOut(&context, [](const Result<Done> &) {});
        QTRY_VERIFY(!button->isEnabled());
        QVERIFY(!child<QLabel>("serverLabel")->text().contains(QStringLiteral("127.0.0.1")));
    }

    void whatIsKeptIsShown()
    {
        const auto *folder = child<QLabel>("folderLabel");
        QVERIFY(folder->text().startsWith(QStringLiteral("Nothing")));
        QVERIFY(!child<QPushButton>("openFolderButton")->isEnabled());
        m_stage->kept = {QStringLiteral("/somewhere/accounts/0123"), 5'000'000, 2'000};
        child<QListWidget>("pageList")->setCurrentRow(5);
        QCOMPARE(folder->text(), QStringLiteral("/somewhere/accounts/0123"));
        QCOMPARE(child<QLabel>("cacheSizeLabel")->text(), QLocale().formattedDataSize(5'000'000));
        QCOMPARE(child<QLabel>("outboxSizeLabel")->text(), QLocale().formattedDataSize(2'000));
        QVERIFY(child<QPushButton>("openFolderButton")->isEnabled());
        // Nobody knows yet whether the server can be reached.
        QVERIFY(!child<QPushButton>("fetchAgainButton")->isEnabled());
        QSignalSpy exported(m_window.get(), &view::MainWindow::exportRequested);
        child<QPushButton>("exportDataButton")->click();
        QCOMPARE(exported.size(), 1);
        QCOMPARE(m_stage->fetchedAgain, 0);
    }

    // The page alone, since the desktop of a test has no tray.
    void newsIsToldOnlyWhenItIsWanted()
    {
        view::NotificationPreferences page(*m_stage->settings, [] { return true; });
        page.show();
        QSignalSpy changed(&page, &view::NotificationPreferences::changed);
        const view::NotificationSettings settings(*m_stage->settings);
        auto *work = page.findChild<QCheckBox *>(QStringLiteral("workBox"));
        auto *box = page.findChild<QCheckBox *>(QStringLiteral("newsBox"));
        QVERIFY(!box->isChecked() && !work->isEnabled());
        box->click();
        QVERIFY(settings.isOn());
        QCOMPARE(changed.size(), 1);
        QVERIFY(work->isEnabled() && work->isChecked());
        work->click();
        QVERIFY(!settings.isWanted(view::NotificationSettings::Kind::Work));
        QVERIFY(settings.isWanted(view::NotificationSettings::Kind::Ends));
        QVERIFY(!page.findChild<QLabel *>(QStringLiteral("noTrayLabel"))->isVisible());
    }

    void quietHoursHaveTheirTimes()
    {
        view::NotificationSettings settings(*m_stage->settings);
        settings.setOn(true);
        view::NotificationPreferences page(*m_stage->settings, [] { return true; });
        page.show();
        auto *from = page.findChild<QTimeEdit *>(QStringLiteral("quietFromEdit"));
        auto *to = page.findChild<QTimeEdit *>(QStringLiteral("quietToEdit"));
        QVERIFY(!from->isEnabled());
        page.findChild<QCheckBox *>(QStringLiteral("quietBox"))->click();
        QVERIFY(from->isEnabled() && to->isEnabled());
        QCOMPARE(from->time(), QTime(22, 0));
        from->setTime(QTime(20, 45));
        to->setTime(QTime(6, 30));
        QCOMPARE(settings.quietFrom(), QTime(20, 45));
        QCOMPARE(settings.quietTo(), QTime(6, 30));
        QVERIFY(settings.isQuietAt(QTime(3, 0)));
        QVERIFY(!settings.isQuietAt(QTime(12, 0)));
    }

    void withoutATrayThatIsSaid()
    {
        view::NotificationSettings(*m_stage->settings).setOn(true);
        child<QListWidget>("pageList")->setCurrentRow(notificationsPage);
        QVERIFY(child<QLabel>("noTrayLabel")->isVisible());
        QVERIFY(!child<QCheckBox>("newsBox")->isEnabled());
        QVERIFY(!child<QCheckBox>("newsBox")->isChecked());
        QVERIFY(!child<QCheckBox>("endsBox")->isEnabled());
    }

private:
    static constexpr int notificationsPage = 4;

    view::PreferencesDialog &opened()
    {
        m_window->findChild<QAction *>(QStringLiteral("preferences"))->trigger();
        return *m_window->findChild<view::PreferencesDialog *>();
    }

    template <typename Widget> Widget *child(const char *name)
    {
        auto *dialog = m_window->findChild<view::PreferencesDialog *>();
        return (dialog ? *dialog : opened()).findChild<Widget *>(QString::fromLatin1(name));
    }

    QRadioButton *radio(const char *text)
    {
        const auto buttons = opened().findChildren<QRadioButton *>();
        for (QRadioButton *button : buttons) {
            if (button->text() == QString::fromUtf8(text))
                return button;
        }
        return nullptr;
    }

    QAction *action(const char *text)
    {
        const auto actions = m_window->findChildren<QAction *>();
        for (QAction *candidate : actions) {
            if (candidate->text() == QString::fromUtf8(text))
                return candidate;
        }
        return nullptr;
    }

    /// The settings that are not hidden; only those that are marked.
    QList<view::PreferenceRow *> rows(bool marked)
    {
        QList<view::PreferenceRow *> found;
        const auto all = opened().findChildren<view::PreferenceRow *>();
        for (view::PreferenceRow *row : all) {
            if (!row->isHidden() && (!marked || row->isMarked()))
                found.append(row);
        }
        return found;
    }

    static QStringList shownPages(const QListWidget &list)
    {
        QStringList shown;
        for (int row = 0; row < list.count(); ++row) {
            if (!list.item(row)->isHidden())
                shown.append(list.item(row)->text());
        }
        return shown;
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<view::MainWindow> m_window;
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
