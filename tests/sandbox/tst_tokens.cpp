// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/answer.h"
#include "sandbox/base64url.h"
#include "sandbox/passwords.h"
#include "sandbox/tokens.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTest>

using sandbox::Json;
using sandbox::TokenKind;

namespace {

constexpr double start = 1795449082.6;
const std::string secret = "a secret";

const QByteArray missing = "{\"message\": \"The authorization token is missing!\"}\n";
const QByteArray invalid = "{\"message\": \"The token is invalid!\"}\n";
const QByteArray expired =
    "{\"message\": \"The token has expired! Please, login again or refresh it.\"}\n";

Json part(const std::string &token, int index)
{
    const QByteArray text = QByteArray::fromStdString(token).split('.').at(index);
    return Json::parse(sandbox::fromBase64url(text.toStdString()).value_or(""));
}

} // namespace

/// Tokens have the service's form, and only good ones are taken.
class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accessTokenHasTheServicesClaims();
    void refreshTokenIsNotFresh();
    void signatureIsHmacSha256();
    void headerForms_data();
    void headerForms();
    void kindsAreNotExchanged();
    void expiryIsSaidBeforeTheKind();
    void anotherKeyIsInvalid();
    void randomSecretsDiffer();
    void base64url();
    void passwords();

private:
    [[nodiscard]] QByteArray refusal(const std::string &header, TokenKind kind) const;

    sandbox::Clock m_clock{start};
    sandbox::Tokens m_tokens{secret, 600, 2419200};
};

QByteArray TokensTest::refusal(const std::string &header, TokenKind kind) const
{
    try {
        (void)m_tokens.identity(header, kind, m_clock);
    } catch (const sandbox::Refusal &refused) {
        return QByteArray::fromStdString(refused.answer().body);
    }
    return {};
}

void TokensTest::accessTokenHasTheServicesClaims()
{
    const std::string token = m_tokens.make(TokenKind::Access, 7, m_clock);
    QCOMPARE(part(token, 0).dump(), std::string(R"({"typ":"JWT","alg":"HS256"})"));
    Json claims = part(token, 1);
    const QRegularExpression uuid(QStringLiteral("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"));
    QVERIFY(uuid.match(QString::fromStdString(claims.at("jti").get<std::string>())).hasMatch());
    claims["jti"] = "J";
    QCOMPARE(claims.dump(),
             std::string(R"({"iat":1795449082,"nbf":1795449082,"jti":"J","exp":1795449682,)"
                         R"("identity":7,"fresh":false,"type":"access"})"));
    QVERIFY(m_tokens.identity("Bearer " + token, TokenKind::Access, m_clock) == Json(7));
}

void TokensTest::refreshTokenIsNotFresh()
{
    const Json claims = part(m_tokens.make(TokenKind::Refresh, 7, m_clock), 1);
    QVERIFY(!claims.contains("fresh"));
    QVERIFY(claims.at("type") == Json("refresh"));
    QCOMPARE(claims.at("exp").get<long>() - claims.at("iat").get<long>(), 2419200L);
}

void TokensTest::signatureIsHmacSha256()
{
    const QByteArray token =
        QByteArray::fromStdString(m_tokens.make(TokenKind::Access, 1, m_clock));
    const qsizetype dot = token.lastIndexOf('.');
    const QByteArray mac = QMessageAuthenticationCode::hash(
        token.left(dot), QByteArray::fromStdString(secret), QCryptographicHash::Sha256);
    QCOMPARE(token.mid(dot + 1),
             mac.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

void TokensTest::headerForms_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray() << missing;
    QTest::newRow("blank") << QByteArray("  ") << missing;
    QTest::newRow("scheme only") << QByteArray("Bearer ") << invalid;
    QTest::newRow("lower case") << QByteArray("bearer %") << invalid;
    QTest::newRow("no scheme") << QByteArray("%") << invalid;
    QTest::newRow("third word") << QByteArray("Bearer % x") << invalid;
    QTest::newRow("damaged") << QByteArray("Bearer %x") << invalid;
    QTest::newRow("not a token") << QByteArray("Bearer a.b.c") << invalid;
    QTest::newRow("no dots") << QByteArray("Bearer abc") << invalid;
    QTest::newRow("two blanks") << QByteArray("Bearer   %") << QByteArray();
}

void TokensTest::headerForms()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, body);
    const std::string token = m_tokens.make(TokenKind::Access, 1, m_clock);
    form.replace("%", QByteArray::fromStdString(token));
    QCOMPARE(refusal(form.toStdString(), TokenKind::Access), body);
}

void TokensTest::kindsAreNotExchanged()
{
    QCOMPARE(refusal("Bearer " + m_tokens.make(TokenKind::Access, 1, m_clock), TokenKind::Refresh),
             invalid);
    QCOMPARE(refusal("Bearer " + m_tokens.make(TokenKind::Refresh, 1, m_clock), TokenKind::Access),
             invalid);
}

void TokensTest::expiryIsSaidBeforeTheKind()
{
    const sandbox::Clock earlier(start - 700);
    const std::string token = m_tokens.make(TokenKind::Access, 1, earlier);
    QCOMPARE(refusal("Bearer " + token, TokenKind::Access), expired);
    QCOMPARE(refusal("Bearer " + token, TokenKind::Refresh), expired);
    const sandbox::Clock later(start + 60);
    QCOMPARE(refusal("Bearer " + m_tokens.make(TokenKind::Access, 1, later), TokenKind::Access),
             invalid); // not yet valid
}

void TokensTest::anotherKeyIsInvalid()
{
    const sandbox::Tokens others("another", 600, 600);
    QCOMPARE(refusal("Bearer " + others.make(TokenKind::Access, 1, m_clock), TokenKind::Access),
             invalid);
}

void TokensTest::randomSecretsDiffer()
{
    const sandbox::Tokens one("", 600, 600);
    const sandbox::Tokens two("", 600, 600);
    const std::string header = "Bearer " + one.make(TokenKind::Access, 1, m_clock);
    QVERIFY(one.identity(header, TokenKind::Access, m_clock) == Json(1));
    QVERIFY_EXCEPTION_THROWN((void)two.identity(header, TokenKind::Access, m_clock),
                             sandbox::Refusal);
}

void TokensTest::base64url()
{
    QCOMPARE(sandbox::toBase64url("\xFB\xFF"), std::string("-_8"));
    QVERIFY(sandbox::fromBase64url("-_8") == std::string("\xFB\xFF"));
    QCOMPARE(sandbox::toBase64url(""), std::string());
    QVERIFY(!sandbox::fromBase64url("+/8"));
    QVERIFY(!sandbox::fromBase64url("a"));
}

void TokensTest::passwords()
{
    const std::string hash = sandbox::hashPassword("alice-Secret1");
    QVERIFY(hash != sandbox::hashPassword("alice-Secret1"));
    QVERIFY(sandbox::isPasswordRight(hash, "alice-Secret1"));
    QVERIFY(!sandbox::isPasswordRight(hash, "alice-secret1"));
    QVERIFY(!sandbox::isPasswordRight(hash, ""));
}

QTEST_GUILESS_MAIN(TokensTest)

#include "tst_tokens.moc"
