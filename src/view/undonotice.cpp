// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/undonotice.h"

#include "view/noticebar.h"

namespace view {

namespace {

QString undoId()
{
    return QStringLiteral("undo");
}

QString sentenceOf(Edit::Kind kind, int count)
{
    switch (kind) {
    case Edit::Kind::CompleteTask:
        return count == 1 ? UndoNotice::tr("Task completed.")
                          : UndoNotice::tr("%Ln task(s) completed.", nullptr, count);
    case Edit::Kind::DeleteTask:
        return count == 1 ? UndoNotice::tr("Task deleted.")
                          : UndoNotice::tr("%Ln task(s) deleted.", nullptr, count);
    case Edit::Kind::DeleteComment:
        return count == 1 ? UndoNotice::tr("Comment deleted.")
                          : UndoNotice::tr("%Ln comment(s) deleted.", nullptr, count);
    default: // nothing else waits to be undone
        Q_UNREACHABLE();
    }
}

} // namespace

UndoNotice::UndoNotice(syncing::Sync &sync, NoticeBar &notices, bool (*belongs)(Edit::Kind),
                       QObject *parent)
    : QObject(parent), m_sync(sync), m_notices(notices), m_belongs(belongs)
{
    connect(&m_sync, &syncing::Sync::undoableChanged, this, &UndoNotice::follow);
}

QList<WaitingEdit> UndoNotice::undoable() const
{
    QList<WaitingEdit> own = m_sync.undoable();
    own.removeIf([this](const WaitingEdit &entry) { return !m_belongs(entry.edit.kind); });
    return own;
}

void UndoNotice::show()
{
    tell(true);
}

// What only runs out is not announced anew, and does not come back after it was closed.
void UndoNotice::follow()
{
    const QList<WaitingEdit> own = undoable();
    tell(!own.isEmpty() && own.last().id > m_latestTold);
}

void UndoNotice::tell(bool isNew)
{
    const QList<WaitingEdit> own = undoable();
    if (own.isEmpty()) {
        m_notices.dismiss(undoId());
        return;
    }
    m_latestTold = qMax(m_latestTold, own.last().id);
    const Edit::Kind kind = own.last().edit.kind;
    int count = 0;
    for (auto it = own.crbegin(); it != own.crend() && it->edit.kind == kind; ++it)
        ++count;
    const Notice notice{kind == Edit::Kind::CompleteTask ? Notice::Kind::Success
                                                         : Notice::Kind::Info,
                        undoId(),
                        sentenceOf(kind, count),
                        {{tr("&Undo"), [this] { undoLast(); }}},
                        true};
    if (isNew)
        m_notices.show(notice);
    else
        m_notices.replace(notice);
}

void UndoNotice::undoLast()
{
    const QList<WaitingEdit> own = undoable();
    if (own.isEmpty())
        return;
    m_sync.undo(own.last().id);
    show();
}

} // namespace view
