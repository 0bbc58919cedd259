// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/openapihtml.h"

#include <algorithm>
#include <sstream>

namespace sandbox::html {
namespace {

/// Puts what stands between two marks between two tags.
std::string betweenMarks(const std::string &text, const std::string &mark, const std::string &tag)
{
    std::string made;
    std::size_t from = 0;
    for (;;) {
        const std::size_t open = text.find(mark, from);
        const std::size_t close =
            open == std::string::npos ? open : text.find(mark, open + mark.size());
        if (close == std::string::npos)
            return made + text.substr(from);
        made += text.substr(from, open - from);
        made += element(tag, text.substr(open + mark.size(), close - open - mark.size()));
        from = close + mark.size();
    }
}

/// The list that a line belongs to, and where its text begins: after "- " or "12. ".
std::pair<std::string, std::size_t> listOf(const std::string &line)
{
    if (line.starts_with("- "))
        return {"ul", 2};
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    if (digits > 0 && line.compare(digits, 2, ". ") == 0)
        return {"ol", digits + 2};
    return {"", 0};
}

} // namespace

std::string escaped(const std::string &text)
{
    std::string made;
    for (const char letter : text) {
        switch (letter) {
        case '&':
            made += "&amp;";
            break;
        case '<':
            made += "&lt;";
            break;
        case '>':
            made += "&gt;";
            break;
        case '"':
            made += "&quot;";
            break;
        default:
            made += letter;
        }
    }
    return made;
}

std::string element(const std::string &name, const std::string &content,
                    const std::string &className)
{
    const std::string attribute = className.empty() ? "" : " class=\"" + className + "\"";
    return "<" + name + attribute + ">" + content + "</" + name + ">";
}

std::string code(const std::string &text)
{
    return element("code", escaped(text));
}

std::string fromMarkdownLine(const std::string &text)
{
    return betweenMarks(betweenMarks(escaped(text), "`", "code"), "**", "strong");
}

std::string fromMarkdown(const std::string &text)
{
    std::string made;
    std::string openList;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const auto [list, start] = listOf(line);
        if (list != openList) {
            made += openList.empty() ? "" : "</" + openList + ">\n";
            made += list.empty() ? "" : "<" + list + ">\n";
            openList = list;
        }
        if (!line.empty())
            made += element(list.empty() ? "p" : "li", fromMarkdownLine(line.substr(start))) + "\n";
    }
    return openList.empty() ? made : made + "</" + openList + ">\n";
}

std::string block(const Json &value, bool isOneLine)
{
    return element("pre", escaped(isOneLine ? writeJson(value) : value.dump(2)));
}

} // namespace sandbox::html
