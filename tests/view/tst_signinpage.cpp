// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/noticebar.h"
#include "view/signinpage.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using view::SignInPage;

class TestSignInPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<SignInPage>();
        m_page->showForm();
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void asksForWhatIsMissing()
    {
        QSignalSpy spy(m_page.get(), &SignInPage::signInRequested);
        button("signInButton")->click();
        QVERIFY(spy.isEmpty());
        QCOMPARE(m_page->focusWidget(), edit("serverEdit"));
        QVERIFY(notice()->isVisible());
    }

    void enterSignsIn()
    {
        fill();
        QSignalSpy spy(m_page.get(), &SignInPage::signInRequested);
        QTest::keyClick(edit("passwordEdit"), Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first(),
                 QVariantList({QStringLiteral("https://example.org"), QStringLiteral("maya"),
                               QStringLiteral(" secret "), true}));
    }

    void busyThenWrongKeepsEverything()
    {
        fill();
        m_page->setBusy(true);
        QVERIFY(!button("signInButton")->isEnabled());
        QSignalSpy spy(m_page.get(), &SignInPage::signInRequested);
        QTest::keyClick(edit("passwordEdit"), Qt::Key_Return);
        QVERIFY(spy.isEmpty());
        m_page->showError(QStringLiteral("Wrong."));
        QVERIFY(button("signInButton")->isEnabled());
        QVERIFY(notice()->isVisible());
        QCOMPARE(edit("userEdit")->text(), QStringLiteral("maya"));
        QCOMPARE(edit("passwordEdit")->text(), QStringLiteral(" secret "));
        m_page->signedIn();
        QVERIFY(edit("passwordEdit")->text().isEmpty());
        QVERIFY(!notice()->isVisible());
    }

    void thePasswordIsShownAndHidden()
    {
        auto *show = m_page->findChild<QToolButton *>(QStringLiteral("showPasswordButton"));
        QCOMPARE(edit("passwordEdit")->echoMode(), QLineEdit::Password);
        show->click();
        QCOMPARE(edit("passwordEdit")->echoMode(), QLineEdit::Normal);
        m_page->signedIn();
        QCOMPARE(edit("passwordEdit")->echoMode(), QLineEdit::Password);
    }

    void tabsGoInReadingOrder()
    {
        edit("serverEdit")->setFocus();
        const char *order[] = {"userEdit",     "passwordEdit", "showPasswordButton", "stayBox",
                               "signInButton", "createButton", "sampleButton"};
        for (const char *name : order) {
            QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
            QCOMPARE(m_page->focusWidget()->objectName(), QString::fromLatin1(name));
        }
    }

    void everyFieldHasAName()
    {
        for (const char *name : {"serverEdit", "userEdit", "passwordEdit"}) {
            bool isBuddy = false;
            const auto labels = m_page->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                isBuddy = isBuddy || label->buddy() == edit(name);
            QVERIFY2(isBuddy, name);
        }
    }

    void anUnconfirmedAddressLeadsOn()
    {
        fill();
        QSignalSpy mail(m_page.get(), &SignInPage::mailRequested);
        QSignalSpy code(m_page.get(), &SignInPage::codeRequested);
        for (int number : {0, 1}) {
            m_page->setBusy(true);
            m_page->showRefusal({Error::Kind::Forbidden, 403, {}, true});
            QVERIFY(button("signInButton")->isEnabled());
            QTRY_COMPARE(noticeButtons().size(), 2);
            noticeButtons().at(number)->click();
            QVERIFY(!notice()->isVisible());
        }
        QCOMPARE(mail.size(), 1);
        QCOMPARE(code.size(), 1);
        QCOMPARE(edit("passwordEdit")->text(), QStringLiteral(" secret "));
    }

    void anotherRefusalLeadsNowhere()
    {
        m_page->showRefusal({Error::Kind::Unauthorized, 401, QStringLiteral("Wrong."), true});
        QVERIFY(notice()->isVisible());
        QVERIFY(noticeButtons().isEmpty());
    }

    void theKeychainPagesAsk()
    {
        QSignalSpy waiting(m_page.get(), &SignInPage::keepWaitingRequested);
        QSignalSpy without(m_page.get(), &SignInPage::continueWithoutKeychainRequested);
        QSignalSpy unlocking(m_page.get(), &SignInPage::unlockKeychainRequested);
        m_page->showKeychainWaiting();
        button("keychainFirstButton")->click();
        button("keychainSecondButton")->click();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(without.size(), 1);
        m_page->showKeychainLocked();
        button("keychainFirstButton")->click();
        QCOMPARE(unlocking.size(), 1);
        button("keychainSecondButton")->click();
        QVERIFY(edit("serverEdit")->isVisible());
        QCOMPARE(without.size(), 1);
    }

    void aTypedServerIsKept()
    {
        edit("serverEdit")->setText(QStringLiteral("https://typed.example"));
        m_page->setServer(QStringLiteral("https://proposed.example"));
        QCOMPARE(edit("serverEdit")->text(), QStringLiteral("https://typed.example"));
    }

private:
    [[nodiscard]] QLineEdit *edit(const char *name) const
    {
        return m_page->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_page->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] view::NoticeBar *notice() const { return m_page->findChild<view::NoticeBar *>(); }
    [[nodiscard]] QList<QPushButton *> noticeButtons() const
    {
        QList<QPushButton *> buttons = notice()->findChildren<QPushButton *>();
        buttons.removeIf([](const QPushButton *one) { return !one->isVisible(); });
        return buttons;
    }
    void fill()
    {
        edit("serverEdit")->setText(QStringLiteral(" https://example.org "));
        edit("userEdit")->setText(QStringLiteral("maya"));
        edit("passwordEdit")->setText(QStringLiteral(" secret "));
    }

    std::unique_ptr<SignInPage> m_page;
};

QTEST_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
