// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/preferencerow.h"

#include "model/foldedtext.h"
#include "view/label.h"
#include "view/metrics.h"
#include "view/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace view {

namespace {

constexpr double markShare = 0.14; // of the accent in the ground

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

PreferenceRow::PreferenceRow(const QString &name, QWidget *control, const QString &sentence,
                             QWidget *parent)
    : QWidget(parent), m_name(new Label(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::between, metrics::between, metrics::between,
                               metrics::between);
    column->setSpacing(metrics::inside);
    m_name->setText(name);
    m_name->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(withoutMnemonic(name));
    column->addWidget(m_name);
    column->addWidget(control);
    if (sentence.isEmpty())
        return;
    auto *words = new Label(this);
    words->setType(QStringLiteral("secondary"));
    words->setMuted(true);
    words->setWordWrap(true);
    words->setText(sentence);
    column->addWidget(words);
    if (control->accessibleDescription().isEmpty())
        control->setAccessibleDescription(sentence);
}

bool PreferenceRow::has(const QStringList &words, const QString &others) const
{
    QString all = others;
    const auto labels = findChildren<QLabel *>();
    for (const QLabel *label : labels)
        all += u' ' + withoutMnemonic(label->text());
    const auto buttons = findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        all += u' ' + withoutMnemonic(button->text());
    all = model::folded(all);
    return std::all_of(words.cbegin(), words.cend(),
                       [&all](const QString &word) { return all.contains(word); });
}

void PreferenceRow::setMarked(bool isMarked)
{
    if (isMarked == m_isMarked)
        return;
    m_isMarked = isMarked;
    m_name->setType(isMarked ? QStringLiteral("subject") : QStringLiteral("body"));
    update();
}

void PreferenceRow::paintEvent(QPaintEvent *)
{
    if (!m_isMarked)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::blended(palette().color(QPalette::Window),
                                    theme::color(theme::Tint::Accent, palette()), markShare));
    painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
}

} // namespace view
