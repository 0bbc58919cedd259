// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/editsteps.h"

namespace syncing {

/// Adding, editing and deleting comments (api.md 8).
class CommentEdits : public EditSteps
{
public:
    using EditSteps::EditSteps;

    [[nodiscard]] bool needsListing(const Edit &edit) const override;
    [[nodiscard]] bool isCovered(const Edit &edit, const Listing &listing) const override;
    void list(const Edit &edit, QObject *context, Callback<Listing> done) override;
    [[nodiscard]] qint64 markIn(const Listing &listing) const override;
    void send(const Edit &edit, QObject *context, Callback<Done> done) override;
    [[nodiscard]] Sighting lookFor(const WaitingEdit &entry, const Listing &listing) override;
    [[nodiscard]] store::Kind kind() const override { return store::Kind::Comment; }
    [[nodiscard]] bool isDoneWithout(const Edit &edit, const Error &error) const override;
    [[nodiscard]] bool isPerhapsDone(const Edit &edit, const Error &refusal) const override;
    [[nodiscard]] bool isRepeatable(const Edit &edit) const override;

private:
    [[nodiscard]] Sighting lookForAdded(const WaitingEdit &entry,
                                        const QList<Comment> &comments) const;
};

} // namespace syncing
