// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/postgres.h"

#include "sandbox/answer.h"

#include <map>

namespace sandbox {
namespace {

const std::map<std::string, std::size_t> widths{
    {"name", 30},           {"username", 30},   {"email", 254},
    {"bio", 500},           {"skills", 500},    {"social_media_links", 500},
    {"location", 80},       {"occupation", 80}, {"organization", 80},
    {"slack_username", 80}, {"interests", 200}, {"resume_url", 200},
    {"photo_url", 200},     {"notes", 400},     {"comment", 400},
};

} // namespace

void requireFits(const Database &database, const Json &columns)
{
    if (!database.isPostgres())
        return;
    for (const auto &[name, value] : columns.items()) {
        const auto width = widths.find(name);
        if (width != widths.end() && value.is_string()
            && codePoints(value.get<std::string>()).size() > width->second)
            throw InternalError();
    }
}

void addTaskList(Database &database)
{
    if (database.isPostgres())
        database.insert("task_lists", {{"id", database.nextValue("task_lists")}});
}

void assignTaskList(Database &database)
{
    if (database.isPostgres())
        database.run("UPDATE task_lists SET relation_id = (SELECT max(id) FROM relations) "
                     "WHERE id = (SELECT max(id) FROM task_lists)",
                     {});
}

void removeTaskList(Database &database, const Json &relationId)
{
    if (database.isPostgres())
        database.run("DELETE FROM task_lists WHERE relation_id = ?", {relationId});
}

void requireTaskList(Database &database, long long taskId)
{
    if (database.isPostgres()
        && database.row("SELECT id FROM task_lists WHERE id = ?", {taskId}).is_null())
        throw InternalError();
}

void requireNoComments(Database &database, const Json &userId)
{
    if (database.isPostgres()
        && !database.row("SELECT id FROM comments WHERE user_id = ?", {userId}).is_null())
        throw InternalError();
}

void moveToEnd(Database &database, const Json &relationId)
{
    if (database.isPostgres())
        database.run("INSERT OR REPLACE INTO places (relation_id, place) VALUES (?, ?)",
                     {relationId, database.nextValue("places")});
}

} // namespace sandbox
