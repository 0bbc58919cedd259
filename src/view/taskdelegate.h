// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rowdelegate.h"

namespace view {

struct TaskFacts;

/// A task: tick box, text on one or two lines, age and comments at the edge.
class TaskDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    /// The tick box was clicked, or Space was pressed. Nothing has been changed.
    void toggleRequested(const QModelIndex &index);

protected:
    [[nodiscard]] int rowHeight(const QFont &font) const override;
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const override;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const override;

private:
    /// Paints what stands at the edge, and returns how wide that is.
    int paintEdge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &content,
                  const TaskFacts &facts) const;
};

} // namespace view
