// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/changespanel.h"
#include "view/memberstage.h"
#include "view/noticebar.h"

#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using syncing::Pause;
using test::Answer;
using test::MemberStage;
using test::Seen;
using namespace std::chrono_literals;

/// What the changes say when the account may send nothing.
class TestChangePauses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<MemberStage>();
        m_stage->seeMe(MemberStage::me());
        m_changes = std::make_unique<model::ChangeModel>(
            m_stage->store, [this](EditId id) { return m_stage->sync.nextTryAt(id); });
        m_panel = std::make_unique<view::ChangesPanel>(*m_changes, m_stage->sync);
        m_panel->resize(1000, 300);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_stage->goOnline();
    }
    void cleanup()
    {
        m_panel.reset();
        m_changes.reset();
        m_stage.reset();
    }

    void anAddressThatIsNotConfirmed()
    {
        answerWrites(Answer::message(403, "Please verify your email before login."));
        changeProfile();
        QTRY_COMPARE(m_stage->sync.pause(), Pause::EmailUnverified);
        QVERIFY(sentence().contains(QStringLiteral("not confirmed")));
        QVERIFY(spoken().contains(QStringLiteral("confirm your e-mail address")));

        // It is confirmed now, and the person says so.
        answerWrites(Answer::message(200, "User was updated successfully"));
        noticeButton()->click();
        QTRY_COMPARE(m_stage->sync.pause(), Pause::None);
        QVERIFY(notices()->shownId().isEmpty());
        QVERIFY(!spoken().contains(QStringLiteral("confirm")));
    }

    void stillNotConfirmedItSaysSoAgain()
    {
        answerWrites(Answer::message(403, "Please verify your email before login."));
        changeProfile();
        QTRY_COMPARE(m_stage->sync.pause(), Pause::EmailUnverified);
        QSignalSpy paused(&m_stage->sync, &syncing::Sync::pauseChanged);
        noticeButton()->click();
        QTRY_VERIFY(paused.size() >= 2);
        QTRY_COMPARE(notices()->shownId(), QStringLiteral("pause"));
    }

    void anAccountThatIsGone()
    {
        answerWrites(Answer::message(404, "User does not exist."));
        changeProfile();
        QTRY_COMPARE(m_stage->sync.pause(), Pause::AccountGone);
        QVERIFY(sentence().contains(QStringLiteral("does not know your account")));
        QVERIFY(spoken().contains(QStringLiteral("the account is gone")));
        // What was written can be saved.
        noticeButton()->click();
        const auto *dialog = m_panel->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->isVisible());
    }

    void aSessionThatEnded()
    {
        m_stage->server.always([](const Seen &request) {
            return request.target == "/user" && request.verb != "GET"
                ? Answer::message(401, "The token has expired! Please, login again or refresh it.")
                : Answer::message(401, "The token is invalid!");
        });
        QSignalSpy signIn(m_panel.get(), &view::ChangesPanel::signInRequested);
        changeProfile();
        QTRY_COMPARE(m_stage->sync.pause(), Pause::SessionEnded);
        QVERIFY(sentence().contains(QStringLiteral("sign in again")));
        QVERIFY(spoken().contains(QStringLiteral("sign in again")));
        noticeButton()->click();
        QCOMPARE(signIn.size(), 1);
    }

private:
    void changeProfile()
    {
        ProfileEdit edit;
        edit.texts.insert(ProfileField::Bio, QStringLiteral("I like tests."));
        m_stage->sync.updateProfile(edit, this, [](const Result<Done> &) {});
    }
    void answerWrites(const Answer &answer)
    {
        m_stage->server.always([answer](const Seen &request) {
            if (request.verb != "GET")
                return answer;
            return request.target == "/user"
                ? Answer::json(200, MemberStage::json(MemberStage::me()))
                : Answer::json(200, "[]");
        });
    }
    [[nodiscard]] view::NoticeBar *notices() const
    {
        return m_panel->findChild<view::NoticeBar *>();
    }
    [[nodiscard]] QString sentence() const
    {
        return notices()->findChild<QLabel *>(QStringLiteral("noticeSentence"))->text();
    }
    [[nodiscard]] QPushButton *noticeButton() const
    {
        QCoreApplication::processEvents(); // a layout shows what it was given a turn later
        const auto buttons = notices()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QString spoken() const
    {
        const auto *list = m_panel->findChild<QListView *>(QStringLiteral("list"));
        return list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    }

    std::unique_ptr<MemberStage> m_stage;
    std::unique_ptr<model::ChangeModel> m_changes;
    std::unique_ptr<view::ChangesPanel> m_panel;
};

QTEST_MAIN(TestChangePauses)
#include "tst_changepauses.moc"
