// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/verification.h"

#include <algorithm>
#include <cmath>

namespace syncing {

namespace {

template <typename IdType, typename Value> IdType highest(const QList<Value> &listing)
{
    IdType result;
    for (const Value &value : listing)
        result = std::max(result, value.id);
    return result;
}

template <typename IdType, typename Value, typename Fits>
std::optional<IdType> lowest(const QList<Value> &listing, Fits fits)
{
    std::optional<IdType> result;
    for (const Value &value : listing) {
        if (fits(value) && (!result || value.id < *result))
            result = value.id;
    }
    return result;
}

} // namespace

TaskId highestId(const QList<Task> &tasks)
{
    return highest<TaskId>(tasks);
}

CommentId highestId(const QList<Comment> &comments)
{
    return highest<CommentId>(comments);
}

RelationId highestId(const QList<Relation> &relations)
{
    return highest<RelationId>(relations);
}

std::optional<TaskId> findAdded(const QList<Task> &listing, TaskId above, const QString &text,
                                const IsClaimed<TaskId> &isClaimed)
{
    return lowest<TaskId>(listing, [&](const Task &task) {
        return task.id > above && task.description == text && !isClaimed(task.id);
    });
}

std::optional<CommentId> findAdded(const QList<Comment> &listing, CommentId above,
                                   const QString &text, UserId author,
                                   const IsClaimed<CommentId> &isClaimed)
{
    return lowest<CommentId>(listing, [&](const Comment &comment) {
        return comment.id > above && comment.text == text && comment.authorId == author
            && !isClaimed(comment.id);
    });
}

std::optional<RelationId> findSent(const QList<Relation> &listing, RelationId above,
                                   const RelationRequest &request,
                                   const IsClaimed<RelationId> &isClaimed)
{
    constexpr double tolerance = 1; // seconds
    return lowest<RelationId>(listing, [&](const Relation &relation) {
        return relation.id > above && relation.isSentByMe && relation.mentor.id == request.mentor
            && relation.mentee.id == request.mentee && relation.notes == request.notes
            && std::abs(relation.endsAt - request.endsAt) <= tolerance && !isClaimed(relation.id);
    });
}

bool hasGap(const QList<Task> &listing, TaskId above)
{
    const auto isAbove = [above](const Task &task) { return task.id > above; };
    const auto count = std::count_if(listing.begin(), listing.end(), isAbove);
    const TaskId highestOne = highestId(listing);
    return highestOne > above && count < highestOne.value() - above.value();
}

} // namespace syncing
