// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/taskedits.h"

#include "store/store.h"
#include "sync/verification.h"

#include <algorithm>

namespace syncing {

bool TaskEdits::needsListing(const Edit &edit) const
{
    return edit.kind == Edit::Kind::AddTask;
}

bool TaskEdits::isCovered(const Edit &edit, const Listing &listing) const
{
    return listing.as<QList<Task>>() && listing.relation == edit.relation;
}

void TaskEdits::list(const Edit &edit, QObject *context, Callback<Listing> done)
{
    service().tasks.list(edit.relation, context,
                         asListing<QList<Task>>(std::move(done), edit.relation));
}

qint64 TaskEdits::markIn(const Listing &listing) const
{
    const auto *tasks = listing.as<QList<Task>>();
    return tasks ? highestId(*tasks).value() : 0;
}

void TaskEdits::send(const Edit &edit, QObject *context, Callback<Done> done)
{
    api::TaskApi &tasks = service().tasks;
    if (edit.kind == Edit::Kind::AddTask)
        tasks.create(edit.relation, edit.text, context, std::move(done));
    else if (edit.kind == Edit::Kind::CompleteTask)
        tasks.complete(edit.relation, edit.task, context, std::move(done));
    else
        tasks.remove(edit.relation, edit.task, context, std::move(done));
}

Sighting TaskEdits::lookFor(const WaitingEdit &entry, const Listing &listing)
{
    const Edit &edit = entry.edit;
    const auto *tasks = listing.as<QList<Task>>();
    if (!tasks || listing.relation != edit.relation)
        return Sighting::notYet();
    if (edit.kind == Edit::Kind::AddTask)
        return lookForAdded(entry, *tasks);
    const auto it = std::find_if(tasks->begin(), tasks->end(),
                                 [&edit](const Task &task) { return task.id == edit.task; });
    const bool isThere = it != tasks->end();
    if (edit.kind == Edit::Kind::DeleteTask)
        return Sighting::doneIf(!isThere);
    if (!isThere)
        return Sighting::impossible({Trouble::Kind::TaskGone});
    return Sighting::doneIf(it->isDone());
}

Sighting TaskEdits::lookForAdded(const WaitingEdit &entry, const QList<Task> &tasks) const
{
    if (!entry.mark)
        return Sighting::notYet(); // it was not sent yet
    const RelationId lane = entry.edit.relation;
    const auto found = findAdded(tasks, TaskId(*entry.mark), entry.edit.text,
                                 [&](TaskId id) { return isClaimed(lane, id.value()); });
    if (found)
        return Sighting::done(found->value());
    return hasGap(tasks, TaskId(*entry.mark)) ? Sighting::gap() : Sighting::notYet();
}

bool TaskEdits::isPerhapsDone(const Edit &edit, const Error &refusal) const
{
    if (edit.kind == Edit::Kind::CompleteTask)
        return refusal.kind == Error::Kind::Conflict;
    return edit.kind == Edit::Kind::DeleteTask && refusal.kind == Error::Kind::NotFound;
}

// What another client writes at the same time may undo what was acknowledged (api.md 7).
bool TaskEdits::isRepeatable(const Edit &edit) const
{
    return edit.kind != Edit::Kind::AddTask;
}

} // namespace syncing
