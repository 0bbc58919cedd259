// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filtermodel.h"

namespace view {

/// As model::RelationFilterModel, and by who asked.
class RelationFilter : public model::RelationFilterModel
{
    Q_OBJECT
public:
    enum class Direction { Sent, Received };
    Q_ENUM(Direction)

    using model::RelationFilterModel::RelationFilterModel;

    void setDirection(std::optional<Direction> direction);
    [[nodiscard]] bool isFiltering() const override;

protected:
    [[nodiscard]] bool acceptsRow(const QModelIndex &index) const override;

private:
    std::optional<Direction> m_direction;
};

} // namespace view
