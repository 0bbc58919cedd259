// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace view {

/// One of our own icons ("tasks", "sync" …), tinted by the palette each time that it is painted, so
/// that it follows a change of the theme. Nothing is loaded before it is painted.
[[nodiscard]] QIcon icon(const QString &name, theme::Tint tint = theme::Tint::Text);

/// The icon's picture in one colour, as delegates need it.
[[nodiscard]] QPixmap tinted(const QString &name, int size, const QColor &color,
                             double devicePixelRatio);

/// The program's own icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

/// The application's picture in one size (logical pixels), for pages that show it large.
[[nodiscard]] QPixmap applicationPicture(int size, qreal pixelRatio);

} // namespace view
