// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/editlane.h"

#include <QMap>
#include <QObject>

namespace syncing {

/// All edits that wait: a lane for each relation, two lanes at a time.
class EditQueue : public QObject
{
    Q_OBJECT
public:
    EditQueue(Service &service, store::Store &store, QObject *parent);

    void add(const Edit &edit);
    void retry();
    /// Aborts all calls and fails all edits.
    void giveUpAll(const Error &error);
    [[nodiscard]] bool isEmpty() const { return m_lanes.isEmpty(); }
    void tasksListed(RelationId relation, const QList<Task> &tasks);
    void commentsListed(RelationId relation, TaskId task, const QList<Comment> &comments);

Q_SIGNALS:
    void done(const syncing::Edit &edit);
    void failed(const syncing::FailedEdit &failed);
    void answered();
    void unreachable(const Error &error);
    void emptied();

private:
    void openLane(RelationId relation);
    void closeLane(RelationId relation);

    static constexpr int mostLanes = 2;

    Service &m_service;
    store::Store &m_store;
    QMap<RelationId, EditLane *> m_lanes;
    QList<Edit> m_waiting; ///< for a lane to come free
};

} // namespace syncing
