// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync.h"

#include <QTimer>

namespace syncing {

namespace {

// Refuses, and so does nothing: what these commands take is not made yet.
template <typename T> void refuse(QObject *context, Callback<T> taken)
{
    QTimer::singleShot(0, context, [taken = std::move(taken)] {
        taken(Error{Error::Kind::Cancelled, 0, {}, false});
    });
}

} // namespace

void Sync::editComment(RelationId, TaskId, CommentId, const QString &, const QString &,
                       QObject *context, Callback<Done> taken)
{
    refuse(context, std::move(taken));
}

void Sync::deleteComment(RelationId, TaskId, CommentId, QObject *context, Callback<Done> taken)
{
    refuse(context, std::move(taken));
}

void Sync::sendRequest(const RelationRequest &, QObject *context, Callback<RelationId> taken)
{
    refuse(context, std::move(taken));
}

void Sync::replaceRequest(RelationId, const RelationRequest &, QObject *context,
                          Callback<RelationId> taken)
{
    refuse(context, std::move(taken));
}

void Sync::withdrawRequest(RelationId, QObject *context, Callback<Done> taken)
{
    refuse(context, std::move(taken));
}

void Sync::acceptRequest(RelationId, QObject *context, Callback<Done> taken)
{
    refuse(context, std::move(taken));
}

void Sync::rejectRequest(RelationId, QObject *context, Callback<Done> taken)
{
    refuse(context, std::move(taken));
}

void Sync::cancelRelation(RelationId, QObject *context, Callback<Done> taken)
{
    refuse(context, std::move(taken));
}

void Sync::updateProfile(const ProfileEdit &, QObject *context, Callback<Done> taken)
{
    refuse(context, std::move(taken));
}

} // namespace syncing
