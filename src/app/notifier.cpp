// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifier.h"

#include <algorithm>
#include <utility>

namespace app {

using view::NotificationSettings;

Notifier::Notifier(const store::Store &store, QSettings &settings, std::function<QDateTime()> now,
                   QObject *parent)
    : QObject(parent), m_news(store), m_settings(settings), m_now(std::move(now))
{
}

void Notifier::setLooking(bool isLooking)
{
    m_isLooking = isLooking;
    begin();
}

void Notifier::begin()
{
    setNewCount(0);
    if (isWatching()) // to read all of it costs a little
        m_news.begin();
}

void Notifier::editDone(const WaitingEdit &entry)
{
    if (isWatching())
        m_news.editDone(entry);
}

void Notifier::tell()
{
    if (!isWatching())
        return;
    QList<NewsItem> items = m_news.look();
    items.removeIf([this](const NewsItem &item) { return !isWanted(item); });
    if (items.isEmpty())
        return;
    setNewCount(m_newCount + static_cast<int>(items.size()));
    if (m_settings.isQuietAt(m_now().time()))
        return;
    // As messageOf() orders them.
    const auto goal = std::min_element(
        items.cbegin(), items.cend(), [](const auto &a, const auto &b) { return a.kind < b.kind; });
    Q_EMIT told(messageOf(items), *goal);
}

bool Notifier::isWanted(const NewsItem &item) const
{
    using Kind = NotificationSettings::Kind;
    switch (item.kind) {
    case NewsItem::Kind::RequestReceived:
    case NewsItem::Kind::RequestAccepted:
    case NewsItem::Kind::RequestDeclined:
        return m_settings.isWanted(Kind::Requests);
    case NewsItem::Kind::MentorshipCancelled:
    case NewsItem::Kind::MentorshipEnds:
        return m_settings.isWanted(Kind::Ends);
    case NewsItem::Kind::TaskAdded:
    case NewsItem::Kind::CommentWritten:
        return m_settings.isWanted(Kind::Work);
    }
    Q_UNREACHABLE();
}

void Notifier::setNewCount(int count)
{
    if (count == std::exchange(m_newCount, count))
        return;
    Q_EMIT newCountChanged();
}

} // namespace app
