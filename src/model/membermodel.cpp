// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/membermodel.h"

#include "domain/texts.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace model {

namespace {

constexpr int sortedLetters = 64; // of a name: nobody writes a longer one in earnest

} // namespace

MemberModel::MemberModel(const store::Store &store, QObject *parent)
    : QAbstractListModel(parent), m_store(store), m_ground(store.me())
{
    useDefaultLocale();
    const auto &people = store.people();
    connect(&people, &store::TableSignals::aboutToReset, this, [this] { beginResetModel(); });
    connect(&people, &store::TableSignals::reset, this, [this] {
        rebuild();
        endResetModel();
        Q_EMIT peopleChanged();
    });
    connect(&people, &store::TableSignals::inserted, this, &MemberModel::insert);
    connect(&people, &store::TableSignals::aboutToRemove, this, &MemberModel::remove);
    connect(&people, &store::TableSignals::removed, this, &MemberModel::peopleChanged);
    connect(&people, &store::TableSignals::changed, this, &MemberModel::change);
    connect(&store, &store::Store::meChanged, this, &MemberModel::followMe);
    rebuild();
}

MemberModel::~MemberModel() = default;

// What is shown.

void MemberModel::setFilter(const MemberFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_query = MemberQuery(filter);
    showWanted();
}

void MemberModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    prepareOrders();
    sortAll();
    showWanted();
}

void MemberModel::setRecommendations(const QList<Recommendation> &recommendations)
{
    if (recommendations == m_recommended)
        return;
    m_recommended = recommendations;
    rankRecommended();
    if (m_order != Order::Recommended)
        return;
    sortAll();
    showWanted();
    if (!m_shown.isEmpty()) // the reasons may be others
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void MemberModel::rankRecommended()
{
    for (Entry &entry : m_entries)
        entry.rank = -1;
    for (int rank = 0; rank < m_recommended.size(); ++rank) {
        const int slot = m_slots.value(m_recommended.at(rank).person, -1);
        if (slot >= 0)
            m_entries[size_t(slot)].rank = rank;
    }
}

bool MemberModel::isWanted(int slot) const
{
    const Entry &entry = m_entries[size_t(slot)];
    return (m_order != Order::Recommended || entry.rank >= 0) && entry.folded.matches(m_query);
}

QList<int> MemberModel::wantedSlots(const QList<int> &among) const
{
    QList<int> wanted;
    wanted.reserve(among.size());
    std::copy_if(among.begin(), among.end(), std::back_inserter(wanted),
                 [this](int slot) { return isWanted(slot); });
    return wanted;
}

void MemberModel::showWanted()
{
    showOnly(wantedSlots(m_sorted));
}

/// Comes to what is wanted by what a model may say of itself: rows come at the end, all are
/// arranged so that those that go are last, and these go.
void MemberModel::showOnly(const QList<int> &wanted)
{
    if (wanted == m_shown)
        return;
    enum : char { Neither, Shown, Wanted, Both };
    std::vector<char> states(m_entries.size(), Neither);
    for (const int slot : std::as_const(m_shown))
        states[size_t(slot)] = Shown;
    QList<int> arriving;
    for (const int slot : wanted) {
        char &state = states[size_t(slot)];
        if (state == Neither)
            arriving.append(slot);
        state = state == Neither ? Wanted : Both;
    }
    QList<int> arranged = wanted;
    std::copy_if(m_shown.begin(), m_shown.end(), std::back_inserter(arranged),
                 [&states](int slot) { return states[size_t(slot)] == Shown; });
    if (!arriving.isEmpty()) {
        const auto first = static_cast<int>(m_shown.size());
        beginInsertRows({}, first, first + static_cast<int>(arriving.size()) - 1);
        m_shown.append(arriving);
        endInsertRows();
    }
    arrange(arranged);
    if (wanted.size() < m_shown.size()) {
        beginRemoveRows({}, static_cast<int>(wanted.size()), rowCount() - 1);
        m_shown.resize(wanted.size());
        endRemoveRows();
    }
}

void MemberModel::arrange(const QList<int> &arranged)
{
    if (arranged == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    if (!before.isEmpty()) {
        std::vector<int> rows(m_entries.size(), -1);
        for (int row = 0; row < arranged.size(); ++row)
            rows[size_t(arranged.at(row))] = row;
        after.reserve(before.size());
        for (const QModelIndex &one : before)
            after.append(createIndex(rows[size_t(m_shown.at(one.row()))], 0));
    }
    m_shown = arranged;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

// The order.

void MemberModel::useDefaultLocale()
{
    const QLocale locale;
    // C would go by code points.
    m_collation.setLocale(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
}

void MemberModel::sortAnew()
{
    beginResetModel();
    useDefaultLocale();
    rebuild();
    endResetModel();
}

MemberModel::Entry MemberModel::entryOf(const User &person) const
{
    Entry entry{person.id, FoldedMember::of(person), {}, {}, false, person.registeredAt};
    const QString name = oneLine(person.name.left(sortedLetters)).simplified();
    entry.name = m_collation.keyOf(name.isEmpty() ? person.userName.left(sortedLetters) : name);
    prepareOrder(&entry);
    return entry;
}

void MemberModel::prepareOrder(Entry *entry) const
{
    if (m_order != Order::Location && m_order != Order::InCommon)
        return;
    const store::PersonRow *row = m_store.people().find(entry->id);
    if (!row)
        return;
    if (m_order == Order::InCommon) {
        entry->commonCount = static_cast<int>(m_ground.with(row->person).size());
        return;
    }
    const QString location = oneLine(row->person.location.left(sortedLetters)).simplified();
    entry->hasLocation = !location.isEmpty();
    entry->location = m_collation.keyOf(location);
}

void MemberModel::prepareOrders()
{
    for (const int slot : std::as_const(m_slots))
        prepareOrder(&m_entries[size_t(slot)]);
}

bool MemberModel::isBefore(int slot, int other) const
{
    return isBefore(m_entries[size_t(slot)], m_entries[size_t(other)]);
}

bool MemberModel::isBefore(const Entry &entry, const Entry &other) const
{
    switch (m_order) {
    case Order::Name:
        break;
    case Order::Location: {
        if (entry.hasLocation != other.hasLocation)
            return entry.hasLocation;
        const int difference = entry.location.compare(other.location);
        if (difference != 0)
            return difference < 0;
        break;
    }
    case Order::Newest:
        if (entry.registeredAt != other.registeredAt)
            return entry.registeredAt > other.registeredAt;
        return entry.id > other.id;
    case Order::InCommon:
        if (entry.commonCount != other.commonCount)
            return entry.commonCount > other.commonCount;
        break;
    case Order::Recommended: {
        // Those who are not recommended come last, and are not shown.
        const auto place = [](const Entry &one) { return static_cast<unsigned>(one.rank); };
        if (place(entry) != place(other))
            return place(entry) < place(other);
        break;
    }
    }
    const int difference = entry.name.compare(other.name);
    return difference != 0 ? difference < 0 : entry.id < other.id;
}

void MemberModel::sortAll()
{
    std::sort(m_sorted.begin(), m_sorted.end(),
              [this](int slot, int other) { return isBefore(slot, other); });
}

int MemberModel::positionIn(const QList<int> &order, int slot) const
{
    const auto isLess = [this](int one, int two) { return isBefore(one, two); };
    return static_cast<int>(std::lower_bound(order.begin(), order.end(), slot, isLess)
                            - order.begin());
}

void MemberModel::followMe()
{
    m_ground = CommonGround(m_store.me());
    if (m_order != Order::InCommon)
        return;
    prepareOrders();
    sortAll();
    showWanted();
}

} // namespace model
