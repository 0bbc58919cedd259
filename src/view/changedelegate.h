// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/changelist.h"
#include "view/textlines.h"

#include <QStyledItemDelegate>

namespace view {

/// A change: the icon of its kind, what it does and since when, and below how it stands, with an
/// icon of its own where it needs the person.
class ChangeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ChangeDelegate(const ChangeList &changes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line,
                    const ChangeFacts &facts) const;
    void paintState(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line,
                    const ChangeFacts &facts) const;

    const ChangeList &m_changes;
    mutable LineCache m_lines;
};

} // namespace view
