// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"
#include "domain/relationrequest.h"
#include "view/notice.h"

#include <QMetaType>

#include <functional>
#include <optional>

namespace model {
class OwnProfile;
class RelationModel;
} // namespace model

namespace view {

/// A request as it is being written: what the dialog is opened with, and what is left of it when it
/// was not sent.
struct RequestDraft {
    UserId person;
    Relation::Role ownRole = Relation::Role::Mentee;
    std::optional<UnixSeconds> endsAt = {}; ///< none: what the dialog proposes
    QString notes = {};
    RelationId replaces = {}; ///< a pending request that is taken back for this one

    /// What was to be sent, with everything that was written.
    [[nodiscard]] static RequestDraft of(const Edit &edit, UserId me);
    /// To send a pending request of one's own again, changed.
    [[nodiscard]] static RequestDraft of(const Relation &pending, UserId me);

    [[nodiscard]] RelationRequest request(UserId me, UnixSeconds ends) const;

    friend bool operator==(const RequestDraft &, const RequestDraft &) = default;
};

/// Why that person cannot be asked in that role now, in a sentence; nothing when they can.
[[nodiscard]] std::optional<QString> obstacleTo(Relation::Role ownRole, const User &other,
                                                const model::OwnProfile &profile,
                                                const model::RelationModel &relations,
                                                RelationId replacing = {});

/// For a dialog that was closed with something written in it: it can be opened again.
[[nodiscard]] Notice requestLeftNotice(const QString &name, std::function<void()> reopen);

} // namespace view

Q_DECLARE_METATYPE(view::RequestDraft)
