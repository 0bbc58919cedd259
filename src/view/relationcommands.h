// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/relationmodel.h"
#include "sync/sync.h"
#include "view/relationfacts.h"

#include <QObject>

#include <functional>

class QAction;

namespace view {

class NoticeBar;

/// Answers, cancels and takes back the open relation, and tells in the NoticeBar what came of it.
/// An action is visible where the relation's state and direction call for it, and enabled where it
/// can be done.
class RelationCommands : public QObject
{
    Q_OBJECT
public:
    RelationCommands(model::RelationModel &relations, syncing::Sync &sync, NoticeBar &notices,
                     QObject *parent = nullptr);

    /// The relation that the actions are about; invalid for none.
    void setRelation(RelationId relation);

    [[nodiscard]] QAction *acceptAction() const { return m_accept; }
    [[nodiscard]] QAction *rejectAction() const { return m_reject; }
    [[nodiscard]] QAction *cancelAction() const { return m_cancel; }
    [[nodiscard]] QAction *withdrawAction() const { return m_withdraw; }
    [[nodiscard]] QAction *resendAction() const { return m_resend; }
    /// All of them, in the order of a menu.
    [[nodiscard]] QList<QAction *> actions() const;

    /// What follows from the action at hand, or why it cannot be done, in a sentence or two; empty
    /// where there is nothing to say.
    [[nodiscard]] QString explanation() const;

Q_SIGNALS:
    /// Actions or the explanation are other ones now.
    void changed();
    /// The notice bar asks or tells something about the open relation.
    void noticeShown();
    /// Withdraw and send again: a dialog asks for what is to be sent.
    void resendRequested(RelationId relation);

private:
    QAction *create(const QString &text, const QString &iconName, void (RelationCommands::*slot)());
    void update();
    void accept();
    void askToReject();
    void askToCancel();
    void askToWithdraw();
    void resend();
    void ask(const QString &sentence, const QString &button, const QString &keep,
             const std::function<void()> &act);
    Callback<Done> telling();
    void taken(const Result<Done> &result);
    void editDone(const WaitingEdit &entry);
    /// "%1" stands in it for why; empty for edits of something else.
    [[nodiscard]] RelationFacts facts() const;
    [[nodiscard]] QString partnerOf(RelationId relation) const;
    /// Why the received request cannot be accepted; empty when it can.
    [[nodiscard]] QString acceptObstacle(const RelationFacts &facts) const;

    model::RelationModel &m_relations;
    syncing::Sync &m_sync;
    NoticeBar &m_notices;
    QAction *m_accept;
    QAction *m_reject;
    QAction *m_cancel;
    QAction *m_withdraw;
    QAction *m_resend;
    RelationId m_relation;
};

} // namespace view
