// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/state.h"

#include "sandbox/passwords.h"
#include "sandbox/relations.h"

#include <fstream>
#include <map>
#include <stdexcept>

namespace sandbox {
namespace {

const char *const shapeError = "The state has to be an object with users, relations and comments.";

void loadUsers(Database &database, const Json &users)
{
    std::map<std::string, std::string> hashes;
    for (Json user : users) {
        const std::string password = user.at("password").get<std::string>();
        user.erase("password");
        std::string &hash = hashes[password];
        if (hash.empty())
            hash = hashPassword(password);
        user["password_hash"] = hash;
        database.insert("users", user);
    }
}

void loadRelations(Database &database, const Json &relations)
{
    for (Json relation : relations) {
        const std::optional<State> state = stateFromWord(relation.at("state").get<std::string>());
        if (!state)
            throw std::runtime_error("The state has a relation in an unknown state.");
        relation["state"] = static_cast<int>(*state);
        database.insert("relations", relation);
        if (database.isPostgres())
            database.insert("task_lists",
                            {{"id", relation.at("id")}, {"relation_id", relation.at("id")}});
    }
}

Json withoutNulls(const Json &row)
{
    Json kept = Json::object();
    for (const auto &[name, value] : row.items()) {
        if (!value.is_null() && name != "password_hash")
            kept[name] = value;
    }
    return kept;
}

} // namespace

Json readStateFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("The state file " + path + " cannot be read.");
    Json state = Json::parse(file, nullptr, false);
    if (state.is_object() && state.contains("initial_state"))
        state = Json(state.at("initial_state"));
    if (!state.is_object() || !state.contains("users"))
        throw std::runtime_error("The state file " + path
                                 + " is not a JSON object with users, relations and comments.");
    return state;
}

void loadState(Database &database, const Json &state)
{
    try {
        SQLite::Transaction transaction = database.transaction();
        loadUsers(database, state.at("users"));
        loadRelations(database, state.value("relations", Json::array()));
        for (const Json &comment : state.value("comments", Json::array()))
            database.insert("comments", comment);
        transaction.commit();
    } catch (const Json::exception &) {
        throw std::runtime_error(shapeError);
    } catch (const SQLite::Exception &error) {
        throw std::runtime_error("The state cannot be stored: " + std::string(error.what()) + ".");
    }
}

Json dumpState(Database &database)
{
    Json state;
    state["users"] = Json::array();
    for (const Json &user : database.rows("SELECT * FROM users ORDER BY id"))
        state["users"].push_back(withoutNulls(user));
    state["relations"] = Json::array();
    for (Json &relation : database.rows("SELECT * FROM relations ORDER BY id")) {
        relation["state"] = wordFromState(relation.at("state").get<int>());
        relation["tasks"] = Json::parse(relation.at("tasks").get<std::string>());
        state["relations"].push_back(std::move(relation));
    }
    state["comments"] = Json(database.rows("SELECT * FROM comments ORDER BY id"));
    return state;
}

} // namespace sandbox
