// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QTime>

namespace view {

/// What the person wants to be told of while the window is in the background, as it is kept.
class NotificationSettings
{
public:
    explicit NotificationSettings(QSettings &settings) : m_settings(settings) { }

    /// Whether anything is told at all; off until the person wants it.
    [[nodiscard]] bool isOn() const;
    void setOn(bool isOn);

    enum class Kind {
        Requests, ///< a request came, or one's own was answered
        Work, ///< tasks and comments
        Ends, ///< a mentorship ends soon, or was cancelled
    };
    [[nodiscard]] bool isWanted(Kind kind) const;
    void setWanted(Kind kind, bool isWanted);

    [[nodiscard]] bool hasQuietHours() const;
    void setQuietHours(bool hasThem);
    [[nodiscard]] QTime quietFrom() const;
    [[nodiscard]] QTime quietTo() const;
    void setQuietTimes(QTime from, QTime to);
    /// Whether it is between the two, which may be before and after midnight. Two equal times:
    /// never.
    [[nodiscard]] bool isQuietAt(QTime time) const;

private:
    [[nodiscard]] QTime time(const QString &key, QTime usual) const;

    QSettings &m_settings;
};

} // namespace view
