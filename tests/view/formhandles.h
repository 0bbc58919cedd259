// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/formfield.h"
#include "view/noticebar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace test {

[[nodiscard]] inline view::FormField &field(const QWidget &dialog, const char *name)
{
    return *dialog.findChild<view::FormField *>(QString::fromLatin1(name));
}

[[nodiscard]] inline QPushButton &button(const QWidget &dialog, const char *name)
{
    return *dialog.findChild<QPushButton *>(QString::fromLatin1(name));
}

/// What the notice bar says; empty while it is hidden.
[[nodiscard]] inline QString sentence(const QWidget &dialog)
{
    auto *bar = dialog.findChild<view::NoticeBar *>();
    return bar->isVisible() ? bar->findChild<QLabel *>(QStringLiteral("noticeSentence"))->text()
                            : QString();
}

/// In place of what stands there.
inline void type(const QWidget &dialog, const char *name, const QString &text)
{
    QWidget *editor = field(dialog, name).editor();
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, text);
}

} // namespace test
