// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How MemberModel follows the table and what its rows say; membermodel.cpp has filter and order.
#include "model/membermodel.h"

#include "domain/texts.h"

#include <algorithm>

namespace model {

// What the table tells.

int MemberModel::newSlot(Entry entry)
{
    const UserId id = entry.id;
    int slot = 0;
    if (m_freeSlots.isEmpty()) {
        slot = static_cast<int>(m_entries.size());
        m_entries.push_back(std::move(entry));
    } else {
        slot = m_freeSlots.takeLast();
        m_entries[size_t(slot)] = std::move(entry);
    }
    m_slots.insert(id, slot);
    return slot;
}

void MemberModel::rebuild()
{
    m_entries.clear();
    m_freeSlots.clear();
    m_slots.clear();
    m_sorted.clear();
    for (const store::PersonRow &row : m_store.people().rows())
        m_sorted.append(newSlot(entryOf(row.person)));
    rankRecommended();
    sortAll();
    m_shown = wantedSlots(m_sorted);
}

void MemberModel::insert(int first, int last)
{
    QList<int> arrived;
    for (int row = first; row <= last; ++row)
        arrived.append(newSlot(entryOf(m_store.people().at(row).person)));
    if (!m_recommended.isEmpty())
        rankRecommended();
    const auto isLess = [this](int slot, int other) { return isBefore(slot, other); };
    std::sort(arrived.begin(), arrived.end(), isLess);
    QList<int> merged;
    merged.reserve(m_sorted.size() + arrived.size());
    std::merge(m_sorted.begin(), m_sorted.end(), arrived.begin(), arrived.end(),
               std::back_inserter(merged), isLess);
    m_sorted = merged;
    insertShown(wantedSlots(arrived));
    Q_EMIT peopleChanged();
}

/// Slots in order: each run that stands together comes with one signal.
void MemberModel::insertShown(const QList<int> &arrived)
{
    for (qsizetype next = 0; next < arrived.size();) {
        const int at = positionIn(m_shown, arrived.at(next));
        qsizetype end = next + 1;
        while (end < arrived.size()
               && (at == m_shown.size() || isBefore(arrived.at(end), m_shown.at(at))))
            ++end;
        beginInsertRows({}, at, at + static_cast<int>(end - next) - 1);
        m_shown.insert(at, end - next, 0);
        std::copy(arrived.begin() + next, arrived.begin() + end, m_shown.begin() + at);
        endInsertRows();
        next = end;
    }
}

void MemberModel::remove(int first, int last)
{
    QList<int> leaving;
    for (int row = first; row <= last; ++row)
        leaving.append(m_slots.value(m_store.people().at(row).key()));
    removeShown(leaving);
    QList<bool> isLeaving(static_cast<qsizetype>(m_entries.size()), false);
    for (const int slot : std::as_const(leaving))
        isLeaving[slot] = true;
    m_sorted.removeIf([&isLeaving](int slot) { return isLeaving.at(slot); });
    for (const int slot : std::as_const(leaving)) {
        Entry &entry = m_entries[size_t(slot)];
        m_slots.remove(entry.id);
        entry = {};
        m_freeSlots.append(slot);
    }
}

void MemberModel::removeShown(const QList<int> &leaving)
{
    QList<int> rows;
    for (const int slot : leaving) {
        const int row = positionIn(m_shown, slot);
        if (row < m_shown.size() && m_shown.at(row) == slot)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    while (!rows.isEmpty()) {
        const int end = rows.last();
        int begin = end;
        rows.removeLast();
        while (!rows.isEmpty() && rows.last() == begin - 1)
            begin = rows.takeLast();
        beginRemoveRows({}, begin, end);
        m_shown.remove(begin, end - begin + 1);
        endRemoveRows();
    }
}

void MemberModel::change(int first, int last)
{
    for (int row = first; row <= last; ++row)
        changeOne(row);
    Q_EMIT peopleChanged();
}

void MemberModel::changeOne(int tableRow)
{
    const User &person = m_store.people().at(tableRow).person;
    const int slot = m_slots.value(person.id);
    const int from = positionIn(m_shown, slot); // by what it was until now
    const bool wasShown = from < m_shown.size() && m_shown.at(from) == slot;
    m_sorted.removeAt(positionIn(m_sorted, slot));
    Entry entry = entryOf(person);
    entry.rank = m_entries[size_t(slot)].rank;
    m_entries[size_t(slot)] = std::move(entry);
    m_sorted.insert(positionIn(m_sorted, slot), slot);
    const bool isShown = isWanted(slot);
    if (!wasShown) {
        if (isShown)
            insertShown({slot});
        return;
    }
    if (!isShown) {
        beginRemoveRows({}, from, from);
        m_shown.removeAt(from);
        endRemoveRows();
        return;
    }
    QList<int> others = m_shown;
    others.removeAt(from);
    const int to = positionIn(others, slot);
    if (to != from) {
        // Counted with the row still in its old place.
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_shown.move(from, to);
        endMoveRows();
    }
    Q_EMIT dataChanged(index(to), index(to));
}

// What a row says.

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

UserId MemberModel::personAt(const QModelIndex &index) const
{
    return index.isValid() ? m_entries[size_t(m_shown.at(index.row()))].id : UserId();
}

QModelIndex MemberModel::indexOf(UserId person) const
{
    const int slot = m_slots.value(person, -1);
    if (slot < 0)
        return {};
    const int row = positionIn(m_shown, slot);
    return row < m_shown.size() && m_shown.at(row) == slot ? index(row) : QModelIndex();
}

const User *MemberModel::person(UserId person) const
{
    const store::PersonRow *row = m_store.people().find(person);
    return row ? &row->person : nullptr;
}

QList<User> MemberModel::people() const
{
    QList<User> people;
    people.reserve(m_store.people().size());
    for (const store::PersonRow &row : m_store.people().rows())
        people.append(row.person);
    return people;
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const User *person = this->person(personAt(index));
    if (!person)
        return {};
    switch (role) {
    case KeyRole:
        return person->id.value();
    case CanMentorRole:
        return person->isAvailableToMentor;
    case WantsMentoringRole:
        return person->needsMentoring;
    case IsAvailableRole:
        return person->isAvailable ? QVariant(*person->isAvailable) : QVariant();
    case IsVerifiedRole:
        return person->isEmailVerified;
    case RegisteredAtRole:
        return person->registeredAt;
    default:
        return textFor(*person, role);
    }
}

QVariant MemberModel::textFor(const User &person, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(person.name.isEmpty() ? person.userName : person.name);
    case Qt::AccessibleTextRole:
        return accessibleText(person);
    case NameRole:
        return person.name;
    case UserNameRole:
        return person.userName;
    case OccupationRole:
        return person.occupation;
    case LocationRole:
        return person.location;
    case ReasonRole:
        return m_order == Order::Recommended ? reasonFor(person.id) : QString();
    default:
        return {};
    }
}

QString MemberModel::reasonFor(UserId person) const
{
    const int rank = m_entries[size_t(m_slots.value(person))].rank;
    return rank < 0 ? QString() : m_recommended.at(rank).reason();
}

QString MemberModel::accessibleText(const User &person) const
{
    QStringList parts{oneLine(person.name.isEmpty() ? person.userName : person.name)};
    for (const QString &text : {person.occupation, person.location}) {
        if (!text.trimmed().isEmpty())
            parts.append(oneLine(text));
    }
    if (person.isAvailableToMentor)
        parts.append(tr("mentors", "somebody; read out by a screen reader"));
    if (person.needsMentoring)
        parts.append(tr("looks for a mentor", "somebody; read out by a screen reader"));
    if (person.isAvailable == false)
        parts.append(tr("not available now", "somebody; read out by a screen reader"));
    if (!person.isEmailVerified)
        parts.append(tr("e-mail address not confirmed", "of somebody; read out"));
    const QString reason = m_order == Order::Recommended ? reasonFor(person.id) : QString();
    if (!reason.isEmpty())
        parts.append(reason);
    return parts.join(QStringLiteral(", "));
}

} // namespace model
