// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/changefacts.h"

#include "domain/texts.h"
#include "model/relativetime.h"
#include "view/edittexts.h"

#include <cmath>

namespace view {

using Kind = Edit::Kind;
using State = WaitingEdit::State;

QString ChangesStanding::pauseSentence() const
{
    switch (pause) {
    case syncing::Pause::None:
        return {};
    case syncing::Pause::SessionEnded:
        return tr("Your sign-in has ended, so nothing is sent until you sign in again.");
    case syncing::Pause::EmailUnverified:
        return tr("Your e-mail address is not confirmed, so nothing is sent. Follow the link in "
                  "the e-mail that the server sent you, then try again.");
    case syncing::Pause::AccountGone:
        return tr("The server does not know your account any more, so nothing of this can be sent. "
                  "Save your texts in a file before you sign out.");
    }
    Q_UNREACHABLE();
}

ChangeFacts ChangeFacts::of(const QModelIndex &index)
{
    using Model = model::ChangeModel;
    ChangeFacts facts;
    if (!index.isValid())
        return facts;
    facts.entry = index.data(Model::EntryRole).value<WaitingEdit>();
    facts.partner = index.data(Model::PartnerNameRole).toString();
    const QVariant next = index.data(Model::NextTryAtRole);
    if (next.isValid())
        facts.nextTryAt = next.toDouble();
    const QVariant blocker = index.data(Model::BlockerRole);
    if (blocker.isValid())
        facts.blocker = blocker.value<Edit>();
    return facts;
}

bool ChangeFacts::isHeld() const
{
    return entry.state == State::Queued && entry.heldUntil > unixNow();
}

bool ChangeFacts::hasOwnText() const
{
    return entry.edit.kind == Kind::AddTask || entry.edit.kind == Kind::AddComment
        || entry.edit.kind == Kind::EditComment;
}

bool ChangeFacts::hasTrouble(Trouble::Kind kind) const
{
    return entry.trouble && entry.trouble->kind == kind;
}

bool ChangeFacts::canRetry() const
{
    // Again it would only find the same.
    if (entry.isParked())
        return !hasTrouble(Trouble::Kind::CommentChanged) && !hasTrouble(Trouble::Kind::TaskGone)
            && !hasTrouble(Trouble::Kind::CommentGone);
    return entry.state != State::Sending && !isHeld() && !blocker;
}

bool ChangeFacts::canEdit() const
{
    return entry.isUnsent()
        && (hasOwnText() || entry.edit.kind == Kind::SendRequest
            || entry.edit.kind == Kind::UpdateProfile);
}

bool ChangeFacts::canDiscard() const
{
    return entry.isParked() || entry.state == State::Queued;
}

bool ChangeFacts::canAddAgain() const
{
    return hasTrouble(Trouble::Kind::TaskGone) && !entry.edit.subject.isEmpty()
        && (entry.edit.kind == Kind::AddComment || entry.edit.kind == Kind::CompleteTask);
}

bool ChangeFacts::canPostAsNew() const
{
    return hasTrouble(Trouble::Kind::CommentGone) && entry.edit.kind == Kind::EditComment;
}

QString ChangeFacts::title() const
{
    return editTitle(entry.edit);
}

QString ChangeFacts::place() const
{
    const bool isNamed = !isOfTask(entry.edit.kind) && !isOfComment(entry.edit.kind);
    return isNamed ? QString() : isolated(partner).trimmed();
}

QString ChangeFacts::stateWords(const ChangesStanding &standing) const
{
    switch (entry.state) {
    case State::Queued:
        return queuedWords(standing);
    case State::Sending:
        return tr("On its way");
    case State::Acknowledged:
        return tr("Sent; not yet seen in the list");
    case State::Unknown:
        return unknownWords(standing);
    case State::Parked:
        return tr("Needs you: %1", "a sentence, why").arg(troubleSentence(entry));
    }
    Q_UNREACHABLE();
}

QString ChangeFacts::queuedWords(const ChangesStanding &standing) const
{
    if (blocker)
        return tr("Waits for another change that needs you: %1").arg(editTitle(*blocker));
    if (isHeld()) {
        const auto seconds = static_cast<int>(std::ceil(entry.heldUntil - unixNow()));
        return tr("Waits until it can no longer be undone (%L1 s)", "seconds").arg(seconds);
    }
    switch (standing.pause) {
    case syncing::Pause::SessionEnded:
        return tr("Waits for you to sign in again");
    case syncing::Pause::EmailUnverified:
        return tr("Waits for you to confirm your e-mail address");
    case syncing::Pause::AccountGone:
        return tr("Cannot be sent: the account is gone");
    case syncing::Pause::None:
        break;
    }
    if (standing.isOffline)
        return nextTryAt
            ? tr("Waits for a network; next try at %1", "a time").arg(model::clockTime(*nextTryAt))
            : tr("Waits for a network");
    return nextTryAt ? tr("Waits; next try at %1", "a time").arg(model::clockTime(*nextTryAt))
                     : tr("Waits for its turn");
}

QString ChangeFacts::unknownWords(const ChangesStanding &standing) const
{
    if (nextTryAt)
        return tr("It is not known whether it arrived; looked up again at %1", "a time")
            .arg(model::clockTime(*nextTryAt));
    return standing.isOffline
        ? tr("It is not known whether it arrived; looked up when there is a network")
        : tr("It is not known whether it arrived; being looked up");
}

QString ChangeFacts::sinceWords() const
{
    return tr("since %1", "a time").arg(model::clockTime(entry.since));
}

QString ChangeFacts::stateIconName() const
{
    switch (entry.state) {
    case State::Parked:
        return QStringLiteral("warning");
    case State::Sending:
        return QStringLiteral("sync");
    case State::Unknown:
        return QStringLiteral("help");
    case State::Queued:
    case State::Acknowledged:
        break;
    }
    return QStringLiteral("clock");
}

QString ChangeFacts::spoken(const ChangesStanding &standing) const
{
    QStringList parts{title(), place(), stateWords(standing), sinceWords()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace view
