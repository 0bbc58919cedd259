// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

// What a hostile or broken server may answer; the recorded answers of the real one are in
// tst_recorded.cpp.
class TestReaders : public QObject
{
    Q_OBJECT

    static QJsonDocument parsed(const QByteArray &text)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (document.isNull())
            qFatal("not JSON: %s", qPrintable(error.errorString()));
        return document;
    }

private Q_SLOTS:
    void refusesTasksOfAnotherShape_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("an object for a list") << QByteArray("{}");
        QTest::newRow("a message for a list") << QByteArray(R"({"message": "no"})");
        QTest::newRow("a number in the list") << QByteArray("[1]");
        QTest::newRow("null in the list") << QByteArray("[null]");
        QTest::newRow("a list in the list") << QByteArray("[[]]");
        const char *bad[] = {
            "-1",   "0",  "1.5", "9007199254740993", "9007199254740992", "1e300", "\"1\"", "null",
            "true", "[]", "{}"};
        for (const char *id : bad) {
            QTest::newRow(qPrintable(u"id "_s + QLatin1String(id)))
                << QByteArray(R"([{"id": )") + id + R"(, "description": "a", "created_at": 1.0}])";
        }
        QTest::newRow("no id") << QByteArray(R"([{"description": "a", "created_at": 1.0}])");
        QTest::newRow("no time") << QByteArray(R"([{"id": 1, "description": "a"}])");
        QTest::newRow("a text for a time")
            << QByteArray(R"([{"id": 1, "description": "a", "created_at": "today"}])");
        QTest::newRow("a time past the year 9999")
            << QByteArray(R"([{"id": 1, "description": "a", "created_at": 1e15}])");
        QTest::newRow("a number for a description")
            << QByteArray(R"([{"id": 1, "description": 7, "created_at": 1.0}])");
        QTest::newRow("an object for a completion") << QByteArray(
            R"([{"id": 1, "description": "", "created_at": 1.0, "completed_at": {}}])");
    }
    void refusesTasksOfAnotherShape()
    {
        QFETCH(QByteArray, text);
        const auto tasks = json::tasksFromJson(parsed(text));
        QVERIFY(!tasks);
        QCOMPARE(tasks.error().kind, Error::Kind::Protocol);
        QVERIFY(!tasks.error().detail.isEmpty());
    }

    void refusesMoreEntriesThanAnyoneHas()
    {
        QJsonArray array;
        for (int i = 0; i <= 100'000; ++i)
            array.append(QJsonObject());
        QVERIFY(!json::tasksFromJson(QJsonDocument(array)));
    }

    void aNullDescriptionStaysNull()
    {
        const auto tasks =
            json::tasksFromJson(parsed(R"([{"id": 1, "description": null, "created_at": 2}])"));
        QVERIFY(tasks.has_value());
        QVERIFY(tasks->first().description.isNull());
        QVERIFY(json::toJson(tasks->first()).value(u"description"_s).isNull());
    }

    void aDeletedPartnerHasNoIdAndNoName()
    {
        const auto relations = json::relationsFromJson(parsed(
            R"([{"id": 5, "action_user_id": 2, "sent_by_me": true, "mentor": {"id": null, "name": null},
                 "mentee": {"id": 2, "name": "B"}, "creation_date": 1.0, "end_date": 2.0, "state": 2,
                 "notes": null}])"));
        QVERIFY(relations.has_value());
        QVERIFY(relations->first().mentor.isDeleted());
        QCOMPARE(relations->first().mentee.name, u"B"_s);
    }

    // 403 and 404 of the lists come as one object of nulls (api.md 3.3), which is no relation.
    void anObjectOfNullsIsNoRelation()
    {
        const QByteArray nulls =
            R"({"id": null, "action_user_id": null, "mentor": {"id": null, "name": null},
                  "mentee": {"id": null, "name": null}, "state": null})";
        QVERIFY(!json::relationsFromJson(parsed(nulls)));
        QVERIFY(!json::relationsFromJson(parsed("[" + nulls + "]")));
    }

    void refusesAStateThatDoesNotExist()
    {
        for (const char *state : {"0", "6", "1.5", "\"ACCEPTED\"", "null"}) {
            const QByteArray text =
                QByteArray(R"([{"id": 5, "mentor": {}, "mentee": {}, "creation_date": 1,
                                  "end_date": 2, "state": )")
                + state + "}]";
            QVERIFY2(!json::relationsFromJson(parsed(text)), state);
        }
    }

    void refusesPartnersThatAreNoObjects()
    {
        for (const char *partner : {"null", "[]", "7", "\"Ada\"", R"({"id": "7"})"}) {
            const QByteArray text = QByteArray(R"([{"id": 5, "mentor": )") + partner
                + R"(, "mentee": {"id": 1, "name": "A"}, "creation_date": 1, "end_date": 2,
                     "state": 1}])";
            QVERIFY2(!json::relationsFromJson(parsed(text)), partner);
        }
    }

    void ofEqualKeysTheLastCounts()
    {
        const auto tasks = json::tasksFromJson(
            parsed(R"([{"id": 1, "id": 2, "description": "a", "created_at": 1}])"));
        QVERIFY(tasks.has_value());
        QCOMPARE(tasks->first().id, TaskId(2));
    }

    void refusesUsersOfAnotherShape_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("no id") << QByteArray(R"("name": "A")");
        QTest::newRow("an id of null") << QByteArray(R"("id": null, "name": "A")");
        QTest::newRow("an id that no double holds") << QByteArray(R"("id": 9007199254740993)");
        QTest::newRow("a name of numbers") << QByteArray(R"("id": 1, "name": 5)");
        QTest::newRow("a bio of lists") << QByteArray(R"("id": 1, "bio": ["a"])");
        QTest::newRow("a photo of objects") << QByteArray(R"("id": 1, "photo_url": {})");
        QTest::newRow("a flag of numbers") << QByteArray(R"("id": 1, "need_mentoring": 1)");
        QTest::newRow("a flag of texts") << QByteArray(R"("id": 1, "is_admin": "true")");
        QTest::newRow("available perhaps") << QByteArray(R"("id": 1, "is_available": "perhaps")");
        QTest::newRow("a date of texts")
            << QByteArray(R"("id": 1, "registration_date": "2026-01-01")");
        QTest::newRow("a date out of time") << QByteArray(R"("id": 1, "registration_date": 1e300)");
    }
    void refusesUsersOfAnotherShape()
    {
        QFETCH(QByteArray, fields);
        for (const auto &user : {json::oneUserFromJson(parsed("{" + fields + "}")),
                                 json::oneUserFromJson(parsed("[{" + fields + "}]"))}) {
            QVERIFY(!user);
            QCOMPARE(user.error().kind, Error::Kind::Protocol);
        }
        QVERIFY(!json::usersFromJson(parsed("[{" + fields + "}]")));
    }

    // Old data has flags without a value (api.md 1), partial profiles lack whole keys.
    void whatAProfileLacksIsEmpty()
    {
        const auto user = json::oneUserFromJson(parsed(R"({"id": 1, "is_admin": null})"));
        QVERIFY(user.has_value());
        QVERIFY(!user->isAdmin);
        QVERIFY(!user->isAvailable);
        QVERIFY(user->name.isNull());
        QCOMPARE(user->registeredAt, 0.0);
    }

    void refusesCommentsOfAnotherShape()
    {
        const QByteArray good = R"({"id": 1, "user_id": 2, "task_id": 3, "relation_id": 4,
                                    "creation_date": 5, "modification_date": null, "comment": "c"})";
        QVERIFY(json::commentsFromJson(parsed("[" + good + "]")).has_value());
        for (const char *key : {"id", "task_id", "relation_id", "creation_date"}) {
            QByteArray bad = good;
            bad.replace(QByteArray("\"") + key + "\"", "\"x\"");
            QVERIFY2(!json::commentsFromJson(parsed("[" + bad + "]")), key);
        }
        QVERIFY(!json::commentsFromJson(parsed(good)));
    }

    void aMessageIsAText()
    {
        QCOMPARE(*json::messageFromJson(parsed(R"({"message": "done"})")), u"done"_s);
        for (const char *text : {"[]", "{}", R"({"message": null})", R"({"message": ["done"]})"})
            QVERIFY2(!json::messageFromJson(parsed(text)), text);
    }
};

QTEST_APPLESS_MAIN(TestReaders)
#include "tst_readers.moc"
