// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comment.h"
#include "domain/relation.h"
#include "domain/task.h"
#include "domain/user.h"
#include "store/place.h"
#include "store/sealer.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QHash>
#include <QList>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace store {

class Query;

/// What the service last said, on disk: the only place that speaks SQL. Rows are the compact JSON
/// of the json room, sealed; in the clear lie their ids, times, counts and sizes.
/// All functions throw Damage or SQLite::Exception.
class Cache
{
public:
    enum class Found { Ready, New, UnknownVersion, WrongKey };
    /// What a replace() did.
    struct Written {
        bool anything = false;
        QList<qint64> goneIds; ///< of the rows that are no longer in the listing
    };

    Cache(std::unique_ptr<SQLite::Database> database, Sealer sealer);

    /// Before all else: makes the tables of an empty file; tells whether the others may be used.
    [[nodiscard]] Found inspect();

    /// The rows in the order of their ids. T is User, Relation, Task or Comment, as the place's
    /// kind.
    template <typename T> [[nodiscard]] QList<T> rows(const Place &place);
    [[nodiscard]] std::optional<Listing> listing(const Place &place);
    /// All of the kind; with a relation, all of the kind in it.
    [[nodiscard]] QHash<Place, Listing> listings(Kind kind);
    [[nodiscard]] QHash<Place, Listing> listings(Kind kind, RelationId relation);

    /// Makes the place hold just these rows (of unique ids), in one transaction: writes those that
    /// differ, removes those that are gone with all beneath them. When neither a row nor a count
    /// differs, nothing is written, not even seenAt.
    template <typename T>
    Written replace(const Place &place, const QList<T> &rows, const Listing &listing);
    /// Removes the rows of the gone ids and writes these over the others, in one transaction; with
    /// a listing, also what is known beside them.
    template <typename T>
    void merge(const Place &place, const QList<qint64> &goneIds, const QList<T> &rows,
               const std::optional<Listing> &listing);
    /// Writes just what is known beside the rows.
    void writeListings(const QHash<Place, Listing> &listings);

private:
    enum class Sql {
        ReadRow,
        ReadRows,
        ReadDigests,
        WriteRow,
        RemoveRow,
        RemoveRowsOfTask,
        RemoveRowsOfRelation,
        ReadListing,
        ReadListingsOfKind,
        ReadListingsOfRelation,
        WriteListing,
        RemoveListingOfTask,
        RemoveListingsOfRelation,
        Count
    };
    struct PlainRow {
        qint64 id = 0;
        QByteArray payload;
    };
    struct RowDigest {
        qint64 id = 0;
        QByteArray digest;
    };
    /// The payload of the row of that index; asked for what is written only.
    using PayloadOf = std::function<QByteArray(qsizetype)>;

    [[nodiscard]] SQLite::Statement &prepared(Sql sql);
    void makeTables();
    [[nodiscard]] Found checkCanary();
    [[nodiscard]] QList<PlainRow> plainRows(const Place &place);
    Written replaceRows(const Place &place, const QList<RowDigest> &rows,
                        const PayloadOf &payloadOf);
    void writeRow(const Place &place, qint64 id, const QByteArray &digest,
                  const QByteArray &payload);
    void writeListing(const Place &place, const Listing &listing);
    void removeRow(const Place &place, qint64 id);
    void removeBeneath(const Place &place, qint64 id);
    void removeUnlisted(const QList<RowDigest> &relations, QList<qint64> &goneIds);
    static QHash<Place, Listing> readListings(Kind kind, Query &query);

    std::unique_ptr<SQLite::Database> m_database; // outlives the statements
    Sealer m_sealer;
    std::array<std::unique_ptr<SQLite::Statement>, static_cast<std::size_t>(Sql::Count)> m_prepared;
};

} // namespace store
