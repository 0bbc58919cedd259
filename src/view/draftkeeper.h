// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/id.h"
#include "domain/relation.h"
#include "sync/sync.h"

#include <QHash>
#include <QObject>
#include <QTimer>

class QWidget;

namespace view {

// Where a text that was begun belongs. They are kept on disk: the program of another day has to
// find them.

/// The line for new tasks.
[[nodiscard]] QString taskDraftKey(RelationId relation);
/// A new comment.
[[nodiscard]] QString commentDraftKey(RelationId relation, TaskId task);
/// Where those of comments that are edited begin; the comment's number follows.
[[nodiscard]] QString editDraftKeys(RelationId relation, TaskId task);
[[nodiscard]] QString editDraftKey(RelationId relation, TaskId task, CommentId comment);
/// What is written to that person, in that role of one's own.
[[nodiscard]] QString requestDraftKey(UserId person, Relation::Role ownRole);
/// What takes the place of that request.
[[nodiscard]] QString resendDraftKey(RelationId pending);

/// Saves texts while they are being written: a moment after the last change, and at once when
/// their editor is left.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    explicit DraftKeeper(syncing::Sync &sync, QObject *parent = nullptr);
    ~DraftKeeper() override;

    /// To be saved soon, as it is now; an empty text takes it away.
    void keep(const QString &key, const Draft &draft);
    /// Takes it away at once: it was sent, or given up.
    void drop(const QString &key);
    /// It belongs there from now on.
    void move(const QString &from, const QString &to);
    [[nodiscard]] Draft draft(const QString &key) const;
    /// The keys, of those that begin so, of what could not be saved.
    [[nodiscard]] QStringList unsavedKeys(const QString &beginning) const;
    void saveNow();
    /// Saves whenever the editor is left.
    void watch(QWidget *editor);
    /// Another account's words are nobody's here.
    void forget();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    syncing::Sync &m_sync;
    /// What changed since it was saved, and what could not be: it lasts as long as the program.
    QHash<QString, Draft> m_unsaved;
    QTimer m_timer;
};

} // namespace view
