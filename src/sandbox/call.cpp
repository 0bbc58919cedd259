// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/call.h"

#include "sandbox/answer.h"

#include <algorithm>
#include <charconv>

namespace sandbox {
namespace {

int hexDigit(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const char lower = static_cast<char>(digit | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string decoded(const std::string &text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const int high = at + 2 < text.size() ? hexDigit(text[at + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[at + 2]) : -1;
        if (text[at] == '%' && low >= 0) {
            out += static_cast<char>(high * 16 + low);
            at += 2;
        } else {
            out += text[at] == '+' ? ' ' : text[at];
        }
    }
    return out;
}

/// Whether the service takes a body of this content type for JSON: application/json and
/// application/*+json, in any letter case, with any parameters.
bool isJsonType(std::string type)
{
    type = type.substr(0, type.find(';'));
    type.erase(std::remove(type.begin(), type.end(), ' '), type.end());
    std::transform(type.begin(), type.end(), type.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return type == "application/json"
        || (type.starts_with("application/") && type.ends_with("+json"));
}

/// Python reads NaN and Infinity, JSON proper does not know them. They become a float that no
/// route can use either.
std::string withoutPythonNumbers(const std::string &text)
{
    std::string out;
    bool isInString = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char letter = text[at];
        if (letter == '"')
            isInString = !isInString;
        if (isInString && letter == '\\' && at + 1 < text.size()) {
            out += letter;
            out += text[++at];
            continue;
        }
        const bool isNan = !isInString && text.compare(at, 3, "NaN") == 0;
        const bool isInfinity = !isInString && text.compare(at, 8, "Infinity") == 0;
        if (isNan || isInfinity) {
            out += "1e308";
            at += isNan ? 2 : 7;
        } else {
            out += letter;
        }
    }
    return out;
}

/// The text with every escape of half a surrogate pair made harmless.
std::string withoutSurrogates(std::string text)
{
    for (std::size_t at = 0; at + 1 < text.size(); at += text[at] == '\\' ? 2 : 1) {
        const bool isSurrogate = text[at] == '\\' && text[at + 1] == 'u' && at + 3 < text.size()
            && (text[at + 2] | 0x20) == 'd' && hexDigit(text[at + 3]) >= 8;
        if (isSurrogate)
            text[at + 2] = '0';
    }
    return text;
}

Json parsedBody(const std::string &body)
{
    const std::string text = withoutPythonNumbers(body);
    Json parsed = Json::parse(text, nullptr, false);
    if (!parsed.is_discarded())
        return parsed;
    if (Json::accept(withoutSurrogates(text)))
        throw InternalError();
    throw Refusal(400, "Failed to decode JSON object: Expecting value: line 1 column 1 (char 0)");
}

std::optional<long long> number(const std::string &digits)
{
    long long value = 0;
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (result.ec != std::errc())
        return std::nullopt;
    return value;
}

} // namespace

std::string Call::header(const std::string &lowerCaseName) const
{
    const auto found = headers.find(lowerCaseName);
    return found == headers.end() ? std::string() : found->second;
}

std::optional<std::string> Call::parameter(const std::string &name) const
{
    for (std::size_t from = 0; from < query.size();) {
        const std::size_t end = std::min(query.find('&', from), query.size());
        const std::string pair = query.substr(from, end - from);
        const std::size_t equals = std::min(pair.find('='), pair.size());
        if (decoded(pair.substr(0, equals)) == name)
            return equals < pair.size() ? decoded(pair.substr(equals + 1)) : std::string();
        from = end + 1;
    }
    return std::nullopt;
}

std::optional<Json> Call::json() const
{
    if (!isJsonType(header("content-type")))
        return std::nullopt;
    return parsedBody(body);
}

Json Call::requireJson() const
{
    std::optional<Json> parsed = json();
    if (!parsed)
        throw InternalError();
    return *std::move(parsed);
}

long long Call::rowId(std::size_t index) const
{
    const std::optional<long long> id = number(ids.at(index));
    if (!id && !hasLargeIds)
        throw InternalError();
    return id.value_or(-1);
}

long long Call::taskId(std::size_t index) const
{
    return number(ids.at(index)).value_or(-1);
}

} // namespace sandbox
