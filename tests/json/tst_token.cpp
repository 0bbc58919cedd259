// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/bodies.h"
#include "json/tokenjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestToken : public QObject
{
    Q_OBJECT

    static QByteArray tokenOf(const QByteArray &payload)
    {
        const auto part = [](const QByteArray &text) {
            return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        return part(R"({"typ":"JWT","alg":"HS256"})") + '.' + part(payload) + ".c2lnbmF0dXJl";
    }

private Q_SLOTS:
    void readsWhoAndHowLong()
    {
        const auto claims = json::claimsFromToken(
            tokenOf(R"({"iat":1795449082,"nbf":1795449082,"exp":1795449682,"identity":7})"));
        QVERIFY(claims.has_value());
        QCOMPARE(claims->userId, UserId(7));
        QCOMPARE(claims->lifetime, std::chrono::seconds(600));
    }

    void refusesWhatIsNoToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("two parts") << QByteArray("a.b");
        QTest::newRow("no base64") << QByteArray("a.!!!.c");
        QTest::newRow("no JSON") << tokenOf("hello");
        QTest::newRow("a list") << tokenOf("[1]");
        QTest::newRow("no identity") << tokenOf(R"({"iat":1,"exp":2})");
        QTest::newRow("identity of text") << tokenOf(R"({"iat":1,"exp":2,"identity":"7"})");
        QTest::newRow("over before it begins") << tokenOf(R"({"iat":2,"exp":1,"identity":7})");
        QTest::newRow("half a second, which would be none")
            << tokenOf(R"({"iat":1,"exp":1.5,"identity":7})");
        QTest::newRow("a life of centuries")
            << tokenOf(R"({"iat":1,"exp":9999999999,"identity":7})");
    }
    void refusesWhatIsNoToken()
    {
        QFETCH(QByteArray, token);
        QVERIFY(!json::claimsFromToken(token));
    }

    // A token goes into a header line: nothing in it may end that line.
    void refusesTokensThatWouldBreakTheHeader()
    {
        for (const QString &token :
             {u"a\r\nX-Evil: 1"_s, u"a b"_s, QString(), u"\u00e4"_s, QString(5000, u'a')}) {
            const QJsonDocument document(QJsonObject{{u"access_token"_s, token}});
            QVERIFY2(!json::accessTokenFromJson(document), qPrintable(token.left(20)));
        }
    }

    void aLoginNeedsBothTokens()
    {
        const QJsonDocument one(QJsonObject{{u"access_token"_s, u"a.b.c"_s}});
        QVERIFY(!json::tokensFromJson(one));
        const QJsonDocument both(
            QJsonObject{{u"access_token"_s, u"a.b.c"_s}, {u"refresh_token"_s, u"d.e.f"_s}});
        QCOMPARE(json::tokensFromJson(both)->refresh, QByteArray("d.e.f"));
    }

    void bodiesCarryAnyText()
    {
        const QString text = u"quotes \" and \\ and \u2603 and \U0001F600"_s;
        const QJsonDocument body = QJsonDocument::fromJson(json::taskBody(text));
        QCOMPARE(body.object().value(u"description"_s).toString(), text);
    }
};

QTEST_APPLESS_MAIN(TestToken)
#include "tst_token.moc"
