// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/status.h"

#include <QString>

namespace view {

/// What stands in place of a list that was never seen on this computer: it is loading, or why it is
/// not. Never a wait without an end.
struct Unseen {
    QString iconName;
    QString sentence;
    QString buttonText; ///< empty while it is loading

    [[nodiscard]] static Unseen of(const syncing::Status &status);
};

/// What an error of a command means for the text that was typed, in one sentence.
[[nodiscard]] QString refusalOfText(const Error &error);
/// What an error of another command means.
[[nodiscard]] QString refusal(const Error &error);

} // namespace view
