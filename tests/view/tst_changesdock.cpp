// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/stage.h"

#include <QDockWidget>
#include <QTest>
#include <QToolButton>

using test::Stage;

namespace {

Edit task(const QString &text)
{
    return {.kind = Edit::Kind::AddTask, .relation = Stage::current, .text = text, .subject = text};
}

Trouble refusal()
{
    return {.kind = Trouble::Kind::Refused,
            .error = {Error::Kind::Invalid, 400, QStringLiteral("Too many tasks."), false}};
}

} // namespace

// When the window shows the changes by itself, and when it does not.
class TestChangesDock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->signIn();
        m_stage->fill();
    }

    void theDockComesForWhatNeedsThePersonOnly()
    {
        auto window = m_stage->window();
        window->show();
        const auto *dock = window->findChild<QDockWidget *>(QStringLiteral("changesDock"));
        auto *badge = window->findChild<QToolButton *>(QStringLiteral("changesButton"));
        QVERIFY(!dock->isVisible());
        QVERIFY(!badge->isVisible());

        const EditId waiting = m_stage->make(task(QStringLiteral("one")));
        QVERIFY(!dock->isVisible());
        QVERIFY(badge->isVisible());
        QVERIFY(badge->accessibleName().contains(QStringLiteral("wait")));
        badge->click();
        QVERIFY(dock->isVisible());
        QVERIFY(dock->widget()->isAncestorOf(window->focusWidget()));
        m_stage->drop(waiting);
        QVERIFY(!dock->isVisible());
        QVERIFY(!badge->isVisible());

        const EditId parked = m_stage->park(task(QStringLiteral("two")), refusal());
        QVERIFY(dock->isVisible());
        QVERIFY(badge->text().contains(QStringLiteral("decide")));
        // Closed, it stays closed until another one needs the person.
        window->findChild<QDockWidget *>(QStringLiteral("changesDock"))->close();
        m_stage->make(task(QStringLiteral("three")));
        QVERIFY(!dock->isVisible());
        m_stage->park(task(QStringLiteral("four")), refusal());
        QVERIFY(dock->isVisible());
        m_stage->drop(parked);
    }

    void whatWaitedForThePersonBeforeShowsAtStart()
    {
        m_stage->park(task(QStringLiteral("one")), refusal());
        auto window = m_stage->window();
        window->show();
        QVERIFY(window->findChild<QDockWidget *>(QStringLiteral("changesDock"))->isVisible());
    }

    void aLayoutThatWasKeptShowsNoEmptyDock()
    {
        const EditId id = m_stage->park(task(QStringLiteral("one")), refusal());
        {
            auto window = m_stage->window();
            window->show();
            window->close();
        }
        m_stage->drop(id);
        auto window = m_stage->window();
        window->show();
        QVERIFY(!window->findChild<QDockWidget *>(QStringLiteral("changesDock"))->isVisible());
    }

private:
    std::unique_ptr<Stage> m_stage;
};

QTEST_MAIN(TestChangesDock)
#include "tst_changesdock.moc"
