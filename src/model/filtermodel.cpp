// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filtermodel.h"

#include "model/groupedmodel.h"
#include "model/relationmodel.h"

#include <algorithm>

namespace model {

namespace {

// Letters without case and accents: compatibility decomposition, then without the marks (UAX 15).
QString folded(const QString &text)
{
    QString result;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    result.reserve(decomposed.size());
    std::copy_if(decomposed.begin(), decomposed.end(), std::back_inserter(result),
                 [](QChar c) { return !c.isMark(); });
    return result;
}

} // namespace

FilterModel::FilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    // A heading is shown for the sake of its rows.
    setRecursiveFilteringEnabled(true);
}

void FilterModel::setText(const QString &text)
{
    QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = std::move(words);
    invalidateFilter();
}

bool FilterModel::isFiltering() const
{
    return !m_words.isEmpty();
}

int FilterModel::shownCount() const
{
    int count = 0;
    for (int group = 0; group < rowCount(); ++group)
        count += rowCount(index(group, 0));
    return count;
}

bool FilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return !index.data(GroupedModel::IsGroupRole).toBool() && acceptsRow(index);
}

bool FilterModel::acceptsRow(const QModelIndex &index) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = folded(index.data(GroupedModel::SearchTextRole).toString());
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

void RelationFilterModel::setOwnRole(std::optional<Relation::Role> role)
{
    if (m_role == role)
        return;
    m_role = role;
    invalidateFilter();
}

void RelationFilterModel::setState(std::optional<Relation::State> state)
{
    if (m_state == state)
        return;
    m_state = state;
    invalidateFilter();
}

bool RelationFilterModel::isFiltering() const
{
    return m_role || m_state || FilterModel::isFiltering();
}

bool RelationFilterModel::acceptsRow(const QModelIndex &index) const
{
    if (m_role && index.data(RelationModel::OwnRoleRole).value<Relation::Role>() != *m_role)
        return false;
    if (m_state && index.data(RelationModel::StateRole).value<Relation::State>() != *m_state)
        return false;
    return FilterModel::acceptsRow(index);
}

} // namespace model
