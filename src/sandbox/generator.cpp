// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/generator.h"

#include "sandbox/crowd.h"
#include "sandbox/dice.h"
#include "sandbox/story.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sandbox {
namespace {

constexpr double day = 86400;
constexpr int smallestCrowd = 60;
constexpr int commentCount = 200;

const std::array firstNames{"Adaeze", "Bruno",   "Chiara", "Dmitri", "Elif",  "Fatou", "Gustav",
                            "Hana",   "Ibrahim", "Jasmin", "Kofi",   "Leila", "Marek", "Nadia",
                            "Oscar",  "Paloma",  "Qiang",  "Rosa",   "Samir", "Tuva",  "Usha",
                            "Viktor", "Wen",     "Ximena", "Yusuf",  "Zofia"};
const std::array lastNames{"Abara",  "Bergman", "Castro", "Dubois", "Eriksen",  "Fontana",
                           "Gupta",  "Horvat",  "Ito",    "Jansen", "Kaplan",   "Lindqvist",
                           "Mensah", "Novak",   "Ortega", "Petrov", "Rahman",   "Silva",
                           "Tanaka", "Urbina",  "Vega",   "Weber",  "Yamamoto", "Zhang"};
const std::array verbs{"Read",    "Summarise", "Review",  "Measure", "Refactor",
                       "Rewrite", "Present",   "Try out", "Discuss", "Test"};
const std::array objects{"the chapter on transactions",     "the error handling of the importer",
                         "the notes of our last call",      "the start-up of the program",
                         "the open pull requests",          "the onboarding guide",
                         "the query for the weekly report", "the keyboard shortcuts",
                         "the talk about caching",          "the release checklist"};
const std::array endings{"", " and bring one question", " before our next call",
                         " together with a colleague", " and write down what surprised you"};
const std::array remarks{"Done with the first half, the rest follows tomorrow.",
                         "Could you look at my notes? I am not sure about the last point.",
                         "That was easier than I thought.",
                         "Good progress. Please keep the numbers, we need them later.",
                         "Let us talk about this in the next call."};
const std::array occupations{"Developer", "Designer", "Tester", "Student", "Analyst"};
const std::array cities{"Accra", "Berlin", "Cusco", "Dakar", "Edinburgh", "Fukuoka"};
const std::array states{"COMPLETED", "CANCELLED", "REJECTED", "PENDING"};

Json person(int id, Dice &dice, double now)
{
    const bool isMain = id == 1;
    const std::string login = isMain ? "generated" : "person_" + std::to_string(id);
    Json row;
    row["id"] = id;
    row["name"] = std::string(dice.oneOf(firstNames)) + " " + dice.oneOf(lastNames);
    row["username"] = login;
    row["email"] = login + "@example.org";
    row["registration_date"] = std::floor(now - (300 + dice.below(300)) * day);
    row["terms_and_conditions_checked"] = true;
    row["is_admin"] = isMain;
    row["is_email_verified"] = true;
    row["email_verification_date"] = "2026-01-12 09:15:00.000000";
    row["bio"] = "Learns by teaching, and the other way round.";
    row["location"] = dice.oneOf(cities);
    row["occupation"] = dice.oneOf(occupations);
    row["need_mentoring"] = isMain || id % 3 != 0;
    row["available_to_mentor"] = isMain || id % 2 == 0;
    row["password"] = storyPassword();
    return row;
}

Json task(int id, bool isDone, double created, Dice &dice)
{
    Json row;
    row["id"] = id;
    row["description"] =
        std::string(dice.oneOf(verbs)) + " " + dice.oneOf(objects) + dice.oneOf(endings);
    row["is_done"] = isDone;
    row["created_at"] = created;
    row["completed_at"] = isDone ? Json(created + (1 + dice.below(9)) * 0.1 * day) : Json();
    return row;
}

/// The first relation runs; the others take the remaining states in turn.
Json relation(int id, int taskCount, int crowd, Dice &dice, double now)
{
    const char *state = id == 1 ? "ACCEPTED" : states.at(static_cast<std::size_t>(id - 2) % 4);
    const bool isOver = state == states[0];
    const bool isMentor = dice.below(2) == 0;
    const int partner = 2 + dice.below(crowd - 1);
    const double age = isOver ? 200 + dice.below(90) : 20 + dice.below(40);
    Json row;
    row["id"] = id;
    row["mentor_id"] = isMentor ? 1 : partner;
    row["mentee_id"] = isMentor ? partner : 1;
    row["action_user_id"] = dice.below(2) == 0 ? 1 : partner;
    row["creation_date"] = std::floor(now - age * day);
    row["end_date"] = std::floor(now + (isOver ? -30 : 60) * day);
    row["state"] = state;
    row["notes"] = std::string("I would like to ") + (dice.below(2) == 0 ? "learn" : "practise")
        + " this with you: " + dice.oneOf(objects) + ".";
    row["tasks"] = Json::array();
    for (int taskId = 1; taskId <= taskCount; ++taskId) {
        const double created = std::floor(now - age * day * (1 - 0.8 * taskId / (taskCount + 1)));
        row["tasks"].push_back(task(taskId, dice.below(3) != 0, created, dice));
    }
    row["next_task_id"] = taskCount + 1;
    return row;
}

/// Comments on the tasks of the running relation, most of them on the first.
Json comments(const Json &running, Dice &dice, double now)
{
    Json rows = Json::array();
    const auto taskCount = static_cast<int>(running.at("tasks").size());
    for (int id = 1; taskCount > 0 && id <= commentCount; ++id) {
        Json row;
        row["id"] = id;
        row["user_id"] = running.at(dice.below(2) == 0 ? "mentor_id" : "mentee_id");
        row["task_id"] = dice.below(2) == 0 ? 1 : 1 + dice.below(taskCount);
        row["relation_id"] = running.at("id");
        row["creation_date"] = std::floor(now - (commentCount + 1 - id) * 0.05 * day);
        row["comment"] = dice.oneOf(remarks);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

Json generatedState(int relationCount, int taskCount, double now, int peopleCount)
{
    Dice dice;
    const int crowd = std::max(smallestCrowd, std::min(relationCount, 1000));
    Json state;
    state["users"] = Json::array();
    for (int id = 1; id <= crowd; ++id)
        state["users"].push_back(person(id, dice, now));
    for (Json &somebody : crowdOf(peopleCount, crowd + 1, now))
        state["users"].push_back(std::move(somebody));
    state["relations"] = Json::array();
    for (int id = 1; id <= relationCount; ++id)
        state["relations"].push_back(relation(id, taskCount, crowd, dice, now));
    state["comments"] = comments(state["relations"].at(0), dice, now);
    return state;
}

} // namespace sandbox
