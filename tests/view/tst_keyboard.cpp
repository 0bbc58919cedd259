// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page, panel and dialog can be gone through by Tab alone, in the order in which one reads.
#include "view/englishplurals.h"
#include "view/handles.h"
#include "view/stage.h"
#include "view/walk.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QTest>

using test::describe;
using test::Faults;

namespace {

bool isStop(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus)
        && !widget.focusProxy() && !test::isBehind(widget);
}

/// The part of the window that the widget is in: a panel, the middle, a bar. Each is read for
/// itself.
const QWidget *partOf(const QWidget *widget)
{
    while (widget->parentWidget() && !widget->parentWidget()->inherits("QMainWindow"))
        widget = widget->parentWidget();
    return widget;
}

/// What holds the widget in the place that both of them are in: a box of a form, or a scroll area
/// that the widget is scrolled out of.
QRect placeWithin(const QWidget *common, const QWidget *widget)
{
    while (widget->parentWidget() != common)
        widget = widget->parentWidget();
    return widget->geometry();
}

/// Whether a reader would have met the second one first. Columns are read one after the other, and
/// so are the parts of the window, wherever they stand.
bool isBackwards(const QWidget &first, const QWidget &second)
{
    if (partOf(&first) != partOf(&second) || first.isAncestorOf(&second))
        return false;
    const QWidget *common = first.parentWidget();
    while (!common->isAncestorOf(&second))
        common = common->parentWidget();
    const QRect one = placeWithin(common, &first);
    const QRect next = placeWithin(common, &second);
    const bool isAbove = next.bottom() <= one.top();
    const bool isBeside = next.top() < one.bottom() && one.top() < next.bottom();
    return (isAbove && next.left() < one.right()) || (isBeside && next.right() <= one.left());
}

QList<const QWidget *> goneThrough(QWidget &shown, int most)
{
    QList<const QWidget *> visited;
    for (int i = 0; i < most; ++i) {
        QTest::keyClick(shown.window(), Qt::Key_Tab);
        const QWidget *now = QApplication::focusWidget();
        if (!now || visited.contains(now))
            break;
        visited.append(now);
    }
    return visited;
}

Faults faultsOf(QWidget &shown)
{
    Faults faults;
    const auto tell = [&](const QWidget &widget, const QString &what) {
        faults.insert(describe(widget), what);
    };
    shown.activateWindow();
    if (!QTest::qWaitForWindowActive(shown.window()))
        return {{describe(shown), QStringLiteral("is not active")}};
    QList<QWidget *> stops = shown.findChildren<QWidget *>();
    stops.removeIf([](const QWidget *widget) { return !isStop(*widget); });
    const QList<const QWidget *> visited =
        goneThrough(shown, static_cast<int>(2 * stops.size() + 4));
    for (const QWidget *stop : std::as_const(stops)) {
        if (!visited.contains(stop))
            tell(*stop, QStringLiteral("is not reached by Tab"));
    }
    for (qsizetype i = 0; i < visited.size(); ++i) {
        const QWidget &next = *visited.at((i + 1) % visited.size());
        const bool isWrap = &next == stops.value(0) || i + 1 == visited.size();
        if (!isWrap && isBackwards(*visited.at(i), next))
            tell(next, QStringLiteral("comes after ") + describe(*visited.at(i)));
    }
    return faults;
}

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::installTranslator(&m_plurals); }

    void tabGoesThroughAllOfItInTheOrderOfReading_data() { test::addParts(); }
    void tabGoesThroughAllOfItInTheOrderOfReading()
    {
        QFETCH(test::Take, take);
        const QString faults = test::walk(take, [](QWidget &shown, const QString &scene) {
            return test::isHostile(scene) ? Faults() : faultsOf(shown);
        });
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void escClosesEachDialog_data()
    {
        QTest::addColumn<QString>("action");
        for (const char *action : {"editProfile", "changePassword", "deleteAccount", "administer",
                                   "compareWithServer", "preferences", "shortcuts", "about"})
            QTest::newRow(action) << QString::fromLatin1(action);
    }
    void escClosesEachDialog()
    {
        QFETCH(QString, action);
        test::Stage stage;
        stage.signIn();
        stage.fill();
        const auto window = stage.window();
        window->show();
        auto *opens = window->findChild<QAction *>(action);
        opens->setEnabled(true); // administering is for administrators
        opens->trigger();
        QPointer<QDialog> dialog = window->findChild<QDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }

    void lettersChooseARowByItsName_data()
    {
        QTest::addColumn<QByteArray>("panel");
        QTest::addColumn<QString>("letters");
        QTest::newRow("mentorships") << QByteArray("RelationsPanel") << QStringLiteral("tom");
        QTest::newRow("tasks") << QByteArray("TasksPanel") << QStringLiteral("ask");
    }
    void lettersChooseARowByItsName()
    {
        QFETCH(QByteArray, panel);
        QFETCH(QString, letters);
        test::Stage stage;
        stage.signIn();
        stage.fill();
        const auto window = stage.window();
        window->resize(1200, 760);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        test::choose(*window, "RelationsPanel", test::Stage::current.value());
        auto *list = test::find<QTreeView>(*window, panel.constData(), "list");
        list->expandAll();
        list->setFocus();
        QTest::keyClicks(list, letters);
        const QString chosen = list->currentIndex().data().toString();
        QVERIFY2(chosen.startsWith(letters, Qt::CaseInsensitive), qPrintable(chosen));
    }

private:
    test::EnglishPlurals m_plurals;
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
