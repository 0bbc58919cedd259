// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/completionchart.h"

#include "view/dates.h"
#include "view/metrics.h"
#include "view/textlines.h"
#include "view/theme.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace view {

namespace {

constexpr int weeks = 26;
constexpr int months = 6;
constexpr int leastWeekWidth = 7; // of a bar with the gap beside it
constexpr int plotLines = 5; // height of the bars, in lines of text

/// The least of 1, 2, 5, 10, 20, 50 … that is not below the figure, and even where it is halved.
int roundedUp(int figure)
{
    for (int unit = 1;; unit *= 10) {
        for (const int step : {2, 4, 6, 10}) {
            if (figure <= step * unit)
                return step * unit;
        }
    }
}

} // namespace

CompletionChart::CompletionChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Completed tasks over time"));
}

void CompletionChart::setHistory(model::CompletionHistory &history)
{
    m_history = &history;
    connect(&history, &model::CompletionHistory::changed, this, &CompletionChart::count);
    count();
}

void CompletionChart::count()
{
    m_isByMonth = plotRect().width() < weeks * leastWeekWidth;
    const QDate today = QDate::currentDate();
    if (m_history)
        m_counts =
            m_isByMonth ? m_history->perMonth(months, today) : m_history->perWeek(weeks, today);
    int most = 0;
    for (const model::CompletionCount &one : std::as_const(m_counts))
        most = qMax(most, one.count);
    m_top = roundedUp(most);
    if (m_selected >= m_counts.size())
        m_selected = -1;
    describe();
    update();
}

int CompletionChart::total() const
{
    int all = 0;
    for (const model::CompletionCount &one : m_counts)
        all += one.count;
    return all;
}

QString CompletionChart::barWords(int bar) const
{
    const model::CompletionCount &one = m_counts.at(bar);
    const QString count = tr("%Ln task(s)", nullptr, one.count);
    if (m_isByMonth) {
        //: month and year, then how many tasks
        return tr("%1: %2").arg(
            QLocale().toString(one.from, tr("MMMM yyyy", "a month and its year, as Qt's formats")),
            count);
    }
    //: first day of the week, then how many tasks
    return tr("Week of %1: %2").arg(mediumDate(one.from), count);
}

QString CompletionChart::caption() const
{
    if (m_history && !m_history->isComplete() && total() == 0)
        return tr("Counting…");
    if (m_selected >= 0)
        return barWords(m_selected);
    if (total() == 0)
        return m_isByMonth ? tr("None in the last six months", "completed tasks")
                           : tr("None in the last %L1 weeks", "completed tasks").arg(weeks);
    return totalWords();
}

QString CompletionChart::totalWords() const
{
    return m_isByMonth ? tr("%Ln in the last six months", "completed tasks", total())
                       : tr("%Ln in the last %L1 weeks", "completed tasks", total()).arg(weeks);
}

void CompletionChart::describe()
{
    QStringList figures;
    for (int bar = static_cast<int>(m_counts.size()) - 1; bar >= 0; --bar) {
        if (m_counts.at(bar).count > 0)
            figures.append(barWords(bar));
    }
    figures.prepend(total() > 0 ? totalWords() : caption());
    setAccessibleDescription(figures.join(QStringLiteral(". ")));
}

QFont CompletionChart::smallFont() const
{
    return metrics::scaled(font(), metrics::secondary);
}

QSize CompletionChart::sizeHint() const
{
    const int line = QFontMetrics(font()).height();
    const int small = QFontMetrics(smallFont()).height();
    return {26 * 2 * metrics::between,
            line + metrics::between + small / 2 + plotLines * line + metrics::inside + small + 2};
}

QSize CompletionChart::minimumSizeHint() const
{
    return {metrics::letters(font(), 12), sizeHint().height()};
}

// Logical: as if read from left to right.
QRect CompletionChart::plotRect() const
{
    const QFontMetrics small(smallFont());
    const int axis = small.horizontalAdvance(QLocale().toString(m_top)) + metrics::between;
    const int top = QFontMetrics(font()).height() + metrics::between + small.height() / 2;
    const int bottom = height() - small.height() - metrics::inside - 2;
    return {axis, top, width() - axis - 2, bottom - top};
}

double CompletionChart::barLeft(int bar) const
{
    return plotRect().left() + double(plotRect().width()) * bar / double(m_counts.size());
}

QRectF CompletionChart::barRect(int bar, bool isWhole) const
{
    const QRect plot = plotRect();
    const double left = barLeft(bar);
    const double width = barLeft(bar + 1) - left;
    const double gap = isWhole ? 0 : qMin<double>(width / 4, metrics::between);
    const double height =
        isWhole ? plot.height() : double(plot.height()) * m_counts.at(bar).count / m_top;
    QRectF rect(left + gap / 2, plot.bottom() + 1 - height, width - gap, height);
    if (layoutDirection() == Qt::RightToLeft)
        rect.moveLeft(this->width() - rect.right());
    return rect;
}

int CompletionChart::barAt(const QPoint &position) const
{
    for (int bar = 0; bar < m_counts.size(); ++bar) {
        if (barRect(bar, true).contains(position))
            return bar;
    }
    return -1;
}

void CompletionChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCaption(&painter);
    paintGrid(&painter);
    paintBars(&painter);
    paintLabels(&painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme::color(theme::Tint::Accent, palette()), 1.5));
        painter.setBrush(Qt::NoBrush);
        const QRect ring = QStyle::visualRect(layoutDirection(), rect(), plotRect());
        painter.drawRoundedRect(QRectF(ring).adjusted(-1, -3, 1, 1), metrics::inside,
                                metrics::inside);
    }
}

void CompletionChart::paintCaption(QPainter *painter) const
{
    const QFontMetrics fontMetrics(font());
    const QRect line(0, 1, width(), fontMetrics.height());
    painter->setFont(font());
    painter->setPen(m_selected >= 0 ? palette().color(QPalette::WindowText)
                                    : theme::color(theme::Tint::Muted, palette()));
    drawLine(painter, line, fontMetrics.elidedText(caption(), Qt::ElideRight, line.width()),
             Qt::AlignLeft | Qt::AlignVCenter, layoutDirection());
}

void CompletionChart::paintGrid(QPainter *painter) const
{
    const QRect plot = plotRect();
    const QFontMetrics small(smallFont());
    painter->setFont(smallFont());
    const bool isEmpty = total() == 0;
    for (const int share : {0, 1, 2}) {
        const int y = plot.bottom() + 1 - plot.height() * share / 2;
        painter->setPen(QPen(theme::color(theme::Tint::Hairline, palette()), 1));
        const QRect line =
            QStyle::visualRect(layoutDirection(), rect(), QRect(plot.left(), y, plot.width(), 1));
        painter->drawLine(line.left(), y, line.right(), y);
        if (isEmpty && share > 0)
            continue;
        painter->setPen(theme::color(theme::Tint::Muted, palette()));
        const QRect label(0, y - small.height() / 2, plot.left() - metrics::between,
                          small.height());
        drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), label),
                 QLocale().toString(m_top * share / 2), Qt::AlignRight | Qt::AlignVCenter,
                 layoutDirection());
    }
}

void CompletionChart::paintBars(QPainter *painter) const
{
    const QColor accent = theme::color(theme::Tint::Accent, palette());
    painter->setPen(Qt::NoPen);
    for (int bar = 0; bar < m_counts.size(); ++bar) {
        if (bar == m_selected) {
            painter->setBrush(theme::blended(palette().color(QPalette::Base), accent, 0.14));
            painter->drawRect(barRect(bar, true));
        }
        if (m_counts.at(bar).count == 0)
            continue;
        painter->setBrush(bar == m_selected || m_selected < 0
                              ? accent
                              : theme::blended(palette().color(QPalette::Base), accent, 0.55));
        const QRectF rect = barRect(bar, false);
        const double round = qMin(2.0, rect.width() / 3);
        painter->drawRoundedRect(rect, round, round);
    }
}

// The name of a month stands below the first bar that begins in it; every second or third one where
// there is not room for all.
void CompletionChart::paintLabels(QPainter *painter) const
{
    const QRect plot = plotRect();
    const QFontMetrics small(smallFont());
    struct Label {
        double left;
        int width;
        QString name;
    };
    QList<Label> labels;
    for (int bar = 0; bar < m_counts.size(); ++bar) {
        const QDate from = m_counts.at(bar).from;
        const bool isFirst = bar == 0 ? m_isByMonth || from.day() <= 7
                                      : from.month() != m_counts.at(bar - 1).from.month();
        if (!isFirst)
            continue;
        const QString name = QLocale().standaloneMonthName(from.month(), QLocale::ShortFormat);
        const int width = small.horizontalAdvance(name) + 2;
        const double barWidth = barLeft(bar + 1) - barLeft(bar);
        const double left = barLeft(bar) + (m_isByMonth ? (barWidth - width) / 2 : 0);
        if (left + width <= plot.right() + 2)
            labels.append({left, width, name});
    }
    const auto fits = [&labels](qsizetype step) {
        for (qsizetype i = step; i < labels.size(); i += step) {
            const Label &before = labels.at(i - step);
            if (before.left + before.width + metrics::inside > labels.at(i).left)
                return false;
        }
        return true;
    };
    qsizetype step = 1;
    while (!fits(step))
        ++step;
    painter->setFont(smallFont());
    painter->setPen(theme::color(theme::Tint::Muted, palette()));
    for (qsizetype i = 0; i < labels.size(); i += step) {
        const QRect place(qRound(labels.at(i).left), plot.bottom() + 1 + metrics::inside,
                          labels.at(i).width, small.height());
        drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), place), labels.at(i).name,
                 Qt::AlignLeft | Qt::AlignVCenter, layoutDirection());
    }
}

void CompletionChart::select(int bar)
{
    if (bar == m_selected)
        return;
    m_selected = bar;
    update();
    if (bar < 0 || !hasFocus())
        return;
    // The figure is read out while the keyboard goes from bar to bar.
    setAccessibleDescription(barWords(bar));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void CompletionChart::mouseMoveEvent(QMouseEvent *event)
{
    select(barAt(event->pos()));
}

void CompletionChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    select(-1);
}

void CompletionChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_counts.size()) - 1;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isForward = (event->key() == Qt::Key_Right) != isMirrored;
        const int from = m_selected < 0 ? last + (isForward ? 0 : 1) : m_selected;
        select(qBound(0, from + (isForward ? 1 : -1), last));
        return;
    }
    case Qt::Key_Home:
        select(0);
        return;
    case Qt::Key_End:
        select(last);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CompletionChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CompletionChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    select(-1);
    describe();
    update();
}

void CompletionChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    count();
}

bool CompletionChart::event(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        count();
    return QWidget::event(event);
}

void CompletionChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        count();
    }
}

} // namespace view
