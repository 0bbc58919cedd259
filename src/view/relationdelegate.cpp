// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/relationdelegate.h"

#include "model/relativetime.h"
#include "view/avatar.h"
#include "view/icons.h"
#include "view/metrics.h"
#include "view/relationfacts.h"
#include "view/rowpainting.h"
#include "view/theme.h"

#include <QFontMetrics>

namespace view {

namespace {

constexpr int endsSoonDays = 7;

} // namespace

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
    const int nameHeight = QFontMetrics(nameFont).height();
    const int smallHeight = QFontMetrics(metrics::scaled(option.font, metrics::secondary)).height();
    const QColor muted = theme::color(theme::Tint::Muted, option.palette);
    const QRect content = option.rect.adjusted(metrics::group, 0, -metrics::group, 0);

    const int side = qMax(metrics::avatar, qMin(nameHeight + smallHeight, 2 * metrics::avatar));
    QRect avatar(content.left(), 0, side, side);
    avatar.moveTop(content.center().y() - side / 2);
    paintAvatar(painter, visual(option, avatar), facts.partnerId, facts.partner, option.font,
                option.palette);

    const bool hasBar = facts.areTasksSeen && facts.total > 0
        && facts.group != Relation::Group::Received && facts.group != Relation::Group::Sent;
    const int height =
        nameHeight + smallHeight + (hasBar ? metrics::inside + metrics::progress : 0);
    QRect line = content;
    line.setLeft(avatar.right() + 1 + metrics::group);
    line.setTop(content.center().y() - height / 2);
    line.setHeight(nameHeight);

    painter->setFont(nameFont);
    painter->setPen(facts.partner.isEmpty() ? muted : option.palette.color(QPalette::Text));
    drawLine(painter, visual(option, line),
             lineCache().line(facts.partnerName(), nameFont, line.width()),
             Qt::AlignLeft | Qt::AlignVCenter, option.direction);

    line.moveTop(line.bottom() + 1);
    line.setHeight(smallHeight);
    paintStanding(painter, option, line, facts);
    if (hasBar) {
        const QRect bar(line.left(), line.bottom() + 1 + metrics::inside, line.width(),
                        metrics::progress);
        paintProgress(painter, visual(option, bar), facts.done, facts.total, option.palette,
                      option.direction);
    }
}

void RelationDelegate::paintStanding(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QRect &line, const RelationFacts &facts) const
{
    const QFont font = metrics::scaled(option.font, metrics::secondary);
    const QFontMetrics fontMetrics(font);
    const QColor muted = theme::color(theme::Tint::Muted, option.palette);
    QRect roleLine = line;
    const theme::Tint tint = facts.isParked ? theme::Tint::Bad : theme::Tint::Warning;
    if (facts.isParked || facts.isWaiting()) {
        const int side = metrics::iconSize(font);
        QRect clock(line.left(), 0, side, side);
        clock.moveTop(line.center().y() - side / 2);
        painter->drawPixmap(
            visual(option, clock),
            tinted(facts.isParked ? QStringLiteral("error") : QStringLiteral("clock"), side,
                   theme::color(tint, option.palette), painter->device()->devicePixelRatioF()));
        roleLine.setLeft(clock.right() + 1 + metrics::inside);
    }
    QString edge = facts.edgeWords();
    QString role = facts.roleAndState();
    int edgeWidth = edge.isEmpty() ? 0 : fontMetrics.horizontalAdvance(edge) + metrics::inside;
    const auto isTight = [&] {
        return edgeWidth > 0 && fontMetrics.horizontalAdvance(role) + edgeWidth > roleLine.width();
    };
    // Where they do not fit beside each other, the figures go first, then what is at the edge.
    if (isTight() && facts.isRunning())
        role = facts.roleWord();
    if (isTight()) {
        edge.clear();
        edgeWidth = 0;
    }
    const bool isUrgent = (facts.isRunning() && facts.daysLeft <= endsSoonDays)
        || (facts.isPending() && facts.hasEndPassed);
    painter->setFont(font);
    painter->setPen(isUrgent ? theme::color(theme::Tint::Warning, option.palette) : muted);
    drawLine(painter, visual(option, line), edge, Qt::AlignRight | Qt::AlignVCenter,
             option.direction);
    roleLine.setRight(line.right() - edgeWidth);
    painter->setPen(facts.isParked ? theme::color(tint, option.palette) : muted);
    drawLine(painter, visual(option, roleLine), lineCache().line(role, font, roleLine.width()),
             Qt::AlignLeft | Qt::AlignVCenter, option.direction);
}

QString RelationDelegate::toolTip(const QModelIndex &index) const
{
    const RelationFacts facts = RelationFacts::of(index);
    const QString end = model::fullTime(facts.endsAt);
    QStringList lines{facts.partnerName(), facts.roleAndState()};
    if (facts.isRunning())
        lines.append(facts.progressWords());
    if (facts.waiting != model::Waiting::Adding)
        lines.append(tr("Asked %1", "date of a request").arg(model::fullTime(facts.createdAt)));
    if (!facts.isRunning() && !facts.isPending())
        lines.append(tr("Ended or was to end %1").arg(end));
    else
        lines.append(facts.hasEndPassed ? tr("Was to end %1").arg(end) : tr("Ends %1").arg(end));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace view
