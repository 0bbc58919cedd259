// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/rowdelegate.h"

namespace view {

struct RelationFacts;

/// A relation: avatar, name, role and state, progress, and the days left at the edge.
class RelationDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    [[nodiscard]] int rowHeight(const QFont &font) const override;
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const override;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const override;

private:
    /// Role and state, and the days left or the date at the edge.
    void paintStanding(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line,
                       const RelationFacts &facts) const;
};

} // namespace view
