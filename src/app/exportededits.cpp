// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportededits.h"

#include "domain/texts.h"
#include "store/outbox.h"
#include "view/edittexts.h"
#include "json/bodies.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace app {

namespace {

using Kind = Edit::Kind;
using State = WaitingEdit::State;

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::AddTask:
        return QStringLiteral("add_task");
    case Kind::CompleteTask:
        return QStringLiteral("complete_task");
    case Kind::DeleteTask:
        return QStringLiteral("delete_task");
    case Kind::AddComment:
        return QStringLiteral("add_comment");
    case Kind::EditComment:
        return QStringLiteral("edit_comment");
    case Kind::DeleteComment:
        return QStringLiteral("delete_comment");
    case Kind::SendRequest:
        return QStringLiteral("send_request");
    case Kind::WithdrawRequest:
        return QStringLiteral("withdraw_request");
    case Kind::AcceptRequest:
        return QStringLiteral("accept_request");
    case Kind::RejectRequest:
        return QStringLiteral("reject_request");
    case Kind::CancelRelation:
        return QStringLiteral("cancel_relation");
    case Kind::UpdateProfile:
        return QStringLiteral("update_profile");
    }
    Q_UNREACHABLE();
}

QString nameOf(State state)
{
    switch (state) {
    case State::Queued:
        return QStringLiteral("queued");
    case State::Sending:
        return QStringLiteral("sending");
    case State::Acknowledged:
        return QStringLiteral("acknowledged");
    case State::Unknown:
        return QStringLiteral("unknown");
    case State::Parked:
        return QStringLiteral("parked");
    }
    Q_UNREACHABLE();
}

template <typename IdType> void insertId(QJsonObject &object, const QString &what, IdType id)
{
    if (id.isLocal())
        object.insert(what + QLatin1String("_of"), id.value() - IdType::local(0).value());
    else if (id.isValid())
        object.insert(what + QLatin1String("_id"), id.value());
}

void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject objectIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

QJsonObject exported(const WaitingEdit &entry)
{
    const Edit &edit = entry.edit;
    QJsonObject object{
        {QStringLiteral("id"), entry.id.value()},
        {QStringLiteral("kind"), nameOf(edit.kind)},
        {QStringLiteral("state"), nameOf(entry.state)},
        {QStringLiteral("made_at"), entry.since},
    };
    insertId(object, QStringLiteral("relation"), edit.relation);
    insertId(object, QStringLiteral("task"), edit.task);
    insertId(object, QStringLiteral("comment"), edit.comment);
    insertText(object, QStringLiteral("subject"), edit.subject);
    insertText(object, QStringLiteral("text"), edit.text);
    insertText(object, QStringLiteral("text_before"), edit.base);
    insertText(object, QStringLiteral("trouble"), oneLine(view::troubleSentence(entry)));
    if (entry.trouble)
        insertText(object, QStringLiteral("text_of_others"), entry.trouble->theirs);
    if (edit.kind == Kind::SendRequest)
        object.insert(QStringLiteral("request"), objectIn(json::requestBody(edit.request)));
    if (edit.kind == Kind::UpdateProfile)
        object.insert(QStringLiteral("profile"), objectIn(json::profileBody(edit.profile)));
    return object;
}

} // namespace

QJsonArray exportedEdits(const store::Outbox &outbox)
{
    QJsonArray edits;
    for (const WaitingEdit &entry : outbox.edits().rows())
        edits.append(exported(entry));
    return edits;
}

QJsonArray exportedDrafts(const store::Outbox &outbox)
{
    QJsonArray drafts;
    const QMap<QString, Draft> &texts = outbox.drafts();
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        QJsonObject draft{{QStringLiteral("place"), it.key()}, {QStringLiteral("text"), it->text}};
        insertText(draft, QStringLiteral("text_before"), it->base);
        drafts.append(draft);
    }
    return drafts;
}

} // namespace app
