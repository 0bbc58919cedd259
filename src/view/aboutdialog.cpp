// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/aboutdialog.h"

#include "view/diagnostics.h"
#include "view/icons.h"
#include "view/label.h"
#include "view/licencesdialog.h"
#include "view/metrics.h"
#include "view/noticebar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace view {

namespace {

constexpr int iconSize = 64;
constexpr int textCharacters = 56;

} // namespace

AboutDialog::AboutDialog(const Context &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_notices(new NoticeBar(this))
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Mentorship Desktop"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *picture = new QLabel(this);
    picture->setTextFormat(Qt::PlainText);
    picture->setPixmap(applicationPicture(iconSize, devicePixelRatioF()));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::page);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(wordsLayout(), 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
    all->setSpacing(metrics::page);
    all->addLayout(row);
    all->addWidget(m_notices);
    all->addLayout(buttonsLayout());
    all->setSizeConstraint(QLayout::SetFixedSize);
}

QLayout *AboutDialog::wordsLayout()
{
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
    return column;
}

QLayout *AboutDialog::buttonsLayout()
{
    const auto button = [this](const char *name, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        return made;
    };
    QPushButton *licences = button("licencesButton", tr("&Licences"));
    QPushButton *copy = button("diagnosticsButton", tr("Copy &diagnostics"));
    QPushButton *close = button("closeButton", tr("&Close"));
    close->setDefault(true);
    connect(licences, &QPushButton::clicked, this,
            [this] { (new LicencesDialog(m_context.programFacts().versions, this))->open(); });
    connect(copy, &QPushButton::clicked, this,
            [this] { m_notices->show(copyDiagnostics(m_context)); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::between);
    row->addWidget(licences);
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(close);
    return row;
}

} // namespace view
