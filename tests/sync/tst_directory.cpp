// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/client.h"
#include "store/store.h"
#include "support/scriptedserver.h"
#include "sync/directory.h"
#include "json/json.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace syncing;
using namespace std::chrono_literals;
using test::Answer;

namespace {

constexpr int perPage = 50;

User person(qint64 id)
{
    User user;
    user.id = UserId(id);
    user.name = QStringLiteral("Person %1").arg(id);
    user.userName = QStringLiteral("person_%1").arg(id);
    user.isAvailable = id % 2 == 0;
    user.registeredAt = 1700000000;
    return user;
}

QList<User> people(int count)
{
    QList<User> result;
    for (int id = 100; id < 100 + count; ++id)
        result.append(person(id));
    return result;
}

} // namespace

class TestDirectory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void pullsPageByPageAndThenTheVerified();
    void showsPagesAsTheyCome();
    void keepsWhatWasKnownOfTheVerifiedMeanwhile();
    void removesWhoIsGoneAtTheEndAlone();
    void findsInTheSecondPassWhoWasShifted();
    void goesOnWhereItWasCancelled();
    void goesOnWhereItBrokeOff();
    void beginsAnewForAnotherAccount();
    void pullsWhenItIsOldOnly();
    void fetchesOne();
    void learnsWhoIsNotVerified();
    void doesNothingWithoutAStore();

private:
    Answer answerTo(const test::Seen &request);
    void finish() { QTRY_VERIFY(!m_directory->status().isPulling); }
    [[nodiscard]] const User &shown(qint64 id) const
    {
        return m_store->people().find(UserId(id))->person;
    }
    [[nodiscard]] QStringList targets() const;

    std::unique_ptr<test::ScriptedServer> m_server;
    std::unique_ptr<http::Client> m_client;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<Directory> m_directory;
    QList<User> m_members;
    std::function<bool(qint64)> m_isVerified;
    std::function<std::optional<Answer>(const QString &)> m_before; ///< each page, as "/users 2"
};

void TestDirectory::init()
{
    m_directory.reset();
    m_store = std::make_unique<store::Store>();
    m_server = std::make_unique<test::ScriptedServer>();
    m_server->always([this](const test::Seen &request) { return answerTo(request); });
    m_client = std::make_unique<http::Client>();
    m_client->setServer(m_server->url());
    m_client->setAccessToken("token", 1h);
    m_store->openInMemory({m_client->server(), UserId(7)});
    m_directory = std::make_unique<Directory>(*m_client, *m_store);
    m_members = people(120);
    m_isVerified = [](qint64 id) { return id % 10 != 0; };
    m_before = {};
}

Answer TestDirectory::answerTo(const test::Seen &request)
{
    const QUrl url(QString::fromLatin1(request.target));
    const QUrlQuery query(url);
    const int page = query.queryItemValue(QStringLiteral("page")).toInt();
    if (m_before) {
        if (const auto answer = m_before(url.path() + QStringLiteral(" %1").arg(page)))
            return *answer;
    }
    QList<User> listed;
    for (const User &member : std::as_const(m_members)) {
        if (url.path() == QStringLiteral("/users") || m_isVerified(member.id.value()))
            listed.append(member);
    }
    QJsonArray array;
    for (const User &member : listed.mid((page - 1) * perPage, perPage)) {
        QJsonObject object = json::toJson(member);
        object.remove(QStringLiteral("is_email_verified")); // not in public profiles
        array.append(object);
    }
    return Answer::json(200, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QStringList TestDirectory::targets() const
{
    QStringList result;
    for (const test::Seen &request : m_server->seen()) {
        const QUrl url(QString::fromLatin1(request.target));
        result.append(url.path() + QLatin1Char(' ')
                      + QUrlQuery(url).queryItemValue(QStringLiteral("page")));
    }
    return result;
}

void TestDirectory::pullsPageByPageAndThenTheVerified()
{
    QSignalSpy told(m_directory.get(), &Directory::statusChanged);
    QVERIFY(!m_directory->status().seenAt);
    m_directory->open();
    QVERIFY(m_directory->status().isPulling);
    finish();
    QCOMPARE(
        targets(),
        QStringList({QStringLiteral("/users 1"), QStringLiteral("/users 2"),
                     QStringLiteral("/users 3"), QStringLiteral("/users/verified 1"),
                     QStringLiteral("/users/verified 2"), QStringLiteral("/users/verified 3")}));
    QCOMPARE(m_store->people().size(), 120);
    for (const store::PersonRow &row : m_store->people().rows())
        QCOMPARE(row.person.isEmailVerified, m_isVerified(row.key().value()));
    QVERIFY(m_directory->status().seenAt.has_value());
    QVERIFY(!m_directory->status().lastError);
    QVERIFY(told.size() >= 4);
}

void TestDirectory::showsPagesAsTheyCome()
{
    m_before = [this](const QString &page) -> std::optional<Answer> {
        if (page == QStringLiteral("/users 2")) {
            [this] {
                QCOMPARE(m_store->people().size(), 50);
                QCOMPARE(m_directory->status().peopleSoFar, 50);
            }();
        }
        return {};
    };
    m_directory->refresh();
    finish();
    QCOMPARE(m_store->people().size(), 120);
}

void TestDirectory::keepsWhatWasKnownOfTheVerifiedMeanwhile()
{
    m_directory->refresh();
    finish();
    m_isVerified = [](qint64 id) { return id != 101; };
    m_before = [this](const QString &page) -> std::optional<Answer> {
        if (page.startsWith(QStringLiteral("/users/verified")))
            [this] { QVERIFY(shown(101).isEmailVerified); }();
        return {};
    };
    m_directory->refresh();
    finish();
    QVERIFY(!shown(101).isEmailVerified);
    QVERIFY(shown(110).isEmailVerified);
}

void TestDirectory::removesWhoIsGoneAtTheEndAlone()
{
    m_directory->refresh();
    finish();
    m_members.removeAt(3);
    m_before = [this](const QString &) -> std::optional<Answer> {
        [this] { QCOMPARE(m_store->people().size(), 120); }();
        return {};
    };
    m_directory->refresh();
    finish();
    QCOMPARE(m_store->people().size(), 119);
    QVERIFY(!m_store->people().find(UserId(103)));
}

/// Pages are offsets: who stood first on the second page stands last on the first one, which was
/// read already.
void TestDirectory::findsInTheSecondPassWhoWasShifted()
{
    m_before = [this](const QString &page) -> std::optional<Answer> {
        if (page == QStringLiteral("/users 2"))
            m_members.removeAt(3);
        return {};
    };
    m_isVerified = [](qint64) { return true; };
    m_directory->refresh();
    finish();
    QVERIFY(!m_directory->status().lastError);
    QVERIFY(m_store->people().find(UserId(150)));
}

void TestDirectory::goesOnWhereItWasCancelled()
{
    m_before = [](const QString &page) -> std::optional<Answer> {
        return page == QStringLiteral("/users 2") ? std::optional(Answer::silence()) : std::nullopt;
    };
    m_directory->refresh();
    QTRY_COMPARE(m_server->seen().size(), 2);
    m_directory->cancel();
    QVERIFY(!m_directory->status().isPulling);
    QVERIFY(!m_directory->status().lastError);
    QVERIFY(!m_directory->status().seenAt);
    QCOMPARE(m_store->people().size(), 50);

    m_before = {};
    m_directory->refresh();
    finish();
    QCOMPARE(targets().mid(2, 2),
             QStringList({QStringLiteral("/users 2"), QStringLiteral("/users 3")}));
    QCOMPARE(targets().count(QStringLiteral("/users 1")), 1);
    QCOMPARE(m_store->people().size(), 120);
}

void TestDirectory::goesOnWhereItBrokeOff()
{
    m_before = [](const QString &page) -> std::optional<Answer> {
        return page == QStringLiteral("/users/verified 2") ? std::optional(Answer::drop())
                                                           : std::nullopt;
    };
    m_directory->refresh();
    finish();
    QVERIFY(m_directory->status().lastError.has_value());
    QCOMPARE(m_store->people().size(), 120);
    m_before = {};
    m_directory->refresh();
    QVERIFY(!m_directory->status().lastError);
    finish();
    QCOMPARE(targets().last(), QStringLiteral("/users/verified 3"));
    QCOMPARE(targets().count(QStringLiteral("/users 1")), 1);
    QVERIFY(m_directory->status().seenAt.has_value());
}

void TestDirectory::beginsAnewForAnotherAccount()
{
    m_before = [](const QString &page) -> std::optional<Answer> {
        return page == QStringLiteral("/users 2") ? std::optional(Answer::silence()) : std::nullopt;
    };
    m_directory->refresh();
    QTRY_COMPARE(m_server->seen().size(), 2);
    m_directory->reset();
    m_store->close();
    QCOMPARE(m_directory->status(), Directory::Status());
    m_store->openInMemory({m_client->server(), UserId(8)});
    QCOMPARE(m_store->people().size(), 0);
    m_before = {};
    m_directory->open();
    finish();
    QCOMPARE(targets().at(2), QStringLiteral("/users 1"));
    QCOMPARE(m_store->people().size(), 120);
}

void TestDirectory::pullsWhenItIsOldOnly()
{
    QVERIFY(m_store->replacePeople(m_members, unixNow() - 23 * 3600));
    m_directory->open();
    QVERIFY(!m_directory->status().isPulling);
    QVERIFY(m_store->replacePeople(m_members, unixNow() - 25 * 3600));
    m_directory->open();
    QVERIFY(m_directory->status().isPulling);
    finish();
    QVERIFY(unixNow() - *m_directory->status().seenAt < 60);
}

void TestDirectory::fetchesOne()
{
    QVERIFY(m_store->addPeople({person(100), person(101)}));
    User now = person(100);
    now.bio = QStringLiteral("New here");
    now.isAvailable.reset(); // never told here
    QJsonObject object = json::toJson(now);
    m_server->answer(Answer::json(200, QJsonDocument(object).toJson(QJsonDocument::Compact)));
    std::optional<Result<User>> got;
    QObject context;
    m_directory->fetch(UserId(100), &context, [&got](const Result<User> &user) { got = user; });
    QTRY_VERIFY(got.has_value());
    QVERIFY(*got);
    QCOMPARE(shown(100).bio, QStringLiteral("New here"));
    QCOMPARE(shown(100).isAvailable, std::optional(true));
    QVERIFY(shown(100).isEmailVerified);
    QCOMPARE((*got)->isAvailable, std::optional(true));
    QCOMPARE(shown(101), person(101));
}

void TestDirectory::learnsWhoIsNotVerified()
{
    User known = person(100);
    known.isEmailVerified = true;
    QVERIFY(m_store->addPeople({known}));
    m_server->answer(Answer::message(403, "Please verify your email before login."))
        .answer(Answer::message(404, "User does not exist."))
        .answer(Answer::message(403, "Please verify your email before login."));
    QObject context;
    std::optional<Result<User>> got;
    const auto keep = [&got](const Result<User> &user) { got = user; };
    m_directory->fetch(UserId(100), &context, keep);
    QTRY_VERIFY(got.has_value());
    QCOMPARE(got->error().kind, Error::Kind::Forbidden);
    known.isEmailVerified = false;
    QCOMPARE(shown(100), known);

    got.reset();
    m_directory->fetch(UserId(100), &context, keep);
    QTRY_VERIFY(got.has_value());
    QCOMPARE(got->error().kind, Error::Kind::NotFound);
    got.reset();
    m_directory->fetch(UserId(500), &context, keep); // of whom nothing is known
    QTRY_VERIFY(got.has_value());
    QCOMPARE(m_store->people().size(), 1);
}

void TestDirectory::doesNothingWithoutAStore()
{
    m_store->close();
    m_directory->open();
    m_directory->refresh();
    QVERIFY(!m_directory->status().isPulling);
    QVERIFY(m_server->seen().isEmpty());
}

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
