// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/storypeople.h"

namespace sandbox {

namespace {

const std::vector<StoryPerson> people{
    {"grace_w", "Grace Wanjiru", "Community manager", "Savannah Code Circle", "Nairobi, Kenya",
     "I keep this place running and introduce people to each other. Write to me when something "
     "feels off, or when you do not know whom to ask.",
     "Facilitation, event planning, conflict mediation", "Choir, trail running",
     "https://social.example/@grace_w", false, false, true, true, 520},
    {"amara_o", "Amara Okafor", "Back-end developer", "Kola Payments", "Lagos, Nigeria",
     "Six years of Python and PostgreSQL, now learning C++ and Qt because I want to build "
     "tools "
     "that people keep open all day. Happy to help with databases in return.",
     "Python, PostgreSQL, REST, a growing amount of C++", "Desktop software, chess, jollof",
     "https://code.example/amara", true, true, false, true, 436},
    {"kenji_w", "Kenji Watanabe", "Principal engineer", "Hoshi Instruments", "Osaka, Japan",
     "I have written desktop software for laboratories since before it was fashionable, and "
     "then after. I like small commits, plain names and programs that start fast.",
     "C++, Qt, profiling, code review", "Bouldering, film cameras", "https://code.example/kenji",
     false, true, false, true, 391},
    {"ingrid_s", "Ingrid Solheim", "Staff engineer", "Fjordkraft Data", "Bergen, Norway",
     "Databases first, everything else second. I mentor two people a year and take it "
     "seriously.",
     "SQL, query planning, Rust, mentoring", "Knitting, ski touring", nullptr, false, true, false,
     true, 455},
    {"mateo_r", "Mateo Rojas", "Student", "Universidad de los Andes", "Bogota, Colombia",
     "Third year of computer science. Found out that I like SQL more than I expected to.",
     "Java, SQL, a little Python", "Cycling, cumbia", "https://code.example/mateor", true, false,
     false, true, 402},
    {"farid_h", "Farid Haddad", "Data analyst", "Atlas Logistics", "Casablanca, Morocco",
     "From spreadsheets to pipelines, one broken import at a time.", "Excel, pandas, reporting",
     "Football, astronomy", nullptr, true, false, false, true, 190},
    {"priya_r", "Priya Raman", "Engineering manager", "Lotus Health", "Chennai, India",
     "Ten years of engineering, three of managing. I can help with promotions, difficult "
     "conversations and calendars that eat themselves.",
     "Leadership, interviewing, distributed systems", "Carnatic music, gardening",
     "https://social.example/@priya", false, true, false, true, 278},
    {"linh_tran", "Linh Tran", "Junior developer", "Sen Studio", "Da Nang, Vietnam",
     "One year into my first job. I write JavaScript by day and would like to understand what "
     "the database does with it.",
     "JavaScript, Vue, basic SQL", "Coffee, pottery, street photography", nullptr, true, false,
     false, true, 48},
    {"sofia_a", "Sofia Almeida", "Accessibility consultant", nullptr, "Porto, Portugal",
     "I test software with the people who are usually forgotten in testing, and then I fix it "
     "with those who wrote it.",
     "Screen readers, keyboard design, audits", "Surfing, azulejos",
     "https://social.example/@sofia", false, true, false, true, 167},
    {"tomasz_z", "Tomasz Zielinski", "Release engineer", "Wisla Systems", "Krakow, Poland",
     "Packages, pipelines and the art of the boring release.", "CMake, Debian packaging, CI",
     "Board games, pierogi", "https://code.example/tz", true, true, false, true, 142},
    {"eleni_p", "Eleni Papadaki", "Technical writer", "Mnemosyne Press", "Heraklion, Greece",
     "If it takes three readings to understand, it is not the reader's fault.",
     "Documentation, information architecture", "Sailing, crime novels", nullptr, true, true, false,
     true, 95},
    {"noah_f", "Noah Fischer", nullptr, nullptr, "Basel, Switzerland", nullptr, nullptr, nullptr,
     nullptr, true, false, false, false, 3},
};

} // namespace

const std::vector<StoryPerson> &storyPeople()
{
    return people;
}

} // namespace sandbox
