// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commentmodel.h"

#include "domain/texts.h"
#include "store/outbox.h"

namespace model {

CommentModel::CommentModel(const store::Store &store, QObject *parent)
    : QAbstractListModel(parent), m_store(store)
{
    using store::TableSignals;
    const TableSignals *table = &store.comments();
    connect(table, &TableSignals::aboutToInsert, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(table, &TableSignals::inserted, this, &CommentModel::endInsertRows);
    connect(table, &TableSignals::aboutToRemove, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(table, &TableSignals::removed, this, &CommentModel::endRemoveRows);
    connect(table, &TableSignals::changed, this,
            [this](int first, int last) { Q_EMIT dataChanged(index(first), index(last)); });
    connect(table, &TableSignals::aboutToReset, this, &CommentModel::beginResetModel);
    connect(table, &TableSignals::reset, this, &CommentModel::endResetModel);
    // Names come from the profile and from the relation.
    connect(&store, &store::Store::meChanged, this, &CommentModel::refreshTimes);
}

int CommentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_store.comments().size();
}

QVariant CommentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::CommentRow &entry = m_store.comments().at(index.row());
    const Comment &comment = entry.comment;
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(comment.text);
    case Qt::AccessibleTextRole: {
        //: author, text of a comment; read out by a screen reader
        const QString text =
            tr("%1: %2").arg(oneLine(authorName(comment.authorId)), oneLine(comment.text));
        if (entry.isParked)
            return tr("%1, a change waits for you", "author and text of a comment").arg(text);
        return entry.waiting == Waiting::No
            ? text
            : tr("%1, not yet on the server", "author and text of a comment").arg(text);
    }
    case TextRole:
        return comment.text;
    case AuthorNameRole:
        return authorName(comment.authorId);
    case AuthorIdRole:
        return comment.authorId.value();
    case IsOwnRole:
        return comment.authorId == m_store.owner().userId;
    case CreatedAtRole:
        return comment.createdAt;
    case ModifiedAtRole:
        return comment.modifiedAt ? QVariant(*comment.modifiedAt) : QVariant();
    case WaitingRole:
        return static_cast<int>(entry.waiting);
    case KeyRole:
        return comment.id.value();
    case IsParkedRole:
        return entry.isParked;
    default:
        return {};
    }
}

QModelIndex CommentModel::indexOf(CommentId comment) const
{
    const int row = m_store.comments().indexOf(comment);
    return row < 0 ? QModelIndex() : index(row);
}

void CommentModel::refreshTimes()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QStringList CommentModel::draftKeys(const QString &beginning) const
{
    QStringList keys;
    const QMap<QString, Draft> &drafts = m_store.outbox().drafts();
    for (auto it = drafts.lowerBound(beginning); it != drafts.cend(); ++it) {
        if (!it.key().startsWith(beginning))
            break;
        keys.append(it.key());
    }
    return keys;
}

// The service names the author by id only (api.md 8): one of the relation's two people.
QString CommentModel::authorName(UserId author) const
{
    const store::RelationRow *row = m_store.relations().find(m_store.openRelationId());
    if (row && author.isValid()) {
        for (const Partner &partner : {row->relation.mentor, row->relation.mentee}) {
            if (partner.id == author)
                return partner.name;
        }
    }
    return author == m_store.me().id ? m_store.me().name : QString();
}

} // namespace model
