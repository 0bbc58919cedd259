// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/layoutfaults.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace test {

namespace {

/// A label's height for its width is a pixel off where a layout rounds.
constexpr int rounding = 1;
constexpr QSize smallScreen(1280, 800);

/// Buttons may be narrower than they would like to be, as long as their words fit.
int widthOfWords(const QAbstractButton &button)
{
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    const QSize words = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    return words.width() + icon + 8;
}

/// What it needs at the width that it has. Labels, and buttons that are painted by hand, may be
/// narrower down to their minimum where they show an ellipsis, and the whole text in a tool tip.
QSize neededSize(const QWidget &widget)
{
    QSize needed = widget.sizeHint();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (widget.hasHeightForWidth())
        needed = QSize(0, widget.heightForWidth(widget.width()));
    else if (qobject_cast<const QPushButton *>(&widget))
        needed.setWidth(widthOfWords(*button));
    else if (!qobject_cast<const QToolButton *>(&widget)
             && (!button || !widget.toolTip().isEmpty()))
        needed.setWidth(qMin(needed.width(), widget.minimumSizeHint().width()));
    return needed;
}

bool hasWords(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty();
    return qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget);
}

QString size(const QSize &size)
{
    return QStringLiteral("%1 x %2").arg(size.width()).arg(size.height());
}

void checkRoom(const QWidget &widget, Faults &faults)
{
    const QSize needed = neededSize(widget);
    const bool isLow = widget.height() + rounding < needed.height();
    const bool isNarrow = widget.width() < needed.width()
        && widget.sizePolicy().horizontalPolicy() != QSizePolicy::Ignored;
    if (isLow || isNarrow)
        faults.insert(
            describe(widget),
            QStringLiteral("is %1, its words need %2").arg(size(widget.size()), size(needed)));
}

/// A part of a control; or a row of tabs of docks, which is put aside while it is not in use.
bool isQtsOwn(const QWidget &widget)
{
    return widget.objectName().startsWith(QLatin1String("qt_"))
        || (widget.inherits("QTabBar") && widget.parentWidget()->inherits("QMainWindow"));
}

/// A grip of a splitter, the contents of what scrolls and the like may be outside.
bool mayBeOutside(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.isWindow() || !parent
        || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget())
        || widget.inherits("QSplitterHandle") || widget.inherits("QDockWidget");
}

void checkPlace(const QWidget &widget, Faults &faults)
{
    if (mayBeOutside(widget) || widget.size().isEmpty())
        return;
    // Splitters are a pixel off from right to left.
    const QRect within =
        widget.parentWidget()->rect().adjusted(-rounding, -rounding, rounding, rounding);
    if (!within.contains(widget.geometry()))
        faults.insert(describe(widget),
                      QStringLiteral("is outside of what it is in, at %1, %2")
                          .arg(widget.x())
                          .arg(widget.y()));
}

} // namespace

Faults layoutFaults(const QWidget &shown, const QString &)
{
    Faults faults;
    if (qobject_cast<const QDialog *>(&shown)
        && (shown.width() > smallScreen.width() || shown.height() > smallScreen.height()))
        faults.insert(describe(shown), QStringLiteral("is ") + size(shown.size()));
    const auto widgets = shown.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || isBehind(*widget) || isQtsOwn(*widget))
            continue;
        if (hasWords(*widget))
            checkRoom(*widget, faults);
        checkPlace(*widget, faults);
    }
    return faults;
}

} // namespace test
