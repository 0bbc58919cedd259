// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace view {

/// What a NoticeBar says.
struct Notice {
    enum class Kind { Info, Success, Warning, Error };

    struct Button {
        QString text;
        std::function<void()> action; ///< may be empty: the button then only closes
    };

    Kind kind = Kind::Info;
    /// Another notice of the same id takes its place.
    QString id;
    QString sentence; ///< plain text
    QList<Button> buttons; ///< at most three
    /// Whether it waits to be closed; errors and questions always do.
    bool stays = false;
};

} // namespace view
