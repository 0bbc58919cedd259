// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/relations.h"
#include "sandbox/routes.h"
#include "sandbox/users.h"

#include <algorithm>

namespace sandbox {
namespace {

constexpr std::size_t achievementCount = 3;

/// The caller's row; the overviews crash for unverified people (api.md 3.3).
Json requireOverviewUser(const Service &service, const Call &call)
{
    Json user = findUser(service.database, callerId(service, call));
    if (standing(user) == Standing::Gone)
        throw Refusal(404, "User not found.");
    if (standing(user) == Standing::Unverified)
        throw InternalError();
    return user;
}

/// The last done tasks in list order, as stored, then the latest completed first.
Json achievements(const std::vector<Json> &relations)
{
    std::vector<Json> done;
    for (const Json &relation : relations) {
        for (const Json &task : relation.at("tasks")) {
            if (task.at("is_done") == Json(true))
                done.push_back(
                    pick(task, {"id", "description", "is_done", "created_at", "completed_at"}));
        }
    }
    if (done.size() > achievementCount)
        done.erase(done.begin(), done.end() - achievementCount);
    std::stable_sort(done.begin(), done.end(), [](const Json &left, const Json &right) {
        return left.at("completed_at") > right.at("completed_at");
    });
    return done;
}

Answer home(const Service &service, const Call &call)
{
    const Json user = requireOverviewUser(service, call);
    const std::vector<Json> relations = relationsWithTasksOf(service.database, user.at("id"));
    const auto count = [&relations](State state) {
        return std::count_if(relations.begin(), relations.end(),
                             [state](const Json &entry) { return isInState(entry, state); });
    };
    Json shown;
    shown["name"] = user.at("name");
    shown["pending_requests"] = count(State::Pending);
    shown["accepted_requests"] = count(State::Accepted);
    shown["rejected_requests"] = count(State::Rejected);
    shown["completed_relations"] = count(State::Completed);
    shown["cancelled_relations"] = count(State::Cancelled);
    shown["achievements"] = achievements(relations);
    return jsonAnswer(200, shown);
}

/// One side of a relation here; a deleted account makes the service crash (api.md 5.4).
Json side(const Json &relation, const std::string &role)
{
    if (relation.at(role + "_name").is_null())
        throw InternalError();
    Json person;
    person["id"] = relation.at(role + "_id");
    person["user_name"] = relation.at(role + "_name");
    person["photo_url"] = relation.at(role + "_photo");
    return person;
}

Json dashboardRelation(const Json &relation)
{
    Json shown;
    shown["id"] = relation.at("id");
    shown["action_user_id"] = relation.at("action_user_id");
    shown["mentor"] = side(relation, "mentor");
    shown["mentee"] = side(relation, "mentee");
    for (const char *name :
         {"creation_date", "accept_date", "start_date", "end_date", "state", "notes"})
        shown[name] = relation.at(name);
    return shown;
}

Json emptyGroups()
{
    Json groups;
    for (const char *name : {"accepted", "rejected", "completed", "cancelled", "pending"})
        groups[name] = Json::array();
    return groups;
}

const char *groupName(const Json &relation)
{
    switch (static_cast<State>(relation.at("state").get<int>())) {
    case State::Pending:
        return "pending";
    case State::Accepted:
        return "accepted";
    case State::Rejected:
        return "rejected";
    case State::Cancelled:
        return "cancelled";
    case State::Completed:
        break;
    }
    return "completed";
}

void addTasks(Json &shown, const Json &relation)
{
    shown["tasks_todo"] = Json::array();
    shown["tasks_done"] = Json::array();
    for (const Json &task : relation.at("tasks"))
        shown[task.at("is_done") == Json(true) ? "tasks_done" : "tasks_todo"].push_back(
            taskObject(task));
}

Answer dashboard(const Service &service, const Call &call)
{
    const Json id = requireOverviewUser(service, call).at("id");
    const std::vector<Json> relations = relationsOf(service.database, id);
    Json shown;
    for (const char *role : {"as_mentor", "as_mentee"}) {
        shown[role]["sent"] = emptyGroups();
        shown[role]["received"] = emptyGroups();
    }
    for (const Json &relation : relations) {
        const char *role = relation.at("mentor_id") == id ? "as_mentor" : "as_mentee";
        const char *direction = relation.at("action_user_id") == id ? "sent" : "received";
        shown[role][direction][groupName(relation)].push_back(dashboardRelation(relation));
    }
    const auto current = std::find_if(relations.begin(), relations.end(), [](const Json &relation) {
        return isInState(relation, State::Accepted);
    });
    if (current != relations.end())
        addTasks(shown, findRelation(service.database, current->at("id").get<long long>()));
    return jsonAnswer(200, shown);
}

} // namespace

std::vector<Route> overviewRoutes()
{
    return {{"GET", "/home", home}, {"GET", "/dashboard", dashboard}};
}

} // namespace sandbox
