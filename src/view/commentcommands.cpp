// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/commentcommands.h"

#include "view/noticebar.h"
#include "view/unseen.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace view {

namespace {

QString deleteId()
{
    return QStringLiteral("delete");
}

bool isChangeable(const CommentFacts &comment)
{
    return comment.isChangeable();
}

} // namespace

CommentCommands::CommentCommands(syncing::Sync &sync, NoticeBar &notices, QObject *parent)
    : QObject(parent), m_sync(sync), m_notices(notices)
{
}

void CommentCommands::setTask(RelationId relation, TaskId task)
{
    m_relation = relation;
    m_task = task;
    // A question about what is no longer shown would be answered blindly.
    m_notices.dismiss(deleteId());
}

bool CommentCommands::canDelete(const QList<CommentFacts> &comments)
{
    return std::any_of(comments.begin(), comments.end(), isChangeable);
}

void CommentCommands::askToDelete(const QList<CommentFacts> &comments)
{
    QList<CommentId> ids;
    for (const CommentFacts &comment : comments) {
        if (comment.isChangeable())
            ids.append(comment.id);
    }
    if (ids.isEmpty())
        return;
    m_notices.show(
        {Notice::Kind::Warning,
         deleteId(),
         tr("Delete %n comment(s) of yours? This cannot be undone.", nullptr,
            static_cast<int>(ids.size())),
         {{tr("&Delete", "comments"),
           [this, relation = m_relation, task = m_task, ids] { deleteNow(relation, task, ids); }},
          {tr("&Keep", "comments"), {}}},
         true});
}

void CommentCommands::deleteNow(RelationId relation, TaskId task, const QList<CommentId> &comments)
{
    for (const CommentId comment : comments) {
        m_sync.deleteComment(relation, task, comment, this, [this](const Result<Done> &result) {
            if (!result)
                m_notices.show(refusalNotice(deleteId(), result.error(), false));
        });
    }
}

void CommentCommands::copy(const QList<CommentFacts> &comments)
{
    QStringList texts;
    for (const CommentFacts &comment : comments)
        texts.append(comment.text);
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
}

} // namespace view
