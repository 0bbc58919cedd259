// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editcontent.h"

#include <QCborMap>
#include <QCborValue>

namespace store {

namespace {

using Key = QLatin1String;

/// Writes only what is there, so that a row is small.
class Writer
{
public:
    template <typename Tag> void id(Key key, Id<Tag> id)
    {
        if (id.isValid())
            m_map.insert(key, id.value());
    }
    void text(Key key, const QString &text)
    {
        if (!text.isEmpty())
            m_map.insert(key, text);
    }
    void value(Key key, const QCborValue &value) { m_map.insert(key, value); }
    [[nodiscard]] const QCborMap &map() const { return m_map; }

private:
    QCborMap m_map;
};

template <typename IdType> IdType idIn(const QCborMap &map, Key key)
{
    return IdType(map[key].toInteger());
}

std::optional<bool> flagIn(const QCborMap &map, Key key)
{
    const QCborValue value = map[key];
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QCborMap toMap(const ProfileEdit &profile)
{
    QCborMap texts;
    for (auto it = profile.texts.cbegin(); it != profile.texts.cend(); ++it)
        texts.insert(static_cast<qint64>(it.key()), it.value());
    QCborMap map;
    map.insert(Key("texts"), texts);
    if (profile.needsMentoring)
        map.insert(Key("needs"), *profile.needsMentoring);
    if (profile.isAvailableToMentor)
        map.insert(Key("available"), *profile.isAvailableToMentor);
    return map;
}

ProfileEdit profileFrom(const QCborMap &map)
{
    ProfileEdit profile;
    const QCborMap texts = map[Key("texts")].toMap();
    for (const auto &text : texts) {
        const qint64 field = text.first.toInteger(-1);
        if (field >= 0 && field < static_cast<qint64>(allProfileFields.size()))
            profile.texts.insert(static_cast<ProfileField>(field), text.second.toString());
    }
    profile.needsMentoring = flagIn(map, Key("needs"));
    profile.isAvailableToMentor = flagIn(map, Key("available"));
    return profile;
}

QCborMap toMap(const RelationRequest &request)
{
    Writer writer;
    writer.id(Key("mentor"), request.mentor);
    writer.id(Key("mentee"), request.mentee);
    writer.value(Key("ends"), request.endsAt);
    writer.text(Key("notes"), request.notes);
    return writer.map();
}

RelationRequest requestFrom(const QCborMap &map)
{
    return {idIn<UserId>(map, Key("mentor")), idIn<UserId>(map, Key("mentee")),
            map[Key("ends")].toDouble(), map[Key("notes")].toString()};
}

QCborMap toMap(const Error &error)
{
    Writer writer;
    writer.value(Key("kind"), static_cast<qint64>(error.kind));
    writer.value(Key("status"), error.httpStatus);
    writer.text(Key("detail"), error.detail);
    writer.value(Key("sent"), error.mayHaveBeenSent);
    return writer.map();
}

Error errorFrom(const QCborMap &map)
{
    const qint64 kind = map[Key("kind")].toInteger();
    const bool isKnown = kind >= 0 && kind <= static_cast<qint64>(Error::Kind::Keychain);
    return {isKnown ? static_cast<Error::Kind>(kind) : Error::Kind::Protocol,
            static_cast<int>(map[Key("status")].toInteger()), map[Key("detail")].toString(),
            map[Key("sent")].toBool()};
}

QCborMap toMap(const Trouble &trouble)
{
    Writer writer;
    writer.value(Key("kind"), static_cast<qint64>(trouble.kind));
    writer.value(Key("error"), toMap(trouble.error));
    writer.text(Key("theirs"), trouble.theirs);
    return writer.map();
}

Trouble troubleFrom(const QCborMap &map)
{
    const qint64 kind = map[Key("kind")].toInteger();
    const bool isKnown = kind >= static_cast<qint64>(Trouble::Kind::Refused)
        && kind <= static_cast<qint64>(Trouble::Kind::KeptLosing);
    return {isKnown ? static_cast<Trouble::Kind>(kind) : Trouble::Kind::Refused,
            errorFrom(map[Key("error")].toMap()), map[Key("theirs")].toString()};
}

QCborMap toMap(const Edit &edit)
{
    Writer writer;
    writer.value(Key("kind"), static_cast<qint64>(edit.kind));
    writer.id(Key("relation"), edit.relation);
    writer.id(Key("task"), edit.task);
    writer.id(Key("comment"), edit.comment);
    writer.id(Key("replaces"), edit.replaces);
    writer.text(Key("text"), edit.text);
    writer.text(Key("base"), edit.base);
    writer.text(Key("subject"), edit.subject);
    if (edit.kind == Edit::Kind::SendRequest)
        writer.value(Key("request"), toMap(edit.request));
    if (edit.kind == Edit::Kind::UpdateProfile)
        writer.value(Key("profile"), toMap(edit.profile));
    return writer.map();
}

std::optional<Edit> editIn(const QCborMap &map)
{
    const qint64 kind = map[Key("kind")].toInteger();
    if (kind < static_cast<qint64>(Edit::Kind::AddTask)
        || kind > static_cast<qint64>(Edit::Kind::UpdateProfile)) {
        return {};
    }
    Edit edit;
    edit.kind = static_cast<Edit::Kind>(kind);
    edit.relation = idIn<RelationId>(map, Key("relation"));
    edit.task = idIn<TaskId>(map, Key("task"));
    edit.comment = idIn<CommentId>(map, Key("comment"));
    edit.replaces = idIn<RelationId>(map, Key("replaces"));
    edit.text = map[Key("text")].toString();
    edit.base = map[Key("base")].toString();
    edit.subject = map[Key("subject")].toString();
    edit.request = requestFrom(map[Key("request")].toMap());
    edit.profile = profileFrom(map[Key("profile")].toMap());
    return edit;
}

QCborMap mapFrom(const QByteArray &payload)
{
    return QCborValue::fromCbor(payload).toMap();
}

} // namespace

QByteArray toPayload(const Edit &edit)
{
    return toMap(edit).toCborValue().toCbor();
}

std::optional<Edit> editFrom(const QByteArray &payload)
{
    return editIn(mapFrom(payload));
}

QByteArray toPayload(const WaitingEdit &entry)
{
    Writer writer;
    writer.id(Key("id"), entry.id);
    writer.value(Key("edit"), toMap(entry.edit));
    writer.value(Key("state"), static_cast<qint64>(entry.state));
    writer.value(Key("since"), entry.since);
    writer.value(Key("held"), entry.heldUntil);
    if (entry.mark)
        writer.value(Key("mark"), *entry.mark);
    writer.value(Key("sends"), entry.sends);
    writer.value(Key("faults"), entry.serverErrors);
    writer.value(Key("unknown"), entry.wasUnknown);
    if (entry.trouble)
        writer.value(Key("trouble"), toMap(*entry.trouble));
    if (entry.lastError)
        writer.value(Key("error"), toMap(*entry.lastError));
    return writer.map().toCborValue().toCbor();
}

std::optional<WaitingEdit> waitingEditFrom(const QByteArray &payload)
{
    const QCborMap map = mapFrom(payload);
    const std::optional<Edit> edit = editIn(map[Key("edit")].toMap());
    const qint64 state = map[Key("state")].toInteger();
    const bool isState = state >= static_cast<qint64>(WaitingEdit::State::Queued)
        && state <= static_cast<qint64>(WaitingEdit::State::Parked);
    if (!edit || !isState)
        return {};
    WaitingEdit entry;
    entry.id = idIn<EditId>(map, Key("id"));
    entry.edit = *edit;
    entry.state = static_cast<WaitingEdit::State>(state);
    entry.since = map[Key("since")].toDouble();
    entry.heldUntil = map[Key("held")].toDouble();
    if (const QCborValue mark = map[Key("mark")]; mark.isInteger())
        entry.mark = mark.toInteger();
    entry.sends = static_cast<int>(map[Key("sends")].toInteger());
    entry.serverErrors = static_cast<int>(map[Key("faults")].toInteger());
    entry.wasUnknown = map[Key("unknown")].toBool();
    if (const QCborValue trouble = map[Key("trouble")]; trouble.isMap())
        entry.trouble = troubleFrom(trouble.toMap());
    if (const QCborValue error = map[Key("error")]; error.isMap())
        entry.lastError = errorFrom(error.toMap());
    return entry;
}

} // namespace store
