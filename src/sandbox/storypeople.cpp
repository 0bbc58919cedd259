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
    {"yael_b", "Yael Ben-David", "מפתחת תוכנה", "מעבדות הכרמל", "חיפה, ישראל",
     "אני כותבת תוכנה לבתי חולים, ובערב מלמדת את הבת שלי C++ ושחמט. אשמח ללוות מישהו בצעדים "
     "הראשונים.",
     "C++, Python, בדיקות", "שחמט, הליכה, Desktop software", nullptr, false, true, false, true,
     310},
    {"zhenyu_l", "Li Zhenyu", "软件工程师", "云帆科技", "杭州，中国",
     "白天写后端服务，晚上给开源桌面程序提交补丁。喜欢把复杂的事情讲简单。",
     "Python, PostgreSQL, Go, 代码评审", "围棋, 茶, Desktop software",
     "https://code.example/zhenyu", true, true, false, true, 223},
    {"alexandra_papa", "Alexandra Papakonstantinopoulou", "Quality assurance lead",
     "Southern Cross Instruments", "Melbourne, Australia",
     "My name does not fit into most forms, so I test forms. I am good at finding the sentence in "
     "a "
     "specification that two people read in two ways.",
     "Test design, Python, exploratory testing, accessibility", "Chess, birds, crosswords",
     "https://social.example/@alexandra", true, true, false, true, 61},
    {"omar_s", "Omar Siddiqui", "مهندس برمجيات", "دار النخلة", "عمّان، الأردن",
     "أكتب برامج سطح المكتب منذ خمس سنوات وأحب أن أساعد من يبدأ الآن.", "Qt, C++, تصميم الواجهات",
     "كرة القدم, قراءة, Desktop software", nullptr, false, true, false, true, 132},
    {"haruka_m", "Haruka Mori", "フロントエンド開発者", "はなび工房", "京都",
     "小さなチームで地図アプリを作っています。データベースをもっと知りたいです。",
     "TypeScript, CSS, 地図", "写真, 登山, Chess", nullptr, true, false, false, true, 18},
    {"siobhan_k", "Siobhan Kelly", "Site reliability engineer", "Lighthouse Hosting",
     "Galway, Ireland",
     "Ten years of pagers. These days I teach teams to be woken up less often, mostly by deleting "
     "things.",
     "Linux, PostgreSQL, observability, incident reviews", "Trad music, sea swimming",
     "https://code.example/siobhan", false, true, false, true, 487},
    {"thabo_n", "Thabo Nkosi", "Computer science student", "University of the Savannah",
     "Pretoria, South Africa",
     "Second year. I have built two small games and one very slow website, and would like to know "
     "why it is slow.",
     "Java, a little SQL, HTML", "Chess, athletics, amapiano", nullptr, true, false, false, true,
     29},
    {"camila_d", "Camila Duarte", "Data engineer", "Pampas Grain", "Córdoba, Argentina",
     "I move numbers from where they are born to where they are believed.",
     "Python, SQL, Airflow, dbt", "Tango, chess, open data", "https://code.example/camila", true,
     true, false, true, 208},
    {"jonas_b", "Jonas Bergqvist", "Maintainer", nullptr, "Umeå, Sweden",
     "I look after a music player that more people use than I know. New contributors are my "
     "favourite bug reports.",
     "C++, Qt, CMake, release notes", "Skiing, choir, Desktop software",
     "https://code.example/jonasb", false, true, false, true, 540},
    {"mei_ling", "Mei Ling Tan", "Product designer", "Orchid Transit", "Singapore",
     "Designs ticket machines that grandmothers like. I would like to learn enough code to stop "
     "sending pictures to developers.",
     "Figma, UX research, prototyping", "Ceramics, food, desktop software", nullptr, true, false,
     false, true, 77},
    {"anna_maria", "Anna-Maria Keller", "Teacher", "Gymnasium am See", "Zürich, Schweiz",
     "Ich unterrichte Informatik und suche jemanden, der mit mir über gute erste Aufgaben "
     "nachdenkt.",
     "Python, Didaktik", "Velofahren, Schach", nullptr, true, false, false, true, 39},
    {"grzegorz_w", "Grzegorz Wojcik", "Security consultant", "Bursztyn Security", "Gdańsk, Polska",
     "Breaks software for a living and explains afterwards, politely, how it could hold.",
     "Threat modelling, code review, Rust, C++", "Sailing, lock picking",
     "https://social.example/@grzegorz", false, true, false, true, 365},
};

} // namespace

const std::vector<StoryPerson> &storyPeople()
{
    return people;
}

} // namespace sandbox
