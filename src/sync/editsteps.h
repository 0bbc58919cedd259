// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/edit.h"
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
        Impossible, ///< it cannot come to be any more
    };
    Kind kind = Kind::NotYet;
    Error why = {}; ///< of Impossible

    static Sighting done() { return {Kind::Done, {}}; }
    static Sighting notYet() { return {Kind::NotYet, {}}; }
    static Sighting doneIf(bool isDone) { return isDone ? done() : notYet(); }
    static Sighting impossible(const Error &why) { return {Kind::Impossible, why}; }
};

/// What the edits of one family (of tasks, comments, relations, the profile) do at each step of
/// their way; the lane says when. Keeps the marks and claims of one lane.
class EditSteps
{
public:
    EditSteps(Service &service, store::Store &store) : m_service(service), m_store(store) { }
    virtual ~EditSteps() = default;
    Q_DISABLE_COPY_MOVE(EditSteps)

    /// Whether an edit may be sent again when a listing shows that it is not done.
    enum class Repeat {
        Never, ///< there would be two
        WhenUnknown, ///< when its outcome was not known
        Always, ///< also when it was acknowledged: the service loses such writes
    };

    /// Shows it in the store as waiting; gives what is added its local id.
    virtual void show(Edit &edit) = 0;
    /// Takes back what it shows.
    virtual void clear(const Edit &edit) = 0;
    /// A listing shows it as done: in the place of what it showed comes what was seen.
    virtual void settle(const Edit &edit, const Listing &) { clear(edit); }

    /// Whether it needs a listing before it is sent, and the last one will not do.
    [[nodiscard]] virtual bool isListingDue(const Edit &) const { return false; }
    virtual void list(const Edit &edit, QObject *context, Callback<Listing> done) = 0;
    /// The listing was asked for by this lane, with nothing in flight: what comes after it is new.
    virtual void mark(const Edit &, const Listing &) { }
    virtual void send(const Edit &edit, QObject *context, Callback<Done> done) = 0;
    [[nodiscard]] virtual Sighting lookFor(const Edit &edit, const Listing &listing) = 0;
    /// Whether the lane's own listing was refused because it is done.
    [[nodiscard]] virtual bool isDoneWithout(const Edit &, const Error &) const { return false; }

    /// Whether the service refuses it in this way also when what was wanted is so already.
    [[nodiscard]] virtual bool isPerhapsDone(const Edit &edit, const Error &refusal) const = 0;
    [[nodiscard]] virtual Repeat repeat(const Edit &edit) const = 0;
    /// Whether a listing that somebody else asked for, perhaps before the edit was sent, proves it.
    [[nodiscard]] virtual bool isProvenByAny(const Edit &) const { return true; }

protected:
    [[nodiscard]] Service &service() { return m_service; }
    [[nodiscard]] store::Store &store() { return m_store; }
    [[nodiscard]] const store::Store &store() const { return m_store; }

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
