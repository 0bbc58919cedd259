// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QAbstractListModel>
#include <QStringList>

namespace model {

/// What an edit of one's own that no listing shows yet does to a row.
using Waiting = store::Waiting;

/// The comments of the open task, oldest first.
class CommentModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TextRole = Qt::UserRole, ///< QString, untrusted
        AuthorNameRole, ///< QString, untrusted; empty when the author is not known
        AuthorIdRole, ///< qint64
        IsOwnRole, ///< bool
        CreatedAtRole, ///< double, UNIX seconds
        ModifiedAtRole, ///< double; invalid when never modified
        WaitingRole, ///< int: Waiting
        KeyRole, ///< qint64
        IsParkedRole, ///< bool: an edit of it waits for the person
    };

    explicit CommentModel(const store::Store &store, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Where the comment is; invalid when it is not there.
    [[nodiscard]] QModelIndex indexOf(CommentId comment) const;
    void refreshTimes();
    /// The keys of texts that were begun, of those that begin so (Sync::draft()).
    [[nodiscard]] QStringList draftKeys(const QString &beginning) const;

private:
    [[nodiscard]] QString authorName(UserId author) const;

    const store::Store &m_store;
};

} // namespace model
