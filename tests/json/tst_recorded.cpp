// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json.h"
#include "json/tokenjson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QMap>
#include <QtTest>

// Everything that the real service answered in a recorded exchange can be read, and written again
// without loss.
class TestRecorded : public QObject
{
    Q_OBJECT

    QMap<QString, int> m_read; // how many bodies of each kind

    // Whether all that we wrote stands in what was read; the service sends more than is kept.
    static bool isPartOf(const QJsonObject &written, const QJsonObject &original)
    {
        for (auto it = written.begin(); it != written.end(); ++it) {
            const QJsonValue value = original.value(it.key());
            if (it->isObject() ? !isPartOf(it->toObject(), value.toObject())
                               : !value.isUndefined() && *it != value)
                return false;
        }
        return true;
    }

    template <typename T> static const T &read(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return *result;
    }

    template <typename T> static void checkOne(const T &value, const QJsonValue &original)
    {
        if (!isPartOf(json::toJson(value), original.toObject()))
            qFatal("written otherwise: %s",
                   QJsonDocument(json::toJson(value)).toJson().constData());
    }

    template <typename T> static void checkAll(const QList<T> &values, const QJsonValue &original)
    {
        QCOMPARE(values.size(), original.toArray().size());
        for (int i = 0; i < values.size(); ++i)
            checkOne(values.at(i), original.toArray().at(i));
    }

    static QJsonDocument document(const QJsonValue &body)
    {
        return body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject());
    }

    static void checkHome(const QJsonValue &body)
    {
        const auto result = json::homeFromJson(document(body));
        const Home &home = read(result);
        QCOMPARE(home.name, body[u"name"].toString());
        QCOMPARE(home.pending, body[u"pending_requests"].toInt(-1));
        QCOMPARE(home.accepted, body[u"accepted_requests"].toInt(-1));
        QCOMPARE(home.rejected, body[u"rejected_requests"].toInt(-1));
        QCOMPARE(home.completed, body[u"completed_relations"].toInt(-1));
        QCOMPARE(home.cancelled, body[u"cancelled_relations"].toInt(-1));
        checkAll(home.achievements, body[u"achievements"]);
    }

    // The dashboard's form of a relation, as the lists would give it.
    static QJsonObject asListed(QJsonObject relation, bool isSentByMe)
    {
        for (const QString &role : {u"mentor"_qs, u"mentee"_qs}) {
            QJsonObject partner = relation.value(role).toObject();
            partner.insert(u"name"_qs, partner.take(u"user_name"_qs));
            relation.insert(role, partner);
        }
        relation.insert(u"sent_by_me"_qs, isSentByMe);
        return relation;
    }

    static void checkDashboard(const QJsonValue &body)
    {
        const auto result = json::dashboardFromJson(document(body));
        const Dashboard &dashboard = read(result);
        QJsonArray listed;
        for (const QString &role : {u"as_mentor"_qs, u"as_mentee"_qs}) {
            for (const QString &direction : {u"sent"_qs, u"received"_qs}) {
                for (const QString &state : {u"accepted"_qs, u"rejected"_qs, u"completed"_qs,
                                             u"cancelled"_qs, u"pending"_qs}) {
                    const QJsonArray group = body[role][direction][state].toArray();
                    for (const QJsonValue relation : group)
                        listed.append(asListed(relation.toObject(), direction == u"sent"));
                }
            }
        }
        checkAll(dashboard.relations, listed);
        QCOMPARE(dashboard.toDo.has_value(), body[u"tasks_todo"].isArray());
        QCOMPARE(dashboard.done.has_value(), body[u"tasks_done"].isArray());
        checkAll(dashboard.toDo.value_or(QList<Task>()), body[u"tasks_todo"]);
        checkAll(dashboard.done.value_or(QList<Task>()), body[u"tasks_done"]);
    }

    static void checkCurrent(const QJsonValue &body)
    {
        const auto result = json::currentFromJson(document(body));
        QCOMPARE(read(result).has_value(), body.toObject().contains(u"id"));
        if (read(result))
            checkOne(*read(result), body);
    }

    static void checkTokens(const QString &route, const QJsonValue &body)
    {
        const auto access = json::accessTokenFromJson(document(body));
        const auto claims = json::claimsFromToken(read(access));
        QCOMPARE(int(read(claims).lifetime.count()), 600);
        if (route == u"/login") {
            const auto tokens = json::tokensFromJson(document(body));
            const auto longer = json::claimsFromToken(read(tokens).refresh);
            QCOMPARE(int(read(longer).lifetime.count()), 2'419'200);
        }
    }

    void check(QString route, const QJsonValue &body)
    {
        static const QRegularExpression number(u"/\\d+"_qs);
        route.replace(number, u"/N"_qs);
        while (route.endsWith(u'/'))
            route.chop(1);
        if (route.endsWith(u"/tasks"))
            checkAll(read(json::tasksFromJson(document(body))), body);
        else if (route.endsWith(u"/comments"))
            checkAll(read(json::commentsFromJson(document(body))), body);
        else if (route.endsWith(u"/users") || route == u"/users/verified" || route == u"/admins")
            checkAll(read(json::usersFromJson(document(body))), body);
        else if (route == u"/mentorship_relations" || route == u"/mentorship_relations/past"
                 || route == u"/mentorship_relations/pending")
            checkAll(read(json::relationsFromJson(document(body))), body);
        else if (route == u"/mentorship_relations/current")
            checkCurrent(body);
        else if (route == u"/user" || route == u"/users/N")
            checkOne(read(json::oneUserFromJson(document(body))), body);
        else if (route == u"/home")
            checkHome(body);
        else if (route == u"/dashboard")
            checkDashboard(body);
        else if (route == u"/login" || route == u"/refresh")
            checkTokens(route, body);
        else
            return;
        ++m_read[route];
    }

private Q_SLOTS:
    void readsWhatTheServiceAnswered_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(MENTORSHIP_TEST_DATA "/exchanges"));
        const QFileInfoList files = folder.entryInfoList({u"*.json"_qs});
        QVERIFY(files.size() > 50);
        for (const QFileInfo &file : files)
            QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
    }
    void readsWhatTheServiceAnswered()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray exchanges =
            QJsonDocument::fromJson(file.readAll()).object().value(u"exchanges"_qs).toArray();
        QVERIFY(!exchanges.isEmpty());
        for (const QJsonValue exchange : exchanges) {
            const QJsonValue request = exchange[u"request"_qs];
            const QJsonValue response = exchange[u"response"_qs];
            const int status = response[u"status"_qs].toInt();
            const QJsonValue body = response[u"json"_qs];
            if (status < 200 || status > 299 || !(body.isObject() || body.isArray())
                || request[u"headers"_qs].toObject().contains(u"X-Fields"_qs))
                continue;
            const QString route = request[u"path"_qs].toString().section(u'?', 0, 0);
            const bool isTokens = route.startsWith(u"/login") || route.startsWith(u"/refresh");
            if (request[u"method"_qs] == u"GET"_qs || isTokens) {
                check(route, body);
            } else {
                QVERIFY(json::messageFromJson(document(body)));
                ++m_read[u"messages"_qs];
            }
        }
    }

    // Nothing of the above passed for want of a body.
    void everyKindWasThere()
    {
        if (m_read.isEmpty())
            QSKIP("Counts what the function before it read.");
        for (const QString &route :
             {u"/user"_qs, u"/users"_qs, u"/users/N"_qs, u"/users/verified"_qs, u"/admins"_qs,
              u"/home"_qs, u"/dashboard"_qs, u"/mentorship_relations"_qs,
              u"/mentorship_relations/past"_qs, u"/mentorship_relations/pending"_qs,
              u"/mentorship_relations/current"_qs, u"/mentorship_relation/N/tasks"_qs,
              u"/mentorship_relation/N/task/N/comments"_qs, u"/login"_qs, u"/refresh"_qs}) {
            QVERIFY2(m_read.value(route) >= 5, qPrintable(route));
        }
        QVERIFY(m_read.value(u"messages"_qs) > 100);
    }
};

QTEST_APPLESS_MAIN(TestRecorded)
#include "tst_recorded.moc"
