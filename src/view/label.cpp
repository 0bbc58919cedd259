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
    if (event->type() == QEvent::ParentChange)
        updateFont();
    return QLabel::event(event);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        updateFont();
}

void Label::updateFont()
{
    if (m_isUpdating || m_type == QLatin1String("body"))
        return;
    m_isUpdating = true;
    const QFont around = parentWidget() ? parentWidget()->font() : QApplication::font();
    if (m_type == QLatin1String("title"))
        setFont(metrics::scaled(around, metrics::title, QFont::DemiBold));
    else if (m_type == QLatin1String("subject"))
        setFont(metrics::scaled(around, metrics::subject, QFont::DemiBold));
    else
        setFont(metrics::scaled(around, metrics::secondary));
    m_isUpdating = false;
}

} // namespace view
