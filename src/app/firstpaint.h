// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace app {

/// Runs a function once, in the turn of the event loop after a window has first been painted: what
/// is slow to open (keychain, TLS, files) does not hold up the first picture.
void afterFirstPaint(QWidget &window, QObject *context, std::function<void()> run);

} // namespace app
