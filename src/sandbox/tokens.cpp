// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokens.h"

#include "sandbox/answer.h"
#include "sandbox/base64url.h"

#include <sodium.h>

#include <array>
#include <sstream>

namespace sandbox {
namespace {

Refusal invalid()
{
    return {401, "The token is invalid!"};
}

std::string randomUuid()
{
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0F) | 0x40);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80);
    std::array<char, 33> hex{};
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    const std::string text = hex.data();
    return text.substr(0, 8) + "-" + text.substr(8, 4) + "-" + text.substr(12, 4) + "-"
        + text.substr(16, 4) + "-" + text.substr(20);
}

std::string randomSecret()
{
    return randomUuid() + randomUuid();
}

/// The token of a header "Bearer TOKEN"; any number of blanks may stand between.
std::string bearerToken(const std::string &header)
{
    std::istringstream words(header);
    std::string scheme;
    std::string token;
    std::string more;
    if (!(words >> scheme))
        throw Refusal(401, "The authorization token is missing!");
    if (scheme != "Bearer" || !(words >> token) || words >> more)
        throw invalid();
    return token;
}

Json parsedPart(const std::string &part)
{
    const std::optional<std::string> bytes = fromBase64url(part);
    Json parsed = bytes ? Json::parse(*bytes, nullptr, false) : Json(Json::value_t::discarded);
    if (!parsed.is_object())
        throw invalid();
    return parsed;
}

/// A number as bytes, the highest first, without zeroes in front; and back.
std::string bytesOf(long long number)
{
    std::string bytes;
    for (; number > 0; number /= 256)
        bytes.insert(bytes.begin(), static_cast<char>(number % 256));
    return bytes;
}

long long numberFrom(const std::string &bytes)
{
    long long number = 0;
    for (const char byte : bytes.substr(0, 7))
        number = number * 256 + static_cast<unsigned char>(byte);
    return number;
}

/// A date among the claims, in UNIX seconds; what is there has to be a number.
double dateClaim(const Json &claims, const char *name, double fallback)
{
    const auto found = claims.find(name);
    if (found == claims.end())
        return fallback;
    if (!found->is_number())
        throw invalid();
    return found->get<double>();
}

} // namespace

Tokens::Tokens(std::string secret, long accessLifetime, long refreshLifetime)
    : m_secret(secret.empty() ? randomSecret() : std::move(secret)),
      m_accessLifetime(accessLifetime),
      m_refreshLifetime(refreshLifetime)
{
}

std::string Tokens::signature(const std::string &text) const
{
    const auto bytes = [](const std::string &chars) {
        return reinterpret_cast<const unsigned char *>(chars.data());
    };
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes(m_secret), m_secret.size());
    crypto_auth_hmacsha256_update(&state, bytes(text), text.size());
    std::array<unsigned char, crypto_auth_hmacsha256_BYTES> mac{};
    crypto_auth_hmacsha256_final(&state, mac.data());
    return {mac.begin(), mac.end()};
}

std::string Tokens::make(TokenKind kind, long long userId, const Clock &clock) const
{
    const long long now = clock.seconds();
    const bool isAccess = kind == TokenKind::Access;
    Json claims;
    claims["iat"] = now;
    claims["nbf"] = now;
    claims["jti"] = randomUuid();
    claims["exp"] = now + (isAccess ? m_accessLifetime : m_refreshLifetime);
    claims["identity"] = userId;
    if (isAccess)
        claims["fresh"] = false;
    claims["type"] = isAccess ? "access" : "refresh";
    const std::string text =
        toBase64url(R"({"typ":"JWT","alg":"HS256"})") + "." + toBase64url(claims.dump());
    return text + "." + toBase64url(signature(text));
}

std::string Tokens::confirmation(const std::string &address, const Clock &clock) const
{
    const std::string text =
        toBase64url(writeJson(address)) + "." + toBase64url(bytesOf(clock.seconds()));
    return text + "." + toBase64url(signature("confirm " + text));
}

std::optional<std::string> Tokens::confirmedAddress(const std::string &token,
                                                    const Clock &clock) const
{
    constexpr long long lifetime = 30LL * 86400;
    const std::size_t last = token.rfind('.');
    const std::size_t middle = last == std::string::npos ? last : token.find('.');
    if (middle == std::string::npos || middle == last)
        return std::nullopt;
    const std::optional<std::string> mac = fromBase64url(token.substr(last + 1));
    const std::string expected = signature("confirm " + token.substr(0, last));
    if (!mac || mac->size() != expected.size()
        || sodium_memcmp(mac->data(), expected.data(), expected.size()) != 0)
        return std::nullopt;
    const std::string payload = fromBase64url(token.substr(0, middle)).value_or("");
    const std::string made =
        fromBase64url(token.substr(middle + 1, last - middle - 1)).value_or("");
    const Json address = Json::parse(payload, nullptr, false);
    if (!address.is_string() || clock.seconds() - numberFrom(made) > lifetime)
        return std::nullopt;
    return address.get<std::string>();
}

Json Tokens::claims(const std::string &token, const Clock &clock) const
{
    const std::size_t first = token.find('.');
    const std::size_t last = token.rfind('.');
    if (first == std::string::npos || first == last)
        throw invalid();
    const Json header = parsedPart(token.substr(0, first));
    Json claims = parsedPart(token.substr(first + 1, last - first - 1));
    const std::optional<std::string> mac = fromBase64url(token.substr(last + 1));
    const std::string expected = signature(token.substr(0, last));
    if (header.value("alg", Json()) != Json("HS256") || !mac || mac->size() != expected.size()
        || sodium_memcmp(mac->data(), expected.data(), expected.size()) != 0)
        throw invalid();
    const auto now = static_cast<double>(clock.seconds());
    if (dateClaim(claims, "nbf", now) > now || dateClaim(claims, "iat", now) > now)
        throw invalid();
    if (dateClaim(claims, "exp", now + 1) <= now)
        throw Refusal(401, "The token has expired! Please, login again or refresh it.");
    return claims;
}

Json Tokens::identity(const std::string &header, TokenKind kind, const Clock &clock) const
{
    const Json found = claims(bearerToken(header), clock);
    const Json type = found.value("type", Json("access")); // a token without a kind is for access
    if (type != Json(kind == TokenKind::Access ? "access" : "refresh"))
        throw invalid();
    if (!found.contains("identity"))
        throw invalid();
    return found.at("identity");
}

} // namespace sandbox
