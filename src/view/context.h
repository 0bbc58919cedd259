// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/addresscheck.h"
#include "view/keptdata.h"
#include "view/programfacts.h"

#include <functional>

class QSettings;

namespace session {
class Enrolment;
class Session;
} // namespace session
namespace syncing {
class Directory;
class OnlineCommands;
class Sync;
} // namespace syncing
namespace model {
class ChangeModel;
class CommentModel;
class CompletionHistory;
class MemberModel;
class OwnProfile;
class RelationModel;
class SearchIndex;
class TaskModel;
} // namespace model

namespace view {

/// What the window is given to show and to command: all of it outlives the window.
struct Context {
    session::Session &session;
    session::Enrolment &enrolment;
    syncing::Sync &sync;
    syncing::Directory &directory;
    syncing::OnlineCommands &online;
    model::OwnProfile &profile;
    model::RelationModel &relations;
    model::TaskModel &tasks;
    model::CommentModel &comments;
    model::MemberModel &members;
    model::CompletionHistory &history;
    model::ChangeModel &changes;
    model::SearchIndex &search;
    QSettings &settings;
    AddressCheck checkAddress;
    KeptData keptData;
    std::function<ProgramFacts()> programFacts;
};

} // namespace view
