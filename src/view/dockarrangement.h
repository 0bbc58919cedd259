// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>
#include <QList>

class QMainWindow;

namespace view {

/// How the panels stand: as at the first start, or for a kind of work.
enum class Layout {
    Usual,
    Mentor, ///< tasks wide, with the comments on them
    Mentee, ///< tasks first and large, comments below; relations narrow
    Review, ///< relations over tasks, comments large: to read through
};

/// Puts the docks of the window where a layout has them.
class DockArrangement
{
public:
    struct Docks {
        QDockWidget *relations;
        QDockWidget *members;
        QDockWidget *tasks;
        QDockWidget *comments;
        QDockWidget *changes;
    };

    DockArrangement(QMainWindow &window, const Docks &docks);

    void apply(Layout layout);

private:
    void takeAllOut();
    void arrangeUsual();
    void arrangeMentor();
    void arrangeMentee();
    void arrangeReview();
    /// Both where reading ends, beside each other: the first is read first.
    void putAtEnd(QDockWidget *first, QDockWidget *second);
    void show(const QList<QDockWidget *> &docks);
    void giveWidths(const QList<QDockWidget *> &docks, const QList<int> &widths, bool mayBeLess);
    void giveHeights(QDockWidget *upper, QDockWidget *lower, double share);
    [[nodiscard]] bool hasRoomFor(int width) const;
    /// Where reading begins, or ends. Qt does not mirror the areas of docks.
    [[nodiscard]] Qt::DockWidgetArea startArea() const;
    [[nodiscard]] Qt::DockWidgetArea endArea() const;
    [[nodiscard]] bool isMirrored() const;
    /// A width for letters of the usual size, for those of the window.
    [[nodiscard]] int scaled(int width) const;

    QMainWindow &m_window;
    Docks m_docks;
};

} // namespace view
