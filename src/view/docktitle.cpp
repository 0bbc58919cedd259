// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/docktitle.h"

#include "view/icons.h"
#include "view/label.h"
#include "view/metrics.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace view {

DockTitle::DockTitle(QDockWidget *dock) : QWidget(dock), m_title(new Label(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::group, metrics::inside, metrics::inside, metrics::inside);
    row->setSpacing(0);
    m_title->setType(QStringLiteral("secondary"));
    m_title->setMuted(true);
    m_title->setText(dock->windowTitle());
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_title, 1);
    connect(dock, &QDockWidget::windowTitleChanged, m_title, &QLabel::setText);

    QToolButton *floating =
        addButton(QStringLiteral("dock"), QStringLiteral("floatButton"),
                  tr("Detach or attach %1", "a panel").arg(dock->windowTitle()));
    connect(floating, &QToolButton::clicked, dock,
            [dock] { dock->setFloating(!dock->isFloating()); });
    QToolButton *closing = addButton(QStringLiteral("close"), QStringLiteral("closeButton"),
                                     tr("Hide %1", "a panel").arg(dock->windowTitle()));
    connect(closing, &QToolButton::clicked, dock, &QDockWidget::close);
    connect(dock, &QDockWidget::featuresChanged, this,
            [floating, closing](QDockWidget::DockWidgetFeatures features) {
                floating->setVisible(features.testFlag(QDockWidget::DockWidgetFloatable));
                closing->setVisible(features.testFlag(QDockWidget::DockWidgetClosable));
            });
}

QToolButton *DockTitle::addButton(const QString &iconName, const QString &name,
                                  const QString &words)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName, theme::Tint::Muted));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // the View menu does the same by keyboard
    button->setToolTip(words);
    button->setAccessibleName(words);
    layout()->addWidget(button);
    return button;
}

} // namespace view
