// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/tokenjson.h"

#include "json/reader.h"

#include <algorithm>

namespace json {

namespace {

// A token goes into a header line: only what RFC 6750 allows there, and no more than a server
// takes in one (api.md 1).
bool isHeaderSafe(const QByteArray &token)
{
    constexpr qsizetype mostBytes = 4096;
    return !token.isEmpty() && token.size() <= mostBytes
        && std::all_of(token.begin(), token.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                   || QByteArrayView("-._~+/=").contains(c);
           });
}

Result<QByteArray> tokenField(const QJsonDocument &document, QLatin1String key)
{
    const QByteArray token = document.object().value(key).toString().toLatin1();
    if (!isHeaderSafe(token))
        return shapeError(QStringLiteral("“%1” is not a token").arg(key));
    return token;
}

} // namespace

Result<TokenClaims> claimsFromToken(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return shapeError(QStringLiteral("the token is no JWT"));
    const auto payload = QByteArray::fromBase64Encoding(
        parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonDocument claims = QJsonDocument::fromJson(payload ? *payload : QByteArray());

    Reader reader(claims.isObject() ? QJsonValue(claims.object()) : QJsonValue(), "token");
    TokenClaims result;
    result.userId = reader.id<UserId>("identity");
    const double lifetime = reader.time("exp") - reader.time("iat");
    constexpr double mostSeconds = 10.0 * 365 * 86'400;
    if (lifetime < 1 || lifetime > mostSeconds)
        reader.fail(QStringLiteral("its life is not a span of time"));
    else
        result.lifetime = std::chrono::seconds(static_cast<qint64>(lifetime));
    return reader.result(result);
}

Result<TokenPair> tokensFromJson(const QJsonDocument &document)
{
    Result<QByteArray> access = accessTokenFromJson(document);
    if (!access)
        return access.error();
    Result<QByteArray> refresh = tokenField(document, QLatin1String("refresh_token"));
    if (!refresh)
        return refresh.error();
    return TokenPair{*access, *refresh};
}

Result<QByteArray> accessTokenFromJson(const QJsonDocument &document)
{
    return tokenField(document, QLatin1String("access_token"));
}

} // namespace json
