// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/changefacts.h"

#include <QSortFilterProxyModel>

namespace view {

/// The changes as the panel lists them: those that need the person first, each with its words.
class ChangeList : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ChangeList(model::ChangeModel &changes, QObject *parent = nullptr);

    [[nodiscard]] const ChangesStanding &standing() const { return m_standing; }
    void setStanding(const ChangesStanding &standing);
    [[nodiscard]] QModelIndex indexOf(EditId id) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    model::ChangeModel &m_changes;
    ChangesStanding m_standing;
};

} // namespace view
