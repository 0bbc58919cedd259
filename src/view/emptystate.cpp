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

void EmptyState::updateIcon()
{
    m_icon->setVisible(!m_iconName.isEmpty());
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(tinted(m_iconName, iconSize, theme::color(theme::Tint::Muted, palette()),
                                 devicePixelRatioF()));
}

} // namespace view
