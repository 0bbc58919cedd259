// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/textlines.h"

#include <QStyledItemDelegate>

namespace view {

/// A comment: avatar, name and time on one line, the text below, as high as it needs.
class CommentDelegate : public QStyledItemDelegate
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

private:
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line,
                   const QModelIndex &index) const;

    mutable LineCache m_lines;
};

} // namespace view
