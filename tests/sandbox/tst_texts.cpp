// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/answer.h"
#include "sandbox/call.h"
#include "sandbox/json.h"
#include "sandbox/mask.h"
#include "sandbox/validation.h"

#include <QTest>

#include <cmath>

using sandbox::Json;

namespace {

/// The status of the refusal that a step ends in, 0 when it does not.
template <typename Step> int refusedWith(Step step)
{
    try {
        step();
    } catch (const sandbox::Refusal &refusal) {
        return refusal.answer().status;
    }
    return 0;
}

} // namespace

/// Numbers and texts are written and counted as the service's Python does it.
class TextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void floats_data();
    void floats();
    void strings_data();
    void strings();
    void separatorsAndOrder();
    void pythonNotation_data();
    void pythonNotation();
    void lengths_data();
    void lengths();
    void theLimitItselfIsAllowed();
    void membersAreAskedForLikeInPython();
    void contentTypes_data();
    void contentTypes();
    void queryParameters();
    void masks();
};

void TextsTest::floats_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("integral") << 1800632503.0 << QByteArray("1800632503.0");
    QTest::newRow("microseconds") << 1795448505.935337 << QByteArray("1795448505.935337");
    QTest::newRow("zero") << 0.0 << QByteArray("0.0");
    QTest::newRow("minus zero") << -0.0 << QByteArray("-0.0");
    QTest::newRow("below one") << 0.25 << QByteArray("0.25");
    QTest::newRow("small") << 0.0001 << QByteArray("0.0001");
    QTest::newRow("smaller") << 0.00001 << QByteArray("1e-05");
    QTest::newRow("large") << 1e15 << QByteArray("1000000000000000.0");
    QTest::newRow("larger") << 1e16 << QByteArray("1e+16");
    QTest::newRow("with digits") << -1.5e300 << QByteArray("-1.5e+300");
    QTest::newRow("shortest") << 0.1 << QByteArray("0.1");
    QTest::newRow("infinite") << HUGE_VAL << QByteArray("Infinity");
    QTest::newRow("no number") << std::nan("") << QByteArray("NaN");
}

void TextsTest::floats()
{
    QFETCH(double, number);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(sandbox::writeFloat(number)), text);
}

void TextsTest::strings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << QByteArray("a/b <i>") << QByteArray(R"("a/b <i>")");
    QTest::newRow("quotes") << QByteArray("\"\\") << QByteArray(R"("\"\\")");
    QTest::newRow("control") << QByteArray("\n\r\t\b\f\x01\x7f")
                             << QByteArray(R"("\n\r\t\b\f\u0001\u007f")");
    QTest::newRow("lower-case hex")
        << QByteArray("\xC3\xBF\xE2\x82\xAC") << QByteArray(R"("\u00ff\u20ac")");
    QTest::newRow("surrogates") << QByteArray("\xF0\x9F\x8E\x89")
                                << QByteArray(R"("\ud83c\udf89")");
}

void TextsTest::strings()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, written);
    QCOMPARE(QByteArray::fromStdString(sandbox::writeJson(text.toStdString())), written);
}

void TextsTest::separatorsAndOrder()
{
    const Json value = Json::parse(R"({"z":[1,2.0,{}],"a":null,"m":[],"t":true})");
    QCOMPARE(QByteArray::fromStdString(sandbox::writeJson(value)),
             QByteArray(R"({"z": [1, 2.0, {}], "a": null, "m": [], "t": true})"));
}

void TextsTest::pythonNotation_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("string") << QByteArray(R"("it's")") << QByteArray("it's");
    QTest::newRow("number") << QByteArray("5") << QByteArray("5");
    QTest::newRow("float") << QByteArray("5.0") << QByteArray("5.0");
    QTest::newRow("true") << QByteArray("true") << QByteArray("True");
    QTest::newRow("array") << QByteArray(R"(["a",1,null])") << QByteArray("['a', 1, None]");
    QTest::newRow("object") << QByteArray(R"({"a":{"b":false}})")
                            << QByteArray("{'a': {'b': False}}");
    QTest::newRow("apostrophe") << QByteArray(R"(["it's"])") << QByteArray(R"(["it's"])");
    QTest::newRow("both quotes") << QByteArray(R"(["'\""])") << QByteArray(R"(['\'"'])");
    QTest::newRow("newline") << QByteArray(R"(["\n\u00a0\u00e9"])")
                             << QByteArray("['\\n\\xa0\xC3\xA9']");
}

void TextsTest::pythonNotation()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(sandbox::pythonText(Json::parse(json.toStdString()))), text);
}

void TextsTest::lengths_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("empty") << QByteArray("") << 0;
    QTest::newRow("blanks") << QByteArray(" \t\r\n\v\f\x1c\x1f ") << 0;
    QTest::newRow("words") << QByteArray("a b c") << 3;
    QTest::newRow("no-break space") << QByteArray("a\xC2\xA0"
                                                  "b")
                                    << 2;
    QTest::newRow("next line") << QByteArray("\xC2\x85") << 0;
    QTest::newRow("ideographic space") << QByteArray("\xE3\x80\x80") << 0;
    QTest::newRow("em space, line separator") << QByteArray("\xE2\x80\x83\xE2\x80\xA8") << 0;
    QTest::newRow("zero-width space counts") << QByteArray("\xE2\x80\x8B") << 1;
    QTest::newRow("an emoji is one") << QByteArray("\xF0\x9F\x99\x82") << 1;
    QTest::newRow("a profession is three")
        << QByteArray("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB") << 3;
    QTest::newRow("combining accent") << QByteArray("e\xCC\x81") << 2;
}

void TextsTest::lengths()
{
    QFETCH(QByteArray, text);
    QFETCH(int, length);
    QCOMPARE(static_cast<int>(sandbox::countedLength(text.toStdString())), length);
}

void TextsTest::theLimitItselfIsAllowed()
{
    sandbox::requireShorter("comment", "abc", 3);
    QCOMPARE(refusedWith([] { sandbox::requireShorter("comment", "a bcd", 3); }), 400);
    try {
        sandbox::requireShorter("comment", "abcd", 3);
        QFAIL("four characters were taken for three");
    } catch (const sandbox::Refusal &refusal) {
        QCOMPARE(
            QByteArray::fromStdString(refusal.answer().body),
            QByteArray(
                "{\"message\": \"The comment field has to be shorter than 4 characters.\"}\n"));
    }
}

void TextsTest::membersAreAskedForLikeInPython()
{
    const auto status = [](const char *json) {
        return refusedWith([json] { sandbox::requireMember(Json::parse(json), "x", "missing"); });
    };
    QCOMPARE(status(R"({"x": null})"), 0);
    QCOMPARE(status("{}"), 400);
    QCOMPARE(status("[]"), 400);
    QCOMPARE(status(R"(["x"])"), 500);
    QCOMPARE(status(R"("no")"), 400);
    QCOMPARE(status(R"("x-ray")"), 500);
    QCOMPARE(status("5"), 500);
    QCOMPARE(status("null"), 500);
}

void TextsTest::contentTypes_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("json") << QByteArray("application/json") << true;
    QTest::newRow("charset") << QByteArray("application/json; charset=utf-8") << true;
    QTest::newRow("capitals") << QByteArray("APPLICATION/JSON") << true;
    QTest::newRow("suffix") << QByteArray("application/vnd.api+json") << true;
    QTest::newRow("text/json") << QByteArray("text/json") << false;
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << false;
    QTest::newRow("none") << QByteArray() << false;
}

void TextsTest::contentTypes()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, isJson);
    sandbox::Call call;
    call.headers["content-type"] = type.toStdString();
    call.body = "{}";
    QCOMPARE(call.json().has_value(), isJson);
    QCOMPARE(refusedWith([&call] { (void)call.requireJson(); }), isJson ? 0 : 500);
    call.body = "{";
    QCOMPARE(refusedWith([&call] { (void)call.json(); }), isJson ? 400 : 0);
    call.body = R"({"a\"NaN": NaN, "b": -Infinity, "c": "NaN"})";
    if (isJson)
        QVERIFY(call.json()->at("c") == Json("NaN"));
}

void TextsTest::queryParameters()
{
    sandbox::Call call;
    call.query = "search=Bob+M%C3%A9%&page=2&page=3&empty=&alone&%70er=1";
    QCOMPARE(QByteArray::fromStdString(call.parameter("search").value_or("")),
             QByteArray("Bob M\xC3\xA9%"));
    QVERIFY(call.parameter("page") == std::string("2"));
    QVERIFY(call.parameter("empty") == std::string());
    QVERIFY(call.parameter("alone") == std::string());
    QVERIFY(call.parameter("per") == std::string("1"));
    QVERIFY(!call.parameter("none"));
}

void TextsTest::masks()
{
    const Json value = Json::parse(R"([{"id": 1, "mentor": {"id": 2, "name": "x"}, "state": 3}])");
    sandbox::Call call;
    const auto shown = [&] { return sandbox::masked(call, value).dump(); };
    QCOMPARE(shown(), value.dump());
    call.headers["x-fields"] = "state, mentor{name}";
    QCOMPARE(shown(), std::string(R"([{"state":3,"mentor":{"name":"x"}}])"));
    call.headers["x-fields"] = "{*}";
    QCOMPARE(shown(), value.dump());
    call.headers["x-fields"] = "nosuch";
    QCOMPARE(shown(), std::string("[{}]"));
    call.headers["x-fields"] = "{broken";
    QCOMPARE(refusedWith(shown), 400);
    call.headers["x-fields"] = "broken}";
    QCOMPARE(refusedWith(shown), 400);
}

QTEST_GUILESS_MAIN(TextsTest)

#include "tst_texts.moc"
