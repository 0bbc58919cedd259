// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/changecommands.h"

#include "view/changetexts.h"
#include "view/noticebar.h"
#include "view/rowaction.h"
#include "view/unseen.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSet>

#include <algorithm>

namespace view {

using Resolution = syncing::Sync::Resolution;

namespace {

QString discardId()
{
    return QStringLiteral("discard");
}

QString textsOf(const QList<ChangeFacts> &changes)
{
    QStringList texts;
    for (const ChangeFacts &change : changes)
        texts.append(writtenText(change.entry.edit));
    texts.removeAll(QString());
    return texts.join(QStringLiteral("\n\n"));
}

} // namespace

ChangeCommands::ChangeCommands(syncing::Sync &sync, NoticeBar &notices, QObject *parent)
    : QObject(parent),
      m_sync(sync),
      m_notices(notices),
      m_retry(rowAction("retryChange", tr("&Retry now"), Qt::CTRL | Qt::Key_R, this)),
      m_keepMine(rowAction("keepMine", tr("Keep &mine", "of two texts"), {}, this)),
      m_keepTheirs(rowAction("keepTheirs", tr("Keep &theirs", "of two texts"), {}, this)),
      m_addAgain(rowAction("addAgain", tr("&Add it again", "a task that is gone"), {}, this)),
      m_postAsNew(rowAction("postAsNew", tr("&Post as new", "a comment"), {}, this)),
      m_edit(rowAction("editChange", tr("&Edit…"), Qt::Key_F2, this)),
      m_copy(rowAction("copyChange", tr("&Copy text"), QKeySequence::Copy, this)),
      m_discard(rowAction("discardChange", tr("&Discard"), QKeySequence::Delete, this))
{
    connect(m_retry, &QAction::triggered, this,
            [this] { retryAll(those(&ChangeFacts::canRetry)); });
    connect(m_keepMine, &QAction::triggered, this,
            [this] { resolve(&ChangeFacts::canChooseText, Resolution::KeepMine); });
    connect(m_keepTheirs, &QAction::triggered, this, &ChangeCommands::keepTheirs);
    connect(m_addAgain, &QAction::triggered, this,
            [this] { resolve(&ChangeFacts::canAddAgain, Resolution::AddAgain); });
    connect(m_postAsNew, &QAction::triggered, this,
            [this] { resolve(&ChangeFacts::canPostAsNew, Resolution::PostAsNew); });
    connect(m_edit, &QAction::triggered, this, [this] {
        if (m_selected.size() == 1 && m_selected.first().canEdit())
            Q_EMIT editRequested(m_selected.first());
    });
    connect(m_copy, &QAction::triggered, this, [this] { copy(m_selected); });
    connect(m_discard, &QAction::triggered, this, &ChangeCommands::askToDiscard);
    update();
}

QList<QAction *> ChangeCommands::actions() const
{
    return {m_keepMine, m_keepTheirs, m_addAgain, m_postAsNew, m_retry, m_edit, m_copy, m_discard};
}

void ChangeCommands::setSelected(const QList<ChangeFacts> &selected)
{
    QSet<EditId> ids;
    for (const ChangeFacts &change : selected)
        ids.insert(change.id());
    QSet<EditId> before;
    for (const ChangeFacts &change : std::as_const(m_selected))
        before.insert(change.id());
    // A question about what is no longer selected would be answered blindly.
    if (ids != before)
        m_notices.dismiss(discardId());
    m_selected = selected;
    update();
}

QList<ChangeFacts> ChangeCommands::those(Fits fits) const
{
    QList<ChangeFacts> fitting;
    for (const ChangeFacts &change : m_selected) {
        if ((change.*fits)())
            fitting.append(change);
    }
    return fitting;
}

void ChangeCommands::offer(QAction *action, Fits fits)
{
    const bool isFitting = !those(fits).isEmpty();
    action->setVisible(isFitting);
    action->setEnabled(isFitting);
}

void ChangeCommands::update()
{
    offer(m_retry, &ChangeFacts::canRetry);
    offer(m_keepMine, &ChangeFacts::canChooseText);
    offer(m_keepTheirs, &ChangeFacts::canChooseText);
    offer(m_addAgain, &ChangeFacts::canAddAgain);
    offer(m_postAsNew, &ChangeFacts::canPostAsNew);
    const bool isOne = m_selected.size() == 1;
    m_edit->setVisible(isOne && m_selected.first().canEdit());
    m_edit->setEnabled(m_edit->isVisible());
    const bool hasText = !textsOf(m_selected).isEmpty();
    m_copy->setVisible(hasText);
    m_copy->setEnabled(hasText);
    updateDiscard();
}

void ChangeCommands::updateDiscard()
{
    const bool isPossible = !those(&ChangeFacts::canDiscard).isEmpty();
    // Of two texts one is kept: that says it better.
    const bool isChoice = those(&ChangeFacts::canChooseText).size() == m_selected.size();
    m_discard->setVisible(!isChoice);
    m_discard->setEnabled(isPossible && !isChoice);
    m_discard->setToolTip(
        isPossible ? QString()
                   : tr("It may be on its way to the server already, so it can no longer be "
                        "discarded."));
}

void ChangeCommands::retryAll(const QList<ChangeFacts> &changes)
{
    for (const ChangeFacts &change : changes)
        m_sync.retryEdit(change.id());
}

void ChangeCommands::copy(const QList<ChangeFacts> &changes)
{
    const QString text = textsOf(changes);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ChangeCommands::changeText(const ChangeFacts &change, const QString &text, QObject *context,
                                const Callback<Done> &done)
{
    m_sync.changeText(change.id(), text, context, [this, done](const Result<Done> &result) {
        const QString id = QStringLiteral("changeText");
        if (result)
            m_notices.dismiss(id);
        else
            m_notices.show(refusalNotice(id, result.error(), true));
        done(result);
    });
}

void ChangeCommands::resolve(Fits fits, Resolution resolution)
{
    const QList<ChangeFacts> changes = those(fits);
    for (const ChangeFacts &change : changes) {
        m_sync.resolve(change.id(), resolution, this, [this](const Result<Done> &result) {
            if (!result)
                m_notices.show(refusalNotice(QStringLiteral("resolve"), result.error(), false));
        });
    }
}

void ChangeCommands::keepTheirs()
{
    const QList<ChangeFacts> changes = those(&ChangeFacts::canChooseText);
    const QString mine = textsOf(changes);
    discard(changes);
    m_notices.show(
        {Notice::Kind::Info,
         QStringLiteral("keptTheirs"),
         tr("The other text stays, and yours is no longer kept."),
         {{tr("&Copy my text"), [mine] { QGuiApplication::clipboard()->setText(mine); }}},
         true});
}

int ChangeCommands::dependentsOf(const QList<ChangeFacts> &changes) const
{
    QSet<EditId> all;
    for (const ChangeFacts &change : changes) {
        for (const WaitingEdit &dependent : m_sync.dependentsOf(change.id()))
            all.insert(dependent.id);
    }
    for (const ChangeFacts &change : changes)
        all.remove(change.id());
    return static_cast<int>(all.size());
}

void ChangeCommands::askToDiscard()
{
    const QList<ChangeFacts> changes = those(&ChangeFacts::canDiscard);
    if (changes.isEmpty())
        return;
    const int dependents = dependentsOf(changes);
    const bool hasText = !textsOf(changes).isEmpty();
    if (dependents == 0 && !hasText) {
        discard(changes);
        return;
    }
    const auto count = static_cast<int>(changes.size());
    QStringList sentences{tr("Discard %Ln change(s)?", nullptr, count)};
    if (hasText)
        sentences.append(tr("What you wrote is not kept then."));
    if (dependents > 0)
        sentences.append(tr("%Ln other change(s) would go along.", nullptr, dependents));
    m_notices.show({Notice::Kind::Warning,
                    discardId(),
                    sentences.join(QLatin1Char(' ')),
                    {{tr("&Discard", "changes"), [this, changes] { discard(changes); }},
                     {tr("&Keep", "changes"), {}}},
                    true});
}

void ChangeCommands::discard(const QList<ChangeFacts> &changes)
{
    for (const ChangeFacts &change : changes)
        m_sync.discardEdit(change.id());
}

} // namespace view
