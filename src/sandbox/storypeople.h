// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace sandbox {

/// One person of the story. A null text is a field left empty.
struct StoryPerson {
    const char *username;
    const char *name;
    const char *occupation;
    const char *organization;
    const char *location;
    const char *bio;
    const char *skills;
    const char *interests;
    const char *links;
    bool needsMentoring;
    bool offersMentoring;
    bool isAdmin;
    bool isVerified;
    int daysSinceRegistration;
};

/// The ids in the story: a person's place in the list, counted from 1.
enum StoryId {
    Grace = 1,
    Amara,
    Kenji,
    Ingrid,
    Mateo,
    Farid,
    Priya,
    Linh,
    Sofia,
    Tomasz,
    Eleni,
    Noah,
    Yael,
    Zhenyu,
};

const std::vector<StoryPerson> &storyPeople();

} // namespace sandbox
