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

    void show(Edit &edit) override;
    void clear(const Edit &edit) override;
    void list(const Edit &edit, QObject *context, Callback<Listing> done) override;
    void send(const Edit &edit, QObject *context, Callback<Done> done) override;
    [[nodiscard]] Sighting lookFor(const Edit &edit, const Listing &listing) override;
    [[nodiscard]] bool isPerhapsDone(const Edit &edit, const Error &refusal) const override;
    [[nodiscard]] Repeat repeat(const Edit &edit) const override;
    [[nodiscard]] bool isProvenByAny(const Edit &edit) const override;
};

} // namespace syncing
