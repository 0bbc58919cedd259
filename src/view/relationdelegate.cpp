// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/relationdelegate.h"

#include "model/relativetime.h"
#include "view/avatar.h"
#include "view/metrics.h"
#include "view/relationfacts.h"
#include "view/rowpainting.h"
#include "view/theme.h"

#include <QFontMetrics>

namespace view {

int RelationDelegate::rowHeight(const QFont &font) const
{
    const int name =
        QFontMetrics(metrics::scaled(font, metrics::subject, QFont::DemiBold)).height();
    const int below = QFontMetrics(metrics::scaled(font, metrics::secondary)).height();
    const int content = name + below + metrics::inside + metrics::progress;
    return qMax(content, metrics::avatar) + 2 * metrics::between;
}

void RelationDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const RelationFacts facts = RelationFacts::of(index);
    const QFont nameFont = metrics::scaled(option.font, metrics::subject, QFont::DemiBold);
    const QFont smallFont = metrics::scaled(option.font, metrics::secondary);
    const int nameHeight = QFontMetrics(nameFont).height();
    const int smallHeight = QFontMetrics(smallFont).height();
    const QColor muted = theme::color(theme::Tint::Muted, option.palette);
    const QRect content = option.rect.adjusted(metrics::group, 0, -metrics::group, 0);

    const int side = qMax(metrics::avatar, qMin(nameHeight + smallHeight, 2 * metrics::avatar));
    QRect avatar(content.left(), 0, side, side);
    avatar.moveTop(content.center().y() - side / 2);
    paintAvatar(painter, visual(option, avatar), facts.partnerId, facts.partner, option.font);

    const bool hasBar = facts.areTasksSeen && facts.total > 0
        && facts.group != Relation::Group::Received && facts.group != Relation::Group::Sent;
    const int height =
        nameHeight + smallHeight + (hasBar ? metrics::inside + metrics::progress : 0);
    QRect line = content;
    line.setLeft(avatar.right() + 1 + metrics::group);
    line.setTop(content.center().y() - height / 2);
    line.setHeight(nameHeight);

    const QString days = facts.daysLeftWords();
    const int daysWidth =
        days.isEmpty() ? 0 : QFontMetrics(smallFont).horizontalAdvance(days) + metrics::between;
    const bool endsSoon = facts.isRunning() && facts.daysLeft <= 7;
    painter->setFont(smallFont);
    painter->setPen(endsSoon ? theme::color(theme::Tint::Warning, option.palette) : muted);
    drawLine(painter, visual(option, line), days, Qt::AlignRight | Qt::AlignVCenter,
             option.direction);

    QRect nameLine = line;
    nameLine.setWidth(line.width() - daysWidth);
    painter->setFont(nameFont);
    painter->setPen(facts.partner.isEmpty() ? muted : option.palette.color(QPalette::Text));
    drawLine(painter, visual(option, nameLine),
             lineCache().line(facts.partnerName(), nameFont, nameLine.width()),
             Qt::AlignLeft | Qt::AlignVCenter, option.direction);

    line.moveTop(line.bottom() + 1);
    line.setHeight(smallHeight);
    painter->setFont(smallFont);
    painter->setPen(muted);
    drawLine(painter, visual(option, line),
             lineCache().line(facts.roleAndState(), smallFont, line.width()),
             Qt::AlignLeft | Qt::AlignVCenter, option.direction);
    if (hasBar) {
        const QRect bar(line.left(), line.bottom() + 1 + metrics::inside, line.width(),
                        metrics::progress);
        paintProgress(painter, visual(option, bar), facts.done, facts.total, option.palette,
                      option.direction);
    }
}

QString RelationDelegate::toolTip(const QModelIndex &index) const
{
    const RelationFacts facts = RelationFacts::of(index);
    const QString when = facts.isRunning() || facts.state == Relation::State::Pending
        ? tr("Ends %1").arg(model::fullTime(facts.endsAt))
        : tr("Ended or was to end %1").arg(model::fullTime(facts.endsAt));
    return facts.partnerName() + QLatin1Char('\n') + facts.roleAndState() + QLatin1Char('\n')
        + when;
}

} // namespace view
