// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/json.h"

namespace sandbox {
namespace {

/// The number of bytes that the first byte of a sequence announces; 0 when it cannot be a first.
std::size_t sequenceLength(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first < 0xE0)
        return 2;
    if (first >= 0xE0 && first < 0xF0)
        return 3;
    return first >= 0xF0 && first < 0xF5 ? 4 : 0;
}

} // namespace

std::u32string codePoints(std::string_view utf8)
{
    std::u32string points;
    points.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const auto first = static_cast<unsigned char>(utf8[at]);
        const std::size_t length = sequenceLength(first);
        if (length == 0 || at + length > utf8.size()) {
            points.push_back(U'\uFFFD');
            ++at;
            continue;
        }
        char32_t point = length == 1 ? first : first & (0x7Fu >> length);
        for (std::size_t next = 1; next < length; ++next)
            point = (point << 6) | (static_cast<unsigned char>(utf8[at + next]) & 0x3Fu);
        points.push_back(point);
        at += length;
    }
    return points;
}

std::string utf8(char32_t codePoint)
{
    const auto byte = [](char32_t value) { return static_cast<char>(value); };
    if (codePoint < 0x80)
        return {byte(codePoint)};
    if (codePoint < 0x800)
        return {byte(0xC0 | (codePoint >> 6)), byte(0x80 | (codePoint & 0x3F))};
    if (codePoint < 0x10000)
        return {byte(0xE0 | (codePoint >> 12)), byte(0x80 | ((codePoint >> 6) & 0x3F)),
                byte(0x80 | (codePoint & 0x3F))};
    return {byte(0xF0 | (codePoint >> 18)), byte(0x80 | ((codePoint >> 12) & 0x3F)),
            byte(0x80 | ((codePoint >> 6) & 0x3F)), byte(0x80 | (codePoint & 0x3F))};
}

} // namespace sandbox
