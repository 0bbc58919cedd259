// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/undocommand.h"

#include "view/edittexts.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace view {

namespace {

/// Whether it is a text field in which nothing can be undone: it would keep Ctrl+Z for itself.
bool hasNothingToUndo(const QObject *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isUndoAvailable();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return !plain->document()->isUndoAvailable();
    if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
        return !rich->document()->isUndoAvailable();
    return false;
}

} // namespace

UndoCommand::UndoCommand(syncing::Sync &sync, QAction &action, QObject *parent)
    : QObject(parent), m_sync(sync), m_action(action)
{
    connect(&m_action, &QAction::triggered, this, &UndoCommand::undo);
    connect(&m_sync, &syncing::Sync::undoableChanged, this, &UndoCommand::follow);
    connect(qApp, &QApplication::focusChanged, this, &UndoCommand::followFocus);
    follow();
}

void UndoCommand::follow()
{
    const std::optional<WaitingEdit> latest = m_sync.latestUndoable();
    m_action.setEnabled(latest.has_value());
    m_action.setText(latest ? undoText(latest->edit) : tr("&Undo"));
}

void UndoCommand::undo()
{
    if (const std::optional<WaitingEdit> latest = m_sync.latestUndoable())
        m_sync.undo(latest->id);
}

void UndoCommand::followFocus(QWidget *old, QWidget *now)
{
    if (old)
        old->removeEventFilter(this);
    if (now)
        now->installEventFilter(this);
}

bool UndoCommand::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !hasNothingToUndo(watched)
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
        return QObject::eventFilter(watched, event);
    event->ignore(); // so that it is looked for among the shortcuts
    return true;
}

} // namespace view
