// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/json.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace sandbox {
namespace {

/// Whether Python shows a character as it is. Exact up to U+00FF and for the invisible ones that
/// people paste; unassigned code points beyond are taken for visible.
bool isPrintable(char32_t point)
{
    if (point < 0x20 || (point >= 0x7F && point <= 0xA0) || point == 0xAD)
        return false;
    const bool isInvisible = (point >= 0x2000 && point <= 0x200F)
        || (point >= 0x2028 && point <= 0x202F) || (point >= 0x205F && point <= 0x206F)
        || point == 0x1680 || point == 0x3000 || point == 0xFEFF
        || (point >= 0xE000 && point <= 0xF8FF) || (point >= 0xD800 && point <= 0xDFFF);
    return !isInvisible;
}

std::string escaped(char32_t point)
{
    if (point == U'\n')
        return "\\n";
    if (point == U'\r')
        return "\\r";
    if (point == U'\t')
        return "\\t";
    std::array<char, 16> text{};
    const char *form = point < 0x100 ? "\\x%02x" : point < 0x10000 ? "\\u%04x" : "\\U%08x";
    std::snprintf(text.data(), text.size(), form, static_cast<unsigned>(point));
    return text.data();
}

std::string quoted(const std::string &text)
{
    const bool useDouble =
        text.find('\'') != std::string::npos && text.find('"') == std::string::npos;
    const char32_t quote = useDouble ? U'"' : U'\'';
    std::string out = utf8(quote);
    for (const char32_t point : codePoints(text)) {
        if (point == quote || point == U'\\')
            out += '\\';
        out += isPrintable(point) ? utf8(point) : escaped(point);
    }
    return out + utf8(quote);
}

std::string listed(const Json &container)
{
    std::string out;
    for (const auto &[key, item] : container.items()) {
        if (!out.empty())
            out += ", ";
        out += container.is_object() ? quoted(key) + ": " + pythonRepresentation(item)
                                     : pythonRepresentation(item);
    }
    return container.is_object() ? "{" + out + "}" : "[" + out + "]";
}

} // namespace

std::string pythonRepresentation(const Json &value)
{
    if (value.is_string())
        return quoted(value.get<std::string>());
    if (value.is_structured())
        return listed(value);
    if (value.is_null())
        return "None";
    if (value.is_boolean())
        return value.get<bool>() ? "True" : "False";
    if (value.is_number_float()) {
        const double number = value.get<double>();
        if (std::isnan(number))
            return "nan";
        if (std::isinf(number))
            return number > 0 ? "inf" : "-inf";
        return writeFloat(number);
    }
    return value.dump();
}

std::string pythonText(const Json &value)
{
    return value.is_string() ? value.get<std::string>() : pythonRepresentation(value);
}

} // namespace sandbox
