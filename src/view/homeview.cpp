// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/homeview.h"

#include "domain/texts.h"
#include "model/relativetime.h"
#include "ui_homeview.h"
#include "view/metrics.h"
#include "view/relationfacts.h"

#include <QHash>

namespace view {

namespace {

constexpr int mostAchievements = 5;
constexpr int mostColumns = 3; // of figures

QModelIndex headingOf(const model::RelationModel &relations, Relation::Group group)
{
    return relations.index(static_cast<int>(group), 0);
}

} // namespace

HomeView::HomeView(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::HomeView>())
{
    m_ui->setupUi(this);
    m_ui->history->hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &HomeView::refresh);
    connectFigures();
    connect(m_ui->nextButton, &QPushButton::clicked, this, &HomeView::nextClicked);
    connect(m_ui->achievements, &AchievementList::taskRequested, this, &HomeView::taskRequested);
}

HomeView::~HomeView() = default;

void HomeView::connectFigures()
{
    const std::pair<FigureButton *, Relation::Group> groups[] = {
        {m_ui->currentFigure, Relation::Group::Current},
        {m_ui->receivedFigure, Relation::Group::Received},
        {m_ui->sentFigure, Relation::Group::Sent}};
    for (const auto &[button, group] : groups)
        connect(button, &QAbstractButton::clicked, this,
                [this, group = group] { Q_EMIT groupRequested(group); });
    const std::pair<FigureButton *, Relation::State> states[] = {
        {m_ui->completedFigure, Relation::State::Completed},
        {m_ui->rejectedFigure, Relation::State::Rejected},
        {m_ui->cancelledFigure, Relation::State::Cancelled}};
    for (const auto &[button, state] : states)
        connect(button, &QAbstractButton::clicked, this,
                [this, state = state] { Q_EMIT stateRequested(state); });
}

void HomeView::setHistory(model::CompletionHistory &history)
{
    m_history = &history;
    m_ui->chart->setHistory(history);
    connect(&history, &model::CompletionHistory::changed, this, &HomeView::showHistory);
    showHistory();
    QWidget::update();
}

void HomeView::update(const model::RelationModel &relations, const syncing::Status &status)
{
    m_relations = &relations;
    m_status = status;
    if (!m_timer.isActive())
        m_timer.start();
}

void HomeView::refresh()
{
    if (!m_relations || !isVisibleTo(parentWidget()))
        return; // it is shown anew when it becomes visible
    const bool isSeen = m_status.relationsSeenAt.has_value();
    showFigures();
    m_ui->asOfLabel->setText(
        isSeen ? tr("As of %1").arg(isolated(model::clockTime(*m_status.relationsSeenAt)))
               : tr("Not loaded yet"));
    m_ui->nextTitle->setVisible(isSeen);
    m_ui->nextLabel->setVisible(isSeen);
    updateNextStep();
    if (!isSeen)
        m_ui->nextButton->hide();
    showHistory(); // it names people
}

void HomeView::showFigures()
{
    const bool isSeen = m_status.relationsSeenAt.has_value();
    const auto show = [isSeen](FigureButton *button, int count, const QString &name) {
        button->setFigure(isSeen || count > 0 ? std::optional(count) : std::nullopt, name);
    };
    const auto countOf = [this](Relation::Group group) {
        return m_relations->rowCount(headingOf(*m_relations, group));
    };
    show(m_ui->currentFigure, countOf(Relation::Group::Current),
         tr("Running", "mentorships, below a figure"));
    show(m_ui->receivedFigure, countOf(Relation::Group::Received),
         tr("Asked you", "requests, below a figure"));
    show(m_ui->sentFigure, countOf(Relation::Group::Sent),
         tr("You asked", "requests, below a figure"));
    QHash<Relation::State, int> past;
    const QModelIndex heading = headingOf(*m_relations, Relation::Group::Past);
    for (int row = 0; row < m_relations->rowCount(heading); ++row)
        ++past[m_relations->index(row, 0, heading)
                   .data(model::RelationModel::StateRole)
                   .value<Relation::State>()];
    show(m_ui->completedFigure, past.value(Relation::State::Completed),
         tr("Completed", "mentorships, below a figure"));
    show(m_ui->rejectedFigure, past.value(Relation::State::Rejected),
         tr("Declined", "requests, below a figure"));
    show(m_ui->cancelledFigure, past.value(Relation::State::Cancelled),
         tr("Cancelled", "mentorships, below a figure"));
    arrangeFigures(); // to the width of the names
}

void HomeView::showHistory()
{
    if (!m_history || !m_relations)
        return;
    const QList<model::Completion> latest = m_history->latest(mostAchievements);
    m_ui->history->setVisible(m_status.relationsSeenAt.has_value() || !latest.isEmpty());
    m_ui->achievementsTitle->setVisible(!latest.isEmpty());
    m_ui->achievements->setVisible(!latest.isEmpty());
    m_ui->achievements->setAchievements(latest, *m_relations);
}

void HomeView::updateNextStep()
{
    m_nextRelation = {};
    const int received = m_relations->rowCount(headingOf(*m_relations, Relation::Group::Received));
    if (received > 0) {
        showNext(tr("%Ln request(s) waiting for your answer.", nullptr, received),
                 tr("&Show requests"));
        return;
    }
    const QModelIndex current = headingOf(*m_relations, Relation::Group::Current);
    RelationFacts next;
    for (int row = 0; row < m_relations->rowCount(current); ++row) {
        const RelationFacts facts = RelationFacts::of(m_relations->index(row, 0, current));
        if (!next.id.isValid() || facts.endsAt < next.endsAt)
            next = facts;
    }
    if (next.id.isValid()) {
        m_nextRelation = next.id;
        const int open = next.total - next.done;
        const QString who = isolated(next.partnerName());
        showNext(next.areTasksSeen && open > 0
                     ? tr("%Ln task(s) to do with %1.", nullptr, open).arg(who)
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

void HomeView::arrangeFigures()
{
    FigureButton *const figures[] = {m_ui->currentFigure,  m_ui->receivedFigure,
                                     m_ui->sentFigure,     m_ui->completedFigure,
                                     m_ui->rejectedFigure, m_ui->cancelledFigure};
    int widest = 0;
    for (const FigureButton *figure : figures)
        widest = qMax(widest, figure->sizeHint().width());
    const int columns =
        qBound(1, (width() + metrics::between) / (widest + metrics::between), mostColumns);
    if (m_ui->figuresLayout->itemAtPosition(0, columns - 1)
        && !m_ui->figuresLayout->itemAtPosition(0, columns))
        return;
    int place = 0;
    for (FigureButton *figure : figures) {
        m_ui->figuresLayout->addWidget(figure, place / columns, place % columns);
        ++place;
    }
    for (int column = 0; column < mostColumns; ++column)
        m_ui->figuresLayout->setColumnStretch(column, column < columns ? 1 : 0);
}

// The first paint comes before all that is read for the chart.
void HomeView::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_history || m_isHistoryWanted)
        return;
    m_isHistoryWanted = true;
    QTimer::singleShot(0, this, [this] {
        if (m_history)
            m_history->setActive(m_isHistoryWanted && isVisible());
    });
}

void HomeView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start();
}

void HomeView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_isHistoryWanted = false;
    if (m_history)
        m_history->setActive(false);
}

void HomeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeFigures();
}

void HomeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrangeFigures();
}

} // namespace view
