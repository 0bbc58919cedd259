// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/mask.h"

#include "sandbox/answer.h"

#include <string_view>

namespace sandbox {
namespace {

/// Reads "a,b{c}" up to a closing bracket into nested objects; a leaf is null.
Json parsedFields(std::string_view text, std::size_t &at, bool isNested)
{
    Json fields = Json::object();
    std::string name;
    while (at < text.size()) {
        const char letter = text[at++];
        if (letter == '{') {
            fields[name] = parsedFields(text, at, true);
            name.clear();
        } else if (letter == ',' || letter == '}') {
            if (!name.empty())
                fields[name] = nullptr;
            name.clear();
            if (letter == '}' && isNested)
                return fields;
            if (letter == '}')
                throw Refusal(400, "Mask parse error: Unexpected closing bracket");
        } else if (letter != ' ') {
            name += letter;
        }
    }
    if (isNested)
        throw Refusal(400, "Mask parse error: Missing closing bracket");
    if (!name.empty())
        fields[name] = nullptr;
    return fields;
}

Json filtered(const Json &value, const Json &fields)
{
    if (fields.is_null() || !value.is_structured())
        return value;
    Json kept = value.is_array() ? Json::array() : Json::object();
    if (value.is_array()) {
        for (const Json &item : value)
            kept.push_back(filtered(item, fields));
        return kept;
    }
    for (const auto &[name, inner] : fields.items()) {
        if (name == "*")
            kept.update(value);
        else if (value.contains(name))
            kept[name] = filtered(value.at(name), inner);
    }
    return kept;
}

} // namespace

Json masked(const Call &call, const Json &value)
{
    const std::string mask = call.header("x-fields");
    if (mask.empty())
        return value;
    std::size_t at = mask.front() == '{' ? 1 : 0;
    return filtered(value, parsedFields(mask, at, at == 1));
}

} // namespace sandbox
