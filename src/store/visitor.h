// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"
#include "domain/relation.h"
#include "domain/result.h"
#include "domain/secret.h"
#include "store/store.h"

#include <QList>
#include <QString>

namespace store {

/// What a process that does not own an account's folder may do there, be it owned by another one
/// just now or by none: look at what was last seen, and leave an edit for the owner.
class Visitor
{
public:
    Visitor(const QString &folder, const Owner &owner, const Secret &dataKey);

    /// As the service last said; empty when it was never asked. Storage, Keychain: they cannot be
    /// read, for the reason in the detail, one translated sentence.
    [[nodiscard]] Result<QList<Relation>> relations() const;

    /// Puts the edit into the outbox's inbox, from where its owner takes it over: at once when it
    /// is told (Outbox::takeInbox), else when the folder is next opened. It is on the disk when
    /// this returns. Storage, Keychain: it is not, and nothing else has changed.
    [[nodiscard]] Result<Done> leave(const Edit &edit, UnixSeconds since) const;

private:
    [[nodiscard]] Result<Done> checkKey() const;

    QString m_folder;
    Owner m_owner;
    Secret m_key;
};

} // namespace store
