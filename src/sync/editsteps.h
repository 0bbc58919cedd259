// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/waitingedit.h"
#include "store/outbox.h"
#include "sync/listing.h"
#include "sync/service.h"

#include <QObject>

#include <optional>
#include <utility>

namespace store {
class Store;
}

namespace syncing {

/// What a listing says of an edit.
struct Sighting {
    enum class Kind {
        Done, ///< it is there
        NotYet, ///< all is as it was before
        Gap, ///< something was added and removed since the mark, perhaps this
        Impossible, ///< it cannot come to be any more
    };
    Kind kind = Kind::NotYet;
    qint64 found = 0; ///< of Done: the number of what it added
    Trouble trouble = {}; ///< of Gap and Impossible

    static Sighting done(qint64 found = 0) { return {Kind::Done, found, {}}; }
    static Sighting notYet() { return {}; }
    static Sighting doneIf(bool isDone) { return isDone ? done() : notYet(); }
    static Sighting gap() { return {Kind::Gap, 0, {Trouble::Kind::PerhapsRemoved}}; }
    static Sighting impossible(const Trouble &trouble) { return {Kind::Impossible, 0, trouble}; }
};

/// What the edits of one family (of tasks, comments, relations, the profile) do at each step of
/// their way; the lane says when (docs/sync.md). Has no state of its own.
class EditSteps
{
public:
    EditSteps(Service &service, store::Store &store) : m_service(service), m_store(store) { }
    virtual ~EditSteps() = default;
    Q_DISABLE_COPY_MOVE(EditSteps)

    /// Whether it has to be known, before it is sent, what is there.
    [[nodiscard]] virtual bool needsListing(const Edit &) const { return false; }
    /// Whether that listing of the lane's, with nothing in flight since, will do for it.
    [[nodiscard]] virtual bool isCovered(const Edit &, const Listing &) const { return false; }
    virtual void list(const Edit &edit, QObject *context, Callback<Listing> done) = 0;
    /// The highest number listed: what an edit adds will have a higher one.
    [[nodiscard]] virtual qint64 markIn(const Listing &) const { return 0; }
    virtual void send(const Edit &edit, QObject *context, Callback<Done> done) = 0;
    [[nodiscard]] virtual Sighting lookFor(const WaitingEdit &entry, const Listing &listing) = 0;

    /// What kind of thing it adds, for its claim.
    [[nodiscard]] virtual store::Kind kind() const = 0;
    /// Whether the listing was refused because what was wanted is so.
    [[nodiscard]] virtual bool isDoneWithout(const Edit &, const Error &) const { return false; }
    /// Whether the service refuses it in this way also when what was wanted is so already.
    [[nodiscard]] virtual bool isPerhapsDone(const Edit &edit, const Error &refusal) const = 0;
    /// Whether two of it come to the same as one, so that it can be sent again at once.
    [[nodiscard]] virtual bool isRepeatable(const Edit &edit) const = 0;

protected:
    [[nodiscard]] Service &service() { return m_service; }
    [[nodiscard]] store::Store &store() { return m_store; }
    [[nodiscard]] const store::Store &store() const { return m_store; }
    /// Whether another edit is known to have added it.
    [[nodiscard]] bool isClaimed(RelationId lane, qint64 id) const;

    /// Makes a Listing of what a call lists.
    template <typename T>
    static Callback<T> asListing(Callback<Listing> done, RelationId relation = {}, TaskId task = {})
    {
        return [done = std::move(done), relation, task](const Result<T> &reply) {
            if (reply)
                done(Listing{relation, task, *reply});
            else
                done(reply.error());
        };
    }

private:
    Service &m_service;
    store::Store &m_store;
};

} // namespace syncing
