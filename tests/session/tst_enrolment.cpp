// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/enrolment.h"
#include "support/scriptedserver.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace Qt::StringLiterals;
using session::Enrolment;
using test::Answer;
using Created = Enrolment::Created;

namespace {

const QByteArray welcome = "User was created successfully.A confirmation email has been sent";
const QByteArray unverified = "Please verify your email before login.";
const QByteArray wrongPassword = "Username or password is wrong.";

// A sign-in that succeeds: {"iat":1000,"exp":1600,"identity":7}, signed by nobody.
Answer signedIn()
{
    const QByteArray token = "e30.eyJpYXQiOjEwMDAsImV4cCI6MTYwMCwiaWRlbnRpdHkiOjd9.c2ln";
    return Answer::json(
        200, R"({"access_token":")" + token + R"(","refresh_token":")" + token + R"("})");
}

Registration ada()
{
    return {u"Ada L"_s, u"ada_l"_s, u"ada@example.org"_s, u"canary-word"_s, true, false, true};
}

// "created and mailed", or the kind of the error.
QString told(const Result<Created> &result)
{
    if (!result)
        return kindName(result.error().kind);
    return *result == Created::Mailed ? u"mailed"_s : u"perhaps not mailed"_s;
}

QString told(const Result<Done> &result)
{
    return result ? u"done"_s : kindName(result.error().kind);
}

} // namespace

class TestEnrolment : public QObject
{
    Q_OBJECT

    struct Talk {
        test::ScriptedServer server;
        Enrolment enrolment;
        int answers = 0;

        template <typename T, typename Call> Result<T> hear(Call call)
        {
            std::optional<Result<T>> heard;
            QObject context;
            QEventLoop loop;
            QTimer::singleShot(std::chrono::seconds(20), &loop, &QEventLoop::quit);
            call(&context, [&](const Result<T> &result) {
                ++answers;
                heard = result;
                loop.quit();
            });
            if (heard)
                qFatal("answered before the call returned");
            loop.exec();
            return heard ? *heard
                         : Result<T>(Error{Error::Kind::Timeout, 0, u"no answer at all"_s, true});
        }
        Result<Created> create(const Registration &registration = ada())
        {
            return hear<Created>([&](QObject *context, Callback<Created> done) {
                enrolment.create(server.url(), registration, context, std::move(done));
            });
        }
        Result<Done> confirm(const QString &link)
        {
            return hear<Done>([&](QObject *context, Callback<Done> done) {
                enrolment.confirm(server.url(), link, context, std::move(done));
            });
        }
        Result<Done> resend(const QString &email)
        {
            return hear<Done>([&](QObject *context, Callback<Done> done) {
                enrolment.resendMail(server.url(), email, context, std::move(done));
            });
        }
        // What the server was asked, and that it is asked no more.
        QList<QByteArray> targets()
        {
            QTest::qWait(20);
            QList<QByteArray> all;
            for (const test::Seen &seen : server.seen())
                all.append(seen.verb + ' ' + seen.target);
            return all;
        }
    };

    static const QList<QByteArray> askedOnce;
    static const QList<QByteArray> triedAfterwards;

private Q_SLOTS:
    void anAccountIsMadeAndItsMailSent();
    void whatTheRulesRefuseIsNotSent_data();
    void whatTheRulesRefuseIsNotSent();
    void aRefusalIsPassedOn_data();
    void aRefusalIsPassedOn();
    void whatWasNotSentNeedsNoSecondQuestion();
    void theAccountIsThere_data();
    void theAccountIsThere();
    void theAccountWasNotMade_data();
    void theAccountWasNotMade();
    void nobodyKnows_data();
    void nobodyKnows();
    void theSecondQuestionUsesTheSameWords();
    void nothingIsSaidToTheDead();
    void anotherServerIsAsked();
    void aLinkOrItsLastPartConfirms_data();
    void aLinkOrItsLastPartConfirms();
    void whatIsNoLinkIsNotSent_data();
    void whatIsNoLinkIsNotSent();
    void confirmingTwiceIsFine();
    void anOldLinkIsRefused();
    void theMailIsSentAgain();
    void noMailWithoutAnAddress();
};

const QList<QByteArray> TestEnrolment::askedOnce{"POST /register"};
const QList<QByteArray> TestEnrolment::triedAfterwards{"POST /register", "POST /login"};

void TestEnrolment::anAccountIsMadeAndItsMailSent()
{
    Talk talk;
    talk.server.answer(Answer::message(201, welcome));
    QCOMPARE(told(talk.create()), u"mailed"_s);
    QCOMPARE(talk.targets(), askedOnce);
    const test::Seen &seen = talk.server.seen().constFirst();
    QVERIFY(!seen.headers.contains("authorization"));
    const QJsonObject body = QJsonDocument::fromJson(seen.body).object();
    QCOMPARE(body.value(u"username"_s), u"ada_l"_s);
    QCOMPARE(body.value(u"password"_s), u"canary-word"_s);
}

void TestEnrolment::whatTheRulesRefuseIsNotSent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("userName");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("areTermsAccepted");
    const QString name = u"Ada"_s, user = u"ada_l"_s, mail = u"a@b.c"_s, word = u"12345678"_s;
    QTest::newRow("name") << u"Z\u00f6e"_s << user << mail << word << true;
    QTest::newRow("user name") << name << u"ada"_s << mail << word << true;
    QTest::newRow("address") << name << user << u"a@b"_s << word << true;
    QTest::newRow("password") << name << user << mail << u"1234 5678"_s << true;
    QTest::newRow("terms") << name << user << mail << word << false;
}

void TestEnrolment::whatTheRulesRefuseIsNotSent()
{
    QFETCH(QString, name);
    QFETCH(QString, userName);
    QFETCH(QString, email);
    QFETCH(QString, password);
    QFETCH(bool, areTermsAccepted);
    Talk talk;
    const Result<Created> result =
        talk.create({name, userName, email, password, false, false, areTermsAccepted});
    QCOMPARE(told(result), u"Invalid"_s);
    QVERIFY(!result.error().detail.isEmpty());
    QVERIFY(!result.error().mayHaveBeenSent);
    QCOMPARE(talk.targets(), QList<QByteArray>());
    QCOMPARE(talk.server.connections(), 0);
}

void TestEnrolment::aRefusalIsPassedOn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("kind");
    QTest::newRow("user name taken")
        << 409 << QByteArray("A user with that username already exists.") << u"Conflict"_s;
    QTest::newRow("address taken")
        << 409 << QByteArray("A user with that email already exists.") << u"Conflict"_s;
    QTest::newRow("refused") << 400 << QByteArray("Your name is invalid.") << u"Invalid"_s;
    QTest::newRow("too often") << 429 << QByteArray("Slow down.") << u"RateLimited"_s;
}

void TestEnrolment::aRefusalIsPassedOn()
{
    QFETCH(int, status);
    QFETCH(QByteArray, message);
    QFETCH(QString, kind);
    Talk talk;
    talk.server.answer(Answer::message(status, message));
    const Result<Created> result = talk.create();
    QCOMPARE(told(result), kind);
    QCOMPARE(result.error().detail, QString::fromUtf8(message));
    QCOMPARE(talk.targets(), askedOnce);
}

void TestEnrolment::whatWasNotSentNeedsNoSecondQuestion()
{
    Talk talk;
    talk.server.stopListening();
    const Result<Created> result = talk.create();
    QCOMPARE(told(result), u"Offline"_s);
    QVERIFY(!result.error().mayHaveBeenSent);
}

void TestEnrolment::theAccountIsThere_data()
{
    QTest::addColumn<Answer>("first");
    QTest::addColumn<Answer>("second");
    const Answer mailFailed = Answer::message(500, "Internal Server Error");
    QTest::newRow("the mail failed") << mailFailed << Answer::message(403, unverified);
    QTest::newRow("answer lost") << Answer::drop() << Answer::message(403, unverified);
    QTest::newRow("connection reset") << Answer::reset() << Answer::message(403, unverified);
    QTest::newRow("a gateway gave up") << Answer::html(504) << Answer::message(403, unverified);
    QTest::newRow("no JSON") << Answer::html(201) << Answer::message(403, unverified);
    QTest::newRow("another status")
        << Answer::message(200, welcome) << Answer::message(403, unverified);
    QTest::newRow("verified already") << mailFailed << signedIn();
}

void TestEnrolment::theAccountIsThere()
{
    QFETCH(Answer, first);
    QFETCH(Answer, second);
    Talk talk;
    talk.server.answer(first).answer(second);
    QCOMPARE(told(talk.create()), u"perhaps not mailed"_s);
    QCOMPARE(talk.targets(), triedAfterwards);
}

void TestEnrolment::theAccountWasNotMade_data()
{
    QTest::addColumn<Answer>("first");
    QTest::addColumn<QString>("kind");
    QTest::newRow("error of the server") << Answer::message(500, "oh") << u"Server"_s;
    QTest::newRow("answer lost") << Answer::drop() << u"Offline"_s;
    QTest::newRow("no JSON") << Answer::html(200) << u"Protocol"_s;
}

void TestEnrolment::theAccountWasNotMade()
{
    QFETCH(Answer, first);
    QFETCH(QString, kind);
    Talk talk;
    talk.server.answer(first).answer(Answer::message(401, wrongPassword));
    const Result<Created> result = talk.create();
    QCOMPARE(told(result), kind);
    QVERIFY(!result.error().mayHaveBeenSent);
    QCOMPARE(talk.targets(), triedAfterwards);
}

void TestEnrolment::nobodyKnows_data()
{
    QTest::addColumn<Answer>("second");
    QTest::newRow("lost as well") << Answer::drop();
    QTest::newRow("failed as well") << Answer::message(500, "Internal Server Error");
    QTest::newRow("another 403") << Answer::message(403, "Blocked.");
    QTest::newRow("refused for its form") << Answer::message(400, "Password field is missing.");
    QTest::newRow("no tokens") << Answer::json(200, "{}");
    QTest::newRow("a page") << Answer::html(401);
}

void TestEnrolment::nobodyKnows()
{
    QFETCH(Answer, second);
    Talk talk;
    talk.server.answer(Answer::message(500, "the first error")).answer(second);
    const Result<Created> result = talk.create();
    QCOMPARE(told(result), u"Server"_s);
    QCOMPARE(result.error().detail, u"the first error"_s);
    QVERIFY(result.error().mayHaveBeenSent);
    QCOMPARE(talk.targets(), triedAfterwards);
}

void TestEnrolment::theSecondQuestionUsesTheSameWords()
{
    Talk talk;
    talk.server.answer(Answer::drop()).answer(Answer::message(403, unverified));
    QCOMPARE(told(talk.create()), u"perhaps not mailed"_s);
    QCOMPARE(talk.server.seen().at(1).body,
             QByteArray(R"({"password":"canary-word","username":"ada_l"})"));
}

void TestEnrolment::nothingIsSaidToTheDead()
{
    Talk talk;
    talk.server.answer(Answer::drop());
    bool isHeard = false;
    auto context = std::make_unique<QObject>();
    talk.enrolment.create(talk.server.url(), ada(), context.get(),
                          [&](const Result<Created> &) { isHeard = true; });
    connect(&talk.server, &test::ScriptedServer::received, context.get(), [&] { context.reset(); });
    QTRY_VERIFY(!context);
    QCOMPARE(talk.targets(), askedOnce);
    QVERIFY(!isHeard);

    auto second = std::make_unique<Enrolment>();
    QObject living;
    second->create(talk.server.url(), ada(), &living,
                   [&](const Result<Created> &) { isHeard = true; });
    second.reset();
    QCOMPARE(talk.targets(), askedOnce);
    QVERIFY(!isHeard);
}

void TestEnrolment::anotherServerIsAsked()
{
    Talk talk;
    talk.server.answer(Answer::message(201, welcome));
    QCOMPARE(told(talk.create()), u"mailed"_s);
    test::ScriptedServer other;
    other.answer(Answer::message(409, "A user with that email already exists."));
    const auto result = talk.hear<Created>([&](QObject *context, Callback<Created> done) {
        talk.enrolment.create(other.url(), ada(), context, std::move(done));
    });
    QCOMPARE(told(result), u"Conflict"_s);
    QCOMPARE(other.seen().size(), 1);
    QCOMPARE(talk.targets(), askedOnce);
}

void TestEnrolment::aLinkOrItsLastPartConfirms_data()
{
    QTest::addColumn<QString>("link");
    const QString token = u"ImFkYSI.awRg-Q.8mtS_oTe"_s;
    const QString link = u"https://mentor.example.org/user/confirm_email/"_s + token;
    QTest::newRow("token") << token;
    QTest::newRow("link") << link;
    QTest::newRow("blanks around") << u"  \t"_s + link + u"\r\n"_s;
    QTest::newRow("no-break space") << u"\u00a0"_s + token;
    QTest::newRow("broken into lines") << QString(link).insert(40, u"\r\n"_s);
    QTest::newRow("slash at the end") << link + u'/';
    QTest::newRow("query and fragment") << link + u"?utm=1/2#top"_s;
    QTest::newRow("path only") << u"/user/confirm_email/"_s + token;
}

void TestEnrolment::aLinkOrItsLastPartConfirms()
{
    QFETCH(QString, link);
    Talk talk;
    talk.server.answer(Answer::message(200, "You have confirmed your account. Thanks!"));
    QCOMPARE(told(talk.confirm(link)), u"done"_s);
    QCOMPARE(talk.targets(), QList<QByteArray>{"GET /user/confirm_email/ImFkYSI.awRg-Q.8mtS_oTe"});
    QVERIFY(!talk.server.seen().first().headers.contains("authorization"));
}

void TestEnrolment::whatIsNoLinkIsNotSent_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u" \n "_s;
    QTest::newRow("slashes") << u"///"_s;
    QTest::newRow("dots, which would lead elsewhere") << u"https://x/user/confirm_email/.."_s;
    QTest::newRow("letters that no token has") << u"\u00e4\u00f6\u00fc"_s;
    QTest::newRow("codes") << u"a%2f..%2flogin"_s;
    QTest::newRow("a link that was cut off") << u"https://x.org/user/confirm_email/"_s;
    QTest::newRow("longer than a request may be") << QString(5000, u'a');
    QTest::newRow("only a query") << u"?token=abc"_s;
}

void TestEnrolment::whatIsNoLinkIsNotSent()
{
    QFETCH(QString, text);
    Talk talk;
    const Result<Done> result = talk.confirm(text);
    QCOMPARE(told(result), u"Invalid"_s);
    QCOMPARE(result.error().detail,
             u"This is not the link of the mail. Copy the whole link from it."_s);
    QVERIFY(!result.error().mayHaveBeenSent);
    QCOMPARE(talk.targets(), QList<QByteArray>());
}

void TestEnrolment::confirmingTwiceIsFine()
{
    Talk talk;
    talk.server.answer(Answer::message(200, "Account already confirmed."));
    QCOMPARE(told(talk.confirm(u"a.b.c"_s)), u"done"_s);
}

void TestEnrolment::anOldLinkIsRefused()
{
    Talk talk;
    const QByteArray words = "The confirmation link is invalid or the token has expired.";
    talk.server.answer(Answer::message(400, words));
    const Result<Done> result = talk.confirm(u"a.b.c"_s);
    QCOMPARE(told(result), u"Invalid"_s);
    QCOMPARE(result.error().detail, QString::fromUtf8(words));
}

void TestEnrolment::theMailIsSentAgain()
{
    Talk talk;
    talk.server.answer(Answer::message(200, "Check your email."))
        .answer(Answer::message(409, "You already confirm your email."))
        .answer(Answer::message(500, "Internal Server Error"));
    QCOMPARE(told(talk.resend(u"ada@example.org"_s)), u"done"_s);
    QCOMPARE(told(talk.resend(u"ada@example.org"_s)), u"Conflict"_s);
    QCOMPARE(told(talk.resend(u"ada@example.org"_s)), u"Server"_s);
    QCOMPARE(talk.targets(), QList<QByteArray>(3, "POST /user/resend_email"));
    QCOMPARE(talk.server.seen().first().body, QByteArray(R"({"email":"ada@example.org"})"));
}

void TestEnrolment::noMailWithoutAnAddress()
{
    Talk talk;
    const Result<Done> result = talk.resend(u"ada"_s);
    QCOMPARE(told(result), u"Invalid"_s);
    QCOMPARE(result.error().detail, u"An e-mail address looks like name@example.org."_s);
    QCOMPARE(talk.targets(), QList<QByteArray>());
}

QTEST_GUILESS_MAIN(TestEnrolment)
#include "tst_enrolment.moc"
