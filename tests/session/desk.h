// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/client.h"
#include "session/session.h"
#include "support/scriptedsecretstore.h"
#include "support/scriptedserver.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace test {

/// A token of the service's shape, signed by nobody.
[[nodiscard]] QByteArray token(qint64 userId, const QByteArray &kind, int lifetime);

/// One computer with its keychain and settings, and one server: what a session lives between.
/// start() is a start of the program; what is kept is kept.
class Desk
{
public:
    Desk();

    void start();
    /// Signs in as the server's next user, and waits for the end of it.
    Result<Done> signIn(bool stay = true);
    Result<Done> signOut();
    /// Asks the server something that takes an access token, and waits.
    Result<http::Response> ask();
    /// Starts, and resumes the last account.
    void resume();

    [[nodiscard]] session::Session::Credentials credentials(bool stay = true) const;
    [[nodiscard]] session::Account account(qint64 userId = 7) const;
    [[nodiscard]] QString entry(qint64 userId = 7) const;
    [[nodiscard]] QByteArray key() const { return session->dataKey().toByteArray(); }
    [[nodiscard]] QByteArray settingsFile();
    [[nodiscard]] int count(const QByteArray &target) const; ///< requests that the server saw

    QTemporaryDir folder;
    ScriptedServer server;
    ScriptedSecretStore secrets;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<http::Client> client;
    std::unique_ptr<session::Session> session;
    std::unique_ptr<QSignalSpy> troubles;
    std::unique_ptr<QSignalSpy> states;

    qint64 userId = 7; ///< who the next sign-in is
    bool isPasswordRight = true;
    bool isRefreshRefused = false;

private:
    [[nodiscard]] Answer answer(const Seen &seen) const;
};

} // namespace test
