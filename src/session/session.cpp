// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "http/client.h"
#include "session/accountbook.h"
#include "session/entryremovals.h"
#include "session/keychainentry.h"
#include "session/logging.h"
#include "session/signinflow.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

namespace session {

namespace {

using Outcome = SecretStore::Outcome;

/// How long keepWaiting() waits before it asks the person again.
constexpr std::chrono::seconds patience{30};

} // namespace

class Session::Private
{
public:
    Private(Session *session, http::Client &httpClient, SecretStore &secretStore,
            QSettings &settings, const QString &profileName)
        : q(session),
          client(httpClient),
          auth(httpClient),
          secrets(secretStore),
          book(settings),
          profile(profileName),
          removals(secretStore, book, profileName)
    {
        waiting.setSingleShot(true);
        waiting.setInterval(patience);
    }

    void setState(State next);
    void clear();
    void attach(const http::Client::AccessToken &access);

    void ask();
    void answered(SecretStore::ReadResult result);
    void takeUp(const Secret &content);
    void giveUpResuming(const QString &trouble);
    void answeredLate();

    void startSignIn(Credentials credentials, QObject *context);
    void cancelSignIn(bool isToldWhy);
    void signedIn(SignInFlow::Outcome outcome, bool staySignedIn);
    void signInFailed();

    Session *q;
    http::Client &client;
    api::AuthApi auth;
    SecretStore &secrets;
    AccountBook book;
    QString profile;
    EntryRemovals removals;

    State state = State::SignedOut;
    KeychainEntry current;
    QTimer waiting; ///< runs while a hung keychain is waited for
    quint64 turn = 0; ///< of asking the keychain; an earlier turn's answer is dropped
    bool isAsking = false;
    bool isUnlocking = false;
    bool skipsKeychain = false; ///< continueWithoutKeychain() was chosen
    bool hasTriedToKeep = false; ///< an entry may exist, though the account is not in the book

    std::unique_ptr<SignInFlow> flow;
    std::function<void(Result<Done>)> flowDone;
};

Session::Session(http::Client &client, SecretStore &secrets, QSettings &settings,
                 const QString &profile, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, client, secrets, settings, profile))
{
    connect(&client, &http::Client::sessionEnded, this, [this] {
        if (d->state == State::SignedIn)
            d->setState(State::Ended);
    });
    connect(&secrets, &SecretStore::answeredLate, this, [this] { d->answeredLate(); });
    connect(&d->waiting, &QTimer::timeout, this, [this] {
        if (d->state == State::Resuming && !d->isAsking)
            d->setState(State::KeychainHung);
    });
}

Session::~Session()
{
    d->client.clearCredentials(); // its refresher is ours
}

Session::State Session::state() const
{
    return d->state;
}

Account Session::account() const
{
    return d->current.account;
}

bool Session::isMemoryOnly() const
{
    return d->current.dataKey.isEmpty();
}

const Secret &Session::dataKey() const
{
    return d->current.dataKey;
}

Account Session::lastAccount(const QUrl &server) const
{
    return d->book.last(server);
}

QUrl Session::lastServer() const
{
    return d->book.lastServer();
}

void Session::resume(const Account &account)
{
    d->cancelSignIn(true);
    d->clear();
    d->skipsKeychain = false;
    if (!account.isValid())
        return d->setState(State::SignedOut);
    d->current.account = account;
    d->setState(State::Resuming);
    d->removals.retry();
    d->ask();
}

void Session::keepWaiting()
{
    if (d->state != State::KeychainHung)
        return;
    d->waiting.start();
    d->setState(State::Resuming);
    d->ask();
}

void Session::continueWithoutKeychain()
{
    if (d->state != State::KeychainHung && d->state != State::KeychainLocked)
        return;
    d->skipsKeychain = true;
    d->clear();
    d->setState(State::SignedOut);
}

void Session::unlockKeychain()
{
    if (d->state != State::KeychainLocked || d->isUnlocking)
        return;
    d->isUnlocking = true;
    d->secrets.unlock(this, [this, turn = d->turn](const SecretStore::WriteResult &result) {
        d->isUnlocking = false;
        if (turn != d->turn || d->state != State::KeychainLocked)
            return;
        if (result.outcome != Outcome::Ok) {
            Q_EMIT keychainTrouble(
                Session::tr("Your keychain is still locked. What you saved on this "
                            "computer stays closed until it is unlocked."));
            return;
        }
        d->setState(State::Resuming);
        d->ask();
    });
}

void Session::signIn(Credentials credentials, QObject *context, Callback<Done> done)
{
    d->cancelSignIn(true);
    d->removals.retry();
    if (d->state == State::Resuming) { // signing in takes its place
        d->clear();
        d->setState(State::SignedOut);
    }
    if (d->skipsKeychain)
        credentials.staySignedIn = false;
    d->flowDone = [guard = QPointer<QObject>(context),
                   done = std::move(done)](Result<Done> result) {
        if (guard)
            done(std::move(result));
    };
    d->startSignIn(std::move(credentials), context);
}

void Session::signOut(QObject *context, Callback<Done> done)
{
    d->cancelSignIn(true);
    const Account account = d->current.account;
    const bool mayHaveEntry = d->hasTriedToKeep || d->book.contains(account);
    d->clear();
    d->setState(State::SignedOut);
    if (account.isValid() && mayHaveEntry) {
        d->book.forget(account);
        d->removals.remove(account.key(), context, std::move(done));
        return;
    }
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(Done()); }, Qt::QueuedConnection);
}

void Session::Private::setState(State next)
{
    qCInfo(sessionLog) << "session:" << next;
    state = next;
    Q_EMIT q->stateChanged(next);
}

/// Forgets account, tokens and key, here and in http.
void Session::Private::clear()
{
    ++turn;
    isAsking = false;
    waiting.stop();
    client.clearCredentials();
    current = {};
    hasTriedToKeep = false;
}

/// Hands http what it needs to act for the current account.
void Session::Private::attach(const http::Client::AccessToken &access)
{
    if (!access.token.isEmpty())
        client.setAccessToken(access.token, access.lifetime);
    client.setRefresher([this](Callback<http::Client::AccessToken> done) {
        QByteArray token = current.refreshToken.toByteArray();
        auth.refresh(token, q, std::move(done));
        wipe(token);
    });
}

// Resuming.

void Session::Private::ask()
{
    isAsking = true;
    secrets.read(entryName(profile, current.account.key()), q,
                 [this, asked = ++turn](SecretStore::ReadResult result) {
                     if (asked != turn)
                         return;
                     isAsking = false;
                     answered(std::move(result));
                 });
}

void Session::Private::answered(SecretStore::ReadResult result)
{
    switch (result.outcome) {
    case Outcome::Ok:
        return takeUp(result.value);
    case Outcome::Absent:
        return giveUpResuming(
            Session::tr("Your keychain no longer holds your sign-in. Please sign in again."));
    case Outcome::Unavailable:
        return giveUpResuming(
            Session::tr("This computer has no keychain at the moment, so what you saved "
                        "stays closed. You can sign in for this time."));
    case Outcome::Locked:
        return setState(State::KeychainLocked);
    case Outcome::Hung:
        if (!waiting.isActive())
            setState(State::KeychainHung);
        return;
    case Outcome::Failed:
        setState(State::KeychainLocked);
        Q_EMIT q->keychainTrouble(
            Session::tr("Your keychain could not be read. You can try again, or sign "
                        "in again."));
        return;
    }
}

void Session::Private::takeUp(const Secret &content)
{
    KeychainEntry entry;
    const Decoding decoding = decode(content, entry);
    if (decoding == Decoding::Newer)
        return giveUpResuming(
            Session::tr("Your sign-in was saved by a newer version of this program. Use "
                        "that one, or sign in for this time."));
    if (decoding != Decoding::Ok || !(entry.account == current.account))
        return giveUpResuming(
            Session::tr("Your keychain holds a damaged sign-in. Please sign in again."));
    waiting.stop();
    current = std::move(entry);
    client.setServer(current.account.server);
    attach({});
    setState(State::SignedIn);
}

void Session::Private::giveUpResuming(const QString &trouble)
{
    clear();
    setState(State::SignedOut);
    Q_EMIT q->keychainTrouble(trouble);
}

void Session::Private::answeredLate()
{
    skipsKeychain = false;
    if (flow)
        return;
    if (state != State::KeychainHung && (state != State::Resuming || isAsking))
        return;
    setState(State::Resuming);
    ask();
}

// Signing in.

void Session::Private::startSignIn(Credentials credentials, QObject *context)
{
    KeychainEntry known;
    if (!current.dataKey.isEmpty()) {
        known.account = current.account;
        known.dataKey = current.dataKey.copy();
    }
    flow = std::make_unique<SignInFlow>(client, secrets, profile, std::move(known));
    QObject::connect(flow.get(), &SignInFlow::cancelled, q, [this] {
        cancelSignIn(false);
        signInFailed();
    });
    const bool stay = credentials.staySignedIn;
    flow->start(std::move(credentials), context, [this, stay](Result<SignInFlow::Outcome> result) {
        flow.release()->deleteLater(); // we are called from within it
        const auto finished = std::exchange(flowDone, nullptr);
        if (result)
            signedIn(std::move(*result), stay);
        else
            signInFailed();
        finished(result ? Result<Done>(Done()) : Result<Done>(result.error()));
    });
}

/// Drops the sign-in under way.
void Session::Private::cancelSignIn(bool isToldWhy)
{
    if (!flow)
        return;
    flow.reset();
    const auto finished = std::exchange(flowDone, nullptr);
    if (!isToldWhy)
        return;
    QMetaObject::invokeMethod(
        q,
        [finished] {
            finished(Error{Error::Kind::Cancelled, 0, {}, false});
        },
        Qt::QueuedConnection);
}

void Session::Private::signedIn(SignInFlow::Outcome outcome, bool staySignedIn)
{
    clear();
    current = std::move(outcome.entry);
    hasTriedToKeep = staySignedIn;
    attach(outcome.access);
    if (outcome.isKept) {
        book.remember(current.account);
        book.dropPendingRemoval(current.account.key());
    }
    if (staySignedIn || skipsKeychain)
        book.setLastServer(current.account.server);
    setState(State::SignedIn);
    if (!outcome.trouble.isEmpty())
        Q_EMIT q->keychainTrouble(outcome.trouble);
}

/// The sign-in may have pointed http to another server: back to the account's.
void Session::Private::signInFailed()
{
    if (state != State::SignedIn && state != State::Ended)
        return;
    client.setServer(current.account.server);
    if (state == State::SignedIn)
        attach({});
}

} // namespace session
