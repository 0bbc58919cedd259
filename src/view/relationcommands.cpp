// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/relationcommands.h"

#include "domain/texts.h"
#include "view/dates.h"
#include "view/icons.h"
#include "view/noticebar.h"
#include "view/unseen.h"

#include <QAction>

namespace view {

namespace {

QString questionId()
{
    return QStringLiteral("question");
}

} // namespace

RelationCommands::RelationCommands(model::RelationModel &relations, syncing::Sync &sync,
                                   NoticeBar &notices, QObject *parent)
    : QObject(parent),
      m_relations(relations),
      m_sync(sync),
      m_notices(notices),
      m_accept(create(tr("&Accept request"), QStringLiteral("check"), &RelationCommands::accept)),
      m_reject(
          create(tr("&Decline request…"), QStringLiteral("close"), &RelationCommands::askToReject)),
      m_cancel(create(tr("&Cancel mentorship…"), QStringLiteral("close"),
                      &RelationCommands::askToCancel)),
      m_withdraw(create(tr("&Withdraw request…"), QStringLiteral("undo"),
                        &RelationCommands::askToWithdraw)),
      m_resend(create(tr("Withdraw and &send again…"), QStringLiteral("send"),
                      &RelationCommands::resend))
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_relations, signal, this, &RelationCommands::update);
    connect(&m_relations, &QAbstractItemModel::dataChanged, this, &RelationCommands::update);
    connect(&m_relations, &QAbstractItemModel::rowsMoved, this, &RelationCommands::update);
    connect(&m_relations, &QAbstractItemModel::modelReset, this, &RelationCommands::update);
    connect(&m_sync, &syncing::Sync::editDone, this, &RelationCommands::editDone);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_reject->setObjectName(QStringLiteral("reject"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_withdraw->setObjectName(QStringLiteral("withdraw"));
    m_resend->setObjectName(QStringLiteral("resend"));
    update();
}

QAction *RelationCommands::create(const QString &text, const QString &iconName,
                                  void (RelationCommands::*slot)())
{
    auto *action = new QAction(icon(iconName), text, this);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QList<QAction *> RelationCommands::actions() const
{
    return {m_accept, m_reject, m_cancel, m_withdraw, m_resend};
}

void RelationCommands::setRelation(RelationId relation)
{
    if (relation == m_relation)
        return;
    m_relation = relation;
    // A question about what is no longer shown would be answered blindly.
    m_notices.dismiss(questionId());
    update();
}

RelationFacts RelationCommands::facts() const
{
    return RelationFacts::of(m_relations.indexOf(m_relation));
}

QString RelationCommands::partnerOf(RelationId relation) const
{
    return isolated(RelationFacts::of(m_relations.indexOf(relation)).partnerName());
}

QString RelationCommands::acceptObstacle(const RelationFacts &facts) const
{
    // The service answers such an acceptance with an error of its own (api.md 5.4).
    if (facts.isPartnerDeleted)
        return tr("This account was deleted, so the request cannot be accepted any more. You can "
                  "decline it.");
    for (const Relation::Group group : {Relation::Group::Current, Relation::Group::Received}) {
        const QModelIndex heading = m_relations.index(static_cast<int>(group), 0);
        for (int row = 0; row < m_relations.rowCount(heading); ++row) {
            const RelationFacts other = RelationFacts::of(m_relations.index(row, 0, heading));
            if (other.id == facts.id)
                continue;
            if (other.isRunning())
                return tr("You already have a running mentorship, and can have one at a time.");
            if (other.waiting == model::Waiting::Accepting)
                return tr("Another request is being accepted, and you can have one mentorship at a "
                          "time.");
        }
    }
    return {};
}

void RelationCommands::update()
{
    const RelationFacts facts = this->facts();
    const bool isReceived = facts.id.isValid() && facts.isPending() && !facts.isSentByMe;
    const bool isSent = facts.id.isValid() && facts.isPending() && facts.isSentByMe;
    const bool isRunning = facts.id.isValid() && facts.isRunning();
    const auto set = [&facts](QAction *action, bool isVisible, bool isPossible = true) {
        action->setVisible(isVisible);
        action->setEnabled(isVisible && isPossible && !facts.isWaiting());
    };
    set(m_accept, isReceived, acceptObstacle(facts).isEmpty());
    set(m_reject, isReceived);
    set(m_cancel, isRunning);
    set(m_withdraw, isSent);
    // What is only here so far can be taken back, too.
    if (isSent && facts.waiting == model::Waiting::Adding)
        m_withdraw->setEnabled(true);
    set(m_resend, isSent, !facts.isPartnerDeleted);
    if ((facts.isWaiting() && !m_withdraw->isEnabled()) || !facts.id.isValid())
        m_notices.dismiss(questionId());
    Q_EMIT changed();
}

QString RelationCommands::explanation() const
{
    const RelationFacts facts = this->facts();
    if (!facts.id.isValid() || facts.isWaiting())
        return {};
    if (facts.isRunning()) {
        if (facts.isPartnerDeleted)
            return tr("This account was deleted. The mentorship runs on until you cancel it or its "
                      "end comes.");
        // A job of the service does it, once a day (api.md 6).
        return facts.hasEndPassed
            ? tr(
                "Its end has passed. The server closes it within a day; until then it can be used.")
            : QString();
    }
    if (!facts.isPending())
        return {};
    if (facts.isSentByMe) {
        if (facts.isPartnerDeleted)
            return tr("This account was deleted, so nobody will answer. You can withdraw the "
                      "request.");
        return facts.hasEndPassed
            ? tr("Its end has passed without an answer. It can still be accepted until you "
                 "withdraw it.")
            : QString();
    }
    QString obstacle = acceptObstacle(facts);
    if (!obstacle.isEmpty())
        return obstacle;
    if (facts.hasEndPassed)
        return tr("Its end has passed. It can still be accepted, but the server then closes it "
                  "within a day.");
    return tr("When you accept, the mentorship begins at once and runs until %1.")
        .arg(mediumDate(facts.endsAt));
}

void RelationCommands::accept()
{
    if (!m_accept->isEnabled())
        return;
    m_notices.dismiss(questionId());
    m_sync.acceptRequest(m_relation, this, telling());
}

void RelationCommands::askToReject()
{
    ask(tr("Decline the request of %1? This cannot be undone.").arg(partnerOf(m_relation)),
        tr("&Decline"), tr("&Keep", "a request"),
        [this, relation = m_relation] { m_sync.rejectRequest(relation, this, telling()); });
}

void RelationCommands::askToCancel()
{
    ask(tr("Cancel the mentorship with %1 for both of you? This cannot be undone, and its comments "
           "can then only be read here.")
            .arg(partnerOf(m_relation)),
        tr("&Cancel mentorship"), tr("&Keep", "a mentorship"),
        [this, relation = m_relation] { m_sync.cancelRelation(relation, this, telling()); });
}

void RelationCommands::askToWithdraw()
{
    ask(tr("Withdraw your request to %1? This cannot be undone.").arg(partnerOf(m_relation)),
        tr("&Withdraw"), tr("&Keep", "a request"),
        [this, relation = m_relation] { m_sync.withdrawRequest(relation, this, telling()); });
}

void RelationCommands::resend()
{
    if (m_resend->isEnabled())
        Q_EMIT resendRequested(m_relation);
}

void RelationCommands::ask(const QString &sentence, const QString &button, const QString &keep,
                           const std::function<void()> &act)
{
    if (!facts().id.isValid() || (facts().isWaiting() && !m_withdraw->isEnabled()))
        return;
    Notice question{Notice::Kind::Warning, questionId(), sentence, {}, true};
    question.buttons.append({button, act});
    question.buttons.append({keep, nullptr});
    m_notices.show(question);
    Q_EMIT noticeShown();
}

Callback<Done> RelationCommands::telling()
{
    return [this](const Result<Done> &result) { taken(result); };
}

void RelationCommands::taken(const Result<Done> &result)
{
    const QString id = QStringLiteral("refused");
    if (result) {
        m_notices.dismiss(id);
        return;
    }
    m_notices.show(refusalNotice(id, result.error(), false));
    Q_EMIT noticeShown();
}

void RelationCommands::editDone(const WaitingEdit &entry)
{
    const Edit &edit = entry.edit;
    if (edit.kind != Edit::Kind::AcceptRequest)
        return;
    m_notices.show({Notice::Kind::Success,
                    QStringLiteral("accepted"),
                    tr("Your mentorship with %1 has begun.").arg(partnerOf(edit.relation)),
                    {}});
    Q_EMIT noticeShown();
}

} // namespace view
