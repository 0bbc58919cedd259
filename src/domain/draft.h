// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A text that somebody has begun to write.
struct Draft {
    QString text;
    QString base; ///< the text that it is to replace; empty: it is a new one

    friend bool operator==(const Draft &, const Draft &) = default;
};
