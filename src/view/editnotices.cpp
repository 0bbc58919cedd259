// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/editnotices.h"

#include "view/edittexts.h"
#include "view/noticebar.h"

namespace view {

namespace {

QString doubledIds()
{
    return QStringLiteral("doubled-");
}

} // namespace

QString EditNotices::parkedId()
{
    return QStringLiteral("parked");
}

bool EditNotices::isDoubled(const QString &noticeId)
{
    return noticeId.startsWith(doubledIds());
}

EditNotices::EditNotices(syncing::Sync &sync, NoticeBar &notices, QObject *parent)
    : QObject(parent), m_sync(sync), m_notices(notices)
{
    // What is parked in one go is told in one.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &EditNotices::tellParked);
    connect(&m_sync, &syncing::Sync::editParked, this, &EditNotices::parked);
    connect(&m_sync, &syncing::Sync::editDoubled, this, &EditNotices::doubled);
    connect(&m_sync, &syncing::Sync::waitingChanged, this, &EditNotices::follow);
}

void EditNotices::tell(const QList<EditId> &parked)
{
    m_parked = parked;
    m_soon.start();
}

bool EditNotices::isParked(EditId edit) const
{
    const std::optional<WaitingEdit> entry = m_sync.waitingEdit(edit);
    return entry && entry->isParked();
}

void EditNotices::parked(const WaitingEdit &entry)
{
    // Of those before the person knows, when they have closed the notice.
    if (!m_soon.isActive() && !m_notices.holds(parkedId()))
        m_parked.clear();
    if (!m_parked.contains(entry.id))
        m_parked.append(entry.id);
    m_soon.start();
}

void EditNotices::follow()
{
    const qsizetype gone = m_parked.removeIf([this](EditId edit) { return !isParked(edit); });
    if (gone > 0 && m_parked.isEmpty())
        m_notices.dismiss(parkedId());
    else if (gone > 0 && m_notices.holds(parkedId()))
        m_soon.start();
}

void EditNotices::tellParked()
{
    m_parked.removeIf([this](EditId edit) { return !isParked(edit); });
    if (m_parked.isEmpty())
        return;
    const EditId first = m_parked.first();
    const std::optional<WaitingEdit> entry = m_sync.waitingEdit(first);
    const QString sentence = m_parked.size() == 1
        ? tr("A change waits for you: %1. %2", "the change; a sentence, why")
              .arg(editTitle(entry->edit), troubleSentence(*entry))
        : tr("%Ln change(s) wait for you.", nullptr, static_cast<int>(m_parked.size()));
    m_notices.show({Notice::Kind::Error,
                    parkedId(),
                    sentence,
                    {{tr("S&how"), [this, first] { Q_EMIT showRequested(first); }}},
                    true});
}

void EditNotices::doubled(const WaitingEdit &entry)
{
    m_notices.show(
        {Notice::Kind::Warning,
         doubledIds() + entry.id.toString(),
         tr("It had to be sent again, and may be there twice now: %1. If so, delete one of them.",
            "the change")
             .arg(editTitle(entry.edit)),
         {},
         true});
}

} // namespace view
