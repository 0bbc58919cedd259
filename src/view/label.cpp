// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/label.h"

#include "view/metrics.h"

#include <QApplication>
#include <QEvent>

namespace view {

Label::Label(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    followParent();
}

void Label::setType(const QString &type)
{
    m_type = type;
    updateFont();
}

bool Label::isMuted() const
{
    return foregroundRole() == QPalette::PlaceholderText;
}

void Label::setMuted(bool muted)
{
    setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
}

bool Label::event(QEvent *event)
{
    if (event->type() == QEvent::ParentAboutToChange && parentWidget())
        parentWidget()->removeEventFilter(this);
    if (event->type() == QEvent::ParentChange)
        followParent();
    return QLabel::event(event);
}

bool Label::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::FontChange)
        updateFont();
    return QLabel::eventFilter(watched, event);
}

// A widget with a font of its own is not told when the one around it changes.
void Label::followParent()
{
    if (parentWidget())
        parentWidget()->installEventFilter(this);
    updateFont();
}

void Label::updateFont()
{
    if (m_type == QLatin1String("body"))
        return;
    const QFont around = parentWidget() ? parentWidget()->font() : QApplication::font();
    if (m_type == QLatin1String("title"))
        setFont(metrics::scaled(around, metrics::title, QFont::DemiBold));
    else if (m_type == QLatin1String("subject"))
        setFont(metrics::scaled(around, metrics::subject, QFont::DemiBold));
    else
        setFont(metrics::scaled(around, metrics::secondary));
}

} // namespace view
