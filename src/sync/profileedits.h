// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/editsteps.h"

namespace syncing {

/// Changing one's own profile, all of an edit or nothing of it (api.md 5.2).
class ProfileEdits : public EditSteps
{
public:
    using EditSteps::EditSteps;

    /// So that nothing goes to an account that is another by now, nor what is so already.
    [[nodiscard]] bool needsListing(const Edit &) const override { return true; }
    void list(const Edit &edit, QObject *context, Callback<Listing> done) override;
    void send(const Edit &edit, QObject *context, Callback<Done> done) override;
    [[nodiscard]] Sighting lookFor(const WaitingEdit &entry, const Listing &listing) override;
    [[nodiscard]] store::Kind kind() const override { return store::Kind::Me; }
    [[nodiscard]] bool isPerhapsDone(const Edit &edit, const Error &refusal) const override;
    [[nodiscard]] bool isRepeatable(const Edit &edit) const override;
};

} // namespace syncing
