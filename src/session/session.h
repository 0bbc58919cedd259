// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/secret.h"
#include "session/account.h"
#include "session/secretstore.h"

#include <QObject>

#include <memory>

class QSettings;

namespace http {
class Client;
}

namespace session {

/// Who is signed in, on which server, and the secrets of that: hands the tokens to http, keeps the
/// refresh token and the data key in the keychain, and nowhere else.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State {
        SignedOut,
        Resuming, ///< the keychain is being asked
        KeychainHung, ///< it does not answer: keepWaiting() or continueWithoutKeychain()
        KeychainLocked, ///< unlockKeychain() or signing in again
        SignedIn, ///< account and data key are at hand; whether the server agrees shows later
        Ended, ///< as SignedIn, but the refresh token was refused: cached data stay readable
    };
    Q_ENUM(State)

    struct Credentials {
        QUrl server; ///< checked by http::checkServerAddress()
        QString userName;
        QString password; ///< wiped by signIn()
        bool staySignedIn = true;
    };

    /// settings: of the profile; holds the accounts known here (server, user id) and the last used
    /// one. profile: part of the keychain entry's name, so that two profiles do not share one.
    Session(http::Client &client, SecretStore &secrets, QSettings &settings, const QString &profile,
            QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const;
    [[nodiscard]] Account account() const;
    /// Whether nothing of this session may be written to disk, because no keychain keeps its key
    /// or the person did not want to stay signed in.
    [[nodiscard]] bool isMemoryOnly() const;
    /// Key for everything that the account keeps on disk; 32 bytes; empty when memory only.
    [[nodiscard]] const Secret &dataKey() const;

    /// The account last used here, or of that server when one is given; invalid when none.
    [[nodiscard]] Account lastAccount(const QUrl &server = {}) const;
    /// Server address of the last sign-in, for the sign-in page.
    [[nodiscard]] QUrl lastServer() const;

    /// Takes up the account's session from the keychain, without the network. SignedIn, Keychain…
    /// or SignedOut follows. Never takes "cannot read now" for "not signed in" (docs/security.md):
    /// a read that failed is KeychainLocked, and only an entry that is certainly absent, no
    /// keychain at all, or an entry of no use is SignedOut, with keychainTrouble(). The account
    /// stays known.
    void resume(const Account &account);
    /// From KeychainHung: half a minute more, or until the keychain answers after all.
    void keepWaiting();
    /// From KeychainHung or KeychainLocked to SignedOut; the next signIn() is memory only.
    void continueWithoutKeychain();
    /// From KeychainLocked: asks the system to unlock, and then the keychain again.
    void unlockKeychain();

    /// Signs in at the server, then keeps refresh token and data key in the keychain (the data key
    /// of before is kept when the account has one). A keychain that cannot keep them makes the
    /// session memory only, with keychainTrouble() saying why. An ended session of the same user
    /// goes on with its key in any case. A context that dies takes the sign-in back, up to the
    /// moment when the keychain is written; another signIn() ends the first as Cancelled.
    void signIn(Credentials credentials, QObject *context, Callback<Done> done);

    /// Forgets tokens and key, and deletes the keychain entry, looked for again afterwards. The
    /// error (Keychain) says that the entry is still there; it is tried again at each start.
    /// Deleting the files is the caller's (Store::wipe).
    void signOut(QObject *context, Callback<Done> done);

Q_SIGNALS:
    void stateChanged(session::Session::State state);
    /// Something about the keychain that the person should read: one translated sentence.
    void keychainTrouble(const QString &sentence);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace session
