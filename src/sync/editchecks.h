// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace store {
class Store;
}

namespace syncing {

/// What the service would refuse, as far as the store knows: told before anything is sent, in one
/// translated sentence each. Nothing: the edit may go.
class EditChecks
{
    Q_DECLARE_TR_FUNCTIONS(syncing::EditChecks)
public:
    explicit EditChecks(store::Store &store) : m_store(store) { }

    [[nodiscard]] std::optional<QString> problemWith(const Edit &edit) const;

private:
    using Problem = std::optional<QString>;

    [[nodiscard]] Problem withRelation(const Edit &edit, bool isRunningNeeded) const;
    [[nodiscard]] bool isRelationWaiting(RelationId relation) const;
    [[nodiscard]] Problem withTask(const Edit &edit) const;
    [[nodiscard]] Problem withComment(const Edit &edit) const;
    [[nodiscard]] Problem withAnswer(const Edit &edit) const;
    [[nodiscard]] Problem withAccepting(const Relation &relation) const;
    [[nodiscard]] Problem withRequest(const Edit &edit) const;
    [[nodiscard]] Problem withProfile(const Edit &edit) const;
    [[nodiscard]] static Problem withText(const QString &text);
    [[nodiscard]] static Problem withCommentText(const QString &text);

    store::Store &m_store;
};

} // namespace syncing
