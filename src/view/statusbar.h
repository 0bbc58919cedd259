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
    /// How many changes wait for the server, and how many for the person. reason: why nothing is
    /// sent though there is a network, in a sentence, or empty.
    void setChanges(int waiting, int parked, const QString &reason);
    /// Untrusted; empty while it is not known.
    void setAccountName(const QString &name);
    void setSignedIn(bool isSignedIn);
    /// What the account button offers.
    void setAccountActions(const QList<QAction *> &actions);

Q_SIGNALS:
    /// The changes are to be seen.
    void changesRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString linkWords() const;
    [[nodiscard]] QString linkDetails() const;
    void setUpChanges();
    void updateLinkIcon();

    syncing::Status m_status;
    QLabel *m_linkIcon;
    Label *m_link;
    Label *m_asOf;
    QToolButton *m_changes;
    QToolButton *m_account;
};

} // namespace view
