// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/authapi.h"
#include "domain/secret.h"
#include "session/account.h"
#include "session/keychainentry.h"
#include "session/session.h"

namespace session {

/// One sign-in, from the password to a keychain entry: signs in at the server, takes over the data
/// key that the account's entry holds, and writes the entry anew. An entry that cannot be read for
/// certain is never written over.
class SignInFlow : public QObject
{
    Q_OBJECT
public:
    /// What a sign-in brings. Without a data key nothing of it may reach the disk.
    struct Outcome {
        KeychainEntry entry;
        http::Client::AccessToken access;
        bool isKept = false; ///< the keychain holds the entry
        QString trouble; ///< one translated sentence, when the keychain made any
    };
    using Finished = Callback<Outcome>;

    /// profile: see Session. known: account and data key of a session that has ended and goes on
    /// with the same key, or nothing.
    SignInFlow(http::Client &client, SecretStore &secrets, const QString &profile,
               KeychainEntry known, QObject *parent = nullptr);

    /// Ends in one call of finished; or in none and cancelled(), when the context dies before
    /// anything is written to the keychain.
    void start(Session::Credentials credentials, QObject *context, Finished finished);

    /// What it means for the person that the keychain cannot keep the sign-in.
    static QString explainTrouble(SecretStore::Outcome outcome);

Q_SIGNALS:
    void cancelled();

private:
    void loggedIn(Result<api::SignIn> result);
    void readEntry();
    void entryRead(SecretStore::ReadResult result);
    void takeOver(const Secret &content);
    void writeEntry();
    void entryWritten(const SecretStore::WriteResult &result);
    void unlockOnce(void (SignInFlow::*next)());
    void finishUnkept(const QString &trouble);
    void finish();

    api::AuthApi m_auth;
    http::Client &m_client;
    SecretStore &m_secrets;
    QString m_profile;
    KeychainEntry m_known;
    Finished m_finished;
    Outcome m_outcome;
    QMetaObject::Connection m_contextGuard;
    bool m_staySignedIn = true;
    bool m_hasTriedUnlock = false;
};

} // namespace session
