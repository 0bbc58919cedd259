// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/story.h"

#include "sandbox/clock.h"
#include "sandbox/storypeople.h"
#include "sandbox/storytasks.h"

#include <cmath>
#include <vector>

namespace sandbox {
namespace {

constexpr double day = 86400;
constexpr double open = -1; // a task that is not done

double daysFrom(double now, double days)
{
    return std::floor((now + days * day) * 1e6) / 1e6;
}

/// A quarter of an hour after the registration.
std::string verificationDate(const Json &registration)
{
    return storedDate(std::floor(registration.get<double>()) + 900);
}

Json optionalText(const char *text)
{
    return text == nullptr ? Json() : Json(text);
}

Json user(const StoryPerson &person, int id, double now)
{
    Json row;
    row["id"] = id;
    row["name"] = person.name;
    row["username"] = person.username;
    row["email"] = std::string(person.username) + "@example.org";
    row["registration_date"] = daysFrom(now, -person.daysSinceRegistration - 0.3);
    row["terms_and_conditions_checked"] = true;
    row["is_admin"] = person.isAdmin;
    row["is_email_verified"] = person.isVerified;
    row["email_verification_date"] =
        person.isVerified ? Json(verificationDate(row["registration_date"])) : Json();
    row["bio"] = optionalText(person.bio);
    row["location"] = optionalText(person.location);
    row["occupation"] = optionalText(person.occupation);
    row["organization"] = optionalText(person.organization);
    row["slack_username"] = person.isVerified ? Json(person.username) : Json();
    row["social_media_links"] = optionalText(person.links);
    row["skills"] = optionalText(person.skills);
    row["interests"] = optionalText(person.interests);
    row["need_mentoring"] = person.needsMentoring;
    row["available_to_mentor"] = person.offersMentoring;
    row["password"] = storyPassword();
    return row;
}

Json task(int id, const StoryTask &told, double now)
{
    const bool isDone = told.doneDaysAgo >= 0;
    Json row;
    row["id"] = id;
    row["description"] = told.description;
    row["is_done"] = isDone;
    row["created_at"] = daysFrom(now, -told.createdDaysAgo);
    row["completed_at"] = isDone ? Json(daysFrom(now, -told.doneDaysAgo)) : Json();
    return row;
}

/// A relation of the story: who, when, and how it stands.
struct StoryRelation {
    StoryId mentor;
    StoryId mentee;
    StoryId sender;
    double sentDaysAgo;
    double endsInDays;
    const char *state;
    const char *notes;
    std::vector<StoryTask> tasks;
};

std::vector<StoryRelation> earlierRelations()
{
    return {
        {Amara,
         Mateo,
         Mateo,
         390,
         -230,
         "COMPLETED",
         "Hello Amara, your answer about joins in the forum helped me a lot. Would you mentor me "
         "for one semester?",
         {{"Model the library exercise with at most six tables", 380, 371},
          {"Write the ten queries from the sheet without looking at the solutions", 352, 330},
          {"Explain to a friend what a transaction promises", 300, 262}}},
        {Ingrid,
         Amara,
         Amara,
         221,
         -60,
         "COMPLETED",
         "I would like to understand why my queries are slow, instead of adding indexes until they "
         "are not. Could we look at real plans together?",
         {{"Read EXPLAIN output aloud, line by line, for three of your own queries", 214, 209},
          {"Remove one index and prove that nothing got slower", 188, 171},
          {"Give the lunch talk about vacuuming", 120, 96}}},
        {Amara,
         Farid,
         Farid,
         57,
         70,
         "CANCELLED",
         "I want to move our reports from spreadsheets to a database.",
         {{"List the twelve sheets and who fills them", 52, 47},
          {"Sketch the first table together", 44, open}}},
        {Priya,
         Amara,
         Amara,
         44,
         40,
         "REJECTED",
         "I am asked to lead a small team next year and would like to prepare for it.",
         {}},
    };
}

StoryRelation runningRelation()
{
    return {Kenji,
            Amara,
            Amara,
            37.2,
            83,
            "ACCEPTED",
            "I know databases well and desktop programs not at all. I would like to change the "
            "second half of that sentence, and you seem to be the right person to ask.",
            storyTasks()};
}

std::vector<StoryRelation> openRequests()
{
    return {
        {Amara,
         Linh,
         Linh,
         2.3,
         96,
         "PENDING",
         "Hi Amara! I read that you help with databases. My pages are slow and I only know how to "
         "add more JavaScript. Could you show me what happens behind the API?",
         {}},
        {Sofia,
         Amara,
         Amara,
         5.6,
         120,
         "PENDING",
         "My first desktop program should work with a screen reader from the start. May I learn "
         "from you how to test that properly?",
         {}},
        {Amara,
         Eleni,
         Eleni,
         0.4,
         64,
         "PENDING",
         "I write the manual for a product with a large SQL dialect and would love to understand "
         "it "
         "before I describe it.",
         {}},
        {Tomasz,
         Amara,
         Tomasz,
         9.1,
         75,
         "PENDING",
         "You mentioned that you want to ship your program for three systems. I do that for a "
         "living and would enjoy showing you how.",
         {}},
        {Priya,
         Tomasz,
         Tomasz,
         12.5,
         100,
         "PENDING",
         "I may become team lead in spring and would rather practise first.",
         {}},
    };
}

/// A relation from the past whose mentor has deleted their account since. The service keeps it with
/// nobody on that side.
Json relationWithNobody(int id, double now)
{
    Json row;
    row["id"] = id;
    row["mentor_id"] = nullptr;
    row["mentee_id"] = static_cast<int>(Amara);
    row["action_user_id"] = static_cast<int>(Amara);
    row["creation_date"] = daysFrom(now, -433);
    row["end_date"] = std::floor(daysFrom(now, -395));
    row["state"] = "COMPLETED";
    row["notes"] =
        "I have never read a whole program that I did not write. Would you read one with me?";
    row["tasks"] = {task(1, {"Choose a program of less than ten thousand lines", 431, 428}, now),
                    task(2, {"Draw what calls what, on paper", 425, 401}, now)};
    row["next_task_id"] = 3;
    return row;
}

Json relation(const StoryRelation &told, int id, double now)
{
    Json row;
    row["id"] = id;
    row["mentor_id"] = static_cast<int>(told.mentor);
    row["mentee_id"] = static_cast<int>(told.mentee);
    row["action_user_id"] = static_cast<int>(told.sender);
    row["creation_date"] = daysFrom(now, -told.sentDaysAgo);
    row["end_date"] = std::floor(daysFrom(now, told.endsInDays));
    row["state"] = told.state;
    row["notes"] = told.notes;
    row["tasks"] = Json::array();
    int taskId = 0;
    for (const StoryTask &entry : told.tasks)
        row["tasks"].push_back(task(++taskId, entry, now));
    row["next_task_id"] = taskId + 1;
    return row;
}

Json comments(int relationId, double now)
{
    Json rows = Json::array();
    for (const StoryComment &told : storyComments()) {
        Json row;
        row["id"] = rows.size() + 1;
        row["user_id"] = static_cast<int>(told.isByMentee ? Amara : Kenji);
        row["task_id"] = told.taskId;
        row["relation_id"] = relationId;
        row["creation_date"] = daysFrom(now, -told.daysAgo);
        row["comment"] = told.text;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

Json storyState(double now)
{
    Json state;
    state["users"] = Json::array();
    int userId = 0;
    for (const StoryPerson &person : storyPeople()) {
        ++userId;
        state["users"].push_back(user(person, userId, now));
    }

    std::vector<StoryRelation> relations = earlierRelations();
    relations.push_back(runningRelation());
    const auto runningId = static_cast<int>(relations.size());
    for (const StoryRelation &request : openRequests())
        relations.push_back(request);
    state["relations"] = Json::array();
    int relationId = 0;
    for (const StoryRelation &told : relations) {
        ++relationId;
        state["relations"].push_back(relation(told, relationId, now));
    }
    state["relations"].push_back(relationWithNobody(relationId + 1, now));
    state["comments"] = comments(runningId, now);
    return state;
}

const char *storyUser()
{
    return storyPeople().at(Amara - 1).username;
}

const char *storyPassword()
{
    return "sample-Pass1";
}

} // namespace sandbox
