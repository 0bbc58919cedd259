// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/openapischema.h"

#include "sandbox/openapihtml.h"

#include <algorithm>
#include <vector>

namespace sandbox::html {
namespace {

std::string lastPart(const std::string &reference)
{
    return reference.substr(reference.rfind('/') + 1);
}

std::string link(const std::string &schemaName)
{
    return "<a href=\"#schema-" + escaped(schemaName) + "\">" + escaped(schemaName) + "</a>";
}

bool isMessage(const Json &schema)
{
    return schema.contains("properties") && schema.at("properties").size() == 1
        && schema.at("properties").contains("message");
}

bool isNull(const Json &schema)
{
    return schema.value("enum", Json()) == Json::array({nullptr});
}

std::string oneOf(const Json &schemas)
{
    std::vector<std::string> names;
    for (const Json &schema : schemas) {
        std::string name = typeName(schema);
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(std::move(name));
    }
    std::string made;
    for (const std::string &name : names)
        made += (made.empty() ? "" : " or ") + name;
    return made;
}

std::string range(const Json &schema, const char *least, const char *most, const char *unit)
{
    if (schema.contains(least) && schema.contains(most))
        return schema.at(least).dump() + " to " + schema.at(most).dump() + unit;
    if (schema.contains(least))
        return "at least " + schema.at(least).dump() + unit;
    return schema.contains(most) ? "at most " + schema.at(most).dump() + unit : "";
}

std::string row(const std::string &name, const Json &schema, bool isRequired)
{
    std::string text = fromMarkdownLine(schema.value("description", ""));
    const std::string bounds = limits(schema);
    if (!bounds.empty())
        text += (text.empty() ? "" : " ") + element("span", bounds, "quiet");
    const std::string optional = isRequired ? "" : element("span", " optional", "quiet");
    return element("tr",
                   element("td", code(name) + optional) + element("td", typeName(schema))
                       + element("td", text))
        + "\n";
}

} // namespace

const Json &resolved(const Json &description, const Json &node)
{
    if (!node.contains("$ref"))
        return node;
    const std::string reference = node.at("$ref").get<std::string>();
    return description.at(Json::json_pointer(reference.substr(1)));
}

std::string typeName(const Json &schema)
{
    if (schema.contains("$ref"))
        return link(lastPart(schema.at("$ref").get<std::string>()));
    if (schema.contains("oneOf"))
        return oneOf(schema.at("oneOf"));
    if (isNull(schema))
        return "null";
    if (isMessage(schema))
        return "message";
    const std::string type = schema.value("type", "any");
    if (type == "array")
        return schema.value("maxItems", 1) == 0 ? "empty array"
                                                : "array of " + typeName(schema.at("items"));
    return escaped(type) + (schema.value("nullable", false) ? " or null" : "");
}

std::string limits(const Json &schema)
{
    std::vector<std::string> parts{range(schema, "minLength", "maxLength", " characters"),
                                   range(schema, "minimum", "maximum", ""),
                                   range(schema, "minItems", "maxItems", " items")};
    if (schema.contains("pattern"))
        parts.push_back("pattern " + code(schema.at("pattern").get<std::string>()));
    if (schema.contains("default") && schema.at("default") != Json(""))
        parts.push_back("default " + code(schema.at("default").dump()));
    if (schema.contains("enum") && !isNull(schema)) {
        std::string words;
        for (const Json &word : schema.at("enum"))
            words += (words.empty() ? "" : ", ")
                + code(word.is_string() ? word.get<std::string>() : word.dump());
        parts.push_back("one of " + words);
    }
    std::string made;
    for (const std::string &part : parts) {
        if (!part.empty())
            made += (made.empty() ? "" : "; ") + part;
    }
    return made;
}

std::string fieldTable(const Json &schema)
{
    const Json fields = schema.value("properties", Json::object());
    if (fields.empty())
        return "";
    const Json required = schema.value("required", Json::array());
    std::string rows;
    for (const auto &[name, field] : fields.items()) {
        const bool isRequired =
            std::find(required.begin(), required.end(), Json(name)) != required.end();
        rows += row(name, field, isRequired);
    }
    return element("div", element("table", rows, "fields"), "scroll") + "\n";
}

} // namespace sandbox::html
