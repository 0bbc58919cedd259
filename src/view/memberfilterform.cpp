// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/memberfilterform.h"

#include "domain/texts.h"
#include "ui_memberfilterform.h"

namespace view {

MemberFilterForm::MemberFilterForm(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::MemberFilterForm>())
{
    m_ui->setupUi(this);
    const auto changed = [this] {
        if (!m_isSetting)
            Q_EMIT filterChanged();
    };
    for (const QCheckBox *box :
         {m_ui->mentorBox, m_ui->menteeBox, m_ui->availableBox, m_ui->verifiedBox})
        connect(box, &QCheckBox::toggled, this, changed);
    for (QLineEdit *edit : {m_ui->locationEdit, m_ui->skillsEdit, m_ui->interestsEdit}) {
        connect(edit, &QLineEdit::textChanged, this, changed);
        connect(edit, &QLineEdit::textChanged, edit,
                [edit](const QString &text) { edit->setClearButtonEnabled(!text.isEmpty()); });
    }
}

MemberFilterForm::~MemberFilterForm() = default;

model::MemberFilter MemberFilterForm::filter() const
{
    model::MemberFilter filter;
    filter.canMentor = m_ui->mentorBox->isChecked();
    filter.wantsMentoring = m_ui->menteeBox->isChecked();
    filter.isAvailable = m_ui->availableBox->isChecked();
    filter.isVerified = m_ui->verifiedBox->isChecked();
    filter.location = m_ui->locationEdit->text();
    filter.skills = m_ui->skillsEdit->text();
    filter.interests = m_ui->interestsEdit->text();
    return filter;
}

void MemberFilterForm::setFilter(const model::MemberFilter &filter)
{
    m_isSetting = true;
    m_ui->mentorBox->setChecked(filter.canMentor);
    m_ui->menteeBox->setChecked(filter.wantsMentoring);
    m_ui->availableBox->setChecked(filter.isAvailable);
    m_ui->verifiedBox->setChecked(filter.isVerified);
    m_ui->locationEdit->setText(filter.location);
    m_ui->skillsEdit->setText(filter.skills);
    m_ui->interestsEdit->setText(filter.interests);
    m_isSetting = false;
    Q_EMIT filterChanged();
}

QString MemberFilterForm::summary() const
{
    QStringList parts;
    for (const QCheckBox *box :
         {m_ui->mentorBox, m_ui->menteeBox, m_ui->availableBox, m_ui->verifiedBox}) {
        if (box->isChecked())
            parts.append(box->text());
    }
    for (const QLineEdit *edit : {m_ui->locationEdit, m_ui->skillsEdit, m_ui->interestsEdit}) {
        if (!edit->text().trimmed().isEmpty())
            parts.append(tr("%1 “%2”", "Location has “Oslo”")
                             .arg(edit->placeholderText(), isolated(edit->text().trimmed())));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace view
