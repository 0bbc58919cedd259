// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/guidecallout.h"
#include "view/guideframe.h"
#include "view/handles.h"
#include "view/stage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QStatusBar>
#include <QTest>

using test::find;
using test::Stage;

namespace {

QList<QString> alerts; // what a screen reader was told

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert && event->object())
        alerts.append(qobject_cast<QWidget *>(event->object())->accessibleName());
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        alerts.clear();
        m_stage = std::make_unique<Stage>();
        m_stage->signIn();
        m_stage->fill();
        m_window = m_stage->window();
        m_window->resize(1200, 760);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_stage.reset();
    }

    void itIsOfferedOnce()
    {
        QVERIFY(!callout());
        m_window->offerGuide();
        QVERIFY(callout() && callout()->isVisible());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!callout());
        m_window->offerGuide();
        QVERIFY(!callout());
        m_window = m_stage->window(); // the next run
        m_window->show();
        m_window->offerGuide();
        QVERIFY(!callout());
        action("guide")->trigger();
        QVERIFY(callout() && callout()->isVisible());
    }

    void itLeadsFromPlaceToPlaceAndBack()
    {
        dock("commentsDock")->close();
        action("guide")->trigger();
        QCOMPARE(title(), QStringLiteral("Welcome"));
        QVERIFY(!frame()->isVisible());
        QVERIFY(!button("guideBack")->isVisible());
        QVERIFY(button("guideNext")->hasFocus());

        press(Qt::Key_Space);
        QCOMPARE(title(), QStringLiteral("Relations"));
        verifyFramed(*dock("relationsDock"));
        press(Qt::Key_Space);
        verifyFramed(*dock("tasksDock"));
        press(Qt::Key_Space);
        QCOMPARE(title(), QStringLiteral("Comments"));
        QVERIFY(dock("commentsDock")->isVisible()); // it was hidden
        verifyFramed(*dock("commentsDock"));
        button("guideBack")->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(title(), QStringLiteral("Tasks"));
        verifyFramed(*dock("tasksDock"));
        button("guideNext")->click();
        button("guideNext")->click();
        verifyFramed(*m_window->statusBar());
        button("guideNext")->click();
        QVERIFY(!frame()->isVisible());
        QCOMPARE(button("guideNext")->text(), QStringLiteral("&Done"));
        QVERIFY(find<QLabel>(*m_window, "guideCallout", "guideText")
                    ->text()
                    .contains(QStringLiteral("Ctrl+K")));
        button("guideNext")->click();
        QTRY_VERIFY(!callout());
        QTRY_VERIFY(!frame());
    }

    void eachStepIsAnnounced()
    {
        const auto earlier = QAccessible::installUpdateHandler(listen);
        QAccessible::setActive(true);
        if (!QAccessible::isActive()) {
            QAccessible::installUpdateHandler(earlier);
            QSKIP("This platform has no accessibility.");
        }
        action("guide")->trigger();
        button("guideNext")->click();
        button("guideBack")->click();
        QAccessible::installUpdateHandler(earlier);
        QCOMPARE(alerts,
                 (QStringList{QStringLiteral("Welcome"), QStringLiteral("Relations"),
                              QStringLiteral("Welcome")}));
    }

    void theWindowCanBeUsedMeanwhile()
    {
        auto *list = find<QAbstractItemView>(*m_window, "RelationsPanel", "list");
        list->setFocus();
        action("guide")->trigger();
        button("guideNext")->click();
        test::choose(*m_window, "RelationsPanel", Stage::current.value());
        QCOMPARE(m_stage->store.openRelationId(), Stage::current);
        QVERIFY(callout()->isVisible());
        // The frame does not stand between the person and the panel.
        QVERIFY(frame()->testAttribute(Qt::WA_TransparentForMouseEvents));
        button("guideNext")->setFocus();
        press(Qt::Key_Escape);
        QTRY_VERIFY(!callout());
        QVERIFY(list->hasFocus()); // where the keyboard was before
    }

    void itFollowsTheWindow()
    {
        action("guide")->trigger();
        button("guideNext")->click();
        m_window->resize(900, 600);
        QTRY_VERIFY(isFramed(*dock("relationsDock")));
        QTRY_VERIFY(m_window->rect().contains(callout()->geometry()));
        dock("relationsDock")->setFloating(true);
        QTRY_VERIFY(!frame()->isVisible());
        QVERIFY(callout()->isVisible());
    }

    void itFits_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<double>("scale");
        QTest::newRow("ltr") << Qt::LeftToRight << 1.0;
        QTest::newRow("rtl") << Qt::RightToLeft << 1.0;
        QTest::newRow("rtl large") << Qt::RightToLeft << 2.0;
        QTest::newRow("ltr large") << Qt::LeftToRight << 2.0;
    }
    void itFits()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const double, scale);
        const QFont usual = QApplication::font();
        QFont font = usual;
        font.setPointSizeF(font.pointSizeF() * scale);
        QApplication::setFont(font);
        m_window->setLayoutDirection(direction);
        action("resetLayout")->trigger();
        action("guide")->trigger();
        for (int step = 0; step < 5; ++step) {
            button("guideNext")->click();
            QTRY_VERIFY(m_window->rect().contains(callout()->geometry()));
            const auto labels = callout()->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                QVERIFY(label->height() >= label->heightForWidth(label->width()));
                QVERIFY(callout()->rect().contains(label->geometry()));
            }
        }
        QApplication::setFont(usual);
    }

    void signedOutThereIsNone()
    {
        action("guide")->trigger();
        bool isOut = false;
        QObject context;
        m_stage->session->signOut(&context, [&isOut](const Result<Done> &) { isOut = true; });
        QTRY_VERIFY(isOut);
        QTRY_VERIFY(!callout());
        QVERIFY(!action("guide")->isEnabled());
    }

private:
    [[nodiscard]] view::GuideCallout *callout() const
    {
        return m_window->findChild<view::GuideCallout *>();
    }
    [[nodiscard]] view::GuideFrame *frame() const
    {
        return m_window->findChild<view::GuideFrame *>();
    }
    [[nodiscard]] QString title() const
    {
        return callout()->findChild<QLabel *>(QStringLiteral("guideTitle"))->text();
    }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return callout()->findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QDockWidget *dock(const char *name) const
    {
        return m_window->findChild<QDockWidget *>(QString::fromLatin1(name));
    }
    void press(Qt::Key key) const { QTest::keyClick(m_window->focusWidget(), key); }

    /// The frame is around it, within the window, and the callout does not cover it whole.
    [[nodiscard]] bool isFramed(const QWidget &place) const
    {
        return frame()->isVisible() && frame()->geometry().contains(place.geometry())
            && frame()->width() <= place.width() + 12;
    }
    void verifyFramed(const QWidget &place) const
    {
        QTRY_VERIFY(isFramed(place));
        QVERIFY(!callout()->geometry().contains(place.geometry()));
        QVERIFY(m_window->rect().contains(callout()->geometry()));
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<view::MainWindow> m_window;
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
