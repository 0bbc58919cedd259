// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/newstexts.h"
#include "view/notificationsettings.h"

#include <QDateTime>

#include <functional>

namespace app {

/// Decides what is told of the news, and when: nothing while somebody looks at the window, in quiet
/// hours, or of a kind that is not wanted. How it is shown is not its own.
class Notifier : public QObject
{
    Q_OBJECT
public:
    /// now: the time of the person, for the quiet hours.
    Notifier(const store::Store &store, QSettings &settings, std::function<QDateTime()> now,
             QObject *parent = nullptr);

    /// Whether the window is in front: then what there is is seen, and counts no more.
    void setLooking(bool isLooking);
    /// From here on: another account was opened, or something else was set.
    void begin();
    /// As News has it.
    void editDone(const WaitingEdit &entry);
    /// A pull has come to its end: what it brought belongs together.
    void tell();

    /// How much is new since somebody looked, told or not.
    [[nodiscard]] int newCount() const { return m_newCount; }

Q_SIGNALS:
    /// To be shown now. goal: where a click on it leads, what the title says.
    void told(const app::NewsMessage &message, const app::NewsItem &goal);
    void newCountChanged();

private:
    [[nodiscard]] bool isWatching() const { return !m_isLooking && m_settings.isOn(); }
    [[nodiscard]] bool isWanted(const NewsItem &item) const;
    void setNewCount(int count);

    News m_news;
    view::NotificationSettings m_settings;
    std::function<QDateTime()> m_now;
    int m_newCount = 0;
    bool m_isLooking = true;
};

} // namespace app
