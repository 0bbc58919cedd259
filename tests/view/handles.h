// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/groupedmodel.h"

#include <QTreeView>
#include <QWidget>

namespace test {

/// The widget of that name below the panel of that class.
template <typename Widget>
[[nodiscard]] Widget *find(const QWidget &window, const char *panel, const char *name)
{
    const auto panels = window.findChildren<QWidget *>(QString::fromLatin1(panel));
    return panels.isEmpty() ? nullptr
                            : panels.first()->findChild<Widget *>(QString::fromLatin1(name));
}

[[nodiscard]] inline QModelIndex rowOf(const QAbstractItemView &list, qint64 key)
{
    const QModelIndexList found =
        list.model()->match(list.model()->index(0, 0), model::GroupedModel::KeyRole, key, 1,
                            Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

/// Chooses the row as a click does.
inline void choose(const QWidget &window, const char *panel, qint64 key)
{
    auto *list = find<QTreeView>(window, panel, "list");
    list->setCurrentIndex(rowOf(*list, key));
}

} // namespace test
