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

RequestDraft RequestDraft::of(const syncing::Edit &edit, UserId me)
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

std::optional<Notice> requestFailedNotice(const syncing::FailedEdit &failed, const QString &name,
                                          std::function<void()> reopen)
{
    if (failed.edit.kind != syncing::Edit::Kind::SendRequest)
        return {};
    const QString sentence = failed.mayStillArrive
        ? Sentences::tr("It is not certain that your request to %1 was sent. %2 Look at the sent "
                        "requests before you send it again.",
                        "a name; a sentence, why")
        : Sentences::tr("Your request to %1 was not sent. %2 What you wrote is kept.",
                        "a name; a sentence, why");
    // Of several, each is told.
    const QString id = QStringLiteral("request-failed-") + failed.edit.relation.toString();
    return Notice{Notice::Kind::Error,
                  id,
                  sentence.arg(isolated(name), explain(failed.error)),
                  {{Sentences::tr("&Open it again"), std::move(reopen)}},
                  true};
}

} // namespace view
