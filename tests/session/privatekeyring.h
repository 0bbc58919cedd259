// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace test {

/// A session bus and a gnome-keyring of one's own, in folders of their own, without a display and
/// without anything of the session that the test runs in. Ends both when it goes.
class PrivateKeyring
{
public:
    PrivateKeyring();
    ~PrivateKeyring();

    /// Starts the bus, on which no service can be started by itself, and turns this process to it:
    /// before its first use of D-Bus.
    [[nodiscard]] bool startBus();
    /// Starts the daemon: unlocked (and made, the first time), or locked.
    [[nodiscard]] bool startUnlocked();
    [[nodiscard]] bool startLocked();

    /// Unlocks the running daemon from outside, with the password, without a prompt.
    [[nodiscard]] bool unlockFromOutside();
    void kill();
    void freeze();
    void thaw();

    /// Puts an item there as QtKeychain does, by another program.
    [[nodiscard]] bool store(const QString &item, const QByteArray &value);
    /// The item's value as another program sees it; empty: not there, or locked.
    [[nodiscard]] QByteArray lookup(const QString &item);

private:
    [[nodiscard]] bool startDaemon(const QStringList &arguments, const QByteArray &password);
    [[nodiscard]] bool waitForService();
    QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input,
                   bool *isOk);

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_bus;
    QProcess m_daemon;
};

} // namespace test
