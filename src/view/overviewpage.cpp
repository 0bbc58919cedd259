// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/overviewpage.h"

#include "ui_overviewpage.h"
#include "view/metrics.h"
#include "view/relationfacts.h"

#include <QEvent>

namespace view {

namespace {

constexpr int leastLetters = 30; // that the docks around leave to it

} // namespace

OverviewPage::OverviewPage(model::RelationModel &relations, syncing::Sync &sync, QWidget *parent)
    : QWidget(parent),
      m_relations(relations),
      m_sync(sync),
      m_ui(std::make_unique<Ui::OverviewPage>())
{
    m_ui->setupUi(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->scrollContents->setAutoFillBackground(false);
    updateMinimumWidth();
    connect(m_ui->homeView, &HomeView::groupRequested, this, &OverviewPage::groupRequested);
    connect(m_ui->homeView, &HomeView::relationRequested, this, &OverviewPage::relationRequested);
    connect(m_ui->agreementView, &AgreementView::homeRequested, this, &OverviewPage::homeRequested);
    connect(&m_sync, &syncing::Sync::statusChanged, this, &OverviewPage::update);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_relations, signal, this, &OverviewPage::update);
    connect(&m_relations, &QAbstractItemModel::dataChanged, this, &OverviewPage::update);
    connect(&m_relations, &QAbstractItemModel::rowsMoved, this, &OverviewPage::update);
    connect(&m_relations, &QAbstractItemModel::modelReset, this, &OverviewPage::update);
    update();
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::setRelation(RelationId relation)
{
    if (relation == m_relation)
        return;
    m_relation = relation;
    m_ui->scrollArea->ensureVisible(0, 0);
    update();
}

void OverviewPage::focusContents()
{
    m_ui->scrollArea->setFocus();
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateMinimumWidth();
}

void OverviewPage::updateMinimumWidth()
{
    setMinimumWidth(metrics::letters(font(), leastLetters));
}

void OverviewPage::update()
{
    const RelationFacts facts = RelationFacts::of(m_relations.indexOf(m_relation));
    const bool isOpen = facts.id.isValid();
    m_ui->agreementView->setVisible(isOpen);
    m_ui->homeView->setVisible(!isOpen);
    if (isOpen)
        m_ui->agreementView->setFacts(facts);
    else
        m_ui->homeView->update(m_relations, m_sync.status());
}

} // namespace view
