// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/avatarbadge.h"

#include "view/avatar.h"
#include "view/metrics.h"

#include <QFontMetrics>

namespace view {

AvatarBadge::AvatarBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AvatarBadge::setPerson(qint64 userId, const QString &name)
{
    m_userId = userId;
    m_name = name;
    update();
}

QSize AvatarBadge::sizeHint() const
{
    const int side = qMax(metrics::avatar + metrics::group, QFontMetrics(font()).height() * 5 / 2);
    return {side, side};
}

void AvatarBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_userId, m_name, font(), palette());
}

} // namespace view
