// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/accountstage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace test {

namespace {

constexpr UserId me{7};

User person(qint64 id, const QString &name, const QString &userName)
{
    User user;
    user.id = UserId(id);
    user.name = name;
    user.userName = userName;
    user.registeredAt = 1'700'000'000;
    return user;
}

QJsonObject publicJson(const User &user)
{
    return {{QStringLiteral("id"), user.id.value()},
            {QStringLiteral("username"), user.userName},
            {QStringLiteral("name"), user.name},
            {QStringLiteral("slack_username"), user.slackUserName},
            {QStringLiteral("bio"), user.bio},
            {QStringLiteral("location"), user.location},
            {QStringLiteral("occupation"), user.occupation},
            {QStringLiteral("organization"), user.organization},
            {QStringLiteral("skills"), user.skills}};
}

} // namespace

AccountStage::AccountStage()
    : sync(client, store),
      directory(client, store),
      commands(client, store),
      profile(store),
      relations(store),
      members(store)
{
    using namespace std::chrono_literals;
    client.setServer(server.url());
    client.setAccessToken("token", 600s);
    store.openInMemory({server.url(), me});
}

void AccountStage::seePeople(const QList<User> &everybody)
{
    store.openPeople();
    (void)store.replacePeople(everybody, unixNow());
}

void AccountStage::seeRunning(const QString &partner)
{
    Relation relation;
    relation.id = RelationId(1);
    relation.state = Relation::State::Accepted;
    relation.mentor = {me, maya().name};
    relation.mentee = {UserId(101), partner};
    relation.senderId = me;
    relation.createdAt = unixNow();
    relation.endsAt = unixNow() + 1'000'000;
    (void)store.replaceRelations({relation}, unixNow());
}

void AccountStage::goOffline()
{
    server.stopListening();
    sync.start();
    const bool isOffline = QTest::qWaitFor(
        [this] { return sync.status().link == syncing::Status::Link::Offline; }, 20'000);
    Q_ASSERT(isOffline);
    Q_UNUSED(isOffline)
}

User AccountStage::maya()
{
    User user = person(me.value(), QStringLiteral("Maya Lindqvist"), QStringLiteral("maya_l"));
    user.email = QStringLiteral("maya@mentorship.example");
    user.bio = QStringLiteral(
        "I have built data pipelines for ten years, the last four of them in a small team that "
        "writes everything twice: once to learn, once to keep. I like long walks, short functions "
        "and people who ask why.");
    user.location = QStringLiteral("Malmö, Sweden");
    user.occupation = QStringLiteral("Data engineer");
    user.organization = QStringLiteral("Öresund Library");
    user.slackUserName = QStringLiteral("maya.l");
    user.socialMediaLinks = QStringLiteral("https://social.example/@maya");
    user.skills = QStringLiteral("Python, SQL, reading other people’s code, saying no kindly");
    user.interests = QStringLiteral("Testing, maps, choirs");
    user.photoUrl = QStringLiteral("social.example/maya.png");
    user.isAvailableToMentor = true;
    user.isEmailVerified = true;
    return user;
}

QList<User> AccountStage::people()
{
    return {person(11, QStringLiteral("Amara Okafor"), QStringLiteral("amara_o")),
            person(12, QStringLiteral("Jean-Baptiste Thévenet-Delacroix"),
                   QStringLiteral("jb_thevenet")),
            person(13, QStringLiteral("Sofía Marín"), QStringLiteral("sofia_m")),
            person(14, QStringLiteral("יעל בן־דוד"), QStringLiteral("yael_bd")),
            person(15, QStringLiteral("Tomás Novák"), QStringLiteral("tomas_n"))};
}

QByteArray AccountStage::adminsJson(const QList<User> &admins)
{
    QJsonArray all;
    for (const User &admin : admins)
        all.append(publicJson(admin));
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QByteArray AccountStage::profileJson(const User &user)
{
    QJsonObject object = publicJson(user);
    object[QStringLiteral("email")] = user.email;
    object[QStringLiteral("terms_and_conditions_checked")] = true;
    object[QStringLiteral("is_admin")] = user.isAdmin;
    object[QStringLiteral("registration_date")] = user.registeredAt;
    object[QStringLiteral("is_email_verified")] = user.isEmailVerified;
    object[QStringLiteral("email_verification_date")] = QJsonValue();
    object[QStringLiteral("social_media_links")] = user.socialMediaLinks;
    object[QStringLiteral("interests")] = user.interests;
    object[QStringLiteral("resume_url")] = user.resumeUrl;
    object[QStringLiteral("photo_url")] = user.photoUrl;
    object[QStringLiteral("need_mentoring")] = user.needsMentoring;
    object[QStringLiteral("available_to_mentor")] = user.isAvailableToMentor;
    object[QStringLiteral("current_mentorship_role")] = QJsonValue();
    object[QStringLiteral("membership_status")] = QJsonValue();
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace test
