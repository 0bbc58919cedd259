// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>

namespace view {

/// Up to two letters that stand for a name: the first ones of its first and its last word.
[[nodiscard]] QString initials(const QString &name);

/// The colour that a person keeps, chosen by the id; grey for an account that is gone (id 0).
[[nodiscard]] QColor avatarColor(qint64 userId);

/// A disc with the initials in white; with high contrast a ring, without a colour.
void paintAvatar(QPainter *painter, const QRect &rect, qint64 userId, const QString &name,
                 const QFont &font, const QPalette &palette);

} // namespace view
