// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/escapeclears.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace view {

EscapeClears::EscapeClears(QLineEdit *edit) : QObject(edit), m_edit(edit)
{
    edit->installEventFilter(this);
}

bool EscapeClears::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape
        || m_edit->text().isEmpty())
        return QObject::eventFilter(watched, event);
    // Before it is a key it might be a shortcut, which closes a notice.
    event->accept();
    if (event->type() == QEvent::KeyPress)
        m_edit->clear();
    return true;
}

} // namespace view
