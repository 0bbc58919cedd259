// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/textlines.h"

#include "domain/texts.h"

#include <QFontMetrics>
#include <QStyle>
#include <QTextLayout>

namespace view {

namespace {

// More than this is never seen in a row, and costs time to lay out.
constexpr int mostCharacters = 2000;
constexpr int mostTipCharacters = 1000;

void breakParagraph(const QString &text, const QFont &font, int width, int maxLines,
                    QStringList &lines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = maxLines > 0 && lines.size() + 1 == maxLines;
        if (isLast) {
            lines.append(
                QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
}

QString cacheKey(const QString &text, const QFont &font, int width, int maxLines)
{
    return QStringLiteral("%1/%2/%3/%4/")
               .arg(width)
               .arg(maxLines)
               .arg(font.pointSizeF())
               .arg(font.weight())
        + text;
}

} // namespace

QStringList brokenLines(const QString &text, const QFont &font, int width, int maxLines)
{
    if (width <= 0)
        return {};
    if (maxLines == 1) {
        const QString one = oneLine(text.left(mostCharacters)).simplified();
        return {QFontMetrics(font).elidedText(one, Qt::ElideRight, width)};
    }
    QStringList lines;
    if (maxLines > 1) {
        breakParagraph(oneLine(text.left(mostCharacters)).simplified(), font, width, maxLines,
                       lines);
        return lines;
    }
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs) {
        const QString clean = oneLine(paragraph).trimmed();
        if (clean.isEmpty())
            lines.append(QString());
        else
            breakParagraph(clean, font, width, 0, lines);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QStringList LineCache::lines(const QString &text, const QFont &font, int width, int maxLines)
{
    const QString key =
        cacheKey(maxLines > 0 ? text.left(mostCharacters) : text, font, width, maxLines);
    if (const QStringList *known = m_cache.object(key))
        return *known;
    const QStringList result = brokenLines(text, font, width, maxLines);
    m_cache.insert(key, new QStringList(result));
    return result;
}

QString LineCache::line(const QString &text, const QFont &font, int width)
{
    return lines(text, font, width, 1).value(0);
}

void drawLine(QPainter *painter, const QRect &rect, const QString &line, Qt::Alignment alignment,
              Qt::LayoutDirection direction)
{
    painter->setLayoutDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment visual = QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute;
    painter->drawText(rect, static_cast<int>(visual) | Qt::TextSingleLine | Qt::TextDontClip, line);
}

QString toolTipText(const QString &text)
{
    const QString cut =
        text.size() > mostTipCharacters ? text.left(mostTipCharacters) + QChar(0x2026) : text;
    QStringList lines = cut.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = oneLine(line);
    return Qt::convertFromPlainText(lines.join(QLatin1Char('\n')), Qt::WhiteSpaceNormal);
}

} // namespace view
