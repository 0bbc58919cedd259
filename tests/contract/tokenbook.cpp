// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/tokenbook.h"

#include "contract/wire.h"

#include <QList>
#include <QMessageAuthenticationCode>

using sandbox::Json;

namespace {

QByteArray base64url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray mac(const QByteArray &text, const std::string &key)
{
    return QMessageAuthenticationCode::hash(text, QByteArray::fromStdString(key),
                                            QCryptographicHash::Sha256);
}

std::string signedToken(const Json &claims, const std::string &key, const char *algorithm)
{
    const Json header{{"typ", "JWT"}, {"alg", algorithm}};
    const QByteArray text = base64url(QByteArray::fromStdString(header.dump())) + '.'
        + base64url(QByteArray::fromStdString(claims.dump()));
    if (std::string(algorithm) == "none")
        return (text + '.').toStdString();
    return (text + '.' + base64url(mac(text, key))).toStdString();
}

} // namespace

TokenBook::TokenBook(int port, std::string secret, long long now, const Json &state)
    : m_port(port), m_secret(std::move(secret)), m_now(now), m_state(state)
{
}

std::string TokenBook::resolved(const std::string &header)
{
    const std::size_t from = header.find('<');
    const std::size_t to = header.find('>');
    if (from == std::string::npos || to == std::string::npos)
        return header;
    return header.substr(0, from) + token(header.substr(from + 1, to - from - 1))
        + header.substr(to + 1);
}

std::string TokenBook::resolvedPath(const std::string &path, int recordedStatus) const
{
    constexpr long long lifetime = 30LL * 86400;
    const std::string prefix = "/user/confirm_email/";
    const QList<QByteArray> parts =
        QByteArray::fromStdString(path.substr(std::min(prefix.size(), path.size()))).split('.');
    if (!path.starts_with(prefix) || parts.size() != 3)
        return path;
    long long made = 0;
    for (const char byte : QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding))
        made = made * 256 + static_cast<unsigned char>(byte);
    if (recordedStatus == 400 && m_now - made <= lifetime)
        return path;
    const QByteArray text = parts[0] + '.' + parts[1];
    return prefix + (text + '.' + base64url(mac("confirm " + text, m_secret))).toStdString();
}

void TokenBook::bind(const Json &bindings, const Json &answer)
{
    for (const auto &[symbol, member] : bindings.items())
        m_tokens[symbol] = answer.value(member.get<std::string>(), "");
}

std::string TokenBook::token(const std::string &symbol)
{
    const std::size_t colon = std::min(symbol.find(':'), symbol.size());
    const std::string kind = symbol.substr(0, colon);
    const std::string name = colon < symbol.size() ? symbol.substr(colon + 1) : "";
    if (!m_tokens.contains(symbol) && (kind == "access" || kind == "refresh")) {
        if (user(name).at("is_email_verified").get<bool>())
            logIn(user(name));
    }
    if (!m_tokens.contains(symbol))
        m_tokens[symbol] = forged(kind, name);
    return m_tokens.at(symbol);
}

/// Keeps both tokens: the account may be gone when the second is needed.
void TokenBook::logIn(const Json &person)
{
    const std::string name = person.at("username").get<std::string>();
    const Json body{{"username", name}, {"password", person.at("password")}};
    const wire::Answer answer = wire::call(
        m_port, {"POST", "/login", {{"Content-Type", "application/json"}}, body.dump(), true});
    const Json tokens = Json::parse(answer.body, nullptr, false);
    if (answer.status != 200 || !tokens.is_object())
        return;
    m_tokens.try_emplace("access:" + name, tokens.at("access_token").get<std::string>());
    m_tokens.try_emplace("refresh:" + name, tokens.at("refresh_token").get<std::string>());
}

const Json &TokenBook::user(const std::string &name) const
{
    for (const Json &person : m_state.at("users")) {
        if (person.at("username") == Json(name))
            return person;
    }
    throw std::runtime_error("The recording has no user " + name + ".");
}

std::string TokenBook::forged(const std::string &kind, const std::string &name) const
{
    constexpr long long minute = 60;
    constexpr long long hour = 3600;
    const bool isRefresh = kind.ends_with("refresh");
    const bool isExpired = kind.starts_with("expired");
    const long long from = isExpired ? m_now - hour : kind == "future" ? m_now + hour : m_now;
    Json claims;
    claims["iat"] = from;
    claims["nbf"] = from;
    claims["jti"] = "7d444840-9dc0-11d1-b245-5ffdce74fad2";
    claims["exp"] = isExpired ? m_now - minute : from + hour;
    claims["identity"] = name.empty() ? Json(2) : user(name).at("id");
    if (kind == "nobody")
        claims["identity"] = 4711;
    if (kind == "text-identity")
        claims["identity"] = "bobby";
    if (!isRefresh)
        claims["fresh"] = false;
    if (kind != "no-type")
        claims["type"] = isRefresh ? "refresh" : "access";
    const std::string key = kind.starts_with("wrongkey") ? "another key" : m_secret;
    return signedToken(claims, key, kind == "none-alg" ? "none" : "HS256");
}
