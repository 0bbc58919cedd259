// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/users.h"

#include "sandbox/postgres.h"

namespace sandbox {
namespace {

/// "2026-10-20 08:30:00.000000" as the service shows it: 2026-10-20T08:30:00, with the fraction
/// only when there is one.
Json isoDate(const Json &stored)
{
    if (!stored.is_string())
        return nullptr;
    std::string text = stored.get<std::string>();
    const std::size_t blank = text.find(' ');
    if (blank != std::string::npos)
        text[blank] = 'T';
    const std::string noFraction = ".000000";
    if (text.ends_with(noFraction))
        text.erase(text.size() - noFraction.size());
    return text;
}

/// Letters as Python's lower() makes them within ASCII; names know no others (api.md 4.1).
std::string lowered(std::string text)
{
    for (char &letter : text) {
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter | 0x20);
    }
    return text;
}

} // namespace

Json findUser(Database &database, const Json &id)
{
    return database.row("SELECT * FROM users WHERE id = ?", {id});
}

Json findUserByLogin(Database &database, const std::string &nameOrEmail)
{
    return database.row("SELECT * FROM users WHERE username = ?1 OR email = ?1", {nameOrEmail});
}

Json findUserByName(Database &database, const std::string &username)
{
    return database.row("SELECT * FROM users WHERE username = ?", {username});
}

Json findUserByEmail(Database &database, const std::string &email)
{
    return database.row("SELECT * FROM users WHERE email = ?", {email});
}

long long adminCount(Database &database)
{
    return database.row("SELECT count(*) AS number FROM users WHERE is_admin")
        .at("number")
        .get<long long>();
}

void deleteUser(Database &database, const Json &id)
{
    requireNoComments(database, id);
    SQLite::Transaction transaction = database.transaction();
    database.run("UPDATE relations SET mentor_id = NULL WHERE mentor_id = ?", {id});
    database.run("UPDATE relations SET mentee_id = NULL WHERE mentee_id = ?", {id});
    database.run("DELETE FROM users WHERE id = ?", {id});
    transaction.commit();
}

std::vector<Json> directoryPage(Database &database, const DirectoryQuery &query)
{
    const std::string verified = query.verifiedOnly ? " AND is_email_verified" : "";
    return database.rows(
        "SELECT * FROM users WHERE id != ?1 AND (lower(name) LIKE ?2 OR "
        "lower(username) LIKE ?2)"
            + verified + " ORDER BY id LIMIT ?3 OFFSET ?4",
        {query.callerId, "%" + lowered(query.search) + "%", query.limit, query.offset});
}

std::vector<Json> busyUserIds(Database &database)
{
    std::vector<Json> ids;
    for (const Json &row : database.rows("SELECT mentor_id AS id FROM relations WHERE state = 2 "
                                         "UNION SELECT mentee_id FROM relations WHERE state = 2"))
        ids.push_back(row.at("id"));
    return ids;
}

Json fullProfile(const Json &user)
{
    Json profile = pick(user,
                        {"id",
                         "name",
                         "username",
                         "email",
                         "terms_and_conditions_checked",
                         "is_admin",
                         "registration_date",
                         "is_email_verified",
                         "email_verification_date",
                         "bio",
                         "location",
                         "occupation",
                         "organization",
                         "slack_username",
                         "social_media_links",
                         "skills",
                         "interests",
                         "resume_url",
                         "photo_url",
                         "need_mentoring",
                         "available_to_mentor",
                         "current_mentorship_role",
                         "membership_status"});
    profile["email_verification_date"] = isoDate(profile["email_verification_date"]);
    return profile;
}

Json publicProfile(const Json &user)
{
    return pick(user,
                {"id", "username", "name", "slack_username", "bio", "location", "occupation",
                 "organization", "interests", "skills", "need_mentoring", "available_to_mentor",
                 "is_available", "registration_date"});
}

} // namespace sandbox
