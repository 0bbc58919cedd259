// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/avatar.h"

#include "domain/texts.h"
#include "view/theme.h"

namespace view {

namespace {

constexpr QRgb colors[] = {0xFF8E3B5E, 0xFF7A4B9A, 0xFF4A57A8, 0xFF2A6A9E, 0xFF1F7373,
                           0xFF2E7341, 0xFF5F6B1E, 0xFF8A5A00, 0xFFA1482B, 0xFF6B5547};
constexpr QRgb nobody = 0xFF6B7280;
constexpr int mostCharacters = 200;

/// The word's first letter or digit, upper case; empty when it has none.
QString firstLetter(const QString &word)
{
    const QList<uint> points = word.toUcs4();
    for (const char32_t point : points) {
        if (QChar::isLetterOrNumber(point))
            return QString::fromUcs4(&point, 1).toUpper().left(
                QChar::requiresSurrogates(point) ? 2 : 1);
    }
    return {};
}

} // namespace

QString initials(const QString &name)
{
    const QStringList words =
        oneLine(name.left(mostCharacters)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList letters;
    for (const QString &word : words) {
        const QString letter = firstLetter(word);
        if (!letter.isEmpty())
            letters.append(letter);
    }
    if (letters.isEmpty())
        return QStringLiteral("?");
    return letters.size() == 1 ? letters.first() : letters.first() + letters.last();
}

QColor avatarColor(qint64 userId)
{
    return QColor(userId <= 0 ? nobody : colors[userId % static_cast<qint64>(std::size(colors))]);
}

void paintAvatar(QPainter *painter, const QRect &rect, qint64 userId, const QString &name,
                 const QFont &font, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (theme::isHighContrast(palette)) {
        painter->setPen(QPen(palette.color(QPalette::WindowText), 2));
        painter->setBrush(palette.color(QPalette::Base));
        painter->drawEllipse(rect.adjusted(1, 1, -1, -1));
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(avatarColor(userId));
        painter->drawEllipse(rect);
    }
    QFont letters = font;
    letters.setPixelSize(qMax(8, rect.height() * 2 / 5));
    letters.setWeight(QFont::DemiBold);
    painter->setFont(letters);
    painter->setPen(Qt::white);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, initials(name));
    painter->restore();
}

} // namespace view
