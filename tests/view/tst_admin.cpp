// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/accountstage.h"
#include "view/admindialog.h"
#include "view/emptystate.h"
#include "view/noticebar.h"
#include "view/personlist.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using test::AccountStage;
using test::Answer;

class TestAdmin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<AccountStage>();
        User admin = AccountStage::maya();
        admin.isAdmin = true;
        m_stage->seeMe(admin);
        m_stage->seePeople(AccountStage::people());
        m_admins = {AccountStage::people().at(0), AccountStage::people().at(1)};
        m_post = Answer::message(200, "User is now an Admin.");
        m_list.reset();
        m_stage->server.always([this](const test::Seen &request) {
            if (request.verb == "POST")
                return m_post;
            return m_list.value_or(Answer::json(200, AccountStage::adminsJson(m_admins)));
        });
    }

    void oneselfStandsOnTop()
    {
        open();
        QTRY_COMPARE(admins().count(), 3);
        QCOMPARE(admins().item(0)->data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Maya Lindqvist, maya_l, You"));
        admins().setCurrentRow(0);
        QVERIFY(!button("revokeButton").isEnabled());
        admins().setCurrentRow(1);
        QVERIFY(button("revokeButton").isEnabled());
    }

    void theSearchLeavesAdministratorsOut()
    {
        open();
        QTRY_COMPARE(admins().count(), 3);
        search(QStringLiteral("AMARA"));
        QCOMPARE(members().count(), 0);
        search(QStringLiteral("nov"));
        QCOMPARE(members().count(), 1);
        search(QStringLiteral("sofia_m")); // by user name, and the only one is chosen
        QCOMPARE(members().chosenName(), QStringLiteral("Sofía Marín"));
    }

    void aMemberIsMadeAdministrator()
    {
        open();
        QTRY_COMPARE(admins().count(), 3);
        search(QStringLiteral("novák"));
        m_admins.append(AccountStage::people().at(4));
        QTest::keyClick(edit(), Qt::Key_Return); // the primary action
        QTRY_COMPARE(admins().count(), 4);
        QVERIFY(sentence().contains(QStringLiteral("Tomás Novák")));
        QCOMPARE(posted(), QByteArray(R"({"user_id":15})"));
        QCOMPARE(members().count(), 0); // no longer one to find
    }

    void aRefusalIsSaidAndTheListReadAgain()
    {
        m_post = Answer::message(400, "User is already an Admin.");
        open();
        QTRY_COMPARE(admins().count(), 3);
        search(QStringLiteral("novák"));
        m_admins.append(AccountStage::people().at(4));
        button("assignButton").click();
        QTRY_VERIFY(sentence().contains(QStringLiteral("User is already an Admin.")));
        QTRY_COMPARE(admins().count(), 4);
    }

    void takingAwayAsksFirst()
    {
        m_post = Answer::message(200, "User admin status was revoked.");
        open();
        QTRY_COMPARE(admins().count(), 3);
        admins().setCurrentRow(1);
        button("revokeButton").click();
        QVERIFY(sentence().contains(QStringLiteral("Amara Okafor")));
        QVERIFY(!sentence().contains(QStringLiteral("only administrator")));
        QCOMPARE(m_stage->server.count("POST"), 0);
        m_admins.removeFirst();
        pressNotice(0);
        QTRY_COMPARE(admins().count(), 2);
        QCOMPARE(posted(), QByteArray(R"({"user_id":11})"));
        // Now there is one other left.
        admins().setCurrentRow(1);
        button("revokeButton").click();
        QVERIFY(sentence().contains(QStringLiteral("only administrator")));
        pressNotice(1);
        QTest::qWait(50);
        QCOMPARE(m_stage->server.count("POST"), 1);
        QCOMPARE(admins().count(), 2);
    }

    void whoIsAloneIsTold()
    {
        m_admins.clear();
        open();
        QTRY_COMPARE(admins().count(), 1);
        QVERIFY(label("adminsLabel").contains(QStringLiteral("only administrator")));
    }

    void anErrorCanBeTriedAgain()
    {
        m_list = Answer::message(500, "Internal Server Error");
        open();
        auto *state = m_dialog->findChild<view::EmptyState *>(QStringLiteral("adminsEmpty"));
        QTRY_VERIFY(state->sentence().contains(QStringLiteral("error")));
        QVERIFY(!button("assignButton").isEnabled());
        m_list.reset();
        state->findChild<QPushButton *>()->click();
        QTRY_COMPARE(admins().count(), 3);
    }

    void whoIsNoAdministratorAnyMoreIsTold()
    {
        m_list = Answer::message(403, "User is not an Admin.");
        open();
        auto *state = m_dialog->findChild<view::EmptyState *>(QStringLiteral("adminsEmpty"));
        QTRY_VERIFY(state->sentence().contains(QStringLiteral("no administrator")));
    }

    void offlineIsSaid()
    {
        m_stage->server.stopListening();
        open();
        auto *state = m_dialog->findChild<view::EmptyState *>(QStringLiteral("adminsEmpty"));
        QTRY_VERIFY_WITH_TIMEOUT(state->sentence().contains(QStringLiteral("offline")), 20'000);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_stage.reset();
    }

private:
    void open()
    {
        m_dialog = std::make_unique<view::AdminDialog>(m_stage->profile, m_stage->members,
                                                       m_stage->directory, m_stage->commands);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    [[nodiscard]] view::PersonList &admins() const
    {
        return *m_dialog->findChild<view::PersonList *>(QStringLiteral("adminsList"));
    }
    [[nodiscard]] view::PersonList &members() const
    {
        return *m_dialog->findChild<view::PersonList *>(QStringLiteral("membersList"));
    }
    [[nodiscard]] QLineEdit *edit() const
    {
        return m_dialog->findChild<QLineEdit *>(QStringLiteral("searchEdit"));
    }
    void search(const QString &text) const { edit()->setText(text); }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return *m_dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString label(const char *name) const
    {
        return m_dialog->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    [[nodiscard]] QString sentence() const { return label("noticeSentence"); }
    void pressNotice(int number) const
    {
        m_dialog->findChild<view::NoticeBar *>()->findChildren<QPushButton *>().at(number)->click();
    }
    [[nodiscard]] QByteArray posted() const
    {
        QByteArray body;
        for (const test::Seen &request : m_stage->server.seen()) {
            if (request.verb == "POST")
                body = request.body;
        }
        return body;
    }

    std::unique_ptr<AccountStage> m_stage;
    std::unique_ptr<view::AdminDialog> m_dialog;
    QList<User> m_admins;
    Answer m_post = Answer::silence();
    std::optional<Answer> m_list;
};

QTEST_MAIN(TestAdmin)
#include "tst_admin.moc"
