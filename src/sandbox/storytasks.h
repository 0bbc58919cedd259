// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace sandbox {

/// A task of the running relation.
struct StoryTask {
    const char *description;
    double createdDaysAgo;
    double doneDaysAgo; ///< negative: still open
};

/// A comment in the running relation.
struct StoryComment {
    int taskId;
    bool isByMentee;
    double daysAgo;
    const char *text;
};

const std::vector<StoryTask> &storyTasks();

/// In the order in which they were written.
const std::vector<StoryComment> &storyComments();

} // namespace sandbox
