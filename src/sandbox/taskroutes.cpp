// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/relations.h"
#include "sandbox/routes.h"
#include "sandbox/validation.h"

#include <initializer_list>

namespace sandbox {
namespace {

Json requireRelation(const Service &service, const Call &call)
{
    Json relation = findRelation(service.database, call.rowId(0));
    if (relation.is_null())
        throw Refusal(404, "Mentorship relation does not exist.");
    return relation;
}

/// Strangers are refused with 403 on creating and with 401 elsewhere.
void requireInvolved(const Json &relation, const Json &caller, int status)
{
    if (!isInvolved(relation, caller))
        throw Refusal(status, "You are not involved in this mentorship relation.");
}

Json &requireTask(Json &relation, const Call &call)
{
    Json *task = findTask(relation, call.taskId(1));
    if (task == nullptr)
        throw Refusal(404, "Task does not exist.");
    return *task;
}

/// Writes the columns that changed over whatever they have become since they were read. Only
/// creating changes the next task id.
void write(const Service &service, const Json &relation,
           std::initializer_list<const char *> columns)
{
    const auto id = relation.at("id").get<long long>();
    service.race.letOthersIn(id);
    service.database.update("relations", id, pick(relation, columns));
    service.race.wrote(id);
}

Answer create(const Service &service, const Call &call)
{
    const Json id = callerId(service, call);
    const Json body = call.requireJson();
    const Json &description = requireMember(body, "description", "Description field is missing.");
    if (service.options.isTip)
        throw InternalError();
    const Json caller = requireUser(service, id).at("id");
    Json relation = requireRelation(service, call);
    if (!isInState(relation, State::Accepted))
        throw Refusal(403, "This mentorship relation status is not in the accepted state.");
    requireInvolved(relation, caller, 403);

    const auto taskId = relation.at("next_task_id").get<long long>();
    Json task;
    task["id"] = taskId;
    task["description"] = description;
    task["is_done"] = false;
    task["created_at"] = service.clock.now();
    task["completed_at"] = nullptr;
    relation["tasks"].push_back(task);
    relation["next_task_id"] = taskId + 1;
    write(service, relation, {"tasks", "next_task_id"});
    return messageAnswer(201, "Task was created successfully.");
}

Answer list(const Service &service, const Call &call)
{
    const Json caller = requireUser(service, callerId(service, call)).at("id");
    const Json relation = requireRelation(service, call);
    requireInvolved(relation, caller, 401);
    Json tasks = Json::array();
    for (const Json &task : relation.at("tasks"))
        tasks.push_back(taskObject(task));
    return jsonAnswer(200, tasks);
}

Answer complete(const Service &service, const Call &call)
{
    const Json caller = requireUser(service, callerId(service, call)).at("id");
    Json relation = requireRelation(service, call);
    requireInvolved(relation, caller, 401);
    Json &task = requireTask(relation, call);
    if (task.at("is_done") == Json(true))
        throw Refusal(409, "Task was already achieved.");
    task["is_done"] = true;
    task["completed_at"] = service.clock.now();
    write(service, relation, {"tasks"});
    return messageAnswer(200, "Task was achieved successfully.");
}

Answer remove(const Service &service, const Call &call)
{
    const Json id = callerId(service, call);
    if (service.options.isTip)
        throw InternalError();
    const Json caller = requireUser(service, id).at("id");
    Json relation = requireRelation(service, call);
    const Json taskId = requireTask(relation, call).at("id");
    requireInvolved(relation, caller, 401);
    Json kept = Json::array();
    for (const Json &task : relation.at("tasks")) {
        if (task.at("id") != taskId)
            kept.push_back(task);
    }
    relation["tasks"] = std::move(kept);
    write(service, relation, {"tasks"});
    return messageAnswer(200, "Task was deleted successfully.");
}

} // namespace

std::vector<Route> taskRoutes()
{
    return {{"POST", "/mentorship_relation/{}/task", create},
            {"GET", "/mentorship_relation/{}/tasks", list},
            {"PUT", "/mentorship_relation/{}/task/{}/complete", complete},
            {"DELETE", "/mentorship_relation/{}/task/{}", remove}};
}

} // namespace sandbox
