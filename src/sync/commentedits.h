// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/editsteps.h"

#include <QSet>

namespace syncing {

/// Adding, editing and deleting comments (api.md 8).
class CommentEdits : public EditSteps
{
public:
    using EditSteps::EditSteps;

    void show(Edit &edit) override;
    void clear(const Edit &edit) override;
    [[nodiscard]] bool isListingDue(const Edit &edit) const override;
    void list(const Edit &edit, QObject *context, Callback<Listing> done) override;
    void mark(const Edit &edit, const Listing &listing) override;
    void send(const Edit &edit, QObject *context, Callback<Done> done) override;
    [[nodiscard]] Sighting lookFor(const Edit &edit, const Listing &listing) override;
    [[nodiscard]] bool isDoneWithout(const Edit &edit, const Error &error) const override;
    [[nodiscard]] bool isPerhapsDone(const Edit &edit, const Error &refusal) const override;
    [[nodiscard]] Repeat repeat(const Edit &edit) const override;
    [[nodiscard]] bool isProvenByAny(const Edit &edit) const override;

private:
    TaskId m_markedTask; ///< whose comments m_mark is of
    CommentId m_mark;
    QSet<CommentId> m_claimed;
};

} // namespace syncing
