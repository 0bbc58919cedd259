// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "session/accountbook.h"

#include <QObject>

namespace session {

class SecretStore;

/// Deletes the keychain entries of accounts that were signed out. One that is not gone for certain
/// stays noted in the settings, and is tried again.
class EntryRemovals : public QObject
{
    Q_OBJECT
public:
    EntryRemovals(SecretStore &secrets, AccountBook &book, const QString &profile,
                  QObject *parent = nullptr);

    /// The error (Keychain) says that the entry is still there.
    void remove(const QString &accountKey, QObject *context, Callback<Done> done);
    /// Tries again what is noted, later, so that nothing waits for it.
    void retry();

private:
    SecretStore &m_secrets;
    AccountBook &m_book;
    QString m_profile;
};

} // namespace session
