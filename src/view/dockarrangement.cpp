// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/dockarrangement.h"

#include <QMainWindow>

#include <numeric>

namespace view {

namespace {

// Widths for letters of the usual size; they grow with the letters.
constexpr int usualLetterHeight = 14;
constexpr int overviewWidth = 248;
constexpr int relationsWidth = 256;
constexpr int tasksWidth = 392;
constexpr int commentsWidth = 280;
constexpr int changesHeight = 256;

constexpr int narrowRelations = 224;
constexpr int wideTasks = 472;
constexpr int largeTasks = 544;
constexpr int stackedWidth = 336;
constexpr int largeComments = 512;

// Of the height, for what stands over something else.
constexpr double tasksOverComments = 0.6;
constexpr double relationsOverTasks = 0.45;

} // namespace

DockArrangement::DockArrangement(QMainWindow &window, const Docks &docks)
    : m_window(window), m_docks(docks)
{
}

void DockArrangement::apply(Layout layout)
{
    takeAllOut();
    switch (layout) {
    case Layout::Usual:
        arrangeUsual();
        break;
    case Layout::Mentor:
        arrangeMentor();
        break;
    case Layout::Mentee:
        arrangeMentee();
        break;
    case Layout::Review:
        arrangeReview();
        break;
    }
    m_window.resizeDocks({m_docks.changes}, {scaled(changesHeight)}, Qt::Vertical);
}

void DockArrangement::takeAllOut()
{
    for (QDockWidget *dock :
         {m_docks.relations, m_docks.members, m_docks.tasks, m_docks.comments, m_docks.changes}) {
        dock->setFloating(false);
        m_window.removeDockWidget(dock);
    }
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_docks.changes);
}

void DockArrangement::arrangeUsual()
{
    m_window.addDockWidget(startArea(), m_docks.relations);
    m_window.tabifyDockWidget(m_docks.relations, m_docks.members);
    const bool isNarrow = !hasRoomFor(relationsWidth + overviewWidth + tasksWidth + commentsWidth);
    if (isNarrow) {
        m_window.addDockWidget(endArea(), m_docks.tasks);
        m_window.tabifyDockWidget(m_docks.tasks, m_docks.comments);
    } else {
        putAtEnd(m_docks.tasks, m_docks.comments);
    }
    show({m_docks.relations, m_docks.members, m_docks.tasks, m_docks.comments});
    if (isNarrow) {
        m_docks.tasks->raise();
        giveWidths({m_docks.relations, m_docks.tasks}, {relationsWidth, tasksWidth}, true);
    } else {
        giveWidths({m_docks.relations, m_docks.tasks, m_docks.comments},
                   {relationsWidth, tasksWidth, commentsWidth}, false);
    }
}

void DockArrangement::arrangeMentor()
{
    m_window.addDockWidget(startArea(), m_docks.relations);
    m_window.tabifyDockWidget(m_docks.relations, m_docks.members);
    const bool isNarrow = !hasRoomFor(narrowRelations + overviewWidth + wideTasks + commentsWidth);
    if (isNarrow) {
        m_window.addDockWidget(endArea(), m_docks.tasks);
        m_window.splitDockWidget(m_docks.tasks, m_docks.comments, Qt::Vertical);
    } else {
        putAtEnd(m_docks.tasks, m_docks.comments);
    }
    show({m_docks.relations, m_docks.members, m_docks.tasks, m_docks.comments});
    if (isNarrow) {
        giveWidths({m_docks.relations, m_docks.tasks}, {narrowRelations, wideTasks}, true);
        giveHeights(m_docks.tasks, m_docks.comments, tasksOverComments);
    } else {
        giveWidths({m_docks.relations, m_docks.tasks, m_docks.comments},
                   {narrowRelations, wideTasks, commentsWidth}, false);
    }
}

void DockArrangement::arrangeMentee()
{
    m_window.addDockWidget(startArea(), m_docks.tasks);
    m_window.splitDockWidget(m_docks.tasks, m_docks.comments, Qt::Vertical);
    m_window.addDockWidget(endArea(), m_docks.relations);
    m_window.tabifyDockWidget(m_docks.relations, m_docks.members);
    show({m_docks.relations, m_docks.members, m_docks.tasks, m_docks.comments});
    giveWidths({m_docks.tasks, m_docks.relations}, {largeTasks, narrowRelations}, true);
    giveHeights(m_docks.tasks, m_docks.comments, tasksOverComments);
}

void DockArrangement::arrangeReview()
{
    m_window.addDockWidget(startArea(), m_docks.relations);
    m_window.splitDockWidget(m_docks.relations, m_docks.tasks, Qt::Vertical);
    m_window.tabifyDockWidget(m_docks.relations, m_docks.members);
    m_window.addDockWidget(endArea(), m_docks.comments);
    // Not the members: who reads looks for nobody, and they would take height from the tasks.
    show({m_docks.relations, m_docks.tasks, m_docks.comments});
    giveWidths({m_docks.relations, m_docks.comments}, {stackedWidth, largeComments}, true);
    giveHeights(m_docks.relations, m_docks.tasks, relationsOverTasks);
}

void DockArrangement::putAtEnd(QDockWidget *first, QDockWidget *second)
{
    QDockWidget *left = isMirrored() ? second : first;
    m_window.addDockWidget(endArea(), left);
    m_window.splitDockWidget(left, isMirrored() ? first : second, Qt::Horizontal);
}

void DockArrangement::show(const QList<QDockWidget *> &docks)
{
    for (QDockWidget *dock : docks)
        dock->show();
    m_docks.changes->hide(); // shown when there is something in it that needs the person
    m_docks.relations->raise();
}

void DockArrangement::giveWidths(const QList<QDockWidget *> &docks, const QList<int> &widths,
                                 bool mayBeLess)
{
    const int wanted = scaled(std::accumulate(widths.cbegin(), widths.cend(), overviewWidth));
    // Where they do not fit, each gives up its part.
    const double share = mayBeLess ? qMin(1.0, double(m_window.width()) / wanted) : 1.0;
    QList<int> given;
    for (const int width : widths)
        given.append(qRound(scaled(width) * share));
    m_window.resizeDocks(docks, given, Qt::Horizontal);
}

void DockArrangement::giveHeights(QDockWidget *upper, QDockWidget *lower, double share)
{
    const int height = m_window.height();
    m_window.resizeDocks({upper, lower}, {qRound(height * share), qRound(height * (1 - share))},
                         Qt::Vertical);
}

bool DockArrangement::hasRoomFor(int width) const
{
    return m_window.width() >= scaled(width);
}

Qt::DockWidgetArea DockArrangement::startArea() const
{
    return isMirrored() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
}

Qt::DockWidgetArea DockArrangement::endArea() const
{
    return isMirrored() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
}

bool DockArrangement::isMirrored() const
{
    return m_window.layoutDirection() == Qt::RightToLeft;
}

int DockArrangement::scaled(int width) const
{
    return width * m_window.fontMetrics().height() / usualLetterHeight;
}

} // namespace view
