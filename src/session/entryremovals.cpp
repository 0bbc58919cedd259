// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/entryremovals.h"

#include "session/keychainentry.h"
#include "session/secretstore.h"

#include <QPointer>
#include <QTimer>

namespace session {

EntryRemovals::EntryRemovals(SecretStore &secrets, AccountBook &book, const QString &profile,
                             QObject *parent)
    : QObject(parent), m_secrets(secrets), m_book(book), m_profile(profile)
{
}

void EntryRemovals::remove(const QString &accountKey, QObject *context, Callback<Done> done)
{
    m_book.addPendingRemoval(accountKey); // before the attempt: the program may end during it
    m_secrets.remove(
        entryName(m_profile, accountKey), this,
        [this, accountKey, guard = QPointer<QObject>(context),
         done = std::move(done)](const SecretStore::WriteResult &result) {
            const bool isGone = result.outcome == SecretStore::Outcome::Ok
                || result.outcome == SecretStore::Outcome::Absent;
            if (isGone)
                m_book.dropPendingRemoval(accountKey);
            if (!guard)
                return;
            if (isGone)
                return done(Done());
            done(Error{Error::Kind::Keychain, 0,
                       tr("your sign-in is still in it. It will be deleted when you next start "
                          "this program."),
                       false});
        });
}

void EntryRemovals::retry()
{
    QTimer::singleShot(0, this, [this] {
        const QStringList keys = m_book.pendingRemovals();
        for (const QString &key : keys)
            remove(key, this, [](const Result<Done> &) {});
    });
}

} // namespace session
