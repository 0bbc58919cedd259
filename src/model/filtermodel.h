// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace model {

/// Narrows a GroupedModel by text, letters' case and accents aside, and hides empty groups.
class FilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FilterModel(QObject *parent = nullptr);

    /// Rows whose SearchTextRole has all of the words.
    void setText(const QString &text);
    [[nodiscard]] virtual bool isFiltering() const;
    /// How many rows, without headings, are shown.
    [[nodiscard]] int shownCount() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    /// What a subclass asks beside the text.
    [[nodiscard]] virtual bool acceptsRow(const QModelIndex &index) const;

private:
    QStringList m_words;
};

/// As FilterModel, and by one's own role and the state.
class RelationFilterModel : public FilterModel
{
    Q_OBJECT
public:
    using FilterModel::FilterModel;

    void setOwnRole(std::optional<Relation::Role> role);
    void setState(std::optional<Relation::State> state);
    [[nodiscard]] bool isFiltering() const override;

protected:
    [[nodiscard]] bool acceptsRow(const QModelIndex &index) const override;

private:
    std::optional<Relation::Role> m_role;
    std::optional<Relation::State> m_state;
};

} // namespace model
