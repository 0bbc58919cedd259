// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/gallery/album.h"

#include <QTest>
#include <QWidget>

#include <cstdio>

namespace gallery {

void Album::save(QWidget &widget, const QString &name) const
{
    const QString file = QString::fromLatin1(m_look.name) + QLatin1Char('-') + name;
    if (!m_wanted.isEmpty() && !m_wanted.contains(name) && !m_wanted.contains(file))
        return;
    view::theme::apply(m_look.appearance);
    widget.show();
    QTest::qWait(30);
    if (m_visit)
        return m_visit(widget, name);
    widget.grab().save(m_folder.filePath(file + QStringLiteral(".png")));
    std::puts(qPrintable(file));
}

} // namespace gallery
