// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/relations.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace sandbox {
namespace {

const std::array<std::string, 5> words{"PENDING", "ACCEPTED", "REJECTED", "CANCELLED", "COMPLETED"};

const std::string columns =
    "r.id, r.mentor_id, r.mentee_id, r.action_user_id, r.creation_date, r.accept_date, "
    "r.start_date, r.end_date, r.state, r.notes, mentor.name AS mentor_name, "
    "mentor.photo_url AS mentor_photo, mentee.name AS mentee_name, "
    "mentee.photo_url AS mentee_photo";
const std::string taskColumns = ", r.tasks, r.next_task_id";
const std::string source = " FROM relations AS r "
                           "LEFT JOIN users AS mentor ON mentor.id = r.mentor_id "
                           "LEFT JOIN users AS mentee ON mentee.id = r.mentee_id "
                           "LEFT JOIN places ON places.relation_id = r.id ";
const std::string order = " ORDER BY coalesce(places.place, 0), r.id";

Json withTasks(Json relation)
{
    if (!relation.is_null())
        relation["tasks"] = Json::parse(relation.at("tasks").get<std::string>());
    return relation;
}

std::vector<Json> inBothRoles(Database &database, const std::string &selection, const Json &userId)
{
    std::vector<Json> all = database.rows(selection + "WHERE r.mentor_id = ?" + order, {userId});
    for (Json &row : database.rows(selection + "WHERE r.mentee_id = ?" + order, {userId}))
        all.push_back(std::move(row));
    return all;
}

} // namespace

std::optional<State> stateFromWord(std::string word)
{
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    const auto *found = std::find(words.begin(), words.end(), word);
    if (found == words.end())
        return std::nullopt;
    return static_cast<State>(found - words.begin() + 1);
}

std::string wordFromState(int state)
{
    return words.at(static_cast<std::size_t>(state) - 1);
}

bool isInState(const Json &relation, State state)
{
    return relation.at("state") == Json(static_cast<int>(state));
}

Json findRelation(Database &database, long long id)
{
    return withTasks(
        database.row("SELECT " + columns + taskColumns + source + "WHERE r.id = ?", {id}));
}

std::vector<Json> relationsOf(Database &database, const Json &userId)
{
    return inBothRoles(database, "SELECT " + columns + source, userId);
}

std::vector<Json> relationsWithTasksOf(Database &database, const Json &userId)
{
    std::vector<Json> relations;
    for (Json &row : inBothRoles(database, "SELECT " + columns + taskColumns + source, userId))
        relations.push_back(withTasks(std::move(row)));
    return relations;
}

bool isInvolved(const Json &relation, const Json &userId)
{
    return relation.at("mentor_id") == userId || relation.at("mentee_id") == userId;
}

void completeEndedRelations(Database &database, double now)
{
    database.run("UPDATE relations SET state = ? WHERE state = ? AND end_date < ?",
                 {static_cast<int>(State::Completed), static_cast<int>(State::Accepted), now});
}

Json *findTask(Json &relation, long long id)
{
    Json &tasks = relation.at("tasks");
    const auto found = std::find_if(tasks.begin(), tasks.end(),
                                    [id](const Json &task) { return task.at("id") == Json(id); });
    return found == tasks.end() ? nullptr : &*found;
}

Json taskObject(const Json &task)
{
    Json shown = pick(task, {"id", "description", "created_at", "completed_at"});
    if (!shown.at("description").is_null())
        shown["description"] = pythonText(shown.at("description"));
    return shown;
}

} // namespace sandbox
