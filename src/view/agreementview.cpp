// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/agreementview.h"

#include "ui_agreementview.h"
#include "view/icons.h"

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
    m_ui->homeButton->setIcon(icon(QStringLiteral("home")));
    for (QWidget *caption : {m_ui->roleCaption, m_ui->sentCaption, m_ui->endCaption})
        m_ui->factsLayout->setAlignment(caption, Qt::AlignTop);
    connect(m_ui->homeButton, &QToolButton::clicked, this, &AgreementView::homeRequested);
}

AgreementView::~AgreementView() = default;

void AgreementView::setFacts(const RelationFacts &facts)
{
    m_ui->avatar->setPerson(facts.partnerId, facts.partner);
    m_ui->partnerLabel->setData(facts.partnerName());
    const bool isAsked =
        facts.group == Relation::Group::Received || facts.group == Relation::Group::Sent;
    m_ui->stateLabel->setData(isAsked ? facts.roleAndState() : facts.stateWord());
    m_ui->timeline->setVisible(facts.isRunning() || (!isAsked && facts.areTasksSeen));
    m_ui->timeline->setFacts(facts);
    m_ui->roleValue->setData(facts.role == Relation::Role::Mentor ? tr("Mentor") : tr("Mentee"));
    m_ui->sentValue->setData(date(facts.createdAt));
    m_ui->endValue->setData(date(facts.endsAt));
    m_ui->notesTitle->setVisible(!facts.notes.trimmed().isEmpty());
    m_ui->notesLabel->setVisible(!facts.notes.trimmed().isEmpty());
    m_ui->notesLabel->setData(facts.notes);
}

} // namespace view
