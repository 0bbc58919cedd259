// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/relationfacts.h"

#include "domain/texts.h"
#include "view/dates.h"

namespace view {

RelationFacts RelationFacts::of(const QModelIndex &index)
{
    using Model = model::RelationModel;
    RelationFacts facts;
    if (!index.isValid() || index.data(Model::IsGroupRole).toBool())
        return facts;
    facts.id = RelationId(index.data(Model::KeyRole).toLongLong());
    facts.partner = index.data(Model::PartnerNameRole).toString();
    facts.partnerId = index.data(Model::PartnerIdRole).toLongLong();
    facts.role = index.data(Model::OwnRoleRole).value<Relation::Role>();
    facts.state = index.data(Model::StateRole).value<Relation::State>();
    facts.group = static_cast<Relation::Group>(index.data(Model::GroupRole).toInt());
    facts.isSentByMe = index.data(Model::IsSentByMeRole).toBool();
    facts.isPartnerDeleted = index.data(Model::IsPartnerDeletedRole).toBool();
    facts.hasEndPassed = index.data(Model::EndHasPassedRole).toBool();
    facts.waiting = static_cast<model::Waiting>(index.data(Model::WaitingRole).toInt());
    facts.isParked = index.data(Model::IsParkedRole).toBool();
    facts.done = index.data(Model::DoneCountRole).toInt();
    facts.total = index.data(Model::TaskCountRole).toInt();
    facts.areTasksSeen = index.data(Model::AreTasksSeenRole).toBool();
    facts.createdAt = index.data(Model::CreatedAtRole).toDouble();
    facts.endsAt = index.data(Model::EndsAtRole).toDouble();
    facts.daysLeft = index.data(Model::DaysLeftRole).toInt();
    facts.notes = index.data(Model::NotesRole).toString();
    return facts;
}

QString RelationFacts::partnerName() const
{
    return partner.isEmpty() ? tr("Deleted account") : oneLine(partner);
}

QString RelationFacts::roleWord() const
{
    return role == Relation::Role::Mentor ? tr("As mentor", "one's own role in a relation")
                                          : tr("As mentee", "one's own role in a relation");
}

QString RelationFacts::stateWord() const
{
    switch (state) {
    case Relation::State::Pending:
        return tr("Not answered yet", "state of a request");
    case Relation::State::Accepted:
        return tr("Running", "state of a relation");
    case Relation::State::Rejected:
        return tr("Declined", "state of a request");
    case Relation::State::Cancelled:
        return tr("Cancelled", "state of a relation");
    case Relation::State::Completed:
        return tr("Completed", "state of a relation");
    }
    return tr("Unknown", "state of a relation");
}

QString RelationFacts::roleAndState() const
{
    if (isParked)
        return tr("A change waits for you", "a request or a mentorship");
    if (isWaiting())
        return waitingWords();
    const bool isMentor = role == Relation::Role::Mentor;
    if (group == Relation::Group::Received)
        return isMentor ? tr("Asks you to be the mentor") : tr("Offers to be your mentor");
    if (group == Relation::Group::Sent)
        return isMentor ? tr("You offered to be the mentor") : tr("You asked for a mentor");
    if (isRunning() && (!areTasksSeen || total == 0))
        return roleWord();
    const QString second =
        isRunning() ? tr("%L1/%L2", "tasks done, tasks in all").arg(done).arg(total) : stateWord();
    return tr("%1 · %2", "role, then state or progress").arg(roleWord(), second);
}

QString RelationFacts::waitingWords() const
{
    switch (waiting) {
    case model::Waiting::Accepting:
        return tr("Accepting…");
    case model::Waiting::Rejecting:
        return tr("Declining…");
    case model::Waiting::Cancelling:
        return tr("Cancelling…");
    case model::Waiting::Deleting:
        return tr("Withdrawing…", "a request of one's own");
    case model::Waiting::Adding:
        return tr("Sending…", "a request of one's own");
    case model::Waiting::No:
    case model::Waiting::Completing:
    case model::Waiting::Changing:
        break;
    }
    return {};
}

QString RelationFacts::progressWords() const
{
    if (!areTasksSeen)
        return {};
    if (total == 0)
        return tr("No tasks yet");
    return tr("%L1 of %L2 done", "tasks").arg(done).arg(total);
}

QString RelationFacts::daysLeftWords() const
{
    if (!isRunning())
        return {};
    if (daysLeft < 0)
        return tr("End has passed", "of a relation that still runs");
    if (daysLeft == 0)
        return tr("Ends today");
    return tr("%Ln day(s) left", "until a relation ends", daysLeft);
}

QString RelationFacts::edgeWords() const
{
    if (isWaiting() || isParked)
        return {};
    if (isRunning())
        return daysLeftWords();
    if (isPending())
        return hasEndPassed ? tr("End has passed", "of a request") : ageWords(createdAt);
    return mediumDate(endsAt);
}

} // namespace view
