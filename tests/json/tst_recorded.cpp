// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json.h"
#include "json/tokenjson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;

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
        for (const QString &role : {u"mentor"_s, u"mentee"_s}) {
            QJsonObject partner = relation.value(role).toObject();
            partner.insert(u"name"_s, partner.take(u"user_name"_s));
            relation.insert(role, partner);
        }
        relation.insert(u"sent_by_me"_s, isSentByMe);
        return relation;
    }

    static void checkDashboard(const QJsonValue &body)
    {
        const auto result = json::dashboardFromJson(document(body));
        const Dashboard &dashboard = read(result);
        QJsonArray listed;
        for (const QString &role : {u"as_mentor"_s, u"as_mentee"_s}) {
            for (const QString &direction : {u"sent"_s, u"received"_s}) {
                for (const QString &state :
                     {u"accepted"_s, u"rejected"_s, u"completed"_s, u"cancelled"_s, u"pending"_s}) {
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
        static const QRegularExpression number(u"/\\d+"_s);
        route.replace(number, u"/N"_s);
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
        const QFileInfoList files = folder.entryInfoList({u"*.json"_s});
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
            QJsonDocument::fromJson(file.readAll()).object().value(u"exchanges"_s).toArray();
        QVERIFY(!exchanges.isEmpty());
        for (const QJsonValue exchange : exchanges) {
            const QJsonValue request = exchange[u"request"_s];
            const QJsonValue response = exchange[u"response"_s];
            const int status = response[u"status"_s].toInt();
            const QJsonValue body = response[u"json"_s];
            if (status < 200 || status > 299 || !(body.isObject() || body.isArray())
                || request[u"headers"_s].toObject().contains(u"X-Fields"_s))
                continue;
            const QString route = request[u"path"_s].toString().section(u'?', 0, 0);
            const bool isTokens = route.startsWith(u"/login") || route.startsWith(u"/refresh");
            if (request[u"method"_s] == u"GET"_s || isTokens) {
                check(route, body);
            } else {
                QVERIFY(json::messageFromJson(document(body)));
                ++m_read[u"messages"_s];
            }
        }
    }

    // Nothing of the above passed for want of a body.
    void everyKindWasThere()
    {
        if (m_read.isEmpty())
            QSKIP("Counts what the function before it read.");
        for (const QString &route :
             {u"/user"_s, u"/users"_s, u"/users/N"_s, u"/users/verified"_s, u"/admins"_s,
              u"/home"_s, u"/dashboard"_s, u"/mentorship_relations"_s,
              u"/mentorship_relations/past"_s, u"/mentorship_relations/pending"_s,
              u"/mentorship_relations/current"_s, u"/mentorship_relation/N/tasks"_s,
              u"/mentorship_relation/N/task/N/comments"_s, u"/login"_s, u"/refresh"_s}) {
            QVERIFY2(m_read.value(route) >= 5, qPrintable(route));
        }
        QVERIFY(m_read.value(u"messages"_s) > 100);
    }
};

QTEST_APPLESS_MAIN(TestRecorded)
#include "tst_recorded.moc"
