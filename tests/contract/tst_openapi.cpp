// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire.h"
#include "sandbox/openapi.h"
#include "sandbox/sandbox.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

using sandbox::Json;

namespace {

Json description()
{
    return Json::parse(sandbox::openapiText());
}

/// The route with nothing in the braces, whatever name a parameter has.
std::string unnamed(const QString &route)
{
    static const QRegularExpression parameter(QStringLiteral("\\{\\w+\\}"));
    return QString(route).replace(parameter, QStringLiteral("{}")).toStdString();
}

std::set<std::string> describedRoutes()
{
    const Json described = description();
    std::set<std::string> routes;
    for (const auto &[path, item] : described.at("paths").items()) {
        for (const auto &[method, operation] : item.items())
            routes.insert(unnamed(QString::fromStdString(method).toUpper() + QLatin1Char(' ')
                                  + QString::fromStdString(path)));
    }
    return routes;
}

std::set<std::string> answeredRoutes()
{
    std::set<std::string> routes;
    for (const std::string &route : sandbox::Sandbox::routes())
        routes.insert(unnamed(QString::fromStdString(route)));
    return routes;
}

std::string joined(const std::set<std::string> &routes, const std::set<std::string> &without)
{
    std::string made;
    for (const std::string &route : routes) {
        if (!without.contains(route))
            made += "\n  " + route;
    }
    return made;
}

} // namespace

/// The description is that of the sandbox, and the sandbox hands it out.
class OpenApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server.start(); }
    void hasTheRoutesOfTheSandbox();
    void isHandedOutAsItIs();
    void isReadableInABrowser();
    void pageFetchesNothing();
    void pageEscapesTheDescription();

private:
    wire::Answer got(const std::string &path)
    {
        wire::Request request;
        request.path = path;
        return wire::call(m_server.port(), request);
    }

    sandbox::Sandbox m_server{sandbox::Options{}};
};

void OpenApiTest::hasTheRoutesOfTheSandbox()
{
    const std::set<std::string> described = describedRoutes();
    const std::set<std::string> answered = answeredRoutes();
    QCOMPARE(joined(answered, described), std::string());
    QCOMPARE(joined(described, answered), std::string());
    QVERIFY(described.contains("GET /user/confirm_email/{}"));
}

void OpenApiTest::isHandedOutAsItIs()
{
    QFile file(QStringLiteral(MENTORSHIP_TEST_DATA "/../../resources/openapi.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const wire::Answer answer = got("/swagger.json");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.at("Content-Type"), std::string("application/json"));
    QVERIFY(answer.body == file.readAll().toStdString());
}

void OpenApiTest::isReadableInABrowser()
{
    const wire::Answer answer = got("/");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.at("Content-Type"), std::string("text/html; charset=utf-8"));
    const Json described = description();
    for (const auto &[path, item] : described.at("paths").items()) {
        for (const auto &[method, operation] : item.items()) {
            const auto id = operation.at("operationId").get<std::string>();
            std::string link = "<a href=\"#";
            link.append(id).append("\">").append(path).append("</a>");
            QVERIFY2(answer.body.find(link) != std::string::npos, id.c_str());
            QVERIFY2(answer.body.find("id=\"" + id + "\"") != std::string::npos, id.c_str());
        }
    }
    for (const auto &[name, schema] : described.at("components").at("schemas").items())
        QVERIFY2(answer.body.find("id=\"schema-" + name + "\"") != std::string::npos, name.c_str());
    QVERIFY(answer.body.find("<li>409 <code>Task was already achieved.</code>")
            != std::string::npos);
}

void OpenApiTest::pageFetchesNothing()
{
    const std::string page = got("/").body;
    QVERIFY(page.size() > 100000);
    for (const char *word : {"<script", "<link", "<img", "<iframe", "src=", "url(", "@import"})
        QVERIFY2(page.find(word) == std::string::npos, word);
}

void OpenApiTest::pageEscapesTheDescription()
{
    Json described = description();
    const std::string hostile = "<b onclick=\"x\">&";
    described.at("info")["title"] = hostile;
    Json &operation = described.at("paths").at("/home").at("get");
    operation["summary"] = hostile;
    operation["description"] = hostile + "\n- " + hostile;
    operation.at("responses").at("200")["description"] = hostile;
    described.at("components").at("schemas").at("Home")["description"] = hostile;
    const std::string page = sandbox::openapiPage(described);
    QVERIFY(page.find("<b") == page.find("<body>"));
    QVERIFY(page.find("<b ") == std::string::npos);
    QVERIFY(page.find("<li>&lt;b onclick=&quot;x&quot;&gt;&amp;</li>") != std::string::npos);
}

QTEST_GUILESS_MAIN(OpenApiTest)

#include "tst_openapi.moc"
