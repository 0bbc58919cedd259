// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/editqueue.h"

#include "store/store.h"

#include <algorithm>
#include <utility>

namespace syncing {

using namespace std::chrono_literals;

namespace {

/// Four times the longest that a request of ours may take, and at least two minutes (docs/sync.md,
/// step 6). Tests shorten it.
std::chrono::milliseconds settleTime()
{
    bool isNumber = false;
    const double seconds = qEnvironmentVariable("MENTORSHIP_SETTLE_SECONDS").toDouble(&isNumber);
    if (isNumber && seconds >= 0)
        return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000.0));
    return std::max<std::chrono::milliseconds>(120s, 4 * http::Limits().deadline);
}

UnixSeconds momentOf(std::chrono::milliseconds fromNow)
{
    return unixNow() + static_cast<double>(fromNow.count()) / 1000.0;
}

} // namespace

EditQueue::EditQueue(Service &service, store::Store &store, QObject *parent)
    : QObject(parent), m_service(service), m_store(store), m_settleTime(settleTime())
{
    for (QTimer *timer : {&m_soon, &m_wake, &m_rest})
        timer->setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] { schedule(); });
    connect(&m_wake, &QTimer::timeout, this, [this] { schedule(); });
    connect(&m_rest, &QTimer::timeout, this, [this] { schedule(); });
    connect(&store.outbox(), &store::Outbox::changed, this, [this] { scheduleSoon(); });
}

void EditQueue::start()
{
    m_isStarted = true;
    m_pause = Pause::None;
    scheduleSoon();
}

void EditQueue::setIdentified()
{
    m_isIdentified = true;
    scheduleSoon();
}

void EditQueue::stop()
{
    m_isStarted = false;
    m_isIdentified = false;
    m_rest.stop();
    m_wake.stop();
    m_backoff.reset();
    const QHash<RelationId, EditLane *> lanes = std::exchange(m_lanes, {});
    for (EditLane *lane : lanes) {
        disconnect(lane, nullptr, this, nullptr);
        lane->halt();
        delete lane;
    }
    scheduleSoon();
}

void EditQueue::retry()
{
    m_rest.stop();
    m_backoff.reset();
    scheduleSoon();
    Q_EMIT timesChanged();
}

void EditQueue::reachable()
{
    if (m_rest.isActive() && !m_isRestAsked)
        retry();
}

void EditQueue::resume()
{
    const bool wasPaused = std::exchange(m_pause, Pause::None) != Pause::None;
    retry();
    if (wasPaused)
        Q_EMIT paused(m_pause);
}

bool EditQueue::isEmpty() const
{
    return m_store.outbox().edits().size() == 0;
}

bool EditQueue::mayWork() const
{
    return m_isStarted && m_isIdentified && m_pause == Pause::None && !m_rest.isActive();
}

bool EditQueue::isWorking()
{
    if (!m_isStarted || m_pause != Pause::None || m_rest.isActive())
        return false;
    if (m_soon.isActive())
        return !isEmpty();
    return std::any_of(m_lanes.cbegin(), m_lanes.cend(), [this](EditLane *lane) {
        const std::optional<QDeadlineTimer> due = lane->due();
        return lane->isBusy() || lane->isHeld() || (due && due->hasExpired() && m_isIdentified);
    });
}

std::optional<UnixSeconds> EditQueue::nextTryAt(EditId id) const
{
    const WaitingEdit *entry = m_store.outbox().edits().find(id);
    if (!entry || entry->isParked())
        return {};
    if (m_rest.isActive())
        return momentOf(m_rest.remainingTimeAsDuration());
    const EditLane *lane = m_lanes.value(::laneOf(entry->edit));
    const auto settling = lane ? lane->settling(id) : std::nullopt;
    if (settling && !settling->hasExpired())
        return momentOf(std::chrono::milliseconds(settling->remainingTime()));
    return {};
}

bool EditQueue::listed(const Listing &listing)
{
    if (listing.as<User>() && m_lanes.value(RelationId()))
        return m_lanes.value(RelationId())->accepts(listing);
    EditLane *lane = m_lanes.value(listing.relation);
    if (!lane)
        return true;
    if (!lane->accepts(listing))
        return false;
    lane->listed(listing);
    return true;
}

EditLane *EditQueue::laneOf(RelationId id)
{
    EditLane *&lane = m_lanes[id];
    if (lane)
        return lane;
    lane = new EditLane(id, m_service, m_store, m_settleTime, this);
    connect(lane, &EditLane::done, this, &EditQueue::done);
    connect(lane, &EditLane::parked, this, &EditQueue::parked);
    connect(lane, &EditLane::doubled, this, &EditQueue::doubled);
    connect(lane, &EditLane::idle, this, [this] { scheduleSoon(); });
    connect(lane, &EditLane::resting, this, [this](const Error &error) { rest(error); });
    connect(lane, &EditLane::answered, this, [this] {
        m_backoff.reset();
        Q_EMIT answered();
    });
    connect(lane, &EditLane::pausing, this, [this](Pause pause) {
        m_pause = pause;
        Q_EMIT paused(pause);
    });
    return lane;
}

void EditQueue::rest(const Error &error)
{
    std::chrono::milliseconds pause = m_backoff.next();
    m_isRestAsked = error.retryAfter.has_value();
    if (m_isRestAsked)
        pause = std::max<std::chrono::milliseconds>(pause, *error.retryAfter);
    m_rest.start(pause);
    Q_EMIT unreachable(error);
    Q_EMIT timesChanged();
}

void EditQueue::scheduleSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
    // Until then it counts as working, and who saw that is told when it is not so.
    m_wasWorking = m_wasWorking || isWorking();
}

void EditQueue::schedule()
{
    if (mayWork()) {
        QList<RelationId> ids; // whose first edit is the oldest comes first
        for (const WaitingEdit &entry : m_store.outbox().edits().rows()) {
            const RelationId id = ::laneOf(entry.edit);
            if (!ids.contains(id))
                ids.append(id);
        }
        auto busy = std::count_if(m_lanes.cbegin(), m_lanes.cend(),
                                  [](const EditLane *lane) { return lane->isBusy(); });
        QDeadlineTimer next(QDeadlineTimer::Forever);
        for (const RelationId id : std::as_const(ids)) {
            EditLane *lane = laneOf(id);
            const std::optional<QDeadlineTimer> due = lane->due();
            if (lane->isBusy() || !due)
                continue;
            if (!due->hasExpired()) {
                next = std::min(next, *due);
            } else if (busy < mostLanes && mayWork()) {
                lane->work();
                busy += lane->isBusy() ? 1 : 0;
            }
        }
        if (!next.isForever())
            m_wake.start(std::chrono::milliseconds(next.remainingTime() + 1));
        Q_EMIT timesChanged();
    }
    const bool wasWorking = std::exchange(m_wasWorking, isWorking());
    if (wasWorking && !m_wasWorking)
        Q_EMIT settled();
}

} // namespace syncing
