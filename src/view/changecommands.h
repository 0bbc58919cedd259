// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sync.h"
#include "view/changefacts.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;

namespace view {

class NoticeBar;

/// What the person can do about the changes that are selected: offered as buttons, in the context
/// menu and by keys. An action is visible when it fits at least one of them.
class ChangeCommands : public QObject
{
    Q_OBJECT
public:
    ChangeCommands(syncing::Sync &sync, NoticeBar &notices, QObject *parent = nullptr);

    void setSelected(const QList<ChangeFacts> &selected);
    [[nodiscard]] const QList<ChangeFacts> &selected() const { return m_selected; }

    /// In the order in which they are offered.
    [[nodiscard]] QList<QAction *> actions() const;

    /// Another text for that change; done says whether it was taken.
    void changeText(const ChangeFacts &change, const QString &text, QObject *context,
                    const Callback<Done> &done);
    /// What waits goes out again, as far as that is in the person's hands.
    void retryAll(const QList<ChangeFacts> &changes);
    static void copy(const QList<ChangeFacts> &changes);

Q_SIGNALS:
    /// Its text, its request or the profile is to be written anew.
    void editRequested(const view::ChangeFacts &change);

private:
    using Fits = bool (ChangeFacts::*)() const;

    void update();
    void offer(QAction *action, Fits fits);
    void updateDiscard();
    [[nodiscard]] QList<ChangeFacts> those(Fits fits) const;
    void resolve(Fits fits, syncing::Sync::Resolution resolution);
    void keepTheirs();
    void askToDiscard();
    void discard(const QList<ChangeFacts> &changes);
    [[nodiscard]] int dependentsOf(const QList<ChangeFacts> &changes) const;

    syncing::Sync &m_sync;
    NoticeBar &m_notices;
    QList<ChangeFacts> m_selected;
    QAction *m_retry;
    QAction *m_keepMine;
    QAction *m_keepTheirs;
    QAction *m_addAgain;
    QAction *m_postAsNew;
    QAction *m_edit;
    QAction *m_copy;
    QAction *m_discard;
};

} // namespace view
