// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/datalabel.h"

#include "view/textlines.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace view {

namespace {

constexpr int mostTextWidth = 480; // what a size hint asks for at most

} // namespace

DataLabel::DataLabel(QWidget *parent) : Label(parent)
{
    setMaxLines(1);
}

void DataLabel::setMaxLines(int maxLines)
{
    m_maxLines = maxLines;
    m_width = -1;
    setWordWrap(maxLines != 1); // QLabel takes it for whether the height depends on the width
    QSizePolicy policy(QSizePolicy::Preferred,
                       maxLines == 1 ? QSizePolicy::Fixed : QSizePolicy::Preferred);
    policy.setHeightForWidth(maxLines != 1);
    setSizePolicy(policy);
    updateGeometry();
}

void DataLabel::setData(const QString &text)
{
    if (text == this->text() && m_width >= 0)
        return;
    m_width = -1;
    setText(text);
    updateToolTip();
    updateGeometry();
    update();
}

QStringList DataLabel::linesFor(int width) const
{
    if (width != m_width) {
        m_width = width;
        m_lines = brokenLines(text(), font(), width, m_maxLines);
    }
    return m_lines;
}

QSize DataLabel::sizeHint() const
{
    const QFontMetrics fontMetrics(font());
    const int natural = fontMetrics.horizontalAdvance(text().left(200)) + 2;
    const int width = qMin(natural, mostTextWidth);
    return {width, m_maxLines == 1 ? fontMetrics.height() : heightForWidth(width)};
}

QSize DataLabel::minimumSizeHint() const
{
    const QFontMetrics fontMetrics(font());
    return {fontMetrics.averageCharWidth() * 4, fontMetrics.height()};
}

int DataLabel::heightForWidth(int width) const
{
    const auto lines = qMax<qsizetype>(1, brokenLines(text(), font(), width, m_maxLines).size());
    return static_cast<int>(lines) * QFontMetrics(font()).lineSpacing();
}

void DataLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QStringList lines = linesFor(width());
    const int spacing = QFontMetrics(font()).lineSpacing();
    QRect line(0, 0, width(), spacing);
    if (alignment() & Qt::AlignVCenter)
        line.moveTop(qMax(0, (height() - static_cast<int>(lines.size()) * spacing) / 2));
    const Qt::Alignment across = alignment() & Qt::AlignHorizontal_Mask;
    for (const QString &text : lines) {
        drawLine(&painter, line, text, across | Qt::AlignVCenter, layoutDirection());
        line.translate(0, spacing);
    }
}

void DataLabel::resizeEvent(QResizeEvent *event)
{
    Label::resizeEvent(event);
    updateToolTip();
}

void DataLabel::changeEvent(QEvent *event)
{
    m_width = -1;
    Label::changeEvent(event);
}

void DataLabel::updateToolTip()
{
    // Only what does not fit needs saying twice.
    const bool isCut = m_maxLines > 0 && !linesFor(width()).isEmpty()
        && linesFor(width()).last().endsWith(QChar(0x2026));
    setToolTip(isCut ? toolTipText(text()) : QString());
}

} // namespace view
