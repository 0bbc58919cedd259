// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/crowd.h"

#include "sandbox/clock.h"
#include "sandbox/dice.h"
#include "sandbox/story.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace sandbox {
namespace {

constexpr double day = 86400;

const std::array firstNames{
    "Abena",    "Aisha",   "Alejandro", "Anneli",   "Arjun",    "Beatriz", "Bilal",  "Chidi",
    "Chloe",    "Dagny",   "Daisuke",   "Elena",    "Emeka",    "Farah",   "Finn",   "Gabriela",
    "Hamza",    "Hye-jin", "Ines",      "Isaac",    "Jamila",   "Jorge",   "Kaito",  "Katarina",
    "Lakshmi",  "Liam",    "Lucia",     "Mahmoud",  "Marie",    "Mei",     "Mikael", "Nkechi",
    "Noor",     "Olga",    "Omar",      "Pavel",    "Rahel",    "Rafael",  "Ryo",    "Salma",
    "Santiago", "Shreya",  "Siddharth", "Svetlana", "Thandiwe", "Tomas",   "Vera",   "Wanjiku",
    "Xiu",      "Yara",    "Zanele",    "Zeynep"};
const std::array lastNames{
    "Adeyemi",  "Andersson", "Baptiste", "Bauer",     "Bianchi",  "Chowdhury", "Cohen",
    "Costa",    "da Silva",  "El-Sayed", "Fernandez", "Garcia",   "Haile",     "Hassan",
    "Ivanova",  "Jovanovic", "Kamau",    "Kim",       "Kowalska", "Kruger",    "Larsen",
    "Le",       "Mahlangu",  "Mbeki",    "Molnar",    "Nakamura", "Nguyen",    "O-Connor",
    "Okonkwo",  "Park",      "Pereira",  "Quispe",    "Rossi",    "Saito",     "Santos",
    "Schmidt",  "Sharma",    "Suzuki",   "Tadesse",   "Tran",     "van Dijk",  "Vargas",
    "Virtanen", "Wang",      "Yilmaz",   "Zulu"};
const std::array places{"Accra, Ghana",
                        "Addis Ababa, Ethiopia",
                        "القاهرة، مصر",
                        "Bengaluru, India",
                        "Berlin, Germany",
                        "Bogotá, Colombia",
                        "Cape Town, South Africa",
                        "Dhaka, Bangladesh",
                        "Hà Nội, Việt Nam",
                        "İstanbul, Türkiye",
                        "Kyiv, Ukraine",
                        "Lagos, Nigeria",
                        "Lima, Perú",
                        "Manila, Philippines",
                        "Montréal, Canada",
                        "Nairobi, Kenya",
                        "東京",
                        "Reykjavík, Iceland",
                        "São Paulo, Brazil",
                        "서울",
                        "Stockholm, Sweden",
                        "Sydney, Australia",
                        "תל אביב",
                        "Warszawa, Poland",
                        "Zürich, Switzerland"};
const std::array occupations{"Student",           "Web developer",    "Back-end developer",
                             "Data scientist",    "Designer",         "Tester",
                             "Product manager",   "Technical writer", "Security engineer",
                             "Database engineer", "Researcher",       "Teacher",
                             "Embedded engineer", "Support engineer", "Accessibility tester"};
const std::array organizations{"Acacia Labs",      "Blue Lantern",     "Cedar Health",
                               "Delta Rail",       "Fennel Foods",     "Harbour Library",
                               "Indigo Energy",    "Juniper Press",    "Municipal University",
                               "Northern Weather", "Quarry Analytics", "Riverside Hospital"};
const std::array skills{"Accessibility",
                        "Android",
                        "Ansible",
                        "C++",
                        "CMake",
                        "CSS",
                        "Data analysis",
                        "Django",
                        "Docker",
                        "Embedded C",
                        "Figma",
                        "Git",
                        "Go",
                        "HTML",
                        "Java",
                        "JavaScript",
                        "Kotlin",
                        "Kubernetes",
                        "Linux",
                        "Machine learning",
                        "Mentoring",
                        "PostgreSQL",
                        "Public speaking",
                        "Python",
                        "Qt",
                        "React",
                        "Rust",
                        "SQL",
                        "Security",
                        "Statistics",
                        "Swift",
                        "Technical writing",
                        "Testing",
                        "TypeScript",
                        "UX research"};
const std::array interests{
    "Astronomy",       "Baking",   "Board games", "Chess",       "Choir",    "Climbing",
    "Cycling",         "Dancing",  "Drawing",     "Film",        "Football", "Gardening",
    "Hiking",          "Knitting", "Languages",   "Open source", "Pottery",  "Reading",
    "Retro computers", "Running",  "Sailing",     "Swimming",    "Tea",      "Woodwork"};
const std::array openings{"I enjoy explaining things until they are simple.",
                          "After years in another trade I found my way into software.",
                          "I like small teams and long-lived code.",
                          "Learning something new every week, on purpose.",
                          "I came for the puzzles and stayed for the people."};
const std::array wishes{"Ask me about %.", "At the moment I spend my evenings with %.",
                        "I would like to meet people who care about %.",
                        "My next talk will be about %."};

/// So many different entries of a list, in the list's order, with commas.
template <typename Array> std::string someOf(const Array &choices, int count, Dice &dice)
{
    std::vector<std::string> chosen;
    chosen.reserve(static_cast<std::size_t>(count));
    for (int round = 0; round < count; ++round)
        chosen.emplace_back(dice.oneOf(choices));
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    std::string text;
    for (const std::string &entry : chosen)
        text += (text.empty() ? "" : ", ") + entry;
    return text;
}

std::string login(const std::string &firstName, int id)
{
    std::string name = firstName.substr(0, firstName.find('-')) + "_" + std::to_string(id);
    name.front() = static_cast<char>(name.front() | 0x20);
    return name.size() < 5 ? name + "_x" : name;
}

std::string bio(Dice &dice)
{
    std::string wish = dice.oneOf(wishes);
    wish.replace(wish.find('%'), 1, dice.oneOf(skills));
    return std::string(dice.oneOf(openings)) + " " + wish;
}

/// A text, or nothing for one person in so many.
Json unlessOneIn(int many, const std::string &text, Dice &dice)
{
    return dice.below(many) == 0 ? Json() : Json(text);
}

Json somebody(int id, double now, Dice &dice)
{
    const std::string firstName = dice.oneOf(firstNames);
    const std::string username = login(firstName, id);
    const double registered = std::floor(now - (2 + dice.below(900)) * day - dice.below(86400));
    Json row;
    row["id"] = id;
    row["name"] = firstName + " " + dice.oneOf(lastNames);
    row["username"] = username;
    row["email"] = username + "@example.org";
    row["registration_date"] = registered;
    row["terms_and_conditions_checked"] = true;
    row["is_admin"] = false;
    row["is_email_verified"] = true;
    row["email_verification_date"] = storedDate(registered + 600);
    row["bio"] = unlessOneIn(6, bio(dice), dice);
    row["location"] = unlessOneIn(8, dice.oneOf(places), dice);
    row["occupation"] = unlessOneIn(8, dice.oneOf(occupations), dice);
    row["organization"] = unlessOneIn(3, dice.oneOf(organizations), dice);
    row["slack_username"] = unlessOneIn(2, username, dice);
    row["skills"] = unlessOneIn(10, someOf(skills, 2 + dice.below(4), dice), dice);
    row["interests"] = unlessOneIn(10, someOf(interests, 1 + dice.below(4), dice), dice);
    row["need_mentoring"] = dice.below(5) < 3;
    row["available_to_mentor"] = dice.below(5) < 2;
    row["password"] = storyPassword();
    return row;
}

} // namespace

std::vector<Json> crowdOf(int count, int firstId, double now)
{
    Dice dice;
    std::vector<Json> people;
    people.reserve(static_cast<std::size_t>(count));
    for (int id = firstId; id < firstId + count; ++id)
        people.push_back(somebody(id, now, dice));
    return people;
}

} // namespace sandbox
