// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/theme.h"

#include <QObject>

#include <memory>

namespace app {

/// What the desktop is set to, light, dark or high contrast, and every change of it.
/// - Windows: the registry, and the setting for high contrast.
/// - macOS: the palette, which Qt keeps as the system's; only its changes are told.
/// - Elsewhere: the settings portal over D-Bus; where there is none, or it has no preference, the
///   palette of the desktop's theme says.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Begins to ask, without waiting; again does nothing. To be called once something is shown,
    /// since opening D-Bus takes its time.
    void start();

Q_SIGNALS:
    /// System: nothing is said, so the palette decides.
    void told(view::theme::Appearance appearance);

private:
    std::unique_ptr<QObject> m_source; ///< the platform's
};

} // namespace app
