// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/editqueue.h"

#include <algorithm>

namespace syncing {

namespace {

RelationId laneIdOf(const Edit &edit)
{
    switch (edit.kind) {
    case Edit::Kind::AddTask:
    case Edit::Kind::CompleteTask:
    case Edit::Kind::DeleteTask:
    case Edit::Kind::AddComment:
    case Edit::Kind::EditComment:
    case Edit::Kind::DeleteComment:
        return edit.relation;
    default:
        return {};
    }
}

bool isOfComment(Edit::Kind kind)
{
    return kind == Edit::Kind::AddComment || kind == Edit::Kind::EditComment
        || kind == Edit::Kind::DeleteComment;
}

} // namespace

EditQueue::EditQueue(Service &service, store::Store &store, QObject *parent)
    : QObject(parent), m_service(service), m_store(store)
{
}

Edit EditQueue::add(const Edit &edit)
{
    const RelationId id = laneIdOf(edit);
    EditLane *lane = laneOf(id);
    if (!lane)
        lane = openLane(id);
    Edit shown = lane->add(edit);
    startLanes();
    return shown;
}

void EditQueue::retry()
{
    for (const Lane &lane : QList<Lane>(m_lanes))
        lane.lane->retry();
}

void EditQueue::giveUpAll(const Error &error)
{
    const QList<Lane> lanes = std::exchange(m_lanes, {});
    for (const Lane &lane : lanes) {
        lane.lane->giveUpAll(error);
        delete lane.lane;
    }
}

bool EditQueue::hasEditOf(const Edit &edit) const
{
    const EditLane *lane = laneOf(laneIdOf(edit));
    if (!lane)
        return false;
    return std::any_of(lane->edits().begin(), lane->edits().end(), [&edit](const Edit &other) {
        return isOfComment(edit.kind) == isOfComment(other.kind)
            && (edit.kind == Edit::Kind::UpdateProfile) == (other.kind == Edit::Kind::UpdateProfile)
            && edit.relation == other.relation && edit.task == other.task
            && edit.comment == other.comment;
    });
}

void EditQueue::listed(const Listing &listing)
{
    if (EditLane *lane = laneOf(listing.relation))
        lane->listed(listing);
}

EditLane *EditQueue::laneOf(RelationId relation) const
{
    const auto it = std::find_if(m_lanes.begin(), m_lanes.end(), [relation](const Lane &lane) {
        return lane.relation == relation;
    });
    return it == m_lanes.end() ? nullptr : it->lane;
}

EditLane *EditQueue::openLane(RelationId relation)
{
    auto *lane = new EditLane(m_service, m_store, this);
    m_lanes.append({relation, lane});
    connect(lane, &EditLane::done, this, &EditQueue::done);
    connect(lane, &EditLane::failed, this, &EditQueue::failed);
    connect(lane, &EditLane::answered, this, &EditQueue::answered);
    connect(lane, &EditLane::unreachable, this, &EditQueue::unreachable);
    // Later: the lane is still on the stack.
    connect(
        lane, &EditLane::emptied, this, [this, relation] { closeLane(relation); },
        Qt::QueuedConnection);
    return lane;
}

void EditQueue::closeLane(RelationId relation)
{
    EditLane *lane = laneOf(relation);
    if (!lane || !lane->isEmpty())
        return; // it was given more meanwhile
    m_lanes.removeIf([lane](const Lane &one) { return one.lane == lane; });
    delete lane;
    startLanes();
    if (isEmpty())
        Q_EMIT emptied();
}

void EditQueue::startLanes()
{
    const QList<Lane> first = m_lanes.mid(0, mostLanes);
    for (const Lane &lane : first)
        lane.lane->start();
}

} // namespace syncing
