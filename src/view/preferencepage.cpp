// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/preferencepage.h"

#include "view/label.h"
#include "view/metrics.h"
#include "view/preferencerow.h"

#include <QVBoxLayout>

namespace view {

PreferencePage::PreferencePage(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(title), m_column(new QVBoxLayout(this))
{
    auto *heading = new Label(this);
    heading->setType(QStringLiteral("title"));
    heading->setText(title);
    heading->setContentsMargins(metrics::between, 0, metrics::between, 0);
    m_column->setContentsMargins(metrics::between, 0, 0, 0);
    m_column->setSpacing(metrics::between);
    m_column->addWidget(heading);
    m_column->addStretch(1);
}

PreferenceRow *PreferencePage::add(const QString &name, QWidget *control, const QString &sentence)
{
    auto *row = new PreferenceRow(name, control, sentence, this);
    m_column->insertWidget(m_column->count() - 1, row);
    m_rows.append(row);
    return row;
}

int PreferencePage::narrow(const QStringList &words)
{
    int shown = 0;
    for (PreferenceRow *row : std::as_const(m_rows)) {
        const bool isWanted = row->has(words, m_title);
        row->setVisible(isWanted);
        row->setMarked(isWanted && !words.isEmpty());
        shown += isWanted ? 1 : 0;
    }
    return shown;
}

} // namespace view
