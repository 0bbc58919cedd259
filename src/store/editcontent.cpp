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

/// Reads what is there; isSound becomes false when something is not of its type.
class Reader
{
public:
    Reader(const QCborMap &map, bool &isSound) : m_map(map), m_isSound(isSound) { }

    [[nodiscard]] qint64 number(Key key) const
    {
        return value(key, QCborValue::Integer).toInteger();
    }
    [[nodiscard]] qint64 number(Key key, qint64 least, qint64 most) const
    {
        const qint64 number = this->number(key);
        m_isSound = m_isSound && number >= least && number <= most;
        return number;
    }
    template <typename IdType> [[nodiscard]] IdType id(Key key) const
    {
        return IdType(number(key));
    }
    [[nodiscard]] double real(Key key) const { return value(key, QCborValue::Double).toDouble(); }
    [[nodiscard]] QString text(Key key) const { return value(key, QCborValue::String).toString(); }
    [[nodiscard]] std::optional<bool> flag(Key key) const
    {
        const QCborValue value = m_map[key];
        m_isSound = m_isSound && (value.isUndefined() || value.isBool());
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    }
    [[nodiscard]] bool has(Key key) const { return m_map.contains(key); }
    [[nodiscard]] Reader map(Key key) const
    {
        return {value(key, QCborValue::Map).toMap(), m_isSound};
    }
    [[nodiscard]] const QCborMap &all() const { return m_map; }
    void refuse() const { m_isSound = false; }

private:
    [[nodiscard]] QCborValue value(Key key, QCborValue::Type type) const
    {
        const QCborValue value = m_map[key];
        // A double without a fraction is read as it was written: as an integer, when it was one.
        const bool isIt = value.type() == type || (type == QCborValue::Double && value.isInteger());
        m_isSound = m_isSound && (value.isUndefined() || isIt);
        return value;
    }

    QCborMap m_map;
    bool &m_isSound;
};

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

ProfileEdit profileIn(const Reader &reader)
{
    ProfileEdit profile;
    const QCborMap texts = reader.map(Key("texts")).all();
    for (const auto &text : texts) {
        const qint64 field = text.first.toInteger(-1);
        if (field < 0 || field >= static_cast<qint64>(allProfileFields.size()))
            continue;
        if (!text.second.isString())
            reader.refuse();
        profile.texts.insert(static_cast<ProfileField>(field), text.second.toString());
    }
    profile.needsMentoring = reader.flag(Key("needs"));
    profile.isAvailableToMentor = reader.flag(Key("available"));
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

RelationRequest requestIn(const Reader &reader)
{
    return {reader.id<UserId>(Key("mentor")), reader.id<UserId>(Key("mentee")),
            reader.real(Key("ends")), reader.text(Key("notes"))};
}

QCborMap toMap(const Error &error)
{
    Writer writer;
    writer.value(Key("kind"), static_cast<qint64>(error.kind));
    writer.value(Key("status"), error.httpStatus);
    writer.text(Key("detail"), error.detail);
    writer.value(Key("sent"), error.mayHaveBeenSent);
    if (error.retryAfter)
        writer.value(Key("retry"), static_cast<qint64>(error.retryAfter->count()));
    return writer.map();
}

Error errorIn(const Reader &reader)
{
    const qint64 kind = reader.number(Key("kind"));
    const bool isKnown = kind >= 0 && kind <= static_cast<qint64>(Error::Kind::Keychain);
    Error error{isKnown ? static_cast<Error::Kind>(kind) : Error::Kind::Protocol,
                static_cast<int>(reader.number(Key("status"))), reader.text(Key("detail")),
                reader.flag(Key("sent")).value_or(false)};
    if (reader.has(Key("retry")))
        error.retryAfter = std::chrono::seconds(reader.number(Key("retry")));
    return error;
}

QCborMap toMap(const Trouble &trouble)
{
    Writer writer;
    writer.value(Key("kind"), static_cast<qint64>(trouble.kind));
    writer.value(Key("error"), toMap(trouble.error));
    writer.text(Key("theirs"), trouble.theirs);
    return writer.map();
}

Trouble troubleIn(const Reader &reader)
{
    const qint64 kind = reader.number(Key("kind"));
    const bool isKnown = kind >= static_cast<qint64>(Trouble::Kind::Refused)
        && kind <= static_cast<qint64>(Trouble::Kind::KeptLosing);
    return {isKnown ? static_cast<Trouble::Kind>(kind) : Trouble::Kind::Refused,
            errorIn(reader.map(Key("error"))), reader.text(Key("theirs"))};
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

Edit editIn(const Reader &reader)
{
    Edit edit;
    edit.kind =
        static_cast<Edit::Kind>(reader.number(Key("kind"), static_cast<qint64>(Edit::Kind::AddTask),
                                              static_cast<qint64>(Edit::Kind::UpdateProfile)));
    edit.relation = reader.id<RelationId>(Key("relation"));
    edit.task = reader.id<TaskId>(Key("task"));
    edit.comment = reader.id<CommentId>(Key("comment"));
    edit.replaces = reader.id<RelationId>(Key("replaces"));
    edit.text = reader.text(Key("text"));
    edit.base = reader.text(Key("base"));
    edit.subject = reader.text(Key("subject"));
    edit.request = requestIn(reader.map(Key("request")));
    edit.profile = profileIn(reader.map(Key("profile")));
    return edit;
}

WaitingEdit entryIn(const Reader &reader)
{
    WaitingEdit entry;
    entry.id = reader.id<EditId>(Key("id"));
    entry.edit = editIn(reader.map(Key("edit")));
    entry.state = static_cast<WaitingEdit::State>(
        reader.number(Key("state"), static_cast<qint64>(WaitingEdit::State::Queued),
                      static_cast<qint64>(WaitingEdit::State::Parked)));
    entry.since = reader.real(Key("since"));
    entry.heldUntil = reader.real(Key("held"));
    if (reader.has(Key("mark")))
        entry.mark = reader.number(Key("mark"));
    entry.sends = static_cast<int>(reader.number(Key("sends")));
    entry.serverErrors = static_cast<int>(reader.number(Key("faults")));
    entry.wasUnknown = reader.flag(Key("unknown")).value_or(false);
    if (reader.has(Key("trouble")))
        entry.trouble = troubleIn(reader.map(Key("trouble")));
    if (reader.has(Key("error")))
        entry.lastError = errorIn(reader.map(Key("error")));
    return entry;
}

/// Of the whole payload, which is one map and nothing else.
template <typename T> std::optional<T> whole(const QByteArray &payload, T (*in)(const Reader &))
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(payload, &error);
    if (error.error != QCborError::NoError || error.offset != payload.size() || !value.isMap())
        return {};
    bool isSound = true;
    const T result = in(Reader(value.toMap(), isSound));
    return isSound ? std::optional(result) : std::nullopt;
}

} // namespace

QByteArray toPayload(const Edit &edit)
{
    return toMap(edit).toCborValue().toCbor();
}

std::optional<Edit> editFrom(const QByteArray &payload)
{
    return whole<Edit>(payload, editIn);
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
    return whole<WaitingEdit>(payload, entryIn);
}

} // namespace store
