// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/emptystate.h"

#include "view/icons.h"
#include "view/label.h"
#include "view/metrics.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace view {

namespace {

constexpr int iconSize = 32;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_sentence(new Label(this)),
      m_button(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::page, metrics::section, metrics::page, metrics::section);
    column->setSpacing(metrics::group);
    m_icon->setTextFormat(Qt::PlainText);
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setMuted(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_button->setObjectName(QStringLiteral("emptyButton"));
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
}

void EmptyState::setState(const QString &iconName, const QString &sentence,
                          const QString &buttonText)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    if (m_iconName != iconName) {
        m_iconName = iconName;
        updateIcon();
    }
    fit();
}

void EmptyState::followInTabOrder(QWidget *before)
{
    setTabOrder(before, m_button);
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Where there is little room, the words and the button have all of it.
void EmptyState::fit()
{
    int words = m_sentence->heightForWidth(width() - 2 * metrics::page);
    if (!m_button->text().isEmpty())
        words += metrics::group + m_button->sizeHint().height();
    const int wanted = words + 2 * metrics::section + metrics::group + iconSize;
    const bool hasRoom = height() >= wanted;
    const int margin = hasRoom ? metrics::section : metrics::inside;
    layout()->setContentsMargins(metrics::page, margin, metrics::page, margin);
    m_icon->setVisible(hasRoom && !m_iconName.isEmpty());
}

void EmptyState::updateIcon()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(tinted(m_iconName, iconSize, theme::color(theme::Tint::Muted, palette()),
                                 devicePixelRatioF()));
}

} // namespace view
