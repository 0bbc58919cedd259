// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/signinflow.h"

namespace session {

using KeychainOutcome = SecretStore::Outcome;

SignInFlow::SignInFlow(http::Client &client, SecretStore &secrets, const QString &profile,
                       KeychainEntry known, QObject *parent)
    : QObject(parent),
      m_auth(client),
      m_client(client),
      m_secrets(secrets),
      m_profile(profile),
      m_known(std::move(known))
{
}

void SignInFlow::start(Session::Credentials credentials, QObject *context, Finished finished)
{
    m_finished = std::move(finished);
    m_staySignedIn = credentials.staySignedIn;
    m_outcome.entry.account.server = credentials.server;
    m_contextGuard = connect(context, &QObject::destroyed, this, &SignInFlow::cancelled);
    m_client.setServer(credentials.server);
    m_auth.login(credentials.userName, credentials.password, this,
                 [this](Result<api::SignIn> result) { loggedIn(std::move(result)); });
    wipe(credentials.password);
}

QString SignInFlow::explainTrouble(KeychainOutcome outcome)
{
    switch (outcome) {
    case KeychainOutcome::Locked:
        return tr("Your keychain is locked. You stay signed in until you quit, and nothing is "
                  "saved on this computer.");
    case KeychainOutcome::Unavailable:
        return tr("This computer has no keychain at the moment. You stay signed in until you quit, "
                  "and nothing is saved on this computer.");
    case KeychainOutcome::Hung:
        return tr("Your keychain does not answer. You stay signed in until you quit, and nothing "
                  "is saved on this computer.");
    case KeychainOutcome::Ok:
    case KeychainOutcome::Absent:
    case KeychainOutcome::Failed:
        break;
    }
    return tr("Your keychain could not keep the sign-in. You stay signed in until you quit, and "
              "nothing is saved on this computer.");
}

void SignInFlow::loggedIn(Result<api::SignIn> result)
{
    if (!result) {
        disconnect(m_contextGuard);
        return m_finished(result.error());
    }
    m_outcome.entry.account.userId = result->userId;
    m_outcome.entry.refreshToken = Secret(result->refreshToken);
    m_outcome.access = result->access;
    wipe(result->refreshToken);
    if (!(m_known.account == m_outcome.entry.account))
        m_known = {};
    if (m_staySignedIn)
        readEntry();
    else
        finishUnkept({});
}

void SignInFlow::readEntry()
{
    m_secrets.read(entryName(m_profile, m_outcome.entry.account.key()), this,
                   [this](SecretStore::ReadResult result) { entryRead(std::move(result)); });
}

void SignInFlow::entryRead(SecretStore::ReadResult result)
{
    switch (result.outcome) {
    case KeychainOutcome::Ok:
        return takeOver(result.value);
    case KeychainOutcome::Absent:
        m_outcome.entry.dataKey = Secret::random(dataKeySize);
        return writeEntry();
    case KeychainOutcome::Locked:
        if (!m_hasTriedUnlock)
            return unlockOnce(&SignInFlow::readEntry);
        break;
    case KeychainOutcome::Unavailable:
    case KeychainOutcome::Hung:
    case KeychainOutcome::Failed:
        break;
    }
    finishUnkept(explainTrouble(result.outcome));
}

void SignInFlow::takeOver(const Secret &content)
{
    KeychainEntry before;
    switch (decode(content, before)) {
    case Decoding::Newer:
        return finishUnkept(tr("Your keychain holds a sign-in of a newer version of this program, "
                               "which is left as it is. You stay signed in until you quit, and "
                               "nothing is saved on this computer."));
    case Decoding::Ok:
        if (before.account == m_outcome.entry.account) {
            m_outcome.entry.dataKey = std::move(before.dataKey);
            break;
        }
        [[fallthrough]];
    case Decoding::Damaged: // the key of before is lost already
        m_outcome.entry.dataKey = Secret::random(dataKeySize);
        break;
    }
    writeEntry();
}

void SignInFlow::writeEntry()
{
    // From here on an entry may exist: the sign-in is no longer taken back.
    disconnect(m_contextGuard);
    if (!m_known.dataKey.isEmpty())
        m_outcome.entry.dataKey = m_known.dataKey.copy();
    m_secrets.write(entryName(m_profile, m_outcome.entry.account.key()), encoded(m_outcome.entry),
                    this, [this](const SecretStore::WriteResult &result) { entryWritten(result); });
}

void SignInFlow::entryWritten(const SecretStore::WriteResult &result)
{
    if (result.outcome == KeychainOutcome::Ok) {
        m_outcome.isKept = true;
        return finish();
    }
    if (result.outcome == KeychainOutcome::Locked && !m_hasTriedUnlock)
        return unlockOnce(&SignInFlow::writeEntry);
    finishUnkept(explainTrouble(result.outcome));
}

void SignInFlow::unlockOnce(void (SignInFlow::*next)())
{
    m_hasTriedUnlock = true;
    m_secrets.unlock(this, [this, next](const SecretStore::WriteResult &result) {
        if (result.outcome == KeychainOutcome::Ok)
            (this->*next)();
        else
            finishUnkept(explainTrouble(result.outcome));
    });
}

void SignInFlow::finishUnkept(const QString &trouble)
{
    // A session that goes on has its data on this computer open: it keeps its key, and only the
    // new sign-in is lost with the program's end.
    m_outcome.entry.dataKey = std::move(m_known.dataKey);
    const bool goesOn = !m_outcome.entry.dataKey.isEmpty();
    m_outcome.trouble = goesOn && !trouble.isEmpty()
        ? tr("Your keychain could not keep the new sign-in. You will be asked for it again when "
             "you next start this program.")
        : trouble;
    finish();
}

void SignInFlow::finish()
{
    disconnect(m_contextGuard);
    m_finished(std::move(m_outcome));
}

} // namespace session
