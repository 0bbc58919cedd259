// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/homeview.h"

#include "domain/texts.h"
#include "model/relativetime.h"
#include "ui_homeview.h"
#include "view/relationfacts.h"

namespace view {

namespace {

QModelIndex headingOf(const model::RelationModel &relations, Relation::Group group)
{
    return relations.index(static_cast<int>(group), 0);
}

} // namespace

HomeView::HomeView(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::HomeView>())
{
    m_ui->setupUi(this);
    const std::pair<FigureButton *, Relation::Group> figures[] = {
        {m_ui->currentFigure, Relation::Group::Current},
        {m_ui->receivedFigure, Relation::Group::Received},
        {m_ui->sentFigure, Relation::Group::Sent},
        {m_ui->pastFigure, Relation::Group::Past}};
    for (const auto &[button, group] : figures)
        connect(button, &QAbstractButton::clicked, this,
                [this, group = group] { Q_EMIT groupRequested(group); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, &HomeView::nextClicked);
}

HomeView::~HomeView() = default;

void HomeView::update(const model::RelationModel &relations, const syncing::Status &status)
{
    const bool isSeen = status.relationsSeenAt.has_value();
    const auto show = [&relations, isSeen](FigureButton *button, Relation::Group group) {
        const QModelIndex heading = headingOf(relations, group);
        const int count = relations.rowCount(heading);
        button->setFigure(isSeen || count > 0 ? std::optional(count) : std::nullopt,
                          heading.data().toString());
    };
    show(m_ui->currentFigure, Relation::Group::Current);
    show(m_ui->receivedFigure, Relation::Group::Received);
    show(m_ui->sentFigure, Relation::Group::Sent);
    show(m_ui->pastFigure, Relation::Group::Past);
    m_ui->asOfLabel->setText(
        status.relationsSeenAt
            ? tr("As of %1").arg(isolated(model::clockTime(*status.relationsSeenAt)))
            : tr("Not loaded yet"));
    m_ui->nextTitle->setVisible(isSeen);
    m_ui->nextLabel->setVisible(isSeen);
    updateNextStep(relations);
    if (!isSeen)
        m_ui->nextButton->hide();
}

void HomeView::updateNextStep(const model::RelationModel &relations)
{
    m_nextRelation = {};
    const int received = relations.rowCount(headingOf(relations, Relation::Group::Received));
    if (received > 0) {
        showNext(tr("%n request(s) waiting for your answer.", nullptr, received),
                 tr("&Show requests"));
        return;
    }
    const QModelIndex current = headingOf(relations, Relation::Group::Current);
    RelationFacts next;
    for (int row = 0; row < relations.rowCount(current); ++row) {
        const RelationFacts facts = RelationFacts::of(relations.index(row, 0, current));
        if (!next.id.isValid() || facts.endsAt < next.endsAt)
            next = facts;
    }
    if (next.id.isValid()) {
        m_nextRelation = next.id;
        const int open = next.total - next.done;
        const QString who = isolated(next.partnerName());
        showNext(next.areTasksSeen && open > 0
                     ? tr("%n task(s) to do with %1.", nullptr, open).arg(who)
                     : tr("Write down what to do next with %1.").arg(who),
                 tr("&Open tasks"));
        return;
    }
    showNext(tr("When somebody asks you to be a mentor or a mentee, the request shows here."), {});
}

void HomeView::showNext(const QString &sentence, const QString &buttonText)
{
    m_ui->nextLabel->setData(sentence);
    m_ui->nextButton->setText(buttonText);
    m_ui->nextButton->setVisible(!buttonText.isEmpty());
}

void HomeView::nextClicked()
{
    if (m_nextRelation.isValid())
        Q_EMIT relationRequested(m_nextRelation);
    else
        Q_EMIT groupRequested(Relation::Group::Received);
}

} // namespace view
