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

    void show(Edit &edit) override;
    void clear(const Edit &edit) override;
    void settle(const Edit &edit, const Listing &listing) override;
    [[nodiscard]] bool isListingDue(const Edit &edit) const override;
    void list(const Edit &edit, QObject *context, Callback<Listing> done) override;
    void mark(const Edit &edit, const Listing &listing) override;
    void send(const Edit &edit, QObject *context, Callback<Done> done) override;
    [[nodiscard]] Sighting lookFor(const Edit &edit, const Listing &listing) override;
    [[nodiscard]] bool isPerhapsDone(const Edit &edit, const Error &refusal) const override;
    [[nodiscard]] Repeat repeat(const Edit &edit) const override;
    [[nodiscard]] bool isProvenByAny(const Edit &edit) const override;

private:
    [[nodiscard]] Sighting lookForRequest(const Edit &edit, const QList<Relation> &relations);

    /// Listed anew for each request: where the id of a deleted one is given again (api.md 6.4), an
    /// earlier mark would be too high. So no two requests can be taken for each other.
    RelationId m_mark;
    RelationId m_found;
};

} // namespace syncing
