// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/validation.h"

#include "sandbox/answer.h"

#include <algorithm>

namespace sandbox {
namespace {

/// What Python's str.isspace() takes for white space.
bool isWhiteSpace(char32_t point)
{
    return (point >= 0x09 && point <= 0x0D) || (point >= 0x1C && point <= 0x20) || point == 0x85
        || point == 0xA0 || point == 0x1680 || (point >= 0x2000 && point <= 0x200A)
        || point == 0x2028 || point == 0x2029 || point == 0x202F || point == 0x205F
        || point == 0x3000;
}

bool isWordLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9');
}

/// Whether a text is not empty and has only letters, digits and the given characters.
bool consistsOf(const std::string &text, const std::string &others)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [&others](char letter) {
        return isWordLetter(letter) || others.find(letter) != std::string::npos;
    });
}

/// A text without the newline that the end of a pattern lets pass.
std::string withoutNewline(std::string text)
{
    if (text.ends_with('\n'))
        text.pop_back();
    return text;
}

} // namespace

std::size_t countedLength(const std::string &text)
{
    const std::u32string points = codePoints(text);
    return points.size()
        - static_cast<std::size_t>(std::count_if(points.begin(), points.end(), isWhiteSpace));
}

void requireShorter(const std::string &field, const std::string &text, std::size_t limit)
{
    if (countedLength(text) > limit)
        throw Refusal(400,
                      "The " + field + " field has to be shorter than " + std::to_string(limit + 1)
                          + " characters.");
}

void requireLength(const std::string &field, const std::string &text, std::size_t least,
                   std::size_t most)
{
    const std::size_t length = countedLength(text);
    if (length < least || length > most)
        throw Refusal(400,
                      "The " + field + " field has to be longer than " + std::to_string(least - 1)
                          + " characters and shorter than " + std::to_string(most + 1)
                          + " characters.");
}

void requireNameLength(const std::string &name)
{
    requireLength("name", name, 2, 30);
}

void requireUsernameLength(const std::string &username)
{
    requireLength("username", username, 5, 25);
}

void requirePasswordLength(const std::string &field, const std::string &password)
{
    requireLength(field, password, 8, 64);
}

void requireNoBlank(const std::string &password)
{
    if (password.find(' ') != std::string::npos)
        throw Refusal(400, "Password shouldn't contain spaces.");
}

bool isName(const std::string &text)
{
    const std::u32string points = codePoints(text);
    return !points.empty() && std::all_of(points.begin(), points.end(), [](char32_t point) {
        return (point >= U'a' && point <= U'z') || (point >= U'A' && point <= U'Z') || point == U'-'
            || isWhiteSpace(point);
    });
}

bool isUsername(const std::string &text)
{
    return consistsOf(withoutNewline(text), "_");
}

bool isEmail(const std::string &text)
{
    const std::string address = withoutNewline(text);
    const std::size_t at = address.find('@');
    const std::size_t dot = at == std::string::npos ? at : address.find('.', at);
    return dot != std::string::npos && consistsOf(address.substr(0, at), "_.+-")
        && consistsOf(address.substr(at + 1, dot - at - 1), "-")
        && consistsOf(address.substr(dot + 1), "-.");
}

bool isFalsy(const Json &value)
{
    return value.is_null() || value == Json(false) || value == Json(0) || value == Json("")
        || (value.is_structured() && value.empty());
}

const Json &requireMember(const Json &body, const char *name, const char *missing)
{
    if (body.is_object() && body.contains(name))
        return body.at(name);
    const bool isWordInside =
        (body.is_array() && std::find(body.begin(), body.end(), Json(name)) != body.end())
        || (body.is_string() && body.get<std::string>().find(name) != std::string::npos);
    if (isWordInside || !(body.is_structured() || body.is_string()))
        throw InternalError();
    throw Refusal(400, missing);
}

} // namespace sandbox
