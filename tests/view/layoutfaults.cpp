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

/// What it needs at the width that it has. Labels, and buttons that are painted by hand, may be
/// narrower down to their minimum where they show an ellipsis, and the whole text in a tool tip.
QSize neededSize(const QWidget &widget)
{
    QSize needed = widget.sizeHint();
    if (widget.hasHeightForWidth())
        needed = QSize(0, widget.heightForWidth(widget.width()));
    else if (!qobject_cast<const QPushButton *>(&widget)
             && !qobject_cast<const QToolButton *>(&widget)
             && (!widget.toolTip().isEmpty() || !qobject_cast<const QAbstractButton *>(&widget)))
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

void checkRoom(const QWidget &widget, const QString &scene, Faults &faults)
{
    const QSize needed = neededSize(widget);
    const bool isLow = widget.height() + rounding < needed.height();
    const bool isNarrow = widget.width() < needed.width()
        && widget.sizePolicy().horizontalPolicy() != QSizePolicy::Ignored;
    if (isLow || isNarrow)
        faults.insert(QStringLiteral("%1: %2 is %3, its words need %4")
                          .arg(scene, describe(widget), size(widget.size()), size(needed)));
}

/// A grip of a splitter, the contents of what scrolls and the like may be outside.
bool mayBeOutside(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.isWindow() || !parent
        || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget())
        || widget.inherits("QSplitterHandle") || widget.inherits("QDockWidget")
        || widget.objectName().startsWith(QLatin1String("qt_"));
}

void checkPlace(const QWidget &widget, const QString &scene, Faults &faults)
{
    if (mayBeOutside(widget) || widget.size().isEmpty())
        return;
    const QRect within = widget.parentWidget()->rect();
    if (!within.contains(widget.geometry()))
        faults.insert(
            QStringLiteral("%1: %2 is outside of what it is in").arg(scene, describe(widget)));
}

} // namespace

Faults layoutFaults(const QWidget &shown, const QString &scene)
{
    Faults faults;
    if (qobject_cast<const QDialog *>(&shown)
        && (shown.width() > smallScreen.width() || shown.height() > smallScreen.height()))
        faults.insert(
            QStringLiteral("%1: %2 is %3").arg(scene, describe(shown), size(shown.size())));
    const auto widgets = shown.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || isBehind(*widget))
            continue;
        if (hasWords(*widget))
            checkRoom(*widget, scene, faults);
        checkPlace(*widget, scene, faults);
    }
    return faults;
}

} // namespace test
