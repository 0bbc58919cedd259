// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/compare.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <sstream>

using sandbox::Json;

namespace {

void collectNumbers(const Json &value, std::set<double> &numbers)
{
    if (value.is_number())
        numbers.insert(value.get<double>());
    for (const Json &item : value.is_structured() ? value : Json::array())
        collectNumbers(item, numbers);
}

/// UNIX seconds of the one date that is text, with a blank or a T in the middle.
double moment(const std::string &date)
{
    QDateTime parsed = QDateTime::fromString(
        QString::fromStdString(date).replace(10, 1, QLatin1Char('T')), Qt::ISODateWithMs);
    parsed.setTimeZone(QTimeZone::utc());
    return static_cast<double>(parsed.toMSecsSinceEpoch()) / 1000;
}

/// The words of a header such as Allow, whose order means nothing.
std::set<std::string> words(std::string text)
{
    std::replace(text.begin(), text.end(), ',', ' ');
    std::istringstream stream(text);
    std::set<std::string> found;
    for (std::string word; stream >> word;)
        found.insert(word);
    return found;
}

std::string shortened(const std::string &text)
{
    constexpr std::size_t longest = 300;
    return text.size() > longest ? text.substr(0, longest) + "…" : text;
}

} // namespace

Comparison::Comparison(double recordedAt, const Json &initialState, int port)
    : m_recordedAt(recordedAt), m_port(port)
{
    collectNumbers(initialState, m_known);
    for (const Json &user : initialState.at("users")) {
        if (user.contains("email_verification_date"))
            m_known.insert(moment(user.at("email_verification_date").get<std::string>()));
    }
}

std::vector<std::string> Comparison::differences(const Json &recorded, const wire::Answer &answer)
{
    m_found.clear();
    m_hasVolatile = false;
    m_ordered = true;
    const int status = recorded.at("status").get<int>();
    if (status != answer.status)
        differ("status", std::to_string(status), std::to_string(answer.status) + " " + answer.body);
    compareBody(recorded, answer);
    compareHeaders(recorded, answer);
    return m_found;
}

std::vector<std::string> Comparison::stateDifferences(const Json &recorded, const Json &actual)
{
    m_found.clear();
    m_ordered = false;
    for (const char *part : {"users", "relations", "comments"})
        compareValue(part, part, recorded.at(part), actual.at(part));
    return m_found;
}

void Comparison::compareHeaders(const Json &recorded, const wire::Answer &answer)
{
    for (const auto &[name, value] : recorded.at("headers").items()) {
        std::string expected = value.get<std::string>();
        const std::size_t port = expected.find("PORT");
        if (port != std::string::npos)
            expected.replace(port, 4, std::to_string(m_port));
        const auto header = answer.headers.find(name);
        const std::string actual = header == answer.headers.end() ? "(none)" : header->second;
        if (name == "Content-Length" && m_hasVolatile)
            continue;
        if (name == "Allow" ? words(expected) != words(actual) : expected != actual)
            differ(name, expected, actual);
    }
    const auto connection = answer.headers.find("Connection");
    if (connection == answer.headers.end() || connection->second != "close")
        differ("Connection", "close", "something else");
}

void Comparison::compareBody(const Json &recorded, const wire::Answer &answer)
{
    if (!recorded.contains("json")) {
        compareText(recorded, answer.body);
        return;
    }
    const Json actual = Json::parse(answer.body, nullptr, false);
    if (actual.is_discarded())
        differ("body", recorded.at("json").dump(), answer.body);
    else
        compareValue("", "", recorded.at("json"), actual);
    if (!answer.body.ends_with('\n'))
        differ("end of body", "a newline", "none");
}

void Comparison::compareText(const Json &recorded, const std::string &body)
{
    std::string expected = recorded.value("text", recorded.value("text_start", ""));
    for (std::size_t at = expected.find("PORT"); at != std::string::npos;
         at = expected.find("PORT", at)) {
        expected.replace(at, 4, std::to_string(m_port));
        m_hasVolatile = true;
    }
    const bool isSame = recorded.contains("text") ? body == expected : body.starts_with(expected);
    if (!isSame)
        differ("body", expected, body);
}

void Comparison::compareValue(const std::string &where, const std::string &key,
                              const Json &expected, const Json &actual)
{
    if (isVolatile(key, expected, actual)) {
        m_hasVolatile = m_hasVolatile || !key.ends_with("_token");
        return;
    }
    if (expected.type() != actual.type()
        && !(expected.is_number_integer() && actual.is_number_integer())) {
        differ(where, expected.dump(), actual.dump());
    } else if (expected.is_object()) {
        compareObject(where, expected, actual);
    } else if (expected.is_array()) {
        if (expected.size() != actual.size())
            differ(where + " size", std::to_string(expected.size()), std::to_string(actual.size()));
        for (std::size_t at = 0; at < std::min(expected.size(), actual.size()); ++at)
            compareValue(where + "/" + std::to_string(at), key, expected[at], actual[at]);
    } else if (expected != actual) {
        differ(where, expected.dump(), actual.dump());
    }
}

void Comparison::compareObject(const std::string &where, const Json &expected, const Json &actual)
{
    std::vector<std::string> expectedKeys;
    std::vector<std::string> actualKeys;
    for (const auto &[name, value] : expected.items())
        expectedKeys.push_back(name);
    for (const auto &[name, value] : actual.items())
        actualKeys.push_back(name);
    if (!m_ordered) {
        std::sort(expectedKeys.begin(), expectedKeys.end());
        std::sort(actualKeys.begin(), actualKeys.end());
    }
    if (expectedKeys != actualKeys) {
        differ(where + " members", Json(expectedKeys).dump(), Json(actualKeys).dump());
        return;
    }
    for (const std::string &name : expectedKeys)
        compareValue(where + "/" + name, name, expected.at(name), actual.at(name));
}

/// Whether the two values need not be equal, and are alike.
bool Comparison::isVolatile(const std::string &key, const Json &expected, const Json &actual)
{
    static const std::set<std::string> times{"creation_date", "created_at", "completed_at",
                                             "modification_date", "registration_date"};
    if (times.contains(key) && expected.is_number_float())
        return !m_known.contains(expected.get<double>()) && isCloseToNow(actual);
    if (!expected.is_string() || !actual.is_string())
        return false;
    const std::string recorded = expected.get<std::string>();
    const std::string given = actual.get<std::string>();
    if (key == "email_verification_date")
        return !m_known.contains(moment(recorded)) && isCloseToNow(moment(given))
            && recorded.substr(10, 1) == given.substr(10, 1);
    if (key == "access_token" || key == "refresh_token")
        return given.size() == recorded.size() && std::count(given.begin(), given.end(), '.') == 2;
    const std::string parser = "Failed to decode JSON object:";
    if (recorded.starts_with(parser))
        return given.starts_with(parser);
    const std::size_t type = recorded.find("is not of type");
    return type != std::string::npos && given.ends_with(recorded.substr(type));
}

bool Comparison::isCloseToNow(const Json &value) const
{
    constexpr double spread = 300; // a recording and a replay together, in seconds
    return value.is_number_float() && std::abs(value.get<double>() - m_recordedAt) < spread;
}

void Comparison::differ(const std::string &where, const std::string &expected,
                        const std::string &actual)
{
    m_found.push_back("    " + (where.empty() ? "body" : where) + ": expected "
                      + shortened(expected) + ", got " + shortened(actual));
}
