// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/openapi.h"
#include "sandbox/openapihtml.h"
#include "sandbox/openapischema.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <vector>

namespace sandbox {
namespace {

using html::code;
using html::element;
using html::escaped;
using html::fromMarkdown;
using html::fromMarkdownLine;

const char *const style = R"(
:root { color-scheme: light dark; --window: #f4f5f7; --base: #fff; --text: #1b1f24;
  --quiet: #5a6472; --line: #d7dbe0; --code: #e9ebef; --accent: #2f5fb3; --good: #1f7a4d;
  --warn: #8a5a00; --bad: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --window: #1e2126; --base: #16181c;
  --text: #e7eaee; --quiet: #a3acb8; --line: #363b43; --code: #292e35; --accent: #8ab4f8;
  --good: #6cc79a; --warn: #e3b341; --bad: #f2938c; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 64rem; padding: 2.5rem 1.5rem 6rem; background: var(--window);
  color: var(--text); font: 1rem/1.55 system-ui, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; margin: 3.5rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
h4 { font-size: .85rem; margin: 1.25rem 0 .35rem; color: var(--quiet); font-weight: 600; }
p, ul, ol { margin: .5rem 0; max-width: 48rem; } li { margin: .2rem 0; }
a { color: var(--accent); text-decoration: none; } a:hover { text-decoration: underline; }
code, pre { font: .87em/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
code { background: var(--code); border-radius: 4px;
  padding: .1em .3em; overflow-wrap: anywhere; }
pre { background: var(--window); border-radius: 6px; margin: .35rem 0; padding: .75rem 1rem;
  overflow-x: auto; max-height: 26rem; }
table { border-collapse: collapse; width: 100%; }
td { border-top: 1px solid var(--line); padding: .4rem 1rem .4rem 0; vertical-align: top; }
td:last-child { padding-right: 0; } tr:first-child > td { border-top: 0; }
.fields td { font-size: .93rem; } .fields td:nth-child(-n+2) { white-space: nowrap; }
.fields td:last-child { width: 100%; }
.scroll { overflow-x: auto; }
.quiet { color: var(--quiet); font-size: .93rem; }
.routes { table-layout: fixed; } 
.routes td { overflow-wrap: anywhere; padding-top: .3rem; padding-bottom: .3rem; }
.routes td:first-child { width: 5rem; } .routes td:last-child { color: var(--quiet); width: 38%; }
.card { background: var(--base); border: 1px solid var(--line); border-radius: 6px;
  margin: 1rem 0; padding: 1rem 1.25rem; }
details > .quiet { margin: .75rem 0 0; }
.card > .quiet { margin: .1rem 0 .75rem; }
.method { display: inline-block; font-weight: 700; font-size: .78rem; letter-spacing: .03em;
  min-width: 4.2rem; color: var(--accent); }
.method.post { color: var(--good); } .method.put { color: var(--warn); }
.method.delete { color: var(--bad); }
.status { font-weight: 700; font-variant-numeric: tabular-nums; }
.status.s2 { color: var(--good); } .status.s4 { color: var(--warn); }
.status.s5 { color: var(--bad); }
.statuses { table-layout: fixed; } .statuses td:first-child { width: 3.5rem; }
.statuses p:first-child, .statuses ul:first-child { margin-top: 0; }
details { margin: .35rem 0; } summary { cursor: pointer; color: var(--quiet); font-size: .93rem; }
@media print { body { max-width: none; } .card { break-inside: avoid; } }
)";

/// One operation, with where it is.
struct Operation {
    std::string path;
    std::string method; ///< in small letters
    const Json *data;
};

std::string text(const Json &node, const char *name)
{
    return node.value(name, "");
}

std::string inCapitals(std::string word)
{
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    return word;
}

/// Of each tag, in the order of the description.
std::map<std::string, std::vector<Operation>> operationsByTag(const Json &description)
{
    std::map<std::string, std::vector<Operation>> found;
    for (const auto &[path, item] : description.at("paths").items()) {
        for (const auto &[method, operation] : item.items()) {
            const std::string tag = operation.at("tags").at(0).get<std::string>();
            found[tag].push_back({path, method, &operation});
        }
    }
    return found;
}

std::string methodLabel(const Operation &operation)
{
    return element("span", inCapitals(operation.method), "method " + operation.method);
}

std::string routeRow(const Operation &operation)
{
    const std::string id = escaped(text(*operation.data, "operationId"));
    return element(
               "tr",
               element("td", methodLabel(operation))
                   + element("td", "<a href=\"#" + id + "\">" + escaped(operation.path) + "</a>")
                   + element("td", escaped(text(*operation.data, "summary"))))
        + "\n";
}

std::string asked(const Operation &operation)
{
    const Json security = operation.data->value("security", Json::array());
    if (security.empty())
        return "Without a token";
    return security.at(0).contains("refreshToken") ? "With the refresh token"
                                                   : "With an access token";
}

std::string parameters(const Json &description, const Operation &operation)
{
    std::string rows;
    for (const Json &item : operation.data->value("parameters", Json::array())) {
        const Json &parameter = html::resolved(description, item);
        const Json &schema = parameter.at("schema");
        const std::string bounds = html::limits(schema);
        rows += element("tr",
                        element("td", code(text(parameter, "name")))
                            + element("td", escaped(text(parameter, "in")))
                            + element("td",
                                      fromMarkdownLine(text(parameter, "description")) + " "
                                          + element("span",
                                                    html::typeName(schema)
                                                        + (bounds.empty() ? "" : "; " + bounds),
                                                    "quiet")));
    }
    if (rows.empty())
        return "";
    return element("h4", "Parameters") + element("div", element("table", rows, "fields"), "scroll")
        + "\n";
}

std::string requestBody(const Json &description, const Operation &operation)
{
    if (!operation.data->contains("requestBody"))
        return "";
    const Json &body = operation.data->at("requestBody").at("content").at("application/json");
    return element("h4", "Body: " + html::typeName(body.at("schema")))
        + html::fieldTable(html::resolved(description, body.at("schema")))
        + html::block(body.at("example"), false);
}

/// A short single example as it is; otherwise all of them, folded.
std::string examples(const Json &body)
{
    constexpr std::size_t widest = 90;
    std::vector<std::string> made;
    const auto add = [&made](const std::string &summary, const Json &value) {
        const bool isShort = value.dump().size() <= widest || value.size() <= 1;
        made.push_back((summary.empty() ? "" : element("p", fromMarkdownLine(summary), "quiet"))
                       + html::block(value, isShort));
    };
    if (body.contains("example"))
        add("", body.at("example"));
    for (const Json &example : body.value("examples", Json::array()))
        add(text(example, "summary"), example.at("value"));
    std::string all;
    for (const std::string &example : made)
        all += example;
    const bool isFolded = made.size() > 1 || all.size() > 2 * widest;
    const std::string title =
        made.size() > 1 ? std::to_string(made.size()) + " examples" : "Example";
    return isFolded ? element("details", element("summary", title) + all) : all;
}

std::string responseCell(const Json &response)
{
    const bool hasJson = response.at("content").contains("application/json");
    std::string made = fromMarkdown(text(response, "description"));
    for (const auto &[type, body] : response.at("content").items()) {
        if (type != "application/json") {
            made += element("p", (hasJson ? "Or a page, " : "A page, ") + code(type), "quiet");
            continue;
        }
        made += element("p", "Body: " + html::typeName(body.at("schema")), "quiet");
        made += examples(body);
    }
    return made;
}

std::string responses(const Json &description, const Operation &operation)
{
    std::string rows;
    for (const auto &[status, node] : operation.data->at("responses").items())
        rows += element("tr",
                        element("td",
                                element("span", escaped(status), "status s" + status.substr(0, 1)))
                            + element("td", responseCell(html::resolved(description, node))))
            + "\n";
    return element("h4", "Answers") + element("table", rows, "statuses") + "\n";
}

std::string operationCard(const Json &description, const Operation &operation)
{
    return "<section class=\"card\" id=\"" + escaped(text(*operation.data, "operationId")) + "\">\n"
        + element("h3", methodLabel(operation) + " " + escaped(operation.path))
        + element("p", escaped(text(*operation.data, "summary")) + ". " + asked(operation) + ".",
                  "quiet")
        + "\n" + fromMarkdown(text(*operation.data, "description"))
        + parameters(description, operation) + requestBody(description, operation)
        + responses(description, operation) + "</section>\n";
}

std::string schemaCard(const std::string &name, const Json &schema)
{
    return "<section class=\"card\" id=\"schema-" + escaped(name) + "\">\n"
        + element("h3", escaped(name)) + fromMarkdown(text(schema, "description"))
        + html::fieldTable(schema) + "</section>\n";
}

std::string schemaCards(const Json &description)
{
    std::string made;
    for (const auto &[name, schema] : description.at("components").at("schemas").items())
        made += schemaCard(name, schema);
    return made;
}

std::string tokens(const Json &description)
{
    std::string made;
    for (const auto &[name, scheme] : description.at("components").at("securitySchemes").items())
        made += element("li", code(name) + ": " + fromMarkdownLine(text(scheme, "description")));
    return element("p",
                   "A call that needs a token has the header " + code("Authorization: Bearer TOKEN")
                       + ".")
        + element("ul", made);
}

} // namespace

std::string openapiPage(const Json &description)
{
    const auto operations = operationsByTag(description);
    const Json &info = description.at("info");
    std::string overview;
    std::string cards;
    for (const Json &tag : description.at("tags")) {
        const std::string name = text(tag, "name");
        std::string rows;
        cards += element("h2", escaped(text(tag, "description"))) + "\n";
        for (const Operation &operation : operations.at(name)) {
            rows += routeRow(operation);
            cards += operationCard(description, operation);
        }
        overview += element("h4", escaped(text(tag, "description")))
            + element("table", rows, "routes") + "\n";
    }
    const std::string title = escaped(text(info, "title"));
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + element("title", title) + element("style", style) + "\n</head>\n<body>\n"
        + element("h1", title)
        + element("p",
                  "As of " + escaped(text(info, "version"))
                      + ". For programs: <a href=\"/swagger.json\">/swagger.json</a>, OpenAPI "
                      + escaped(text(description, "openapi")) + ".",
                  "quiet")
        + "\n" + fromMarkdown(text(info, "description")) + element("h2", "Routes") + overview
        + element("h2", "Tokens") + tokens(description) + cards + element("h2", "Schemas")
        + schemaCards(description) + "</body>\n</html>\n";
}

} // namespace sandbox
