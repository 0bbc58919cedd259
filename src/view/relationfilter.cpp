// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/relationfilter.h"

#include "model/relationmodel.h"

namespace view {

void RelationFilter::setDirection(std::optional<Direction> direction)
{
    if (m_direction == direction)
        return;
    m_direction = direction;
    invalidateFilter();
}

bool RelationFilter::isFiltering() const
{
    return m_direction || model::RelationFilterModel::isFiltering();
}

bool RelationFilter::acceptsRow(const QModelIndex &index) const
{
    const bool isSent = index.data(model::RelationModel::IsSentByMeRole).toBool();
    if (m_direction && isSent != (*m_direction == Direction::Sent))
        return false;
    return model::RelationFilterModel::acceptsRow(index);
}

} // namespace view
