// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/answer.h"

namespace sandbox {
namespace {

const std::string documentType = "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2 Final//EN\">\n";
const char *const htmlType = "text/html; charset=utf-8";

} // namespace

Answer jsonAnswer(int status, const Json &body)
{
    return {status, "application/json", writeJson(body) + "\n", {}};
}

Answer messageAnswer(int status, const std::string &text)
{
    return jsonAnswer(status, Json{{"message", text}});
}

Answer notFoundPage()
{
    return {404,
            htmlType,
            documentType
                + "<title>404 Not Found</title>\n<h1>Not Found</h1>\n<p>The requested URL was not "
                  "found on the server. If you entered the URL manually please check your spelling "
                  "and try again.</p>\n",
            {}};
}

Answer redirectPage(const std::string &address)
{
    return {308,
            htmlType,
            documentType
                + "<title>Redirecting...</title>\n<h1>Redirecting...</h1>\n<p>You should be "
                  "redirected automatically to target URL: <a href=\""
                + address + "\">" + address + "</a>. If not click the link.",
            {{"Location", address}}};
}

Answer badRequestPage(const std::string &detail)
{
    return {400,
            "text/html",
            "<html>\n  <head>\n    <title>Bad Request</title>\n  </head>\n  <body>\n    "
            "<h1><p>Bad Request</p></h1>\n    "
                + detail + "\n  </body>\n</html>\n",
            {}};
}

Answer methodNotAllowed(const std::string &allowed)
{
    Answer answer = messageAnswer(405, "The method is not allowed for the requested URL.");
    answer.headers.emplace_back("Allow", allowed);
    return answer;
}

Answer optionsAnswer(const std::string &allowed)
{
    return {200, htmlType, "", {{"Allow", allowed}}};
}

} // namespace sandbox
