// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/taskdelegate.h"

#include "domain/texts.h"
#include "model/groupedmodel.h"
#include "model/relativetime.h"
#include "view/icons.h"
#include "view/metrics.h"
#include "view/rowpainting.h"
#include "view/taskfacts.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

namespace view {

namespace {

constexpr int mostLines = 2;

int tickSide(const QFont &font)
{
    return qMax(metrics::icon, QFontMetrics(font).ascent() + metrics::inside);
}

QRect contentOf(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(metrics::group, 0, -metrics::group, 0);
}

/// The tick box, not yet mirrored.
QRect tickRect(const QStyleOptionViewItem &option)
{
    const QRect content = contentOf(option);
    const int side = tickSide(option.font);
    return {content.left(), content.center().y() - side / 2, side, side};
}

void paintTick(QPainter *painter, const QRect &rect, bool isTicked, bool isHovered,
               const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor muted = theme::color(theme::Tint::Muted, palette);
    const QColor accent = theme::color(theme::Tint::Accent, palette);
    const QRectF box = QRectF(rect).adjusted(1, 1, -1, -1);
    painter->setPen(QPen(isTicked ? theme::blended(palette.color(QPalette::Base), accent, 0.6)
                                  : (isHovered ? accent : muted),
                         1.5));
    painter->setBrush(isTicked ? theme::blended(palette.color(QPalette::Base), accent, 0.16)
                               : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(box, metrics::inside, metrics::inside);
    if (isTicked) {
        QPen pen(accent, qMax(1.75, box.width() / 9));
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        painter->setPen(pen);
        const QPointF points[] = {
            {box.left() + box.width() * 0.26, box.top() + box.height() * 0.52},
            {box.left() + box.width() * 0.44, box.top() + box.height() * 0.70},
            {box.left() + box.width() * 0.76, box.top() + box.height() * 0.32}};
        painter->drawPolyline(points, static_cast<int>(std::size(points)));
    }
    painter->restore();
}

} // namespace

int TaskDelegate::rowHeight(const QFont &font) const
{
    return qMax(mostLines * QFontMetrics(font).height(), tickSide(font)) + 2 * metrics::between;
}

void TaskDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const TaskFacts facts = TaskFacts::of(index);
    const QRect content = contentOf(option);
    const QRect tick = tickRect(option);
    paintTick(painter, visual(option, tick), facts.isTicked(),
              option.state & QStyle::State_MouseOver, option.palette);

    const int edge = paintEdge(painter, option, content, facts);
    QRect text = content;
    text.setLeft(tick.right() + 1 + metrics::group);
    text.setRight(content.right() - edge);
    QFont font = option.font;
    font.setItalic(facts.text.isEmpty() || facts.waiting == Waiting::Deleting);
    const int lineHeight = QFontMetrics(font).height();
    const QStringList lines = lineCache().lines(facts.title(), font, text.width(), mostLines);
    QRect line = text;
    line.setTop(content.center().y() - static_cast<int>(lines.size()) * lineHeight / 2 + 1);
    line.setHeight(lineHeight);
    painter->setFont(font);
    const bool isMuted =
        facts.isTicked() || facts.text.isEmpty() || facts.waiting == Waiting::Deleting;
    painter->setPen(isMuted ? theme::color(theme::Tint::Muted, option.palette)
                            : option.palette.color(QPalette::Text));
    for (const QString &part : lines) {
        drawLine(painter, visual(option, line), part, Qt::AlignLeft | Qt::AlignVCenter,
                 option.direction);
        line.translate(0, lineHeight);
    }
}

int TaskDelegate::paintEdge(QPainter *painter, const QStyleOptionViewItem &option,
                            const QRect &content, const TaskFacts &facts) const
{
    const QFont font = metrics::scaled(option.font, metrics::secondary);
    const QFontMetrics fontMetrics(font);
    const QString age = facts.edgeWords();
    const bool hasComments = facts.commentCount.value_or(0) > 0;
    const QString count = hasComments ? QLocale().toString(*facts.commentCount) : QString();
    const int side = metrics::iconSize(font);
    const int height = qMax(fontMetrics.height(), side);
    const bool isMarked = facts.isParked || facts.waiting != Waiting::No;
    const bool hasSecond = hasComments || isMarked;
    const QColor muted = theme::color(theme::Tint::Muted, option.palette);

    QRect line = content;
    line.setTop(content.center().y() - (hasSecond ? height : height / 2) + 1);
    line.setHeight(height);
    painter->setFont(font);
    painter->setPen(facts.isParked ? theme::color(theme::Tint::Bad, option.palette) : muted);
    drawLine(painter, visual(option, line), age, Qt::AlignRight | Qt::AlignVCenter,
             option.direction);
    painter->setPen(muted);
    int width = fontMetrics.horizontalAdvance(age);

    line.translate(0, height);
    const double ratio = painter->device()->devicePixelRatioF();
    const auto paintIcon = [&](const QString &name, theme::Tint tint) {
        QRect rect(line.right() - side + 1, 0, side, side);
        rect.moveTop(line.center().y() - side / 2);
        painter->drawPixmap(visual(option, rect),
                            tinted(name, side, theme::color(tint, option.palette), ratio));
        line.setRight(rect.left() - metrics::inside);
    };
    int second = 0;
    if (hasComments) {
        drawLine(painter, visual(option, line), count, Qt::AlignRight | Qt::AlignVCenter,
                 option.direction);
        line.setRight(line.right() - fontMetrics.horizontalAdvance(count) - metrics::inside);
        paintIcon(QStringLiteral("comments"), theme::Tint::Muted);
    }
    if (facts.isParked)
        paintIcon(QStringLiteral("error"), theme::Tint::Bad);
    else if (isMarked)
        paintIcon(QStringLiteral("clock"), theme::Tint::Warning);
    if (hasSecond)
        second = content.right() - line.right();
    return qMax(width, second) + metrics::group;
}

bool TaskDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.data(model::GroupedModel::IsGroupRole).toBool())
        return false;
    if (event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
            return false;
        Q_EMIT toggleRequested(index);
        return true;
    }
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonDblClick
        && event->type() != QEvent::MouseButtonPress)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    // A little more than the box, so that it is easy to hit.
    const QRect target =
        visual(option, tickRect(option))
            .adjusted(-metrics::between, -metrics::between, metrics::between, metrics::between);
    if (mouse->button() != Qt::LeftButton || !target.contains(mouse->pos()))
        return false;
    if (event->type() == QEvent::MouseButtonRelease)
        Q_EMIT toggleRequested(index);
    return event->type() != QEvent::MouseButtonPress;
}

QString TaskDelegate::toolTip(const QModelIndex &index) const
{
    const TaskFacts facts = TaskFacts::of(index);
    QStringList lines{facts.title()};
    if (facts.isParked || facts.waiting != Waiting::No)
        lines.append(facts.waitingWords());
    if (facts.waiting != Waiting::Adding)
        lines.append(tr("Added %1").arg(model::fullTime(facts.createdAt)));
    if (facts.completedAt)
        lines.append(tr("Done %1").arg(model::fullTime(*facts.completedAt)));
    if (facts.commentCount && *facts.commentCount > 0)
        lines.append(tr("%Ln comment(s)", nullptr, *facts.commentCount));
    return lines.join(QLatin1Char('\n'));
}

} // namespace view
