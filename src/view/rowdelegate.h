// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/textlines.h"

#include <QStyledItemDelegate>

namespace view {

/// Paints the rows of a grouped list, all of one height: ground, heading or row, focus ring. What a
/// row holds is a subclass's.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    [[nodiscard]] virtual int rowHeight(const QFont &font) const = 0;
    virtual void paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const = 0;
    /// Plain text; escaped by the caller.
    [[nodiscard]] virtual QString toolTip(const QModelIndex &index) const = 0;

    [[nodiscard]] LineCache &lineCache() const { return m_lines; }

private:
    mutable LineCache m_lines;
};

} // namespace view
