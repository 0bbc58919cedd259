// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/editqueue.h"

namespace syncing {

EditQueue::EditQueue(Service &service, store::Store &store, QObject *parent)
    : QObject(parent), m_service(service), m_store(store)
{
}

void EditQueue::add(const Edit &edit)
{
    if (!m_lanes.contains(edit.relation)) {
        if (m_lanes.size() >= mostLanes) {
            m_waiting.append(edit);
            return;
        }
        openLane(edit.relation);
    }
    m_lanes.value(edit.relation)->add(edit);
}

void EditQueue::retry()
{
    for (EditLane *lane : std::as_const(m_lanes))
        lane->retry();
}

void EditQueue::giveUpAll(const Error &error)
{
    const QMap<RelationId, EditLane *> lanes = std::exchange(m_lanes, {});
    const QList<Edit> waiting = std::exchange(m_waiting, {});
    for (EditLane *lane : lanes) {
        lane->giveUpAll(error);
        delete lane;
    }
    for (const Edit &edit : waiting) {
        clearOverlay(m_store, edit);
        Q_EMIT failed({edit, error, false});
    }
}

void EditQueue::tasksListed(RelationId relation, const QList<Task> &tasks)
{
    if (EditLane *lane = m_lanes.value(relation))
        lane->tasksListed(tasks);
}

void EditQueue::commentsListed(RelationId relation, TaskId task, const QList<Comment> &comments)
{
    if (EditLane *lane = m_lanes.value(relation))
        lane->commentsListed(task, comments);
}

void EditQueue::openLane(RelationId relation)
{
    auto *lane = new EditLane(relation, m_service, m_store, this);
    m_lanes.insert(relation, lane);
    connect(lane, &EditLane::done, this, &EditQueue::done);
    connect(lane, &EditLane::failed, this, &EditQueue::failed);
    connect(lane, &EditLane::answered, this, &EditQueue::answered);
    connect(lane, &EditLane::unreachable, this, &EditQueue::unreachable);
    // Later: the lane is still on the stack.
    connect(
        lane, &EditLane::emptied, this, [this, relation] { closeLane(relation); },
        Qt::QueuedConnection);
}

void EditQueue::closeLane(RelationId relation)
{
    EditLane *lane = m_lanes.value(relation);
    if (!lane || !lane->isEmpty())
        return; // it was given more meanwhile
    m_lanes.remove(relation);
    delete lane;

    const QList<Edit> waiting = std::exchange(m_waiting, {});
    for (const Edit &edit : waiting)
        add(edit);
    if (isEmpty())
        Q_EMIT emptied();
}

} // namespace syncing
