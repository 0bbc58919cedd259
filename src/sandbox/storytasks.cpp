// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/storytasks.h"

namespace sandbox {
namespace {
constexpr double open = -1;
}

const std::vector<StoryTask> &storyTasks()
{
    static const std::vector<StoryTask> tasks{
        {"Write down three things you want to be able to do by the end of our time", 36.4, 34.2},
        {"Set up Qt Creator, a debug build and the address sanitizer on your laptop", 36.4, 33.1},
        {"Build a window with one list that shows the files of a folder", 33.0, 28.7},
        {"Read the chapter on object ownership and explain it to me in five sentences", 32.9, 30.0},
        {"Replace the hand-filled list with a model of your own", 28.5, 22.3},
        {"Pick an open-source project to contribute to; bring two candidates to our next call",
         28.5, 21.8},
        {"Run the model under QAbstractItemModelTester and make it pass", 22.0, 17.6},
        {"Find the slowest second of your program's start with perf", 21.5, 14.9},
        {"Send the first pull request, however small: a typo in the documentation counts", 21.0,
         11.4},
        {"Reproduce bug 4312 in the music player and write down the exact steps", 13.8, 6.2},
        {"Fix bug 4312: the playlist jumps to the top after every edit", 13.8, open},
        {"Write a test that fails without the fix", 13.7, open},
        {"Watch the talk on signals and slots across threads, note what surprised you", 8.3, open},
        {"Draft a short talk for your team: what a desktop program owes its user\n\nTen minutes, "
         "five slides at most, one demonstration that can go wrong.",
         6.0, open},
        {"Choose a date for our half-way review", 1.6, open},
    };
    return tasks;
}

const std::vector<StoryComment> &storyComments()
{
    static const std::vector<StoryComment> comments{
        {1, true, 35.8,
         "Here they are: (1) ship a small desktop program that starts in under a second, (2) get a "
         "change merged in a project I use, (3) stop being afraid of header files."},
        {1, false, 35.3,
         "A fine list. The third will take care of itself by the second week. Let us plan "
         "backwards from (2), it depends on other people and so needs the most time."},
        {4, true, 30.2,
         "A parent deletes its children. So I give every object a parent or keep it as a member, "
         "and never both. new without one of the two is a leak. Five sentences were too many!"},
        {4, false, 30.1, "\"Never both\" is the part most people learn from a crash. Well done."},
        {5, true, 25.4,
         "It works, but the selection is lost whenever a file appears. I call "
         "beginResetModel() because I could not get the indexes right."},
        {5, false, 25.2,
         "That is the reason. A reset tells the view that it knows nothing any more. Compare the "
         "old and the new list, and announce only the rows that came or went."},
        {5, true, 22.4, "Two evenings and one notebook page of drawings later: selection stays!"},
        {8, false, 20.9,
         "Before you measure, write down what you believe is slow. We compare afterwards."},
        {8, true, 15.0,
         "I bet on reading the files. It was the icon theme: 420 of 610 ms. I load icons lazily "
         "now and the window is there after 190 ms."},
        {8, false, 14.8,
         "And that is why we measure. Please keep the numbers, they belong in your talk."},
        {9, true, 11.5,
         "Merged this morning! Two broken links in the build instructions. The maintainer thanked "
         "me and asked whether I would look at a bug next."},
        {9, false, 11.2, "\xF0\x9F\x8E\x89 Congratulations. Tell me about the bug on Thursday."},
        {10, true, 6.4,
         "1. open a playlist of more than one screen, 2. scroll to the end, 3. rename a song. "
         "Happens with 31 songs or more on my screen, never with 30."},
        {11, true, 5.1,
         "I think I know this one... they reset the whole model after a rename. Is it rude to "
         "propose the same change that you made me do?"},
        {11, false, 4.9,
         "Not at all, but show the numbers of lines before and after, and keep everything else out "
         "of the commit. Reviewers like to say yes to small things."},
        {11, true, 2.2, "Draft is up. Could you have a look before I ask for a review?"},
        {11, false, 0.8,
         "Read it on the train. dataChanged() needs the roles as third argument here, or "
         "the cover art is painted anew for every row. The rest is good."},
        {13, true, 3.5,
         "Half-way through. I was surprised that a queued signal copies its arguments. Is that why "
         "you keep telling me to pass small structs?"},
        {15, false, 1.5, "I am free on Tuesday or Friday, from nine in the morning your time."},
    };
    return comments;
}

} // namespace sandbox
