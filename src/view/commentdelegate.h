// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "view/textlines.h"

#include <QStyledItemDelegate>

namespace view {

struct CommentFacts;

/// A comment: avatar, name and time on one line, the text below, as high as it needs.
class CommentDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The comment whose text is in the editor: it is marked. Invalid for none.
    void setEdited(CommentId comment) { m_edited = comment; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    /// The line with name and time; two where they do not fit beside each other.
    struct Head {
        QFont nameFont;
        QFont timeFont;
        QString time;
        QString name;
        bool isMarked = false; ///< a change of it waits
        bool isParked = false; ///< for the person
        bool isStacked = false;
        int timeWidth = 0;
        int height = 0;
    };
    [[nodiscard]] Head headOf(const QFont &font, int width, const CommentFacts &facts) const;
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const Head &head) const;

    CommentId m_edited;
    mutable LineCache m_lines;
};

} // namespace view
