// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/onlinecommands.h"

#include <QDialog>

#include <memory>

namespace Ui {
class OverviewCheckDialog;
}

namespace view {

/// Holds the service's own summaries against what is kept here, and says in words where they
/// agree.
class OverviewCheckDialog : public QDialog
{
    Q_OBJECT
public:
    explicit OverviewCheckDialog(syncing::OnlineCommands &online, QWidget *parent = nullptr);
    ~OverviewCheckDialog() override;

    using Finding = syncing::OnlineCommands::Finding;
    void showFindings(const QList<Finding> &findings);

    /// "The server counts 4, here are 3."
    [[nodiscard]] static QString wordsFor(const Finding &finding);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void answered(const Result<QList<Finding>> &result);
    void showRows();
    void clearRows();
    void fitHeight();

    syncing::OnlineCommands &m_online;
    std::unique_ptr<Ui::OverviewCheckDialog> m_ui;
    QList<Finding> m_findings;
};

} // namespace view
