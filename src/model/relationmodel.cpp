// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/relationmodel.h"

#include "domain/texts.h"
#include "model/relativetime.h"

#include <cmath>

namespace model {

namespace {

constexpr int groupCount = 4;

int daysLeft(UnixSeconds endsAt)
{
    constexpr double day = 86'400;
    return static_cast<int>(std::floor((endsAt - unixNow()) / day));
}

} // namespace

RelationModel::RelationModel(const store::Store &store, QObject *parent)
    : GroupedModel(store.relations(), groupCount, parent), m_store(store)
{
    fill();
    // My own side of each relation is told by my id.
    connect(&store, &store::Store::meChanged, this, &RelationModel::refreshTimes);
}

RelationId RelationModel::relationAt(const QModelIndex &index) const
{
    return RelationId(index.data(KeyRole).toLongLong());
}

QModelIndex RelationModel::indexOf(RelationId relation) const
{
    return indexOfKey(relation.value());
}

QList<Relation> RelationModel::all() const
{
    QList<Relation> relations;
    relations.reserve(m_store.relations().size());
    for (const store::RelationRow &row : m_store.relations().rows())
        relations.append(row.relation);
    return relations;
}

int RelationModel::tableSize() const
{
    return m_store.relations().size();
}

qint64 RelationModel::keyAt(int row) const
{
    return m_store.relations().at(row).key().value();
}

int RelationModel::tableIndexOf(qint64 key) const
{
    return m_store.relations().indexOf(RelationId(key));
}

int RelationModel::groupAt(int row) const
{
    return static_cast<int>(m_store.relations().at(row).relation.group());
}

bool RelationModel::isBefore(int row, int other) const
{
    const Relation &one = m_store.relations().at(row).relation;
    const Relation &two = m_store.relations().at(other).relation;
    if (one.createdAt != two.createdAt)
        return one.createdAt > two.createdAt;
    return one.id > two.id;
}

QVariant RelationModel::rowData(int row, int role) const
{
    const store::RelationRow &entry = m_store.relations().at(row);
    const Relation &relation = entry.relation;
    const UserId me = m_store.owner().userId;
    const Partner &partner = relation.partnerOf(me);
    switch (role) {
    case Qt::DisplayRole:
        return partner.isDeleted() ? tr("Deleted account") : oneLine(partner.name);
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case PartnerNameRole:
        return partner.name;
    case SearchTextRole:
        return QString(partner.name + u' ' + relation.notes);
    case PartnerIdRole:
        return partner.id.value();
    case IsPartnerDeletedRole:
        return partner.isDeleted();
    case OwnRoleRole:
        return QVariant::fromValue(relation.roleOf(me));
    case StateRole:
        return QVariant::fromValue(relation.state);
    case DoneCountRole:
        return entry.doneCount;
    case TaskCountRole:
        return entry.taskCount;
    case AreTasksSeenRole:
        return entry.tasksSeenAt.has_value();
    case EndsAtRole:
        return relation.endsAt;
    case CreatedAtRole:
        return relation.createdAt;
    case NotesRole:
        return relation.notes;
    case DaysLeftRole:
        return daysLeft(relation.endsAt);
    case WaitingRole:
        return static_cast<int>(entry.waiting);
    case EndHasPassedRole:
        return relation.endsAt < unixNow();
    case IsSentByMeRole:
        return relation.isSentByMe;
    case IsParkedRole:
        return entry.isParked;
    default:
        return {};
    }
}

QString RelationModel::accessibleText(int row) const
{
    const store::RelationRow &entry = m_store.relations().at(row);
    const Partner &partner = entry.relation.partnerOf(m_store.owner().userId);
    const QString name = partner.isDeleted() ? tr("Deleted account") : oneLine(partner.name);
    QString text = entry.tasksSeenAt
        //: partner, group, tasks done, tasks in all; read out by a screen reader
        ? tr("%1, %2, %L3 of %L4 tasks done")
              .arg(name, groupTitle(groupAt(row)))
              .arg(entry.doneCount)
              .arg(entry.taskCount)
        : tr("%1, %2", "partner, group").arg(name, groupTitle(groupAt(row)));
    if (entry.isParked)
        text = tr("%1, a change waits for you", "partner, group").arg(text);
    else if (entry.waiting != Waiting::No)
        text = tr("%1, not yet on the server", "partner, group").arg(text);
    return text;
}

QString RelationModel::groupTitle(int group) const
{
    switch (static_cast<Relation::Group>(group)) {
    case Relation::Group::Current:
        return tr("Current");
    case Relation::Group::Received:
        return tr("Received");
    case Relation::Group::Sent:
        return tr("Sent");
    case Relation::Group::Past:
        return tr("Past");
    }
    Q_UNREACHABLE();
}

} // namespace model
