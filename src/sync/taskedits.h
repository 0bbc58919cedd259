// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/editsteps.h"

#include <QSet>

namespace syncing {

/// Adding, completing and deleting tasks (api.md 7).
class TaskEdits : public EditSteps
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
    [[nodiscard]] bool isPerhapsDone(const Edit &edit, const Error &refusal) const override;
    [[nodiscard]] Repeat repeat(const Edit &edit) const override;

private:
    /// The highest id of the last listing: of a batch each needs one listing.
    std::optional<TaskId> m_mark;
    QSet<TaskId> m_claimed;
};

} // namespace syncing
