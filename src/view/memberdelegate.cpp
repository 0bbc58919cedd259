// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/memberdelegate.h"

#include "view/avatar.h"
#include "view/memberfacts.h"
#include "view/metrics.h"
#include "view/rowpainting.h"
#include "view/theme.h"

#include <QFontMetrics>

namespace view {

namespace {

constexpr int smallLines = 2; // below the name

} // namespace

int MemberDelegate::rowHeight(const QFont &font) const
{
    const int name =
        QFontMetrics(metrics::scaled(font, metrics::subject, QFont::DemiBold)).height();
    const int below = QFontMetrics(metrics::scaled(font, metrics::secondary)).height();
    return qMax(name + smallLines * below, metrics::avatar) + 2 * metrics::between;
}

void MemberDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const MemberFacts facts = MemberFacts::of(index);
    const QFont nameFont = metrics::scaled(option.font, metrics::subject, QFont::DemiBold);
    const QFont smallFont = metrics::scaled(option.font, metrics::secondary);
    const int nameHeight = QFontMetrics(nameFont).height();
    const int smallHeight = QFontMetrics(smallFont).height();
    const QRect content = option.rect.adjusted(metrics::group, 0, -metrics::group, 0);
    const int side = qMax(metrics::avatar, qMin(nameHeight + smallHeight, 2 * metrics::avatar));
    QRect avatar(content.left(), 0, side, side);
    avatar.moveTop(content.center().y() - side / 2);
    paintAvatar(painter, visual(option, avatar), facts.id.value(), facts.title(), option.font,
                option.palette);

    QRect line = content;
    line.setLeft(avatar.right() + 1 + metrics::group);
    const QString standing = facts.standing();
    QStringList below = facts.reason.isEmpty()
        ? QStringList{lineCache().line(standing, smallFont, line.width()),
                      lineCache().line(facts.flagWords(), smallFont, line.width())}
        : lineCache().lines(facts.reason, smallFont, line.width(), smallLines);
    below.removeAll(QString());
    const int height = nameHeight + static_cast<int>(below.size()) * smallHeight;
    line.setTop(content.center().y() - height / 2);
    line.setHeight(nameHeight);
    painter->setFont(nameFont);
    painter->setPen(option.palette.color(QPalette::Text));
    drawLine(painter, visual(option, line), lineCache().line(facts.title(), nameFont, line.width()),
             Qt::AlignLeft | Qt::AlignVCenter, option.direction);
    line.moveTop(line.bottom() + 1);
    line.setHeight(smallHeight);
    painter->setFont(smallFont);
    painter->setPen(theme::color(theme::Tint::Muted, option.palette));
    for (const QString &text : below) {
        drawLine(painter, visual(option, line), text, Qt::AlignLeft | Qt::AlignVCenter,
                 option.direction);
        line.translate(0, smallHeight);
    }
}

QString MemberDelegate::toolTip(const QModelIndex &index) const
{
    const MemberFacts facts = MemberFacts::of(index);
    QStringList lines{facts.title(), facts.standing(), facts.flagWords(), facts.reason};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace view
