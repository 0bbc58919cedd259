// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/aboutdialog.h"

#include "view/icons.h"
#include "view/label.h"
#include "view/metrics.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace view {

namespace {

constexpr int iconSize = 64;
constexpr int textCharacters = 56;

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Mentorship Desktop"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *picture = new QLabel(this);
    picture->setTextFormat(Qt::PlainText);
    picture->setPixmap(applicationPicture(iconSize, devicePixelRatioF()));
    auto *title = new Label(this);
    title->setType(QStringLiteral("title"));
    title->setText(tr("Mentorship Desktop"));
    auto *words = new Label(this);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setMinimumWidth(textCharacters * fontMetrics().averageCharWidth());
    words->setText(
        tr("Version %1, with Qt %2.\n\nA client of the Mentorship System, for mentors and "
           "mentees at a desk.\n\nFree software under the GNU General Public License, "
           "version 3 or later. It comes without any warranty.")
            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));

    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::between);
    column->addWidget(title);
    column->addWidget(words);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::page);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    auto *buttons = new QDialogButtonBox(this);
    connect(buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked,
            this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
    all->setSpacing(metrics::page);
    all->addLayout(row);
    all->addWidget(buttons);
    all->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace view
