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

bool isDeletable(const CommentFacts &comment)
{
    return comment.isDeletable();
}

/// It is only here, and goes at once.
bool isParkedAddition(const CommentFacts &comment)
{
    return comment.id.isLocal() && comment.isParked;
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
    return std::any_of(comments.begin(), comments.end(), isDeletable);
}

void CommentCommands::remove(const QList<CommentFacts> &comments)
{
    QList<CommentFacts> own = comments;
    own.removeIf([](const CommentFacts &comment) { return !comment.isDeletable(); });
    if (own.isEmpty())
        return;
    const bool canUndo =
        m_sync.grace().count() > 0 && std::none_of(own.cbegin(), own.cend(), isParkedAddition);
    if (canUndo)
        deleteNow(m_relation, m_task, own);
    else
        askToDelete(own);
}

void CommentCommands::askToDelete(const QList<CommentFacts> &comments)
{
    m_notices.show({Notice::Kind::Warning,
                    deleteId(),
                    tr("Delete %Ln comment(s) of yours? This cannot be undone.", nullptr,
                       static_cast<int>(comments.size())),
                    {{tr("&Delete", "comments"),
                      [this, relation = m_relation, task = m_task, comments] {
                          deleteNow(relation, task, comments);
                      }},
                     {tr("&Keep", "comments"), {}}},
                    true});
}

void CommentCommands::deleteNow(RelationId relation, TaskId task,
                                const QList<CommentFacts> &comments)
{
    for (const CommentFacts &comment : comments) {
        m_sync.deleteComment(relation, task, comment.id, this, [this](const Result<Done> &result) {
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
