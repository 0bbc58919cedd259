// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/palettemodel.h"

#include "domain/texts.h"
#include "model/foldedtext.h"
#include "view/relationfacts.h"

#include <QAction>

#include <algorithm>

namespace view {

namespace {

using Kind = model::SearchHit::Kind;

constexpr int commandWeight = 12; // a command is meant more often than a text that has its letters
constexpr int unusableCost = 30;

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Relation:
        return QStringLiteral("relations");
    case Kind::Person:
        return QStringLiteral("members");
    case Kind::Task:
        return QStringLiteral("tasks");
    case Kind::Comment:
        break;
    }
    return QStringLiteral("comments");
}

} // namespace

PaletteModel::PaletteModel(const model::SearchIndex &index, const model::RelationModel &relations,
                           QObject *parent)
    : QAbstractListModel(parent), m_index(index), m_relations(relations)
{
}

void PaletteModel::setCommands(const QList<WindowCommand> &commands)
{
    m_commands.clear();
    for (const WindowCommand &command : commands) {
        if (command.action->isVisible())
            m_commands.append({command.action, command.name, command.place,
                               model::folded(command.name + u' ' + command.place)});
    }
    lookAgain();
}

void PaletteModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    lookAgain();
}

void PaletteModel::lookAgain()
{
    beginResetModel();
    m_rows = wantedRows();
    endResetModel();
}

QList<PaletteModel::Row> PaletteModel::wantedRows() const
{
    const model::FuzzyQuery query(m_typed);
    QList<Row> rows;
    for (int number = 0; number < m_commands.size(); ++number) {
        std::optional<int> score = 0;
        if (!query.isEmpty())
            score = query.scoreIn(m_commands.at(number).folded);
        if (!score)
            continue;
        Row row{*score + commandWeight, number};
        if (!isUsable(row))
            row.score -= unusableCost;
        rows.append(row);
    }
    const QList<model::SearchHit> hits = m_index.find(query, most);
    for (const model::SearchHit &hit : hits)
        rows.append({hit.score, -1, hit});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row &a, const Row &b) { return a.score > b.score; });
    return rows.mid(0, most);
}

bool PaletteModel::isUsable(const Row &row) const
{
    if (row.command < 0)
        return true;
    const QAction *action = m_commands.at(row.command).action;
    return action && action->isEnabled();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!isUsable(m_rows.at(index.row())))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case DetailRole:
        return detail(row);
    case IconNameRole:
        return row.command < 0 ? iconOf(row.hit.kind) : QStringLiteral("chevron-right");
    case ShortcutRole: {
        const QAction *action = actionAt(index);
        return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
    }
    default:
        return {};
    }
}

QString PaletteModel::title(const Row &row) const
{
    if (row.command >= 0)
        return m_commands.at(row.command).name;
    if (row.hit.kind == Kind::Relation)
        return partnerOf(row.hit.relation);
    return oneLine(row.hit.text);
}

QString PaletteModel::detail(const Row &row) const
{
    if (row.command >= 0)
        return m_commands.at(row.command).place;
    switch (row.hit.kind) {
    case Kind::Relation:
        return RelationFacts::of(m_relations.indexOf(row.hit.relation)).roleAndState();
    case Kind::Person:
        return tr("Member");
    case Kind::Task:
        return tr("Task, with %1", "somebody").arg(partnerOf(row.hit.relation));
    case Kind::Comment:
        return tr("Comment, with %1", "somebody").arg(partnerOf(row.hit.relation));
    }
    Q_UNREACHABLE();
}

QString PaletteModel::partnerOf(RelationId relation) const
{
    return RelationFacts::of(m_relations.indexOf(relation)).partnerName();
}

QString PaletteModel::accessibleText(const QModelIndex &index) const
{
    const Row &row = m_rows.at(index.row());
    QStringList parts{title(row), detail(row), index.data(ShortcutRole).toString()};
    if (!isUsable(row))
        parts.append(tr("not available now", "a command; read out by a screen reader"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QAction *PaletteModel::actionAt(const QModelIndex &index) const
{
    const int command = index.isValid() ? m_rows.at(index.row()).command : -1;
    return command < 0 ? nullptr : m_commands.at(command).action.data();
}

model::SearchHit PaletteModel::hitAt(const QModelIndex &index) const
{
    Q_ASSERT(index.isValid() && m_rows.at(index.row()).command < 0);
    return m_rows.at(index.row()).hit;
}

} // namespace view
