// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/overviewcheckdialog.h"

#include "ui_overviewcheckdialog.h"
#include "view/datalabel.h"
#include "view/icons.h"
#include "view/metrics.h"

#include <QEvent>

#include <algorithm>

namespace view {

namespace {

using Finding = OverviewCheckDialog::Finding;

constexpr int wordsCharacters = 80;

QString titleOf(Finding::Overview overview)
{
    switch (overview) {
    case Finding::Overview::Home:
        return OverviewCheckDialog::tr("Figures of the home page");
    case Finding::Overview::Dashboard:
        return OverviewCheckDialog::tr("Dashboard");
    case Finding::Overview::Current:
        return OverviewCheckDialog::tr("Running mentorship");
    case Finding::Overview::Past:
        return OverviewCheckDialog::tr("Past mentorships and requests");
    case Finding::Overview::Pending:
        return OverviewCheckDialog::tr("Requests without an answer");
    case Finding::Overview::States:
        return OverviewCheckDialog::tr("Lists by state");
    }
    Q_UNREACHABLE();
}

} // namespace

OverviewCheckDialog::OverviewCheckDialog(syncing::OnlineCommands &online, QWidget *parent)
    : QDialog(parent), m_online(online), m_ui(std::make_unique<Ui::OverviewCheckDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->resultLabel->setMinimumWidth(metrics::letters(font(), wordsCharacters));
    connect(m_ui->againButton, &QPushButton::clicked, this, &OverviewCheckDialog::ask);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    ask();
}

OverviewCheckDialog::~OverviewCheckDialog() = default;

void OverviewCheckDialog::ask()
{
    m_ui->noticeBar->dismissAll();
    m_ui->againButton->setEnabled(false);
    m_ui->resultLabel->setText(tr("Asking the server for each of its overviews…"));
    m_online.compareOverviews(this,
                              [this](const Result<QList<Finding>> &result) { answered(result); });
}

void OverviewCheckDialog::answered(const Result<QList<Finding>> &result)
{
    m_ui->againButton->setEnabled(true);
    if (result) {
        showFindings(*result);
        return;
    }
    m_ui->resultLabel->setText(m_findings.isEmpty() ? tr("Nothing was compared.")
                                                    : tr("This is from the last time."));
    m_ui->noticeBar->show(
        {Notice::Kind::Error, QStringLiteral("error"), explain(result.error()), {}});
    fitHeight();
}

void OverviewCheckDialog::showFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    m_ui->noticeBar->dismissAll();
    m_ui->againButton->setEnabled(true);
    m_ui->againButton->setFocus();
    const auto differing = std::count_if(findings.begin(), findings.end(), [](const Finding &one) {
        return !one.error && !one.agrees;
    });
    const auto missing = std::count_if(findings.begin(), findings.end(),
                                       [](const Finding &one) { return one.error.has_value(); });
    if (differing > 0)
        m_ui->resultLabel->setText(tr("Something differs. Sync now, then compare again."));
    else if (missing > 0)
        m_ui->resultLabel->setText(
            tr("What the server could answer agrees with what is kept here."));
    else
        m_ui->resultLabel->setText(tr("All of it agrees with what is kept here."));
    showRows();
}

QString OverviewCheckDialog::wordsFor(const Finding &finding)
{
    const QLocale locale;
    using Overview = syncing::OnlineCommands::Finding::Overview;
    if (finding.overview == Overview::Dashboard && finding.error
        && finding.error->kind == Error::Kind::Server) {
        // For good, once a partner's account is gone (api.md 5.4).
        return tr(
            "The server cannot make it. It never can once a partner has deleted their account.");
    }
    if (finding.error)
        return tr("The server cannot make it. %1").arg(explain(*finding.error));
    if (finding.agrees)
        return tr("Agrees: %1 there and here.", "a number").arg(locale.toString(finding.inService));
    if (finding.inService == finding.here)
        return tr("Differs, though there are %1 there and here.", "a number")
            .arg(locale.toString(finding.here));
    return tr("Differs: %1 there, %2 here.", "two numbers")
        .arg(locale.toString(finding.inService), locale.toString(finding.here));
}

void OverviewCheckDialog::fitHeight()
{
    layout()->activate();
    const int least = qMax(width(), layout()->totalMinimumSize().width());
    resize(least, layout()->totalHeightForWidth(least));
}

void OverviewCheckDialog::clearRows()
{
    while (QLayoutItem *item = m_ui->rowsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void OverviewCheckDialog::showRows()
{
    clearRows();
    for (int row = 0; row < m_findings.size(); ++row) {
        const Finding &finding = m_findings.at(row);
        const auto [iconName, tint] = finding.error
            ? std::pair(QStringLiteral("warning"), theme::Tint::Warning)
            : finding.agrees ? std::pair(QStringLiteral("success"), theme::Tint::Good)
                             : std::pair(QStringLiteral("error"), theme::Tint::Bad);
        auto *mark = new QLabel(this);
        mark->setTextFormat(Qt::PlainText);
        mark->setPixmap(tinted(iconName, metrics::iconSize(font()), theme::color(tint, palette()),
                               devicePixelRatioF()));
        auto *title = new Label(this);
        title->setText(titleOf(finding.overview));
        title->setWordWrap(true);
        auto *words = new DataLabel(this);
        words->setObjectName(QStringLiteral("words"));
        words->setMaxLines(0);
        words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        words->setMuted(!finding.error && finding.agrees);
        words->setData(wordsFor(finding));
        title->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        m_ui->rowsLayout->addWidget(mark, row, 0, Qt::AlignTop);
        m_ui->rowsLayout->addWidget(title, row, 1);
        m_ui->rowsLayout->addWidget(words, row, 2);
        for (QWidget *widget : {static_cast<QWidget *>(mark), static_cast<QWidget *>(title),
                                static_cast<QWidget *>(words)})
            widget->show(); // so that it has a size at once
    }
    m_ui->rowsLayout->setColumnStretch(1, 2);
    m_ui->rowsLayout->setColumnStretch(2, 3);
    fitHeight();
}

void OverviewCheckDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showRows();
}

} // namespace view
