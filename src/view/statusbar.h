// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/status.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace view {

class Label;

/// Always says how it stands: the connection, as of when, how many changes wait, whose account.
class StatusBar : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusBar(QWidget *parent = nullptr);

    void setStatus(const syncing::Status &status);
    void setWaitingCount(int count);
    /// Untrusted; empty while it is not known.
    void setAccountName(const QString &name);
    void setSignedIn(bool isSignedIn);
    /// What the account button offers.
    void setAccountActions(const QList<QAction *> &actions);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString linkWords() const;
    [[nodiscard]] QString linkDetails() const;
    void updateLinkIcon();

    syncing::Status m_status;
    QLabel *m_linkIcon;
    Label *m_link;
    Label *m_asOf;
    QLabel *m_waitingIcon;
    Label *m_waiting;
    QToolButton *m_account;
};

} // namespace view
