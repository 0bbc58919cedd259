// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/changedelegate.h"

#include "model/relativetime.h"
#include "view/edittexts.h"
#include "view/icons.h"
#include "view/metrics.h"
#include "view/rowpainting.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QToolTip>

namespace view {

namespace {

QFont titleFont(const QFont &font)
{
    return metrics::scaled(font, 1.0, QFont::DemiBold);
}

QFont smallFont(const QFont &font)
{
    return metrics::scaled(font, metrics::secondary);
}

theme::Tint stateTint(const ChangeFacts &facts)
{
    if (facts.entry.isParked())
        return theme::Tint::Bad;
    return facts.entry.state == WaitingEdit::State::Sending ? theme::Tint::Accent
                                                            : theme::Tint::Warning;
}

void paintIcon(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place,
               const QString &name, theme::Tint tint)
{
    painter->drawPixmap(visual(option, place),
                        tinted(name, place.width(), theme::color(tint, option.palette),
                               painter->device()->devicePixelRatioF()));
}

} // namespace

ChangeDelegate::ChangeDelegate(const ChangeList &changes, QObject *parent)
    : QStyledItemDelegate(parent), m_changes(changes)
{
}

void ChangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    paintRowGround(painter, option);
    const ChangeFacts facts = ChangeFacts::of(index);
    const int titleHeight = QFontMetrics(titleFont(option.font)).height();
    const int stateHeight = QFontMetrics(smallFont(option.font)).height();
    const QRect content =
        option.rect.adjusted(metrics::group, metrics::between, -metrics::group, -metrics::between);
    const int side = metrics::iconSize(option.font);
    const QRect mark(content.left(), content.top() + (titleHeight - side) / 2, side, side);
    paintIcon(painter, option, mark, editIconName(facts.entry.edit.kind), theme::Tint::Muted);

    QRect line = content;
    line.setLeft(mark.right() + 1 + metrics::between);
    line.setHeight(titleHeight);
    paintTitle(painter, option, line, facts);
    line.moveTop(line.bottom() + 1 + metrics::inside);
    line.setHeight(stateHeight);
    paintState(painter, option, line, facts);
    paintFocusRing(painter, option);
    painter->restore();
}

void ChangeDelegate::paintTitle(QPainter *painter, const QStyleOptionViewItem &option,
                                const QRect &line, const ChangeFacts &facts) const
{
    const QFont small = smallFont(option.font);
    const QString since = facts.sinceWords();
    const int width = QFontMetrics(small).horizontalAdvance(since);
    QRect title = line;
    // Where there is no room for both, the time is in the tooltip.
    if (width < line.width() / 3) {
        title.setRight(line.right() - width - metrics::between);
        painter->setFont(small);
        painter->setPen(theme::color(theme::Tint::Muted, option.palette));
        drawLine(painter, visual(option, line), since, Qt::AlignRight | Qt::AlignVCenter,
                 option.direction);
    }
    const QFont font = titleFont(option.font);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    drawLine(painter, visual(option, title), m_lines.line(facts.title(), font, title.width()),
             Qt::AlignLeft | Qt::AlignVCenter, option.direction);
}

void ChangeDelegate::paintState(QPainter *painter, const QStyleOptionViewItem &option,
                                const QRect &line, const ChangeFacts &facts) const
{
    const QFont font = smallFont(option.font);
    const int side = metrics::iconSize(font);
    QRect mark(line.left(), 0, side, side);
    mark.moveTop(line.center().y() - side / 2);
    paintIcon(painter, option, mark, facts.stateIconName(), stateTint(facts));
    QRect words = line;
    words.setLeft(mark.right() + 1 + metrics::inside);
    QString state = facts.stateWords(m_changes.standing());
    if (const QString place = facts.place(); !place.isEmpty())
        state = tr("%1 · %2", "how a change stands, whose relation it is of").arg(state, place);
    painter->setFont(font);
    painter->setPen(facts.entry.isParked() ? option.palette.color(QPalette::Text)
                                           : theme::color(theme::Tint::Muted, option.palette));
    drawLine(painter, visual(option, words), m_lines.line(state, font, words.width()),
             Qt::AlignLeft | Qt::AlignVCenter, option.direction);
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The width is the view's: rows are elided, never scrolled sideways.
    return {0,
            QFontMetrics(titleFont(option.font)).height()
                + qMax(QFontMetrics(smallFont(option.font)).height(), metrics::icon)
                + metrics::inside + 2 * metrics::between};
}

bool ChangeDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const ChangeFacts facts = ChangeFacts::of(index);
    QStringList lines{
        facts.title(), facts.place(), facts.stateWords(m_changes.standing()),
        tr("Made %1", "date and time of a change").arg(model::fullTime(facts.entry.since))};
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), toolTipText(lines.join(QLatin1Char('\n'))), view);
    return true;
}

} // namespace view
