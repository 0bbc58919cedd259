// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/savelayoutdialog.h"

#include "view/label.h"
#include "view/metrics.h"
#include "view/ownlayouts.h"
#include "view/primarybutton.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace view {

namespace {

constexpr int widthInLetters = 48;

} // namespace

SaveLayoutDialog::SaveLayoutDialog(const OwnLayouts &layouts, const QString &proposed,
                                   QWidget *parent)
    : FittedDialog(parent),
      m_layouts(layouts),
      m_name(new QLineEdit(proposed, this)),
      m_hint(new Label(this)),
      m_save(new PrimaryButton(this))
{
    setObjectName(QStringLiteral("saveLayoutDialog"));
    setWindowTitle(tr("Save layout"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(metrics::letters(font(), widthInLetters));
    build();
    connect(m_name, &QLineEdit::textChanged, this, &SaveLayoutDialog::follow);
    connect(m_save, &QPushButton::clicked, this, &SaveLayoutDialog::choose);
    follow();
    m_name->selectAll();
    m_name->setFocus();
}

void SaveLayoutDialog::build()
{
    auto *label = new Label(this);
    label->setText(tr("&Name of the layout"));
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("nameEdit"));
    m_name->setMaxLength(OwnLayouts::longestName);
    m_name->setWhatsThis(tr("Under this name the View menu brings back the panels as they stand "
                            "now, with their sizes."));
    m_hint->setObjectName(QStringLiteral("hintLabel"));
    m_hint->setType(QStringLiteral("secondary"));
    m_hint->setMuted(true);
    m_hint->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setText(tr("&Save layout"));
    m_save->setDefault(true);
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::between);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
    column->setSpacing(metrics::between);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    column->addStretch(1);
    column->addSpacing(metrics::between);
    column->addLayout(buttons);
}

void SaveLayoutDialog::follow()
{
    const QString name = m_name->text().simplified();
    m_save->setEnabled(!name.isEmpty());
    m_hint->setText(m_layouts.named(name) ? tr("It takes the place of your layout of that name.")
                                          : tr("Which panels are shown, where and how large."));
    m_name->setAccessibleDescription(m_hint->text());
}

void SaveLayoutDialog::choose()
{
    Q_EMIT nameChosen(m_name->text());
    accept();
}

} // namespace view
