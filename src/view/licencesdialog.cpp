// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/licencesdialog.h"

#include "view/metrics.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace view {

namespace {

constexpr int listCharacters = 30;
constexpr int textCharacters = 92;
constexpr int textLines = 26;

} // namespace

LicencesDialog::LicencesDialog(const QHash<QString, QString> &versions, QWidget *parent)
    : QDialog(parent),
      m_components(components()),
      m_versions(versions),
      m_list(new QListWidget(this)),
      m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("licencesDialog"));
    setWindowTitle(tr("Licences"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    for (const Component &component : std::as_const(m_components))
        m_list->addItem(QStringLiteral("%1 (%2)").arg(component.name, component.licence));
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * metrics::group);
    connect(m_list, &QListWidget::currentRowChanged, this, &LicencesDialog::showComponent);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void LicencesDialog::build()
{
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(tr("Parts of the program"));
    m_text->setObjectName(QStringLiteral("textEdit"));
    m_text->setAccessibleName(tr("Text of the licence"));
    m_text->setWhatsThis(tr("Who wrote this part of the program, and what its licence says."));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    // Licences are written in English, and from left to right.
    m_text->setLayoutDirection(Qt::LeftToRight);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::between);
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    auto *buttons = new QDialogButtonBox(this);
    connect(buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked,
            this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
    column->setSpacing(metrics::group);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    resize(metrics::letters(font(), listCharacters + textCharacters),
           textLines * fontMetrics().height());
}

void LicencesDialog::showComponent(int row)
{
    const Component &component = m_components.at(row);
    const QString version = m_versions.value(component.name);
    QStringList head{version.isEmpty() ? component.name : component.name + u' ' + version,
                     component.licence};
    // The texts that are of one library alone begin with its copyright.
    const QString text = licenceText(component);
    if (!component.copyright.isEmpty() && !text.startsWith(component.copyright.first()))
        head += component.copyright;
    m_text->setPlainText(head.join(u'\n') + QStringLiteral("\n\n") + text);
}

} // namespace view
