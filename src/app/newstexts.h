// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news.h"

namespace app {

/// What the desktop shows of some news: a title and, below it, a text, both plain and short.
struct NewsMessage {
    QString title;
    QString text;

    friend bool operator==(const NewsMessage &, const NewsMessage &) = default;
};

/// Of one thing: who and what. Of several: each kind in one line, counted where it is more than
/// one. There is at least one.
[[nodiscard]] NewsMessage messageOf(const QList<NewsItem> &items);

} // namespace app
