// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/editlane.h"

#include <QObject>

namespace syncing {

/// All edits that wait: a lane for each relation and one for the account, two of them at a time.
class EditQueue : public QObject
{
    Q_OBJECT
public:
    EditQueue(Service &service, store::Store &store, QObject *parent);

    /// Shows it as waiting; gives it with the local id of what it adds.
    Edit add(const Edit &edit);
    void retry();
    /// Aborts all calls and fails all edits.
    void giveUpAll(const Error &error);
    [[nodiscard]] bool isEmpty() const { return m_lanes.isEmpty(); }
    /// Whether an edit of the same thing is under way.
    [[nodiscard]] bool hasEditOf(const Edit &edit) const;
    /// A listing that somebody else asked for.
    void listed(const Listing &listing);

Q_SIGNALS:
    void done(const syncing::Edit &edit);
    void failed(const syncing::FailedEdit &failed);
    void answered();
    void unreachable(const Error &error);
    void emptied();

private:
    struct Lane {
        RelationId relation; ///< invalid: the account's
        EditLane *lane = nullptr;
    };

    [[nodiscard]] EditLane *laneOf(RelationId relation) const;
    EditLane *openLane(RelationId relation);
    void closeLane(RelationId relation);
    void startLanes();

    static constexpr int mostLanes = 2;

    Service &m_service;
    store::Store &m_store;
    QList<Lane> m_lanes; ///< the first ones run
};

} // namespace syncing
