// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/waitinglines.h"

#include "domain/texts.h"
#include "store/outbox.h"
#include "store/store.h"
#include "sync/sync.h"
#include "view/edittexts.h"

#include <QCoreApplication>
#include <QDateTime>

namespace app {

namespace {

using State = WaitingEdit::State;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WaitingLines)
};

QString placeOf(const Edit &edit, const store::Store &store)
{
    if (edit.kind == Edit::Kind::UpdateProfile)
        return Text::tr("your profile");
    const store::RelationRow *row = store.relations().find(edit.relation);
    if (!row)
        return edit.relation.isLocal() ? Text::tr("a new request")
                                       : Text::tr("mentorship %1").arg(edit.relation.toString());
    const QString &partner = row->relation.partnerOf(store.owner().userId).name;
    if (edit.relation.isLocal())
        return Text::tr("a new request to %1").arg(partner);
    return Text::tr("mentorship %1 with %2").arg(edit.relation.toString(), partner);
}

/// Of an edit that has not been sent, or certainly did not arrive.
QString whyQueued(const WaitingEdit &entry)
{
    if (entry.heldUntil > unixNow())
        return Text::tr("can still be undone");
    if (entry.lastError)
        return Text::tr("not sent yet: %1").arg(explain(*entry.lastError));
    return Text::tr("not sent yet");
}

QString stateOf(const WaitingEdit &entry, const syncing::Sync &sync)
{
    switch (entry.state) {
    case State::Queued:
        return whyQueued(entry);
    case State::Sending:
        return Text::tr("on its way");
    case State::Acknowledged:
        return Text::tr("sent, but the server does not show it yet");
    case State::Unknown:
        if (const std::optional<UnixSeconds> next = sync.nextTryAt(entry.id))
            return Text::tr("it is not known whether it arrived; it can be looked for from %1 on")
                .arg(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(*next * 1000.0))
                         .toString(QStringLiteral("HH:mm:ss")));
        return Text::tr("it is not known whether it arrived");
    case State::Parked:
        return Text::tr("waits for you: %1").arg(view::troubleSentence(entry));
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList waitingLines(const store::Store &store, const syncing::Sync &sync)
{
    QStringList lines;
    for (const WaitingEdit &entry : store.outbox().edits().rows()) {
        const QStringList parts{oneLine(view::editTitle(entry.edit)),
                                oneLine(placeOf(entry.edit, store)), oneLine(stateOf(entry, sync))};
        lines.append(parts.join(u'\t'));
    }
    return lines;
}

} // namespace app
