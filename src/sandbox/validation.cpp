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

const Json &requireMember(const Json &body, const std::string &name, const std::string &missing)
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
