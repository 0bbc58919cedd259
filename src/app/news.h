// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "domain/waitingedit.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

namespace store {
class Store;
}

namespace app {

/// One thing that happened on the server and was not one's own doing.
struct NewsItem {
    /// In the order in which they are told.
    enum class Kind {
        RequestReceived,
        RequestAccepted, ///< one's own
        RequestDeclined, ///< one's own
        MentorshipCancelled,
        MentorshipEnds, ///< within seven days
        TaskAdded,
        CommentWritten,
    };

    Kind kind = Kind::RequestReceived;
    RelationId relation;
    TaskId task = {}; ///< of TaskAdded and CommentWritten
    QString partner = {}; ///< untrusted
    QString text = {}; ///< untrusted: what the task or the comment says
    Relation::Role ownRole = Relation::Role::Mentee;
    UnixSeconds endsAt = 0;

    friend bool operator==(const NewsItem &, const NewsItem &) = default;
};

/// What pulls bring that was not there before. What is there is what the store keeps of the server,
/// also from an earlier run, so that nothing is news twice. What is seen for the first time is
/// none, and neither are edits of one's own.
///
/// A task has no author (api.md 7): one that the person added with another program counts as new.
class News
{
public:
    explicit News(const store::Store &store) : m_store(store) { }

    /// What the store keeps now is known.
    void begin();
    /// A listing shows that edit of one's own.
    void editDone(const WaitingEdit &entry);
    /// What has come since begin(), or since the last look; it is known from now on.
    [[nodiscard]] QList<NewsItem> look();

private:
    /// What of the server was seen at some moment. Relations and tasks that are not in here were
    /// never listed.
    struct Seen {
        std::optional<UnixSeconds> at;
        QHash<RelationId, Relation::State> relations;
        QHash<RelationId, QSet<TaskId>> tasks; ///< of relations that run or may do so
        QHash<RelationId, QMap<TaskId, QSet<CommentId>>> comments; ///< likewise
    };

    void note(Seen *seen, const Relation &relation) const;
    [[nodiscard]] QList<NewsItem> newsOf(const Relation &relation) const;
    [[nodiscard]] QList<NewsItem> newsOfState(const Relation &relation) const;
    [[nodiscard]] QList<NewsItem> newTasks(const Relation &relation) const;
    [[nodiscard]] QList<NewsItem> newComments(const Relation &relation) const;
    /// Those that wait, and those that are done since the last look.
    [[nodiscard]] QList<Edit> ownEdits(Edit::Kind kind, RelationId relation) const;
    [[nodiscard]] bool hasCrossedWeek(UnixSeconds endsAt) const;
    [[nodiscard]] NewsItem item(NewsItem::Kind kind, const Relation &relation) const;

    const store::Store &m_store;
    Seen m_seen;
    QList<Edit> m_done;
};

} // namespace app
