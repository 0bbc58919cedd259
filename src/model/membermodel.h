// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collation.h"
#include "model/foldedmember.h"
#include "model/groupedmodel.h"
#include "model/recommendation.h"
#include "store/store.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace model {

/// The directory of members, searched, narrowed and sorted without a proxy: every text is kept
/// folded, so that a keystroke costs one look through bytes.
///
/// Passes the table's signals on row by row. What the person asks for (a filter, an order) comes as
/// one insertion, one change of the layout and one removal at most, and persistent indexes stay.
class MemberModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = GroupedModel::KeyRole, ///< qint64
        NameRole = GroupedModel::FirstOwnRole, ///< QString, untrusted
        UserNameRole, ///< QString, untrusted
        OccupationRole, ///< QString, untrusted
        LocationRole, ///< QString, untrusted
        CanMentorRole, ///< bool
        WantsMentoringRole, ///< bool
        IsAvailableRole, ///< bool; invalid when not known
        IsVerifiedRole, ///< bool
        RegisteredAtRole, ///< double, UNIX seconds
        ReasonRole, ///< QString: why the person is recommended; empty in other orders
    };

    enum class Order {
        Name,
        Location, ///< those without one last
        Newest,
        InCommon, ///< the most things in common with the own profile first
        Recommended, ///< only those of setRecommendations(), in its order
    };

    explicit MemberModel(const store::Store &store, QObject *parent = nullptr);
    ~MemberModel() override;

    void setFilter(const MemberFilter &filter);
    [[nodiscard]] const MemberFilter &filter() const { return m_filter; }
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }
    void setRecommendations(const QList<Recommendation> &recommendations);
    [[nodiscard]] const QList<Recommendation> &recommended() const { return m_recommended; }
    /// By the rules of the default locale, which is another one now.
    void sortAnew();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] UserId personAt(const QModelIndex &index) const;
    /// Invalid when the person is not shown.
    [[nodiscard]] QModelIndex indexOf(UserId person) const;

    /// Everybody who is known, shown or not.
    [[nodiscard]] int totalCount() const { return static_cast<int>(m_slots.size()); }
    [[nodiscard]] QList<User> people() const;
    /// Null when the person is not in the directory; valid until the directory changes.
    [[nodiscard]] const User *person(UserId person) const;

Q_SIGNALS:
    /// Somebody came, changed or went, shown or not.
    void peopleChanged();

private:
    /// What is kept of a member to find and to place them; a slot keeps its number.
    struct Entry {
        UserId id;
        FoldedMember folded;
        Collation::Key name;
        Collation::Key location; ///< made when it is first needed
        bool hasLocation = false;
        UnixSeconds registeredAt = 0;
        int commonCount = 0; ///< kept only while in that order
        int rank = -1; ///< among the recommended
    };

    [[nodiscard]] Entry entryOf(const User &person) const;
    [[nodiscard]] bool isBefore(int slot, int other) const;
    [[nodiscard]] bool isBefore(const Entry &entry, const Entry &other) const;
    [[nodiscard]] bool isWanted(int slot) const;
    [[nodiscard]] int positionIn(const QList<int> &order, int slot) const;
    [[nodiscard]] QVariant textFor(const User &person, int role) const;
    [[nodiscard]] QString accessibleText(const User &person) const;
    [[nodiscard]] QString reasonFor(UserId person) const;
    int newSlot(Entry entry);
    void prepareOrder(Entry *entry) const;
    void useDefaultLocale();
    void prepareOrders();
    void sortAll();
    [[nodiscard]] QList<int> wantedSlots(const QList<int> &among) const;
    void showWanted();
    void showOnly(const QList<int> &wanted);
    void arrange(const QList<int> &arranged);
    void rankRecommended();

    void rebuild();
    void insert(int first, int last);
    void insertShown(const QList<int> &arrived);
    void remove(int first, int last);
    void removeShown(const QList<int> &leaving);
    void change(int first, int last);
    void changeOne(int tableRow);
    void followMe();

    const store::Store &m_store;
    Collation m_collation;
    MemberFilter m_filter;
    MemberQuery m_query;
    Order m_order = Order::Name;
    QList<Recommendation> m_recommended;
    CommonGround m_ground;

    std::vector<Entry> m_entries; ///< by slot
    QList<int> m_freeSlots;
    QHash<UserId, int> m_slots;
    QList<int> m_sorted; ///< all slots in order
    QList<int> m_shown; ///< those that are wanted, in the same order
};

} // namespace model
