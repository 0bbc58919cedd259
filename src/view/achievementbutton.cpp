// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/achievementbutton.h"

#include "domain/texts.h"
#include "model/relativetime.h"
#include "view/accessibles.h"
#include "view/dates.h"
#include "view/icons.h"
#include "view/metrics.h"
#include "view/textlines.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace view {

AchievementButton::AchievementButton(QWidget *parent) : QAbstractButton(parent)
{
    accessibles::install();
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AchievementButton::setAchievement(const model::Completion &completion, const QString &partner)
{
    m_completion = completion;
    m_partner = partner;
    const QString task = oneLine(completion.text);
    setText(task.trimmed().isEmpty() ? tr("(no text)", "a task without a text") : task);
    setAccessibleName(tr("%1, with %2, done %3", "task, partner, time")
                          .arg(text(), isolated(partner), ageWords(completion.completedAt)));
    setToolTip(toolTipText(completion.text + QLatin1Char('\n')
                           + tr("Done %1").arg(model::fullTime(completion.completedAt))));
    update();
}

QString AchievementButton::details() const
{
    return tr("%1 · %2", "partner, when a task was done")
        .arg(isolated(m_partner), ageWords(m_completion.completedAt));
}

QFont AchievementButton::smallFont() const
{
    return metrics::scaled(font(), metrics::secondary);
}

QSize AchievementButton::sizeHint() const
{
    const int height = QFontMetrics(font()).height() + QFontMetrics(smallFont()).height();
    return {metrics::letters(font(), 30), height + 2 * metrics::inside};
}

QSize AchievementButton::minimumSizeHint() const
{
    return {metrics::letters(font(), 8), sizeHint().height()};
}

void AchievementButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = theme::color(theme::Tint::Accent, palette());
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            theme::blended(palette().color(QPalette::Base), accent, isDown() ? 0.22 : 0.10));
        painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radius,
                                metrics::radius);
    }
    const auto mirrored = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    QRect line = rect().adjusted(metrics::inside, metrics::inside, -metrics::inside, 0);
    line.setHeight(QFontMetrics(font()).height());
    const int side = metrics::iconSize(font());
    QRect mark(line.left(), 0, side, side);
    mark.moveTop(line.center().y() - side / 2);
    painter.drawPixmap(mirrored(mark),
                       tinted(QStringLiteral("check"), side,
                              theme::color(theme::Tint::Good, palette()), devicePixelRatioF()));
    line.setLeft(mark.right() + 1 + metrics::between);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    drawLine(&painter, mirrored(line), brokenLines(text(), font(), line.width(), 1).value(0),
             Qt::AlignLeft | Qt::AlignVCenter, layoutDirection());
    line.moveTop(line.bottom() + 1);
    line.setHeight(QFontMetrics(smallFont()).height());
    painter.setFont(smallFont());
    painter.setPen(theme::color(theme::Tint::Muted, palette()));
    drawLine(&painter, mirrored(line),
             QFontMetrics(smallFont()).elidedText(details(), Qt::ElideMiddle, line.width()),
             Qt::AlignLeft | Qt::AlignVCenter, layoutDirection());
}

void AchievementButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace view
