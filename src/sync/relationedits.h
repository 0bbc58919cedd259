// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/editsteps.h"

namespace syncing {

/// Sending, taking back, accepting and rejecting requests, and ending a relation (api.md 6).
class RelationEdits : public EditSteps
{
public:
    using EditSteps::EditSteps;

    [[nodiscard]] bool needsListing(const Edit &edit) const override;
    void list(const Edit &edit, QObject *context, Callback<Listing> done) override;
    [[nodiscard]] qint64 markIn(const Listing &listing) const override;
    void send(const Edit &edit, QObject *context, Callback<Done> done) override;
    [[nodiscard]] Sighting lookFor(const WaitingEdit &entry, const Listing &listing) override;
    [[nodiscard]] store::Kind kind() const override { return store::Kind::Relation; }
    [[nodiscard]] bool isPerhapsDone(const Edit &edit, const Error &refusal) const override;
    [[nodiscard]] bool isRepeatable(const Edit &edit) const override;

private:
    /// Listed anew for each request, isCovered() being false: where the number of a deleted one is
    /// given again (docs/api.md 6.4), an earlier mark would be too high.
    [[nodiscard]] Sighting lookForRequest(const WaitingEdit &entry,
                                          const QList<Relation> &relations) const;
};

} // namespace syncing
