// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsportal.h"
#include "app/systemappearance.h"

namespace app {

namespace {

view::theme::Appearance appearanceBy(const SettingsPortal &portal)
{
    using view::theme::Appearance;
    if (portal.wantsContrast())
        return Appearance::HighContrast;
    switch (portal.colorScheme()) {
    case SettingsPortal::ColorScheme::NoPreference:
        return Appearance::System;
    case SettingsPortal::ColorScheme::Dark:
        return Appearance::Dark;
    case SettingsPortal::ColorScheme::Light:
        return Appearance::Light;
    }
    Q_UNREACHABLE();
}

} // namespace

void SystemAppearance::start()
{
    if (m_source)
        return;
    auto portal = std::make_unique<SettingsPortal>();
    connect(portal.get(), &SettingsPortal::changed, this,
            [this, portal = portal.get()] { Q_EMIT told(appearanceBy(*portal)); });
    portal->ask();
    m_source = std::move(portal);
}

} // namespace app
