// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"
#include "view/accountstage.h"
#include "view/formhandles.h"
#include "view/profiledialog.h"
#include "view/profileediting.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using test::AccountStage;
using test::Answer;
using test::button;
using test::field;
using test::sentence;
using test::type;

class TestProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<AccountStage>();
        m_editing = std::make_unique<view::ProfileEditing>(m_stage->profile, m_stage->sync);
    }
    void cleanup()
    {
        m_editing.reset();
        m_window.reset();
        m_stage.reset();
    }

    void beforeItWasSeenTheProfileIsLoading()
    {
        openProfile();
        QVERIFY(!profile().findChild<QWidget *>(QStringLiteral("form"))->isVisible());
        m_stage->seeMe(AccountStage::maya());
        QVERIFY(profile().findChild<QWidget *>(QStringLiteral("form"))->isVisible());
        QCOMPARE(field(profile(), "bioField").text(), AccountStage::maya().bio);
    }

    void aTextIsKeptToTheLastCharacterUntilSomebodyTypes()
    {
        User odd = AccountStage::maya();
        odd.bio = QStringLiteral("one\r\ntwo\u2028three\u00A0four");
        odd.location = QStringLiteral("a\nb");
        m_stage->seeMe(odd);
        openProfile();
        QVERIFY(profile().unsaved().isEmpty());
    }

    void aPullShowsInWhatWasNotTouched()
    {
        m_stage->seeMe(AccountStage::maya());
        openProfile();
        type(profile(), "locationField", QStringLiteral("Lund"));
        User changed = AccountStage::maya();
        changed.location = QStringLiteral("Oslo");
        changed.occupation = QStringLiteral("Librarian");
        m_stage->seeMe(changed);
        QCOMPARE(field(profile(), "locationField").text(), QStringLiteral("Lund"));
        QCOMPARE(field(profile(), "occupationField").text(), QStringLiteral("Librarian"));
        QCOMPARE(profile().unsaved().texts.size(), 1);
    }

    void onlyWhatChangedIsSent()
    {
        m_stage->seeMe(AccountStage::maya());
        startSync();
        openProfile();
        type(profile(), "locationField", QStringLiteral("Lund"));
        button(profile(), "saveButton").click();
        QTRY_VERIFY(m_stage->profile.isWaiting());
        QVERIFY(!button(profile(), "saveButton").isEnabled());
        QVERIFY(!sentence(profile()).isEmpty());
        QVERIFY(profile().unsaved().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->server.count("PUT"), 1, 20'000);
        QCOMPARE(QJsonDocument::fromJson(m_sent).object(),
                 QJsonObject({{QStringLiteral("location"), QStringLiteral("Lund")}}));
        QTRY_COMPARE_WITH_TIMEOUT(sentence(profile()), QStringLiteral("Your profile is saved."),
                                  20'000);
    }

    void aRefusalWaitsForThePerson()
    {
        m_stage->seeMe(AccountStage::maya());
        m_update = Answer::message(400, "A user with that username already exists.");
        startSync();
        openProfile();
        QSignalSpy parked(&m_stage->sync, &syncing::Sync::editParked);
        type(profile(), "userNameField", QStringLiteral("amara_o"));
        button(profile(), "saveButton").click();
        QTRY_COMPARE_WITH_TIMEOUT(parked.size(), 1, 20'000);
        const auto entry = parked.constFirst().constFirst().value<WaitingEdit>();
        QCOMPARE(entry.edit.profile.texts.value(ProfileField::UserName), QStringLiteral("amara_o"));
        QCOMPARE(entry.trouble->error.detail,
                 QStringLiteral("A user with that username already exists."));
        // The dialog goes on from there.
        QVERIFY2(sentence(profile()).contains(QStringLiteral("not saved")),
                 qPrintable(sentence(profile())));
        QCOMPARE(field(profile(), "userNameField").text(), QStringLiteral("amara_o"));
        QCOMPARE(field(profile(), "userNameField").message(),
                 QStringLiteral("Somebody has this user name already."));
        QVERIFY(button(profile(), "saveButton").isEnabled());
        m_update.reset();
        type(profile(), "userNameField", QStringLiteral("amara_okafor"));
        button(profile(), "saveButton").click();
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->server.count("PUT"), 2, 20'000);
    }

    void whatWaitsForThePersonIsThereInAnotherRun()
    {
        m_stage->seeMe(AccountStage::maya());
        WaitingEdit entry;
        entry.id = m_stage->store.outbox().takeId();
        entry.edit.kind = Edit::Kind::UpdateProfile;
        entry.edit.profile.texts.insert(ProfileField::Bio, QStringLiteral("New words"));
        entry.state = WaitingEdit::State::Parked;
        entry.trouble = Trouble{Trouble::Kind::ServerFault};
        m_stage->store.outbox().write({.put = {entry}});
        QVERIFY(!m_stage->profile.isWaiting());
        QCOMPARE(m_stage->profile.parkedEdit(), std::optional(entry));
        openProfile();
        QCOMPARE(field(profile(), "bioField").text(), QStringLiteral("New words"));
        QVERIFY(sentence(profile()).contains(QStringLiteral("not saved")));
        QVERIFY(button(profile(), "saveButton").isEnabled());
        closeProfile();
        openProfile(); // and it is told once
        QVERIFY(sentence(profile()).contains(QStringLiteral("not saved")));
        button(profile(), "saveButton").click();
        QTRY_VERIFY(m_stage->profile.isWaiting());
        QCOMPARE(m_stage->store.outbox().edits().size(), 1);
    }

    void whatWasNotSavedIsOfferedAgain()
    {
        m_stage->seeMe(AccountStage::maya());
        openProfile();
        type(profile(), "locationField", QStringLiteral("Lund"));
        profile().findChild<QCheckBox *>(QStringLiteral("mentoringBox"))->click();
        QTest::keyClick(&profile(), Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<view::ProfileDialog *>());
        openProfile();
        QCOMPARE(field(profile(), "locationField").text(), QStringLiteral("Lund"));
        QCOMPARE(profile().unsaved().needsMentoring, std::optional(true));
        profile().findChild<view::NoticeBar *>()->findChildren<QPushButton *>().first()->click();
        QVERIFY(profile().unsaved().isEmpty());
    }

    void anotherAccountIsOfferedNothing()
    {
        m_stage->seeMe(AccountStage::maya());
        openProfile();
        type(profile(), "locationField", QStringLiteral("Lund"));
        closeProfile();
        m_stage->store.close();
        m_stage->store.openInMemory({m_stage->server.url(), UserId(8)});
        User other = AccountStage::maya();
        other.id = UserId(8);
        m_stage->seeMe(other);
        openProfile();
        QVERIFY(profile().unsaved().isEmpty());
    }

    void whatIsTooLongIsNotSent()
    {
        m_stage->seeMe(AccountStage::maya());
        openProfile();
        type(profile(), "locationField", QString(61, QLatin1Char('x')));
        button(profile(), "saveButton").click();
        QCOMPARE(profile().focusWidget(), field(profile(), "locationField").editor());
        QVERIFY(!m_stage->profile.isWaiting());
        QVERIFY(!sentence(profile()).isEmpty());
    }

    void anAddressThatIsNoneIsHintedAtAndTaken()
    {
        User user = AccountStage::maya();
        user.photoUrl = QStringLiteral("https://example.org/p.png");
        m_stage->seeMe(user);
        openProfile();
        const QString usual = field(profile(), "photoField").message();
        type(profile(), "photoField", QStringLiteral("javascript:alert(1)"));
        QVERIFY(field(profile(), "photoField").message() != usual);
        QVERIFY(!field(profile(), "photoField").problem());
    }

private:
    [[nodiscard]] view::ProfileDialog &profile() const
    {
        return *m_window->findChild<view::ProfileDialog *>();
    }
    void openProfile()
    {
        if (!m_window) {
            m_window = std::make_unique<QWidget>();
            m_window->show();
        }
        m_editing->open(m_window.get());
        profile().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&profile()));
    }
    void closeProfile()
    {
        profile().close();
        QTRY_VERIFY(!m_window->findChild<view::ProfileDialog *>());
    }
    /// A server that knows nobody else, and keeps what it is told.
    void startSync()
    {
        m_served = AccountStage::maya();
        m_stage->server.always([this](const test::Seen &request) {
            if (request.verb == "PUT") {
                m_sent = request.body;
                if (!m_update)
                    m_served.location = QStringLiteral("Lund");
                return m_update.value_or(Answer::message(200, "User was updated successfully."));
            }
            return request.target == "/user"
                ? Answer::json(200, AccountStage::profileJson(m_served))
                : Answer::json(200, "[]");
        });
        QSignalSpy finished(&m_stage->sync, &syncing::Sync::pullFinished);
        m_stage->sync.start();
        QVERIFY(finished.wait(20'000));
    }

    std::unique_ptr<AccountStage> m_stage;
    std::unique_ptr<view::ProfileEditing> m_editing;
    std::unique_ptr<QWidget> m_window;
    User m_served;
    QByteArray m_sent;
    std::optional<Answer> m_update;
};

QTEST_MAIN(TestProfile)
#include "tst_profile.moc"
