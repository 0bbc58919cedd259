// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/noticebar.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using view::Notice;
using view::NoticeBar;

namespace {

int alerts = 0;

void countAlerts(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert)
        ++alerts;
}

Notice notice(Notice::Kind kind, const char *id, const char *sentence)
{
    return {kind, QString::fromLatin1(id), QString::fromLatin1(sentence), {}};
}

} // namespace

class TestNoticeBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_pane = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_pane.get());
        m_bar = new NoticeBar(m_pane.get());
        column->addWidget(m_bar);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    void hiddenUntilThereIsSomething()
    {
        QVERIFY(!m_bar->isVisible());
        m_bar->show(notice(Notice::Kind::Info, "a", "Something."));
        QVERIFY(m_bar->isVisible());
        QCOMPARE(sentence(), QStringLiteral("Something."));
        QCOMPARE(m_bar->accessibleName(), QStringLiteral("Something."));
    }

    void sameIdTakesThePlace()
    {
        m_bar->show(notice(Notice::Kind::Error, "a", "First."));
        m_bar->show(notice(Notice::Kind::Error, "a", "Second."));
        m_bar->dismiss(QStringLiteral("a"));
        QVERIFY(!m_bar->isVisible());
    }

    void whatStaysComesBack()
    {
        m_bar->show(notice(Notice::Kind::Error, "a", "Stays."));
        m_bar->show(notice(Notice::Kind::Success, "b", "Goes."));
        QCOMPARE(sentence(), QStringLiteral("Goes."));
        m_bar->findChild<QToolButton *>(QStringLiteral("noticeClose"))->click();
        QCOMPARE(sentence(), QStringLiteral("Stays."));
    }

    void escapeCloses()
    {
        m_bar->show(notice(Notice::Kind::Error, "a", "Stays."));
        auto *close = m_bar->findChild<QToolButton *>(QStringLiteral("noticeClose"));
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Escape);
        QVERIFY(!m_bar->isVisible());
    }

    void aButtonActsOnceAndCloses()
    {
        int acted = 0;
        Notice question = notice(Notice::Kind::Warning, "q", "Delete?");
        question.buttons = {{QStringLiteral("Delete"), [&acted] { ++acted; }},
                            {QStringLiteral("Keep"), {}}};
        m_bar->show(question);
        QCOMPARE(m_bar->findChildren<QPushButton *>().size(), 2);
        m_bar->findChildren<QPushButton *>().first()->click();
        QCOMPARE(acted, 1);
        QVERIFY(!m_bar->isVisible());
    }

    void whatTakesItsPlaceInSilenceStaysWhereItWas()
    {
        m_bar->show(notice(Notice::Kind::Error, "a", "2 of them."));
        m_bar->show(notice(Notice::Kind::Error, "b", "On top."));
        m_bar->replace(notice(Notice::Kind::Error, "a", "1 of them."));
        QCOMPARE(sentence(), QStringLiteral("On top."));
        m_bar->dismiss(QStringLiteral("b"));
        QCOMPARE(sentence(), QStringLiteral("1 of them."));
        QVERIFY(m_bar->holds(QStringLiteral("a")) && !m_bar->holds(QStringLiteral("b")));
        m_bar->dismiss(QStringLiteral("a"));
        m_bar->replace(notice(Notice::Kind::Error, "a", "None of them."));
        QVERIFY(!m_bar->isVisible());
    }

    void aShortSentenceStandsBesideItsButton()
    {
        m_pane->resize(360, 200);
        Notice short_ = notice(Notice::Kind::Info, "a", "Task deleted.");
        short_.buttons = {{QStringLiteral("Undo"), {}}};
        m_bar->show(short_);
        const auto *label = m_bar->findChild<QLabel *>(QStringLiteral("noticeSentence"));
        const auto *undo = m_bar->findChild<QPushButton *>();
        QTRY_VERIFY(undo->x() > label->x() && undo->width() > 0);
        Notice long_ = short_;
        long_.sentence = QStringLiteral("many words ").repeated(10);
        m_bar->show(long_);
        const auto isBelow = [&] {
            const auto *button = m_bar->findChildren<QPushButton *>().constLast();
            return button->y() > label->y() && button->x() == label->x();
        };
        QTRY_VERIFY(isBelow());
    }

    void aKeyThatAsksAgainIsAnsweredAgain()
    {
        Notice question = notice(Notice::Kind::Info, "a", "3 tasks deleted.");
        int left = 3;
        question.buttons = {{QStringLiteral("Undo"), [&] {
                                 if (--left > 0)
                                     m_bar->show(question);
                             }}};
        m_bar->show(question);
        m_bar->findChild<QPushButton *>()->setFocus();
        for (int times = 0; times < 3; ++times)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(left, 0);
        QVERIFY(!m_bar->isVisible());
    }

    void isAnnounced()
    {
        alerts = 0;
        const auto earlier = QAccessible::installUpdateHandler(countAlerts);
        QAccessible::setActive(true);
        if (!QAccessible::isActive())
            QSKIP("This platform has no accessibility.");
        m_bar->show(notice(Notice::Kind::Error, "a", "Heard."));
        QAccessible::installUpdateHandler(earlier);
        QCOMPARE(alerts, 1);
    }

    void markupIsShownAsItIs()
    {
        m_bar->show(notice(Notice::Kind::Error, "a", "<b>a</b> < b"));
        const auto *label = m_bar->findChild<QLabel *>(QStringLiteral("noticeSentence"));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), QStringLiteral("<b>a</b> < b"));
    }

private:
    [[nodiscard]] QString sentence() const
    {
        return m_bar->findChild<QLabel *>(QStringLiteral("noticeSentence"))->text();
    }

    std::unique_ptr<QWidget> m_pane;
    NoticeBar *m_bar = nullptr;
};

QTEST_MAIN(TestNoticeBar)
#include "tst_noticebar.moc"
