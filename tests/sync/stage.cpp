// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/stage.h"

#include "domain/relationrequest.h"
#include "json/json.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr double day = 86'400;

User person(qint64 id, const QString &name)
{
    User user;
    user.id = UserId(id);
    user.name = name;
    user.userName = name.toLower() + QStringLiteral("_%1").arg(id);
    user.needsMentoring = true;
    user.isAvailableToMentor = true;
    user.isAvailable = true;
    user.registeredAt = 1700000000;
    return user;
}

Relation relationOf(qint64 id, Relation::State state, const User &mentor, const User &mentee,
                    bool isSentByMe)
{
    Relation relation;
    relation.id = RelationId(id);
    relation.mentor = {mentor.id, mentor.name};
    relation.mentee = {mentee.id, mentee.name};
    relation.isSentByMe = isSentByMe;
    relation.senderId = isSentByMe ? mentor.id : mentee.id;
    relation.createdAt = unixNow() - day;
    relation.endsAt = std::floor(unixNow()) + 60 * day;
    relation.state = state;
    relation.notes = QStringLiteral("Notes of %1").arg(id);
    return relation;
}

template <typename T> test::Answer listed(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(json::toJson(value));
    return test::Answer::json(200, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

Stage::Stage()
{
    me = person(7, QStringLiteral("Anna"));
    me.email = QStringLiteral("anna@mail.example");
    me.isAvailable.reset();
    const User bert = person(8, QStringLiteral("Bert"));
    members = {bert, person(9, QStringLiteral("Cleo")), person(12, QStringLiteral("Dora"))};
    using State = Relation::State;
    relations = {relationOf(1, State::Accepted, me, bert, true),
                 relationOf(2, State::Pending, me, bert, false),
                 relationOf(3, State::Pending, me, members.at(1), true)};
    tasks = {{TaskId(1), QStringLiteral("Read"), 1700000000.5, {}},
             {TaskId(2), QStringLiteral("Write"), 1700000001.5, {}}};
    comments = {{CommentId(10),
                 UserId(7),
                 TaskId(1),
                 RelationId(1),
                 1700000002.5,
                 {},
                 QStringLiteral("Mine")},
                {CommentId(11),
                 UserId(8),
                 TaskId(1),
                 RelationId(1),
                 1700000003.5,
                 {},
                 QStringLiteral("Yours")}};

    server.always([this](const test::Seen &request) { return answerTo(request); });
    client.setServer(server.url());
    client.setAccessToken("token", 1h);
    store.openInMemory({client.server(), me.id});
    sync.setGrace(0s);
}

void Stage::pull()
{
    QSignalSpy finished(&sync, &syncing::Sync::pullFinished);
    sync.start();
    QVERIFY(finished.wait());
    const auto &result = *static_cast<const Result<Done> *>(finished.first().first().constData());
    QVERIFY2(result, result ? "" : qPrintable(explain(result.error()) + result.error().detail));
}

Relation &Stage::relation(qint64 id)
{
    for (Relation &one : relations) {
        if (one.id == RelationId(id))
            return one;
    }
    qFatal("no such relation");
}

void Stage::setState(qint64 id, Relation::State state)
{
    relation(id).state = state;
}

void Stage::removeRelation(qint64 id)
{
    relations.removeIf([id](const Relation &one) { return one.id == RelationId(id); });
}

void Stage::takeIn(const RelationRequest &request, qint64 id)
{
    Relation added = relationOf(id, Relation::State::Pending, me, members.last(), true);
    added.mentor.id = request.mentor;
    added.mentee.id = request.mentee;
    added.endsAt = request.endsAt;
    added.notes = request.notes;
    relations.append(added);
}

QStringList Stage::writes() const
{
    QStringList result;
    for (const test::Seen &request : server.seen()) {
        if (request.verb != "GET")
            result.append(QString::fromLatin1(request.verb + ' ' + request.target));
    }
    return result;
}

QByteArray Stage::bodyOfLastWrite() const
{
    QByteArray body;
    for (const test::Seen &request : server.seen()) {
        if (request.verb != "GET")
            body = request.body;
    }
    return body;
}

void Stage::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(waiting().cbegin(), waiting().cend(),
                                         [](const WaitingEdit &entry) { return entry.isParked(); }),
                             20'000);
}

Trouble Stage::trouble() const
{
    if (waiting().size() != 1 || !waiting().first().trouble)
        return {};
    return *waiting().first().trouble;
}

test::Answer Stage::answerTo(const test::Seen &request)
{
    if (request.verb == "GET")
        return listing ? *listing : list(request.target);
    if (m_reactions.isEmpty()) {
        qCritical("an unexpected write: %s %s", request.verb.constData(),
                  request.target.constData());
        return test::Answer::message(400, "unexpected");
    }
    const Reaction reaction = m_reactions.takeFirst();
    if (reaction.store)
        reaction.store();
    return reaction.answer;
}

test::Answer Stage::list(const QByteArray &path) const
{
    if (path == "/user") {
        return test::Answer::json(200,
                                  QJsonDocument(json::toJson(me)).toJson(QJsonDocument::Compact));
    }
    if (path == "/mentorship_relations")
        return listed(relations);
    if (path.endsWith("/tasks"))
        return listed(tasks);
    if (path == "/mentorship_relation/1/task/1/comments")
        return listed(comments);
    return test::Answer::json(200, "[]");
}
