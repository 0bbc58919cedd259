// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/commentdelegate.h"

#include "model/relativetime.h"
#include "view/avatar.h"
#include "view/commentfacts.h"
#include "view/icons.h"
#include "view/metrics.h"
#include "view/rowpainting.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QToolTip>

namespace view {

namespace {

constexpr int leastNameCharacters = 16; // kept of a name before the time takes a line of its own

/// Between the avatar and the text.
int textLeft(const QFont &font)
{
    const int side = qMax(metrics::smallAvatar, QFontMetrics(font).height());
    return metrics::group + side + metrics::between;
}

int textWidth(const QFont &font, int width)
{
    return width - textLeft(font) - metrics::group;
}

} // namespace

void CommentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const CommentFacts facts = CommentFacts::of(index);
    const bool isEdited = facts.id.isValid() && facts.id == m_edited;
    if (isEdited)
        painter->fillRect(option.rect,
                          theme::blended(option.palette.color(QPalette::Base),
                                         theme::color(theme::Tint::Warning, option.palette), 0.12));
    paintRowGround(painter, option);
    const QFontMetrics fontMetrics(option.font);
    const int side = qMax(metrics::smallAvatar, fontMetrics.height());
    const QRect content =
        option.rect.adjusted(metrics::group, metrics::between, -metrics::group, -metrics::between);
    const QRect avatar(content.left(), content.top(), side, side);
    paintAvatar(painter, visual(option, avatar), facts.authorId, facts.author, option.font,
                option.palette);

    QRect line = content;
    line.setLeft(option.rect.left() + textLeft(option.font));
    const Head head = headOf(option.font, line.width(), facts);
    line.setHeight(fontMetrics.height());
    paintHead(painter, option, line, head);

    painter->setFont(option.font);
    painter->setPen(facts.waiting == model::Waiting::Deleting
                        ? theme::color(theme::Tint::Muted, option.palette)
                        : option.palette.color(QPalette::Text));
    line.translate(0, head.height + metrics::inside);
    if (facts.isOwn) {
        // A faint edge says whose words these are, beside the name.
        QRect edge(line.left() - metrics::between, line.top(), 2, content.bottom() - line.top());
        painter->fillRect(visual(option, edge),
                          theme::blended(option.palette.color(QPalette::Base),
                                         theme::color(theme::Tint::Accent, option.palette), 0.5));
    }
    const QStringList lines =
        m_lines.lines(facts.text, option.font, textWidth(option.font, option.rect.width()), 0);
    for (const QString &part : lines) {
        drawLine(painter, visual(option, line), part, Qt::AlignLeft | Qt::AlignVCenter,
                 option.direction);
        line.translate(0, fontMetrics.lineSpacing());
    }
    paintFocusRing(painter, option);
    painter->restore();
}

CommentDelegate::Head CommentDelegate::headOf(const QFont &font, int width,
                                              const CommentFacts &facts) const
{
    Head head;
    head.nameFont = metrics::scaled(font, 1.0, QFont::DemiBold);
    head.timeFont = metrics::scaled(font, metrics::secondary);
    head.name = facts.authorName();
    head.isParked = facts.isParked;
    head.isMarked = facts.isParked || facts.isWaiting();
    const bool isEdited = facts.id.isValid() && facts.id == m_edited;
    head.time = isEdited && !facts.isParked ? tr("In the editor below", "state of a comment")
                                            : facts.timeWords();
    head.timeWidth = QFontMetrics(head.timeFont).horizontalAdvance(head.time);
    if (head.isMarked)
        head.timeWidth += metrics::iconSize(font) + metrics::inside;
    const int lineHeight = QFontMetrics(font).height();
    const int leastName = qMin(QFontMetrics(head.nameFont).horizontalAdvance(head.name),
                               leastNameCharacters * QFontMetrics(font).averageCharWidth());
    head.isStacked = leastName + metrics::between + head.timeWidth > width;
    head.height = head.isStacked ? 2 * lineHeight : lineHeight;
    return head;
}

void CommentDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option,
                                const QRect &rect, const Head &head) const
{
    const int lineHeight = QFontMetrics(option.font).height();
    QRect nameLine = rect;
    nameLine.setHeight(lineHeight);
    QRect timeLine = nameLine;
    if (head.isStacked)
        timeLine.translate(0, lineHeight);
    else
        nameLine.setRight(rect.right() - head.timeWidth - metrics::between);
    painter->setFont(head.nameFont);
    painter->setPen(option.palette.color(QPalette::Text));
    drawLine(painter, visual(option, nameLine),
             m_lines.line(head.name, head.nameFont, nameLine.width()),
             Qt::AlignLeft | Qt::AlignVCenter, option.direction);

    if (!head.isStacked)
        timeLine.setLeft(timeLine.right() - head.timeWidth);
    const theme::Tint tint = head.isParked ? theme::Tint::Bad : theme::Tint::Warning;
    if (head.isMarked) {
        const int side = metrics::iconSize(option.font);
        QRect clock(timeLine.left(), 0, side, side);
        clock.moveTop(timeLine.center().y() - side / 2);
        painter->drawPixmap(
            visual(option, clock),
            tinted(head.isParked ? QStringLiteral("error") : QStringLiteral("clock"), side,
                   theme::color(tint, option.palette), painter->device()->devicePixelRatioF()));
        timeLine.setLeft(clock.right() + 1 + metrics::inside);
    }
    painter->setFont(head.timeFont);
    painter->setPen(theme::color(head.isParked ? tint : theme::Tint::Muted, option.palette));
    drawLine(painter, visual(option, timeLine), head.time, Qt::AlignLeft | Qt::AlignVCenter,
             option.direction);
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QFontMetrics fontMetrics(option.font);
    const CommentFacts facts = CommentFacts::of(index);
    const auto lines =
        m_lines.lines(facts.text, option.font, textWidth(option.font, width), 0).size();
    const int text = static_cast<int>(lines) * fontMetrics.lineSpacing();
    const Head head = headOf(option.font, textWidth(option.font, width), facts);
    return {width, head.height + metrics::inside + text + 2 * metrics::between};
}

bool CommentDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const CommentFacts facts = CommentFacts::of(index);
    QStringList lines{facts.authorName(), model::fullTime(facts.createdAt)};
    if (facts.modifiedAt)
        lines.append(tr("Edited %1").arg(model::fullTime(*facts.modifiedAt)));
    if (facts.isParked || facts.isWaiting())
        lines.append(facts.waitingWords());
    QToolTip::showText(event->globalPos(), toolTipText(lines.join(QLatin1Char('\n'))), view);
    return true;
}

} // namespace view
