// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/agreementview.h"

#include "ui_agreementview.h"
#include "view/icons.h"
#include "view/metrics.h"
#include "view/relationcommands.h"

#include <QEvent>
#include <QLocale>

namespace view {

namespace {

QString date(UnixSeconds time)
{
    return QLocale().toString(toLocalTime(time).date(), QLocale::LongFormat);
}

} // namespace

AgreementView::AgreementView(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::AgreementView>())
{
    m_ui->setupUi(this);
    m_ui->waitingIcon->setTextFormat(Qt::PlainText);
    m_ui->waitingIcon->hide();
    m_ui->explanationLabel->hide();
    m_ui->homeButton->setIcon(icon(QStringLiteral("home")));
    for (QWidget *caption : {m_ui->roleCaption, m_ui->sentCaption, m_ui->endCaption})
        m_ui->factsLayout->setAlignment(caption, Qt::AlignTop);
    connect(m_ui->homeButton, &QToolButton::clicked, this, &AgreementView::homeRequested);
}

AgreementView::~AgreementView() = default;

void AgreementView::setCommands(RelationCommands &commands)
{
    m_commands = &commands;
    m_ui->answerRow->setActions({commands.acceptAction(), commands.rejectAction(),
                                 commands.withdrawAction(), commands.resendAction()},
                                commands.acceptAction());
    m_ui->endRow->setActions({commands.cancelAction()});
    connect(&commands, &RelationCommands::changed, this, &AgreementView::showExplanation);
    showExplanation();
}

void AgreementView::setFacts(const RelationFacts &facts)
{
    m_ui->avatar->setPerson(facts.partnerId, facts.partner);
    m_ui->partnerLabel->setData(facts.partnerName());
    const bool isAsked =
        facts.group == Relation::Group::Received || facts.group == Relation::Group::Sent;
    m_isParked = facts.isParked;
    m_isWaiting = facts.isWaiting();
    const bool isMarked = m_isParked || m_isWaiting;
    m_ui->stateLabel->setData(isAsked || isMarked ? facts.roleAndState() : facts.stateWord());
    showWaiting();
    m_ui->timeline->setVisible(facts.isRunning() || (!isAsked && facts.areTasksSeen));
    m_ui->timeline->setFacts(facts);
    m_ui->roleValue->setData(facts.role == Relation::Role::Mentor ? tr("Mentor") : tr("Mentee"));
    m_ui->sentValue->setData(date(facts.createdAt));
    m_ui->endCaption->setText(facts.hasEndPassed && (facts.isRunning() || facts.isPending())
                                  ? tr("Was to end", "date of a relation")
                                  : tr("Ends", "date of a relation"));
    m_ui->endValue->setData(date(facts.endsAt));
    m_ui->notesTitle->setText(isAsked ? tr("What is proposed") : tr("What was agreed"));
    m_ui->notesTitle->setVisible(!facts.notes.trimmed().isEmpty());
    m_ui->notesLabel->setVisible(!facts.notes.trimmed().isEmpty());
    m_ui->notesLabel->setData(facts.notes);
    showExplanation();
}

void AgreementView::showWaiting()
{
    m_ui->waitingIcon->setVisible(m_isParked || m_isWaiting);
    const theme::Tint tint = m_isParked ? theme::Tint::Bad : theme::Tint::Warning;
    m_ui->waitingIcon->setPixmap(
        tinted(m_isParked ? QStringLiteral("error") : QStringLiteral("clock"),
               metrics::iconSize(font()), theme::color(tint, palette()), devicePixelRatioF()));
}

void AgreementView::showExplanation()
{
    const QString words = m_commands ? m_commands->explanation() : QString();
    m_ui->explanationLabel->setData(words);
    m_ui->explanationLabel->setVisible(!words.isEmpty());
}

void AgreementView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showWaiting();
}

} // namespace view
