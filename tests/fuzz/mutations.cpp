// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/mutations.h"

#include <QList>

#include <random>
#include <vector>

namespace fuzz {

namespace {

// A value within a JSON text: from its first character to the one behind its last.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;
};

const QList<QByteArray> edgeNumbers{"0",
                                    "-0",
                                    "-1",
                                    "1",
                                    "0.5",
                                    "1e0",
                                    "9007199254740991",
                                    "9007199254740992",
                                    "1e15",
                                    "1e308",
                                    "1e400",
                                    "-1e400",
                                    "1e-400",
                                    "2147483648",
                                    "18446744073709551616",
                                    "-62135596801",
                                    "253402300800",
                                    "4611686018427387904",
                                    "00",
                                    "+1",
                                    "NaN"};

const QList<QByteArray> edgeValues{"null",
                                   "true",
                                   "false",
                                   "[]",
                                   "{}",
                                   R"("")",
                                   "[[]]",
                                   "[null]",
                                   R"("\ud800")",
                                   R"("\u0000")",
                                   R"("\udc00\ud800")",
                                   "{\"id\":null}",
                                   R"({"id":1,"id":2})",
                                   R"("1")",
                                   "\"\xff\"",
                                   "\"\xed\xa0\x80\""};

qsizetype endOfString(const QByteArray &text, qsizetype begin)
{
    for (qsizetype i = begin + 1; i < text.size(); ++i) {
        if (text.at(i) == '\\')
            ++i;
        else if (text.at(i) == '"')
            return i + 1;
    }
    return text.size();
}

qsizetype endOfWord(const QByteArray &text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && !QByteArrayView(",:[]{} \n\t\r\"").contains(text.at(end)))
        ++end;
    return end;
}

// All values but keys, each container after what is in it.
QList<Span> valuesOf(const QByteArray &text)
{
    QList<Span> values;
    std::vector<qsizetype> open;
    for (qsizetype i = 0; i < text.size();) {
        const char letter = text.at(i);
        if (letter == '[' || letter == '{') {
            open.push_back(i++);
        } else if (letter == ']' || letter == '}') {
            ++i;
            if (!open.empty()) {
                values.append({open.back(), i});
                open.pop_back();
            }
        } else if (letter == '"') {
            const qsizetype end = endOfString(text, i);
            if (end >= text.size() || text.at(end) != ':')
                values.append({i, end});
            i = end;
        } else if (const qsizetype end = endOfWord(text, i); end > i) {
            values.append({i, end});
            i = end;
        } else {
            ++i;
        }
    }
    return values;
}

class Chance
{
public:
    explicit Chance(std::uint32_t seed) : m_engine(seed + 1) { }

    // Without the library's distributions, which differ between libraries.
    qsizetype below(qsizetype limit) { return limit > 0 ? qsizetype(m_engine() % limit) : 0; }
    template <typename T> const T &of(const QList<T> &list) { return list.at(below(list.size())); }

private:
    std::mt19937 m_engine;
};

QByteArray replaced(const QByteArray &text, Span span, const QByteArray &by)
{
    return text.left(span.begin) + by + text.mid(span.end);
}

QByteArray nested(const QByteArray &value, bool inObjects)
{
    constexpr int depth = 1000;
    return inObjects ? QByteArray("{\"id\":").repeated(depth) + value + QByteArray(depth, '}')
                     : QByteArray(depth, '[') + value + QByteArray(depth, ']');
}

QByteArray flipped(QByteArray text, Chance &chance)
{
    for (qsizetype i = chance.below(3); i >= 0 && !text.isEmpty(); --i) {
        const qsizetype at = chance.below(text.size());
        text[at] = char(text.at(at) ^ (1 << chance.below(8)));
    }
    return text;
}

QByteArray swapped(const QByteArray &text, const QList<Span> &values, Chance &chance)
{
    Span one = chance.of(values);
    Span other = chance.of(values);
    if (one.begin > other.begin)
        std::swap(one, other);
    if (one.end > other.begin)
        return replaced(text, one, "null"); // the one is in the other
    return text.left(one.begin) + text.mid(other.begin, other.end - other.begin)
        + text.mid(one.end, other.begin - one.end) + text.mid(one.begin, one.end - one.begin)
        + text.mid(other.end);
}

// Without a value and, in an object, its key.
QByteArray dropped(const QByteArray &text, Span value)
{
    qsizetype begin = value.begin;
    if (begin > 0 && text.at(begin - 1) == ':')
        begin = text.lastIndexOf('"', text.lastIndexOf('"', begin - 1) - 1);
    qsizetype end = value.end;
    if (end < text.size() && text.at(end) == ',')
        ++end;
    else if (begin > 0 && text.at(begin - 1) == ',')
        --begin;
    return replaced(text, {std::max<qsizetype>(begin, 0), end}, {});
}

} // namespace

QByteArray mutated(const QByteArray &text, std::uint32_t number)
{
    Chance chance(number);
    const QList<Span> values = valuesOf(text);
    const qsizetype kind = values.isEmpty() ? chance.below(2) : chance.below(12);
    switch (kind) {
    case 0:
        return text.left(chance.below(text.size() + 1));
    case 1:
        return flipped(text, chance);
    case 2:
    case 3:
        return swapped(text, values, chance);
    case 4:
    case 5:
        return dropped(text, chance.of(values));
    case 6: {
        const Span value = chance.of(values);
        return replaced(
            text, value,
            nested(text.mid(value.begin, value.end - value.begin), chance.below(2) == 0));
    }
    case 7:
    case 8:
        return replaced(text, chance.of(values), chance.of(edgeValues));
    default:
        return replaced(text, chance.of(values), chance.of(edgeNumbers));
    }
}

} // namespace fuzz
