// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changemodel.h"

#include "store/outbox.h"

#include <algorithm>

namespace model {

namespace {

constexpr qint64 afterTheParked = qint64(1) << 62;

bool isOfTaskOrComment(const Edit &edit)
{
    return isOfTask(edit.kind) || isOfComment(edit.kind);
}

QVariant timeOrNone(const std::optional<UnixSeconds> &time)
{
    return time ? QVariant(*time) : QVariant();
}

} // namespace

ChangeModel::ChangeModel(const store::Store &store, NextTryAt nextTryAt, QObject *parent)
    : QAbstractListModel(parent), m_store(store), m_nextTryAt(std::move(nextTryAt))
{
    connectEdits();
    connectRelations();
    count();
}

void ChangeModel::connectEdits()
{
    using store::TableSignals;
    const TableSignals *table = &m_store.outbox().edits();
    connect(table, &TableSignals::aboutToInsert, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(table, &TableSignals::inserted, this, [this] {
        endInsertRows();
        count();
    });
    connect(table, &TableSignals::aboutToRemove, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(table, &TableSignals::removed, this, [this] {
        endRemoveRows();
        count();
    });
    connect(table, &TableSignals::changed, this, [this](int first, int last) {
        Q_EMIT dataChanged(index(first), index(last));
        count();
    });
    connect(table, &TableSignals::aboutToReset, this, &ChangeModel::beginResetModel);
    connect(table, &TableSignals::reset, this, [this] {
        endResetModel();
        count();
    });
}

// The partners' names are theirs.
void ChangeModel::connectRelations()
{
    using store::TableSignals;
    const TableSignals *table = &m_store.relations();
    for (const auto signal :
         {&TableSignals::inserted, &TableSignals::removed, &TableSignals::changed})
        connect(table, signal, this, &ChangeModel::refreshTimes);
    connect(table, &TableSignals::reset, this, &ChangeModel::refreshTimes);
}

void ChangeModel::count()
{
    const std::pair counts(rowCount(), parkedCount());
    if (std::exchange(m_counts, counts) != counts)
        Q_EMIT countsChanged();
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_store.outbox().edits().size();
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WaitingEdit &entry = m_store.outbox().edits().at(index.row());
    switch (role) {
    case EntryRole:
        return QVariant::fromValue(entry);
    case KeyRole:
        return entry.id.value();
    case StateRole:
        return static_cast<int>(entry.state);
    case SinceRole:
        return entry.since;
    case NextTryAtRole:
        return m_nextTryAt ? timeOrNone(m_nextTryAt(entry.id)) : QVariant();
    case TroubleRole:
        return entry.trouble ? QVariant(static_cast<int>(entry.trouble->kind)) : QVariant();
    case PartnerNameRole:
        return partnerName(entry.edit);
    case TaskTextRole:
        return isOfTaskOrComment(entry.edit) ? entry.edit.subject : QString();
    case BlockerRole:
        return blockerOf(index.row());
    case OrderRole:
        return entry.id.value() + (entry.isParked() ? 0 : afterTheParked);
    default:
        return {};
    }
}

QModelIndex ChangeModel::indexOf(EditId id) const
{
    const int row = m_store.outbox().edits().indexOf(id);
    return row < 0 ? QModelIndex() : index(row);
}

QList<WaitingEdit> ChangeModel::all() const
{
    return m_store.outbox().edits().rows();
}

int ChangeModel::parkedCount() const
{
    const QList<WaitingEdit> &rows = m_store.outbox().edits().rows();
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(),
                                          [](const WaitingEdit &one) { return one.isParked(); }));
}

void ChangeModel::refreshTimes()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString ChangeModel::partnerName(const Edit &edit) const
{
    if (edit.kind == Edit::Kind::UpdateProfile)
        return {};
    const store::RelationRow *row = m_store.relations().find(edit.relation);
    const QString name = row ? row->relation.partnerOf(m_store.owner().userId).name : QString();
    // Of a relation that is gone, the edit still knows whose it was.
    return name.isEmpty() && !isOfTaskOrComment(edit) ? edit.subject : name;
}

// As what sends them sees it: whatever needs one that waits for the person waits, too.
QVariant ChangeModel::blockerOf(int row) const
{
    const QList<WaitingEdit> &rows = m_store.outbox().edits().rows();
    if (rows.at(row).isParked())
        return {};
    for (int earlier = row - 1; earlier >= 0; --earlier) {
        if (!dependsOn(rows.at(row).edit, rows.at(earlier).edit))
            continue;
        if (rows.at(earlier).isParked())
            return QVariant::fromValue(rows.at(earlier).edit);
        const QVariant further = blockerOf(earlier);
        if (further.isValid())
            return further;
    }
    return {};
}

} // namespace model
