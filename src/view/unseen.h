// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/status.h"
#include "view/notice.h"

#include <QCoreApplication>
#include <QString>

namespace view {

/// What stands in place of a list that was never seen on this computer: it is loading, or why it is
/// not. Never a wait without an end.
struct Unseen {
    QString iconName;
    QString sentence;
    QString buttonText; ///< empty while it is loading

    [[nodiscard]] static Unseen of(const syncing::Status &status);

    Q_DECLARE_TR_FUNCTIONS(view::Unseen)
};

/// Why a command was not taken up, in one sentence; with a text, that it stays where it was typed.
[[nodiscard]] Notice refusalNotice(const QString &id, const Error &error, bool hasText);

} // namespace view
