// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/onlinecommands.h"
#include "sync/service.h"

#include <QObject>

namespace store {
class Store;
}

namespace syncing {

/// What each of the service's own lists and summaries should hold, by the relations that are kept
/// here, held against what it says. Asks one after another; goes when it has told.
class OverviewComparison : public QObject
{
    Q_OBJECT
public:
    using Finding = OnlineCommands::Finding;

    OverviewComparison(http::Client &client, const store::Store &store, QObject *parent);

    void start(Callback<QList<Finding>> done);

private:
    struct Due {
        Finding::Overview overview = Finding::Overview::Home;
        int count = 0; ///< by what is kept here
        bool isFailureRight = false; ///< the dashboard's, once a partner has gone (api.md 5.4)
    };

    void askHome();
    void askDashboard();
    void askCurrent();
    void askPast();
    void askPending();
    void askStates();
    /// Makes a finding of the reply, by agrees(*reply) and size(*reply), and goes on.
    template <typename T, typename Size, typename Agrees>
    void judge(const Due &due, const Result<T> &reply, Size size, Agrees agrees,
               void (OverviewComparison::*next)());
    void finish(const Result<QList<Finding>> &result);

    Service m_service;
    QList<Relation> m_mine;
    UnixSeconds m_now = 0;
    QList<Finding> m_findings;
    Finding m_states; ///< of the lists by state, as far as they were asked for
    std::size_t m_statesAsked = 0;
    Callback<QList<Finding>> m_done;
};

} // namespace syncing
