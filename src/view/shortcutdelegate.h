// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/groupedmodel.h"
#include "view/rowdelegate.h"

namespace view {

/// A row of the sheet of shortcuts: the command, and its keys at the edge; those that the person
/// chose stand out.
class ShortcutDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    enum Role {
        KeysRole = model::GroupedModel::FirstOwnRole, ///< QString, as keyboards have it
        IsOwnRole, ///< bool: the person chose them
    };

protected:
    [[nodiscard]] int rowHeight(const QFont &font) const override;
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const override;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const override;
};

} // namespace view
