// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/spoiledbody.h"

#include <QJsonDocument>
#include <QTest>

using test::BodyChange;

// Bodies that parse, and are not what a client expects.
class TestSpoiledBody : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spoils_data();
    void spoils();
    void nestsDeeperThanQtReads();
};

Q_DECLARE_METATYPE(test::BodyChange)

void TestSpoiledBody::spoils_data()
{
    QTest::addColumn<BodyChange>("change");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("spoiled");
    const QByteArray list = R"([{"id": 8, "text": "a"}, {"id": 9}])";
    const QByteArray message = R"({"message": "Done."})";
    const auto row = [](const char *name, const BodyChange &change, const QByteArray &body,
                        const QByteArray &spoiled) {
        QTest::newRow(name) << change << body << spoiled;
    };
    row("a list, wrapped", test::wrongShape(), list, R"({"items": )" + list + '}');
    row("an object, wrapped", test::wrongShape(), message, '[' + message + ']');
    row("uneven", test::withAnUnevenId(), list,
        R"([{"id": 9007199254740993, "text": "a"}, {"id": 9}])");
    row("negative", test::withANegativeId(), list, R"([{"id": -1, "text": "a"}, {"id": 9}])");
    row("text", test::withATextForAnId(), list, R"([{"id": "7", "text": "a"}, {"id": 9}])");
    row("fraction", test::withAFractionForAnId(), list, R"([{"id": 1.5, "text": "a"}, {"id": 9}])");
    row("twice", test::withDuplicateKeys(), list,
        R"([{"id": 8, "id": 9, "text": "a"}, {"id": 9}])");
    row("an empty list", test::withANegativeId(), "[]\n", R"([{"id": -1}])");
    row("an object without", test::withAFractionForAnId(), message,
        R"({"id": 1.5, "message": "Done."})");
    row("twice without", test::withDuplicateKeys(), message,
        R"({"id": 1, "id": 2, "message": "Done."})");
}

void TestSpoiledBody::spoils()
{
    QFETCH(const BodyChange, change);
    QFETCH(const QByteArray, body);
    const QByteArray spoiled = change(body);
    QTEST(spoiled, "spoiled");
    QVERIFY(!QJsonDocument::fromJson(spoiled).isNull());
}

void TestSpoiledBody::nestsDeeperThanQtReads()
{
    QVERIFY(!QJsonDocument::fromJson(test::nested(1024)("[]")).isNull());
    QVERIFY(QJsonDocument::fromJson(test::nested()("[]")).isNull());
    QCOMPARE(test::nested()("[]").count('['), 1025);
}

QTEST_GUILESS_MAIN(TestSpoiledBody)
#include "tst_spoiledbody.moc"
