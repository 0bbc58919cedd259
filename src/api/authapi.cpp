// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authapi.h"

#include "json/bodies.h"
#include "json/tokenjson.h"

namespace api {

namespace {

Result<http::Client::AccessToken> withLifetime(const QByteArray &token)
{
    const Result<json::TokenClaims> claims = json::claimsFromToken(token);
    if (!claims)
        return claims.error();
    return http::Client::AccessToken{token, claims->lifetime};
}

Result<SignIn> signInFrom(const QJsonDocument &document)
{
    const Result<json::TokenPair> tokens = json::tokensFromJson(document);
    if (!tokens)
        return tokens.error();
    const Result<json::TokenClaims> claims = json::claimsFromToken(tokens->access);
    if (!claims)
        return claims.error();
    return SignIn{{tokens->access, claims->lifetime}, tokens->refresh, claims->userId};
}

} // namespace

void AuthApi::login(const QString &userName, const QString &password, QObject *context,
                    Callback<SignIn> done)
{
    http::Request request;
    request.verb = http::Verb::Post;
    request.route = request.path = QStringLiteral("/login");
    request.body = json::loginBody(userName, password);
    request.auth = http::Auth::None;
    m_client.send(request, context, [done = std::move(done)](const Result<http::Response> &reply) {
        done(reply ? signInFrom(reply->json) : Result<SignIn>(reply.error()));
    });
}

void AuthApi::refresh(const QByteArray &refreshToken, QObject *context,
                      Callback<http::Client::AccessToken> done)
{
    http::Request request;
    request.verb = http::Verb::Post;
    request.route = request.path = QStringLiteral("/refresh");
    request.auth = http::Auth::Given;
    request.token = refreshToken;
    m_client.send(request, context, [done = std::move(done)](const Result<http::Response> &reply) {
        if (!reply)
            return done(reply.error());
        const Result<QByteArray> token = json::accessTokenFromJson(reply->json);
        done(token ? withLifetime(*token) : Result<http::Client::AccessToken>(token.error()));
    });
}

} // namespace api
