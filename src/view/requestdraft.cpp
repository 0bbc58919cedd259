// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/requestdraft.h"

#include "domain/texts.h"
#include "model/ownprofile.h"
#include "model/relationmodel.h"

#include <QCoreApplication>

namespace view {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(view::RequestDraft)
};

} // namespace

RequestDraft RequestDraft::of(const Edit &edit, UserId me)
{
    const bool asMentor = edit.request.mentor == me;
    return {asMentor ? edit.request.mentee : edit.request.mentor,
            asMentor ? Relation::Role::Mentor : Relation::Role::Mentee, edit.request.endsAt,
            edit.request.notes, edit.replaces};
}

RequestDraft RequestDraft::of(const Relation &pending, UserId me)
{
    return {pending.partnerOf(me).id, pending.roleOf(me), pending.endsAt, pending.notes,
            pending.id};
}

RelationRequest RequestDraft::request(UserId me, UnixSeconds ends) const
{
    return ownRole == Relation::Role::Mentor ? RelationRequest{me, person, ends, notes}
                                             : RelationRequest{person, me, ends, notes};
}

std::optional<QString> obstacleTo(Relation::Role ownRole, const User &other,
                                  const model::OwnProfile &profile,
                                  const model::RelationModel &relations, RelationId replacing)
{
    if (!profile.user().id.isValid())
        return Sentences::tr("Your own profile was not loaded yet.");
    const UnixSeconds now = unixNow();
    const RequestDraft draft{other.id, ownRole};
    return rules::problemWith(draft.request(profile.id(), rules::endLimits(now).earliest),
                              profile.user(), other, relations.all(), now, replacing);
}

Notice requestLeftNotice(const QString &name, std::function<void()> reopen)
{
    return {Notice::Kind::Info,
            QStringLiteral("request-left"),
            Sentences::tr("Your request to %1 was not sent.").arg(isolated(name)),
            {{Sentences::tr("&Go on writing"), std::move(reopen)}},
            true};
}

} // namespace view
