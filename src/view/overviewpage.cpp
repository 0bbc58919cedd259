// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/overviewpage.h"

#include "model/relationmodel.h"
#include "sync/sync.h"
#include "ui_overviewpage.h"
#include "view/compareview.h"
#include "view/metrics.h"
#include "view/personview.h"
#include "view/relationfacts.h"

#include <QEvent>

namespace view {

namespace {

constexpr int leastLetters = 30; // that the docks around leave to it

} // namespace

OverviewPage::OverviewPage(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_ui(std::make_unique<Ui::OverviewPage>())
{
    m_ui->setupUi(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->scrollContents->setAutoFillBackground(false);
    m_ui->homeView->setHistory(context.history);
    updateMinimumWidth();
    m_ui->scrollContents->installEventFilter(this);
    connect(m_ui->homeView, &HomeView::groupRequested, this, &OverviewPage::groupRequested);
    connect(m_ui->homeView, &HomeView::stateRequested, this, &OverviewPage::stateRequested);
    connect(m_ui->homeView, &HomeView::relationRequested, this, &OverviewPage::relationRequested);
    connect(m_ui->homeView, &HomeView::taskRequested, this, &OverviewPage::taskRequested);
    connect(m_ui->agreementView, &AgreementView::homeRequested, this, &OverviewPage::homeRequested);
    connectModels();
    update();
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::connectModels()
{
    const QAbstractItemModel *relations = &m_context.relations;
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(relations, signal, this, &OverviewPage::update);
    connect(relations, &QAbstractItemModel::dataChanged, this, &OverviewPage::update);
    connect(relations, &QAbstractItemModel::rowsMoved, this, &OverviewPage::update);
    connect(relations, &QAbstractItemModel::modelReset, this, &OverviewPage::update);
    connect(&m_context.sync, &syncing::Sync::statusChanged, this, &OverviewPage::update);
}

void OverviewPage::setCommands(RelationCommands &commands)
{
    m_ui->agreementView->setCommands(commands);
}

void OverviewPage::setRelation(RelationId relation)
{
    if (relation == m_relation && m_people.isEmpty())
        return;
    m_relation = relation;
    m_people.clear();
    m_ui->scrollArea->ensureVisible(0, 0);
    update();
}

void OverviewPage::showPeople(const QList<UserId> &people)
{
    if (people == m_people)
        return;
    m_people = people;
    if (people.size() == 1)
        personView().setPerson(people.constFirst());
    else if (!people.isEmpty())
        compareView().setPeople(people);
    m_ui->scrollArea->ensureVisible(0, 0);
    update();
}

PersonView &OverviewPage::personView()
{
    if (m_person)
        return *m_person;
    m_person = new PersonView(m_context.members, m_context.relations, m_context.profile,
                              m_context.sync, m_context.directory, this);
    m_ui->pageLayout->addWidget(m_person);
    connect(m_person, &PersonView::requestWanted, this, &OverviewPage::requestWanted);
    connect(m_person, &PersonView::relationRequested, this, &OverviewPage::relationRequested);
    connect(m_person, &PersonView::closeRequested, this, [this] { showPeople({}); });
    return *m_person;
}

CompareView &OverviewPage::compareView()
{
    if (m_compare)
        return *m_compare;
    m_compare = new CompareView(m_context.members, m_context.profile, this);
    m_ui->pageLayout->addWidget(m_compare);
    connect(m_compare, &CompareView::personRequested, this,
            [this](UserId person) { showPeople({person}); });
    connect(m_compare, &CompareView::closeRequested, this, [this] { showPeople({}); });
    return *m_compare;
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
    // It scrolls up and down alone: what it holds may not be wider.
    const int contents = m_ui->scrollContents->minimumSizeHint().width();
    setMinimumWidth(qMax(metrics::letters(font(), leastLetters), contents));
}

bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->scrollContents && event->type() == QEvent::LayoutRequest)
        updateMinimumWidth();
    return QWidget::eventFilter(watched, event);
}

void OverviewPage::update()
{
    const RelationFacts facts = RelationFacts::of(m_context.relations.indexOf(m_relation));
    const bool isOpen = m_people.isEmpty() && facts.id.isValid();
    if (m_person)
        m_person->setVisible(m_people.size() == 1);
    if (m_compare)
        m_compare->setVisible(m_people.size() > 1);
    m_ui->scrollArea->setVisible(m_people.isEmpty());
    m_ui->agreementView->setVisible(isOpen);
    m_ui->homeView->setVisible(!isOpen);
    if (isOpen)
        m_ui->agreementView->setFacts(facts);
    else if (m_people.isEmpty())
        m_ui->homeView->update(m_context.relations, m_context.sync.status());
}

} // namespace view
