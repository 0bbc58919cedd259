// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/noticebar.h"
#include "view/overviewcheckdialog.h"
#include "view/stage.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using test::Stage;
using view::OverviewCheckDialog;
using Finding = OverviewCheckDialog::Finding;
using Overview = Finding::Overview;

class TestOverviewCheckDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->signIn();
        m_stage->fill();
        m_online = std::make_unique<syncing::OnlineCommands>(m_stage->client, m_stage->store);
        m_dialog = std::make_unique<OverviewCheckDialog>(*m_online);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_online.reset();
        m_stage.reset();
    }

    void saysItInWords()
    {
        QVERIFY(OverviewCheckDialog::wordsFor({Overview::Home, {}, 4, 4, true})
                    .startsWith(QStringLiteral("Agrees: 4")));
        QCOMPARE(OverviewCheckDialog::wordsFor({Overview::Past, {}, 4, 3, false}),
                 QStringLiteral("Differs: 4 there, 3 here."));
        QVERIFY(OverviewCheckDialog::wordsFor({Overview::Past, {}, 3, 3, false})
                    .startsWith(QStringLiteral("Differs, though")));
        QVERIFY(OverviewCheckDialog::wordsFor(
                    {Overview::Dashboard, Error{Error::Kind::Server, 500, {}, true}, 0, 3, false})
                    .startsWith(QStringLiteral("The server cannot make it.")));
    }

    void eachFindingIsARow()
    {
        m_dialog->showFindings(
            {{Overview::Home, {}, 4, 4, true}, {Overview::Past, {}, 4, 3, false}});
        QCOMPARE(words().size(), 2);
        QVERIFY(result().contains(QStringLiteral("differs")));
        m_dialog->showFindings({{Overview::Home, {}, 4, 4, true}});
        QCOMPARE(words().size(), 1);
        QVERIFY(result().contains(QStringLiteral("agrees")));
        QVERIFY(again()->isEnabled());
    }

    void withoutAServerItEndsAndCanBeAskedAgain()
    {
        QTRY_VERIFY_WITH_TIMEOUT(again()->isEnabled(), 20'000);
        // Either nothing was compared, or each of them says why not.
        const bool isTold = m_dialog->findChild<view::NoticeBar *>()->isVisible();
        QVERIFY(isTold || words().first()->text().startsWith(QStringLiteral("The server cannot")));
        again()->click();
        QVERIFY(!again()->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(again()->isEnabled(), 20'000);
    }

    void escapeCloses()
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

private:
    [[nodiscard]] QList<QLabel *> words() const
    {
        return m_dialog->findChildren<QLabel *>(QStringLiteral("words"));
    }
    [[nodiscard]] QString result() const
    {
        return m_dialog->findChild<QLabel *>(QStringLiteral("resultLabel"))->text();
    }
    [[nodiscard]] QPushButton *again() const
    {
        return m_dialog->findChild<QPushButton *>(QStringLiteral("againButton"));
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<syncing::OnlineCommands> m_online;
    std::unique_ptr<OverviewCheckDialog> m_dialog;
};

QTEST_MAIN(TestOverviewCheckDialog)
#include "tst_overviewcheckdialog.moc"
