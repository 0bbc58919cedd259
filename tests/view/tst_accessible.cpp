// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a screen reader is told of every page, panel and dialog, in every state of the gallery.
#include "view/agreementtimeline.h"
#include "view/englishplurals.h"
#include "view/handles.h"
#include "view/noticebar.h"
#include "view/progressline.h"
#include "view/stage.h"
#include "view/walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTabBar>
#include <QTest>

using test::Stage;

namespace {

using test::Faults;

bool takesWords(QAccessible::Role role)
{
    return role == QAccessible::EditableText || role == QAccessible::ComboBox
        || role == QAccessible::SpinBox;
}

/// A part of another control, which has the name: the edit within a spin box.
bool isPartOfAControl(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent && parent->focusProxy() != &widget
        && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox")
            || parent->inherits("QKeySequenceEdit"));
}

/// Tells what is wrong with the controls of a scene.
class Judge
{
public:
    explicit Judge(Faults &faults) : m_faults(faults) { }

    void look(QWidget &widget)
    {
        if (!widget.isVisible() || test::isBehind(widget)
            || (widget.objectName().startsWith(QLatin1String("qt_"))
                && !widget.inherits("QTabBar")))
            return;
        if (const auto *tabs = qobject_cast<QTabBar *>(&widget); tabs && tabs->count() == 0)
            return; // a row of docks that is not in use
        QAccessibleInterface *control = QAccessible::queryAccessibleInterface(&widget);
        if (!control || !control->isValid())
            return tell(widget, "is not told at all");
        if (isPartOfAControl(widget))
            return;
        lookAtName(widget, *control);
        lookAtValue(widget, *control);
        if (auto *list = qobject_cast<QAbstractItemView *>(&widget); list && list->model())
            lookAtRows(*list, {});
    }

private:
    void tell(const QWidget &widget, const char *what)
    {
        m_faults.insert(test::describe(widget), QString::fromUtf8(what));
    }

    void lookAtName(const QWidget &widget, const QAccessibleInterface &control)
    {
        const QAccessible::Role role = control.role();
        const bool isButton = widget.inherits("QAbstractButton");
        const bool needsName = (widget.focusPolicy() & Qt::TabFocus) || takesWords(role) || isButton
            || widget.inherits("QDockWidget") || role == QAccessible::PageTabList;
        const QString name = control.text(QAccessible::Name).trimmed();
        if (needsName && name.isEmpty())
            tell(widget, "has no name");
        if (needsName && role == QAccessible::Client)
            tell(widget, "has no purpose");
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        // The cross in a field is Qt's own, and known from everywhere.
        if (button && button->text().isEmpty() && !button->icon().isNull()
            && button->toolTip().isEmpty() && !widget.inherits("QLineEditIconButton")
            && !widget.inherits("QAbstractItemView"))
            tell(widget, "has an icon alone, and no tool tip");
        if (needsName && !name.isEmpty() && widget.isEnabled())
            lookForAnother(widget, control, name);
    }

    /// Two that sound the same cannot be told from each other.
    void lookForAnother(const QWidget &widget, const QAccessibleInterface &control,
                        const QString &name)
    {
        const QString said =
            QStringLiteral("%1|%2|%3")
                .arg(QString::number(control.role()), name, control.text(QAccessible::Description));
        if (const QWidget *other = m_said.value(said))
            tell(widget, qPrintable(QStringLiteral("sounds as ") + test::describe(*other)));
        m_said.insert(said, &widget);
    }

    void lookAtValue(const QWidget &widget, QAccessibleInterface &control)
    {
        const QAccessible::Role role = control.role();
        const bool hasValue = role == QAccessible::ProgressBar || role == QAccessible::SpinBox
            || role == QAccessible::Slider;
        if (hasValue && !control.valueInterface())
            tell(widget, "has no value");
        // The words at a field belong to it.
        const auto *label = qobject_cast<const QLabel *>(&widget);
        if (label && label->buddy()) {
            const auto relations =
                QAccessible::queryAccessibleInterface(label->buddy())->relations();
            const bool isRelated =
                std::any_of(relations.begin(), relations.end(), [&widget](const auto &relation) {
                    return relation.second == QAccessible::Label
                        && relation.first->object() == &widget;
                });
            if (!isRelated)
                tell(widget, "is not told as the label of its field");
        }
    }

    void lookAtRows(const QAbstractItemView &list, const QModelIndex &parent)
    {
        const QAbstractItemModel &model = *list.model();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const QString spoken = index.data(Qt::AccessibleTextRole).toString();
            const QString shown = index.data(Qt::DisplayRole).toString();
            if (spoken.trimmed().isEmpty() && shown.trimmed().isEmpty())
                tell(list, "has a row without words");
            lookAtRows(list, index);
        }
    }

    Faults &m_faults;
    QHash<QString, const QWidget *> m_said;
};

Faults faultsOf(const QWidget &shown, const QString &scene)
{
    Faults faults;
    if (test::isHostile(scene))
        return faults; // people and tasks without any name
    if (shown.inherits("QDialog") && shown.windowTitle().isEmpty())
        faults.insert(test::describe(shown), QStringLiteral("has no title"));
    Judge judge(faults);
    const auto widgets = shown.findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        judge.look(*widget);
    return faults;
}

/// What is read out for the row.
QAccessibleInterface *spokenRow(QAbstractItemView &list, const QModelIndex &index)
{
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&list);
    list.scrollTo(index);
    const QPoint center = list.viewport()->mapToGlobal(list.visualRect(index).center());
    return view->childAt(center.x(), center.y());
}

} // namespace

class TestAccessible : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::installTranslator(&m_plurals);
        QAccessible::setActive(true);
    }

    void everyControlCanBeTold_data() { test::addParts(); }
    void everyControlCanBeTold()
    {
        QFETCH(test::Take, take);
        const QString faults = test::walk(take, &faultsOf);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void aTaskSaysItsStateAndIsTicked()
    {
        Stage stage;
        stage.signIn();
        stage.fill();
        stage.make({.kind = Edit::Kind::CompleteTask,
                    .relation = Stage::current,
                    .task = TaskId(3),
                    .subject = QStringLiteral("Write a failing test for the date parser")});
        stage.park({.kind = Edit::Kind::CompleteTask,
                    .relation = Stage::current,
                    .task = TaskId(4),
                    .subject = QStringLiteral("Ask Jonas for a review")},
                   {.kind = Trouble::Kind::ServerFault});
        const auto window = stage.window();
        window->resize(1200, 760);
        window->show();
        test::choose(*window, "RelationsPanel", Stage::current.value());
        auto *list = test::find<QTreeView>(*window, "TasksPanel", "list");
        list->expandAll();
        QTest::qWait(20);

        const auto spoken = [&](qint64 task) { return spokenRow(*list, test::rowOf(*list, task)); };
        QVERIFY(spoken(2));
        QVERIFY(spoken(2)->text(QAccessible::Name).endsWith(QStringLiteral(", to do")));
        QVERIFY(!spoken(2)->state().checked);
        QVERIFY(spoken(7)->text(QAccessible::Name).endsWith(QStringLiteral(", done")));
        QVERIFY(spoken(7)->state().checked);
        QVERIFY(spoken(3)
                    ->text(QAccessible::Name)
                    .endsWith(QStringLiteral("done, not yet on the server")));
        QVERIFY(spoken(4)->text(QAccessible::Name).contains(QStringLiteral("waits for you")));
    }

    // That it is announced is tested with the bar itself.
    void aNoticeIsAnAlertThatSaysItsKind()
    {
        QWidget page;
        view::NoticeBar bar(&page);
        page.show();
        const auto told = [&bar](view::Notice::Kind kind, const QString &sentence) {
            bar.show({kind, QStringLiteral("one"), sentence, {}, false});
            return QAccessible::queryAccessibleInterface(&bar)->text(QAccessible::Name);
        };
        QCOMPARE(told(view::Notice::Kind::Error, QStringLiteral("The disk is full.")),
                 QStringLiteral("Error: The disk is full."));
        QCOMPARE(told(view::Notice::Kind::Warning, QStringLiteral("Your sign-in has ended.")),
                 QStringLiteral("Warning: Your sign-in has ended."));
        QCOMPARE(told(view::Notice::Kind::Success, QStringLiteral("Saved.")),
                 QStringLiteral("Saved."));
        QCOMPARE(QAccessible::queryAccessibleInterface(&bar)->role(), QAccessible::AlertMessage);
    }

    void progressIsAValue()
    {
        view::ProgressLine line;
        line.setProgress(5, 8);
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&line);
        QVERIFY(told);
        QCOMPARE(told->role(), QAccessible::ProgressBar);
        QCOMPARE(told->text(QAccessible::Name), QStringLiteral("5 of 8 done"));
        QAccessibleValueInterface *value = told->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toInt(), 5);
        QCOMPARE(value->minimumValue().toInt(), 0);
        QCOMPARE(value->maximumValue().toInt(), 8);
    }

    void aTimelineSaysBothOfItsBars()
    {
        view::AgreementTimeline timeline;
        view::RelationFacts facts;
        facts.createdAt = unixNow() - 10 * 86'400.0;
        facts.endsAt = unixNow() + 30 * 86'400.0;
        facts.state = Relation::State::Accepted;
        facts.areTasksSeen = true;
        facts.done = 3;
        facts.total = 7;
        timeline.setFacts(facts);
        const QString told =
            QAccessible::queryAccessibleInterface(&timeline)->text(QAccessible::Name);
        QVERIFY2(told.contains(QStringLiteral("Day 10 of 40")), qPrintable(told));
        QVERIFY2(told.contains(facts.progressWords()), qPrintable(told));
        QVERIFY2(told.contains(facts.daysLeftWords()), qPrintable(told));
    }

private:
    test::EnglishPlurals m_plurals;
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
