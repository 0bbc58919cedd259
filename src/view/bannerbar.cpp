// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/bannerbar.h"

#include "view/metrics.h"
#include "view/noticebar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMainWindow>

namespace view {

BannerBar::BannerBar(QMainWindow &window)
    : QToolBar(&window), m_notices(new NoticeBar(&window)), m_place(new QWidget(this))
{
    setObjectName(QStringLiteral("bannerBar"));
    setWindowTitle(tr("Notices"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    toggleViewAction()->setVisible(false);
    m_notices->setObjectName(QStringLiteral("banner"));
    auto *row = new QHBoxLayout(m_place);
    row->setContentsMargins(metrics::between, metrics::inside, metrics::between, metrics::between);
    row->addWidget(m_notices);
    addWidget(m_place);
    m_place->installEventFilter(this);
    m_notices->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &BannerBar::giveHeight);
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

bool BannerBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool result = QToolBar::eventFilter(watched, event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        m_soon.start(); // when the notices stand as they will
    return result;
}

// A tool bar does not ask how high its widgets are at their width: long sentences were cut, others
// stood in too much room.
void BannerBar::giveHeight()
{
    if (m_notices->isHidden())
        return; // an empty layout has no height
    const int height = m_place->layout()->totalHeightForWidth(m_place->width());
    if (height != m_place->minimumHeight())
        m_place->setFixedHeight(height);
}

} // namespace view
