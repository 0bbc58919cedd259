// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/edittexts.h"

#include "domain/servicemessages.h"
#include "domain/texts.h"
#include "view/nameinsentence.h"

#include <QCoreApplication>

namespace view {

namespace {

using Kind = Edit::Kind;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(view::EditTexts)
};

/// A task's text within a title: its first words do.
QString words(const QString &text)
{
    return oneLine(text).trimmed().isEmpty() ? Sentences::tr("(no text)", "a task without a text")
                                             : nameInSentence(text);
}

/// What the service said, as far as it said something.
QString saidBy(const Error &error)
{
    // Found here: a whole sentence of ours.
    if (error.httpStatus == 0 && !error.detail.isEmpty())
        return explain(error);
    const QString said = oneLine(serviceMessage(error.detail)).trimmed();
    return said.isEmpty() ? Sentences::tr("The server does not take it, and does not say why.")
                          : Sentences::tr("The server does not take it: %1").arg(isolated(said));
}

QString overtaken(Kind kind)
{
    switch (kind) {
    case Kind::CancelRelation:
        return Sentences::tr("The mentorship has ended in the meantime.");
    case Kind::SendRequest:
        return Sentences::tr("The request that it was to take the place of was answered in the "
                             "meantime, so it was not sent.");
    default:
        return Sentences::tr("The request was answered or withdrawn in the meantime.");
    }
}

} // namespace

QString editTitle(const Edit &edit)
{
    switch (edit.kind) {
    case Kind::AddTask:
        return Sentences::tr("Add “%1”", "a task").arg(words(edit.text));
    case Kind::CompleteTask:
        return Sentences::tr("Complete “%1”", "a task").arg(words(edit.subject));
    case Kind::DeleteTask:
        return Sentences::tr("Delete “%1”", "a task").arg(words(edit.subject));
    case Kind::AddComment:
        return Sentences::tr("Comment on “%1”", "a task").arg(words(edit.subject));
    case Kind::EditComment:
        return Sentences::tr("Change a comment on “%1”", "a task").arg(words(edit.subject));
    case Kind::DeleteComment:
        return Sentences::tr("Delete a comment on “%1”", "a task").arg(words(edit.subject));
    case Kind::SendRequest:
        return Sentences::tr("Send a request to %1").arg(nameInSentence(edit.subject));
    case Kind::WithdrawRequest:
        return Sentences::tr("Withdraw the request to %1").arg(nameInSentence(edit.subject));
    case Kind::AcceptRequest:
        return Sentences::tr("Accept the request of %1").arg(nameInSentence(edit.subject));
    case Kind::RejectRequest:
        return Sentences::tr("Decline the request of %1").arg(nameInSentence(edit.subject));
    case Kind::CancelRelation:
        return Sentences::tr("Cancel the mentorship with %1").arg(nameInSentence(edit.subject));
    case Kind::UpdateProfile:
        return Sentences::tr("Save your profile");
    }
    Q_UNREACHABLE();
}

QString undoText(const Edit &edit)
{
    // An ampersand of the task's own is none of the menu's.
    const QString what = words(edit.subject).replace(QLatin1Char('&'), QLatin1String("&&"));
    switch (edit.kind) {
    case Kind::CompleteTask:
        return Sentences::tr("&Undo: complete “%1”", "a task").arg(what);
    case Kind::DeleteTask:
        return Sentences::tr("&Undo: delete “%1”", "a task").arg(what);
    case Kind::DeleteComment:
        return Sentences::tr("&Undo: delete a comment on “%1”", "a task").arg(what);
    default:
        return Sentences::tr("&Undo");
    }
}

QString editIconName(Kind kind)
{
    switch (kind) {
    case Kind::AddTask:
        return QStringLiteral("add");
    case Kind::CompleteTask:
    case Kind::AcceptRequest:
        return QStringLiteral("check");
    case Kind::DeleteTask:
    case Kind::DeleteComment:
        return QStringLiteral("delete");
    case Kind::AddComment:
    case Kind::EditComment:
        return QStringLiteral("comments");
    case Kind::SendRequest:
        return QStringLiteral("send");
    case Kind::WithdrawRequest:
        return QStringLiteral("undo");
    case Kind::RejectRequest:
    case Kind::CancelRelation:
        return QStringLiteral("close");
    case Kind::UpdateProfile:
        return QStringLiteral("account");
    }
    Q_UNREACHABLE();
}

QString troubleSentence(const WaitingEdit &entry)
{
    if (!entry.trouble)
        return {};
    switch (entry.trouble->kind) {
    case Trouble::Kind::Refused:
        return saidBy(entry.trouble->error);
    case Trouble::Kind::TaskGone:
        return Sentences::tr("The task was deleted in the meantime.");
    case Trouble::Kind::CommentGone:
        return Sentences::tr("The comment was deleted in the meantime.");
    case Trouble::Kind::CommentChanged:
        return Sentences::tr("The comment was changed elsewhere in the meantime, so there are two "
                             "texts now.");
    case Trouble::Kind::NotRunning:
        return Sentences::tr("The mentorship is not running, so nothing can be added to it.");
    case Trouble::Kind::NotInvolved:
        return Sentences::tr("The server does not show this mentorship to you any more.");
    case Trouble::Kind::NotYours:
        return Sentences::tr("Somebody else wrote this comment, so only they can change it.");
    case Trouble::Kind::PerhapsRemoved:
        return Sentences::tr("It may have been added, and removed again by the other side.");
    case Trouble::Kind::Overtaken:
        return overtaken(entry.edit.kind);
    case Trouble::Kind::ServerFault:
        return Sentences::tr("The server fails at it again and again.");
    case Trouble::Kind::KeptLosing:
        return Sentences::tr("It was sent several times, and the server does not keep it.");
    }
    Q_UNREACHABLE();
}

} // namespace view
