// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QPainter>
#include <QStringList>

namespace view {

/// Breaks a text into lines for painting: at words, inside a word where one is too long; the last
/// line is elided when maxLines (0: any number) do not hold all of it. Line breaks of the text are
/// kept when it may have any number of lines, else they count as blanks. Control characters and
/// direction overrides are dropped.
[[nodiscard]] QStringList brokenLines(const QString &text, const QFont &font, int width,
                                      int maxLines);

/// Remembers what brokenLines() found for the rows that were painted lately.
class LineCache
{
public:
    [[nodiscard]] QStringList lines(const QString &text, const QFont &font, int width,
                                    int maxLines);
    /// One line, elided.
    [[nodiscard]] QString line(const QString &text, const QFont &font, int width);

private:
    QCache<QString, QStringList> m_cache{512};
};

/// One drawText: in the text's own direction, aligned by the direction of the window.
void drawLine(QPainter *painter, const QRect &rect, const QString &line, Qt::Alignment alignment,
              Qt::LayoutDirection direction);

/// For a tooltip: escaped, and cut where it is longer than anybody reads in one.
[[nodiscard]] QString toolTipText(const QString &text);

} // namespace view
