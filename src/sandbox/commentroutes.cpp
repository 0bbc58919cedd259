// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/postgres.h"
#include "sandbox/relations.h"
#include "sandbox/routes.h"
#include "sandbox/validation.h"

namespace sandbox {
namespace {

constexpr std::size_t longestComment = 400;

/// The comment of a body, checked (api.md 8).
std::string requireComment(const Call &call)
{
    const Json body = call.requireJson();
    const Json &comment = requireMember(body, "comment", "Comment field is missing.");
    if (!comment.is_string())
        throw Refusal(400, "Comment must be in string format.");
    std::string text = comment.get<std::string>();
    requireShorter("comment", text, longestComment);
    return text;
}

/// Where a comment hangs.
struct Place {
    Json callerId;
    long long relationId;
    long long taskId;
};

/// The checks that all comment calls share, in the service's order.
Place requirePlace(const Service &service, const Call &call, const Json &id)
{
    const Json caller = requireUser(service, id).at("id");
    Json relation = findRelation(service.database, call.rowId(0));
    if (relation.is_null())
        throw Refusal(404, "Mentorship relation does not exist.");
    if (!isInvolved(relation, caller))
        throw Refusal(401, "You are not involved in this mentorship relation.");
    if (!isInState(relation, State::Accepted))
        throw Refusal(403, "This mentorship relation status is not in the accepted state.");
    if (findTask(relation, call.taskId(1)) == nullptr)
        throw Refusal(404, "Task does not exist.");
    return {caller, call.rowId(0), call.taskId(1)};
}

Answer create(const Service &service, const Call &call)
{
    const Json id = callerId(service, call);
    const std::string text = requireComment(call);
    const Place place = requirePlace(service, call, id);
    requireTaskList(service.database, place.taskId);
    Json row;
    row["user_id"] = place.callerId;
    row["task_id"] = place.taskId;
    row["relation_id"] = place.relationId;
    row["creation_date"] = service.clock.now();
    row["comment"] = text;
    service.database.insert("comments", row);
    return messageAnswer(201, "Task comment was created successfully.");
}

Answer list(const Service &service, const Call &call)
{
    const Place place = requirePlace(service, call, callerId(service, call));
    const Json comments = service.database.rows(
        "SELECT id, user_id, task_id, relation_id, creation_date, modification_date, comment "
        "FROM comments WHERE relation_id = ? AND task_id = ? ORDER BY id",
        {place.relationId, place.taskId});
    return jsonAnswer(200, comments);
}

/// The caller's own comment at a place. The place's task number alone has to fit, not its relation
/// (api.md 8).
Json requireOwnComment(const Service &service, const Call &call, const Place &place,
                       const char *change)
{
    Json comment = service.database.row("SELECT * FROM comments WHERE id = ?", {call.rowId(2)});
    if (comment.is_null())
        throw Refusal(404, "Task comment does not exist.");
    if (comment.at("user_id") != place.callerId)
        throw Refusal(403,
                      std::string("You have not created the comment and therefore cannot ") + change
                          + " it.");
    if (comment.at("task_id") != Json(place.taskId))
        throw Refusal(404, "Task comment with given task id does not exist.");
    return comment;
}

Answer edit(const Service &service, const Call &call)
{
    const Json id = callerId(service, call);
    const std::string text = requireComment(call);
    const Place place = requirePlace(service, call, id);
    const Json comment = requireOwnComment(service, call, place, "modify");
    service.database.update("comments", comment.at("id"),
                            {{"comment", text}, {"modification_date", service.clock.now()}});
    return messageAnswer(200, "Task comment was updated successfully.");
}

Answer remove(const Service &service, const Call &call)
{
    const Place place = requirePlace(service, call, callerId(service, call));
    const Json comment = requireOwnComment(service, call, place, "delete");
    service.database.run("DELETE FROM comments WHERE id = ?", {comment.at("id")});
    return messageAnswer(200, "Task comment was deleted successfully.");
}

} // namespace

std::vector<Route> commentRoutes()
{
    return {{"POST", "/mentorship_relation/{}/task/{}/comment", create},
            {"GET", "/mentorship_relation/{}/task/{}/comments", list},
            {"PUT", "/mentorship_relation/{}/task/{}/comment/{}", edit},
            {"DELETE", "/mentorship_relation/{}/task/{}/comment/{}", remove}};
}

} // namespace sandbox
