// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/json.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace sandbox {
namespace {

void appendUnit(std::string &out, unsigned unit)
{
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "\\u%04x", unit & 0xFFFFu);
    out += text.data();
}

void appendPoint(std::string &out, char32_t point)
{
    switch (point) {
    case U'"':
        out += "\\\"";
        return;
    case U'\\':
        out += "\\\\";
        return;
    case U'\n':
        out += "\\n";
        return;
    case U'\r':
        out += "\\r";
        return;
    case U'\t':
        out += "\\t";
        return;
    case U'\f':
        out += "\\f";
        return;
    case U'\b':
        out += "\\b";
        return;
    default:
        break;
    }
    if (point >= 0x20 && point < 0x7F) {
        out += static_cast<char>(point);
    } else if (point < 0x10000) {
        appendUnit(out, point);
    } else {
        appendUnit(out, 0xD800 + ((point - 0x10000) >> 10));
        appendUnit(out, 0xDC00 + ((point - 0x10000) & 0x3FF));
    }
}

void appendString(std::string &out, const std::string &text)
{
    out += '"';
    for (const char32_t point : codePoints(text))
        appendPoint(out, point);
    out += '"';
}

void append(std::string &out, const Json &value);

void appendArray(std::string &out, const Json &array)
{
    out += '[';
    bool isFirst = true;
    for (const Json &item : array) {
        if (!isFirst)
            out += ", ";
        isFirst = false;
        append(out, item);
    }
    out += ']';
}

void appendObject(std::string &out, const Json &object)
{
    out += '{';
    bool isFirst = true;
    for (const auto &[key, item] : object.items()) {
        if (!isFirst)
            out += ", ";
        isFirst = false;
        appendString(out, key);
        out += ": ";
        append(out, item);
    }
    out += '}';
}

void append(std::string &out, const Json &value)
{
    if (value.is_object())
        appendObject(out, value);
    else if (value.is_array())
        appendArray(out, value);
    else if (value.is_string())
        appendString(out, value.get_ref<const std::string &>());
    else if (value.is_number_float())
        out += writeFloat(value.get<double>());
    else
        out += value.dump();
}

} // namespace

std::string writeJson(const Json &value)
{
    std::string out;
    append(out, value);
    return out;
}

std::string writeFloat(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "Infinity" : "-Infinity";
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(value),
                                   std::chars_format::scientific);
    const std::string scientific(buffer.data(), end.ptr);
    const std::size_t mark = scientific.find('e');
    std::string digits = scientific.substr(0, mark);
    if (digits.size() > 1)
        digits.erase(1, 1); // the point
    const int exponent = std::atoi(scientific.c_str() + mark + 1);
    const std::string sign = std::signbit(value) ? "-" : "";
    const int count = static_cast<int>(digits.size());

    if (exponent < -4 || exponent >= 16) {
        const std::string fraction = count > 1 ? "." + digits.substr(1) : "";
        return sign + digits[0] + fraction + scientific.substr(mark);
    }
    if (exponent < 0)
        return sign + "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
    if (count <= exponent + 1)
        return sign + digits + std::string(static_cast<std::size_t>(exponent + 1 - count), '0')
            + ".0";
    return sign + digits.insert(static_cast<std::size_t>(exponent + 1), ".");
}

Json pick(const Json &object, std::initializer_list<const char *> names)
{
    Json picked = Json::object();
    for (const char *name : names) {
        const auto member = object.find(name);
        picked[name] = member == object.end() ? Json() : *member;
    }
    return picked;
}

} // namespace sandbox
