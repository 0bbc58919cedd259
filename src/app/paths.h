// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace session {
struct Account;
}

namespace app {

/// Where a profile keeps its things: settings, and a folder for each account with what was seen of
/// it. By the system's conventions (XDG base directories on Linux).
class Paths
{
public:
    /// The profile of that name under the standard folders.
    explicit Paths(const QString &profile);
    /// Everything under one folder instead; for the tour and for tests.
    Paths(const QString &profile, const QString &root);

    [[nodiscard]] const QString &profile() const { return m_profile; }
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString accountFolder(const session::Account &account) const;
    /// A name for a local socket and a lock that is the same for each start of this profile.
    [[nodiscard]] QString instanceName() const;

    /// Letters, digits, "-" and "_", at most 32.
    [[nodiscard]] static bool isProfileName(const QString &name);

private:
    QString m_profile;
    QString m_config;
    QString m_data;
};

} // namespace app
