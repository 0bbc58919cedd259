// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/secretstore.h"

namespace session {

/// Looks whether the keychain holds an entry, without reading it and without any prompt. A keychain
/// library cannot be asked that: on Linux it takes a locked keyring for an empty one
/// (docs/security.md).
class KeychainProbe : public QObject
{
    Q_OBJECT
public:
    enum class Finding {
        Found, ///< there, and readable
        Locked, ///< there and locked, or perhaps in a collection that is locked
        Absent, ///< certainly not there
        NoService, ///< nobody to ask
        NoAnswer, ///< none in the probe's time; it may be asked again
        Failed, ///< an answer that makes no sense
        NotApplicable, ///< the secrets are kept where the probe cannot look
    };
    Q_ENUM(Finding)

    struct Answer {
        Finding finding = Finding::Failed;
        QString detail;
    };

    using QObject::QObject;

    /// The callback runs once, later, or never when its context has died.
    virtual void look(const QString &key, QObject *context, std::function<void(Answer)> done) = 0;
    /// Has unlocked what the last look() found locked, or the default collection.
    virtual void unlock(QObject *context, std::function<void(SecretStore::WriteResult)> done) = 0;
};

} // namespace session
