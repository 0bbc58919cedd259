// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/taskedits.h"

#include "store/store.h"
#include "sync/verification.h"

#include <algorithm>

namespace syncing {

void TaskEdits::show(Edit &edit)
{
    if (edit.kind == Edit::Kind::AddTask)
        edit.task = store().showAddedTask(edit.relation, edit.text);
    else if (edit.kind == Edit::Kind::CompleteTask)
        store().showWaiting(edit.relation, edit.task, store::Waiting::Completing);
    else
        store().showWaiting(edit.relation, edit.task, store::Waiting::Deleting);
}

void TaskEdits::clear(const Edit &edit)
{
    if (edit.kind == Edit::Kind::AddTask)
        store().clearAddedTask(edit.relation, edit.task);
    else
        store().clearWaiting(edit.relation, edit.task);
}

bool TaskEdits::isListingDue(const Edit &edit) const
{
    return edit.kind == Edit::Kind::AddTask && !m_mark;
}

void TaskEdits::list(const Edit &edit, QObject *context, Callback<Listing> done)
{
    service().tasks.list(edit.relation, context,
                         asListing<QList<Task>>(std::move(done), edit.relation));
}

void TaskEdits::mark(const Edit &, const Listing &listing)
{
    if (const auto *tasks = listing.as<QList<Task>>())
        m_mark = highestId(*tasks);
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

Sighting TaskEdits::lookFor(const Edit &edit, const Listing &listing)
{
    const auto *tasks = listing.as<QList<Task>>();
    if (!tasks || listing.relation != edit.relation)
        return Sighting::notYet();
    if (edit.kind == Edit::Kind::AddTask) {
        const auto found = m_mark ? findAdded(*tasks, *m_mark, edit.text, m_claimed) : std::nullopt;
        if (found)
            m_claimed.insert(*found);
        return Sighting::doneIf(found.has_value());
    }
    const auto it = std::find_if(tasks->begin(), tasks->end(),
                                 [&edit](const Task &task) { return task.id == edit.task; });
    const bool isThere = it != tasks->end();
    if (edit.kind == Edit::Kind::DeleteTask)
        return Sighting::doneIf(!isThere);
    return Sighting::doneIf(isThere && it->isDone());
}

bool TaskEdits::isPerhapsDone(const Edit &edit, const Error &refusal) const
{
    if (edit.kind == Edit::Kind::CompleteTask)
        return refusal.kind == Error::Kind::Conflict;
    return edit.kind == Edit::Kind::DeleteTask && refusal.kind == Error::Kind::NotFound;
}

// What another client writes at the same time may undo what was acknowledged (api.md 7).
EditSteps::Repeat TaskEdits::repeat(const Edit &edit) const
{
    return edit.kind == Edit::Kind::AddTask ? Repeat::Never : Repeat::Always;
}

} // namespace syncing
