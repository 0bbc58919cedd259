// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/memberstage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace test {

namespace {

constexpr UserId own{7};

User person(UserId id, const QString &name, const QString &userName)
{
    User person;
    person.id = id;
    person.name = name;
    person.userName = userName;
    person.isEmailVerified = true;
    person.isAvailable = true;
    person.registeredAt = 1'650'000'000 + double(id.value()) * 4'000'000;
    return person;
}

User makeAmara()
{
    User amara =
        person(MemberStage::amara, QStringLiteral("Amara Okafor"), QStringLiteral("amara_o"));
    amara.occupation = QStringLiteral("Systems engineer");
    amara.organization = QStringLiteral("Harbour Logistics");
    amara.location = QStringLiteral("Lagos");
    amara.bio =
        QStringLiteral("I have written back ends for twelve years, the last four of them in "
                       "Rust. I like small steps, tests first, and talks that end on time.");
    amara.skills = QStringLiteral("Rust, testing, PostgreSQL and code review");
    amara.interests = QStringLiteral("public speaking, chess");
    amara.slackUserName = QStringLiteral("amara");
    amara.isAvailableToMentor = true;
    return amara;
}

User makeJean()
{
    User jean = person(MemberStage::jean, QStringLiteral("Jean-Baptiste Thévenet-Delacroix"),
                       QStringLiteral("jbtd"));
    jean.occupation =
        QStringLiteral("Head of the department for long-range infrastructure planning");
    jean.location = QStringLiteral("Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson");
    jean.skills = QStringLiteral("maps; statistics; Fortran; numerical methods; technical writing");
    jean.bio = QStringLiteral("Word after word. ").repeated(29);
    jean.isAvailableToMentor = true;
    jean.isAvailable = false;
    return jean;
}

} // namespace

MemberStage::MemberStage()
    : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
      sync(client, store),
      directory(client, store),
      profile(store),
      relations(store),
      members(store)
{
    using namespace std::chrono_literals;
    server.always([this](const Seen &request) { return answerTo(request); });
    client.setServer(server.url());
    client.setAccessToken("token", 600s);
    store.openInMemory({server.url(), own});
}

Answer MemberStage::answerTo(const Seen &request) const
{
    if (request.target == "/user")
        return Answer::json(200, json(me()));
    for (const User &person : served) {
        if (request.target == "/users/" + QByteArray::number(person.id.value()))
            return Answer::json(200, json(person));
    }
    if (request.target.startsWith("/users/") && !request.target.startsWith("/users/verified"))
        return Answer::message(404, "User does not exist.");
    return Answer::json(200, "[]");
}

void MemberStage::seePeople(const QList<User> &everybody)
{
    (void)store.replacePeople(everybody, unixNow() - 120);
}

void MemberStage::seeRelations(const QList<Relation> &listing)
{
    (void)store.replaceRelations(listing, unixNow() - 120);
}

void MemberStage::goOnline()
{
    sync.start();
    const bool isOnline = QTest::qWaitFor(
        [this] { return sync.status().link == syncing::Status::Link::Online; }, 20'000);
    Q_ASSERT(isOnline);
    Q_UNUSED(isOnline)
}

void MemberStage::goOffline()
{
    server.stopListening();
    sync.start();
    const bool isOffline = QTest::qWaitFor(
        [this] { return sync.status().link == syncing::Status::Link::Offline; }, 20'000);
    Q_ASSERT(isOffline);
    Q_UNUSED(isOffline)
}

User MemberStage::me()
{
    User me = person(own, QStringLiteral("Maya Lindqvist"), QStringLiteral("maya"));
    me.skills = QStringLiteral("Rust, testing, maps");
    me.interests = QStringLiteral("public speaking");
    me.location = QStringLiteral("Uppsala");
    me.needsMentoring = true;
    return me;
}

QList<User> MemberStage::people()
{
    User sofia = person(MemberStage::sofia, QStringLiteral("Sofía Marín"), QStringLiteral("sofia"));
    sofia.occupation = QStringLiteral("Student");
    sofia.location = QStringLiteral("Uppsala");
    sofia.skills = QStringLiteral("testing");
    sofia.interests = QStringLiteral("maps, climbing");
    sofia.needsMentoring = true;
    User yael = person(MemberStage::yael, QStringLiteral("יעל בן־דוד"), QStringLiteral("yael"));
    yael.occupation = QStringLiteral("מהנדסת תוכנה");
    yael.location = QStringLiteral("חיפה");
    yael.skills = QStringLiteral("Rust, maps");
    yael.isAvailableToMentor = true;
    yael.needsMentoring = true;
    User bare = person(MemberStage::bare, QString(), QStringLiteral("nobody_in_particular"));
    bare.isEmailVerified = false;
    bare.isAvailable = false;
    return {makeAmara(), makeJean(), sofia, yael, bare};
}

Relation MemberStage::relation(qint64 id, Relation::State state, const User &person,
                               bool isSentByMe)
{
    constexpr double day = 86'400;
    Relation relation;
    relation.id = RelationId(id);
    relation.state = state;
    relation.isSentByMe = isSentByMe;
    relation.mentor = {person.id, person.name};
    relation.mentee = {own, me().name};
    relation.senderId = isSentByMe ? own : person.id;
    relation.createdAt = unixNow() - 3 * day;
    relation.endsAt = unixNow() + 60 * day;
    relation.notes = QStringLiteral("An hour a week, on Tuesdays.");
    return relation;
}

QByteArray MemberStage::json(const User &user)
{
    const QJsonObject object{{QStringLiteral("id"), user.id.value()},
                             {QStringLiteral("username"), user.userName},
                             {QStringLiteral("name"), user.name},
                             {QStringLiteral("slack_username"), user.slackUserName},
                             {QStringLiteral("bio"), user.bio},
                             {QStringLiteral("location"), user.location},
                             {QStringLiteral("occupation"), user.occupation},
                             {QStringLiteral("organization"), user.organization},
                             {QStringLiteral("skills"), user.skills},
                             {QStringLiteral("interests"), user.interests},
                             {QStringLiteral("need_mentoring"), user.needsMentoring},
                             {QStringLiteral("available_to_mentor"), user.isAvailableToMentor},
                             {QStringLiteral("is_available"), QJsonValue()},
                             {QStringLiteral("registration_date"), user.registeredAt}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace test
