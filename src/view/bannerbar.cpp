// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/bannerbar.h"

#include "view/metrics.h"
#include "view/noticebar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMainWindow>

namespace view {

BannerBar::BannerBar(QMainWindow &window) : QToolBar(&window), m_notices(new NoticeBar(&window))
{
    setObjectName(QStringLiteral("bannerBar"));
    setWindowTitle(tr("Notices"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    toggleViewAction()->setVisible(false);
    m_notices->setObjectName(QStringLiteral("banner"));
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(metrics::between, metrics::inside, metrics::between, metrics::between);
    row->addWidget(m_notices);
    addWidget(place);
    connect(m_notices, &NoticeBar::filled, this, &BannerBar::follow);
    window.addToolBar(Qt::TopToolBarArea, this);
    follow();
}

void BannerBar::follow()
{
    const bool isFilled = !m_notices->shownId().isEmpty();
    const QList<QAction *> widgets = actions();
    for (QAction *action : widgets)
        action->setVisible(isFilled);
    setVisible(isFilled);
}

} // namespace view
