// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/agreementtimeline.h"

#include "view/accessibles.h"
#include "view/metrics.h"
#include "view/rowpainting.h"
#include "view/textlines.h"
#include "view/theme.h"

#include <QFontMetrics>

namespace view {

namespace {

constexpr int barThickness = 2 * metrics::progress;

int daysBetween(UnixSeconds from, UnixSeconds to)
{
    return static_cast<int>(toLocalTime(from).date().daysTo(toLocalTime(to).date()));
}

} // namespace

AgreementTimeline::AgreementTimeline(QWidget *parent) : QWidget(parent)
{
    accessibles::install();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AgreementTimeline::setFacts(const RelationFacts &facts)
{
    m_facts = facts;
    QStringList words;
    if (facts.isRunning())
        words = {timeWords(), facts.daysLeftWords()};
    if (facts.areTasksSeen)
        words.append(facts.progressWords());
    setAccessibleName(words.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

int AgreementTimeline::wholeDays() const
{
    return qMax(1, daysBetween(m_facts.createdAt, m_facts.endsAt));
}

int AgreementTimeline::goneDays() const
{
    return qBound(0, daysBetween(m_facts.createdAt, unixNow()), wholeDays());
}

QString AgreementTimeline::timeWords() const
{
    return tr("Day %L1 of %L2", "of a relation").arg(goneDays()).arg(wholeDays());
}

int AgreementTimeline::barHeight() const
{
    return QFontMetrics(font()).height() + metrics::inside + barThickness;
}

QSize AgreementTimeline::sizeHint() const
{
    const int bars = (m_facts.isRunning() ? 1 : 0) + (m_facts.areTasksSeen ? 1 : 0);
    return {40 * metrics::inside, bars * barHeight() + (bars - 1) * metrics::group};
}

void AgreementTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString left = m_facts.daysLeftWords();
    int top = 0;
    if (m_facts.isRunning()) {
        const double gone = double(goneDays()) / wholeDays();
        top = paintBar(&painter, top, timeWords(), left, gone, theme::Tint::Muted);
    }
    if (m_facts.areTasksSeen) {
        const double done = m_facts.total > 0 ? double(m_facts.done) / m_facts.total : 0;
        paintBar(&painter, top, tr("Tasks"), m_facts.progressWords(), done,
                 done >= 1 ? theme::Tint::Good : theme::Tint::Accent);
    }
}

int AgreementTimeline::paintBar(QPainter *painter, int top, const QString &caption,
                                const QString &value, double share, theme::Tint tint) const
{
    const QFontMetrics fontMetrics(font());
    QRect line(0, top, width(), fontMetrics.height());
    painter->setFont(font());
    painter->setPen(theme::color(theme::Tint::Muted, palette()));
    drawLine(painter, line, value, Qt::AlignRight | Qt::AlignVCenter, layoutDirection());
    const int room = width() - fontMetrics.horizontalAdvance(value) - metrics::between;
    painter->setPen(palette().color(QPalette::WindowText));
    drawLine(painter, line, fontMetrics.elidedText(caption, Qt::ElideRight, room),
             Qt::AlignLeft | Qt::AlignVCenter, layoutDirection());
    const QRect bar(0, line.bottom() + 1 + metrics::inside, width(), barThickness);
    paintShare(painter, bar, share, tint, palette(), layoutDirection());
    return bar.bottom() + 1 + metrics::group;
}

} // namespace view
