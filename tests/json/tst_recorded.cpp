// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QtTest>

// Every listing and profile that the real service answered in a recorded exchange can be read, and
// written again without loss.
class TestRecorded : public QObject
{
    Q_OBJECT

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

    template <typename T>
    static int checkList(const QJsonValue &body, Result<QList<T>> (*read)(const QJsonDocument &))
    {
        const auto list = read(QJsonDocument(body.toArray()));
        if (!list)
            qFatal("%s", qPrintable(list.error().detail));
        for (int i = 0; i < list->size(); ++i) {
            if (!isPartOf(json::toJson(list->at(i)), body.toArray().at(i).toObject()))
                qFatal("written otherwise: %s",
                       QJsonDocument(json::toJson(list->at(i))).toJson().constData());
        }
        return int(list->size());
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
        for (const QJsonValue &exchange : exchanges) {
            const QJsonValue request = exchange[u"request"_qs];
            const QJsonValue response = exchange[u"response"_qs];
            if (request[u"method"_qs] != u"GET"_qs || response[u"status"_qs] != 200
                || request[u"headers"_qs].toObject().contains(u"X-Fields"_qs))
                continue;
            const QString route = request[u"path"_qs].toString().section(u'?', 0, 0);
            const QJsonValue body = response[u"json"_qs];
            if (route.endsWith(u"/tasks"_qs)) {
                checkList<Task>(body, json::tasksFromJson);
            } else if (route.endsWith(u"/comments"_qs)) {
                checkList<Comment>(body, json::commentsFromJson);
            } else if (route == u"/users"_qs || route == u"/users/verified"_qs) {
                checkList<User>(body, json::usersFromJson);
            } else if (route == u"/mentorship_relations"_qs
                       || route == u"/mentorship_relations/past"_qs) {
                checkList<Relation>(body, json::relationsFromJson);
            } else if (route == u"/user"_qs) {
                const auto user = json::userFromJson(body);
                QVERIFY2(user, user ? "" : qPrintable(user.error().detail));
                QVERIFY(isPartOf(json::toJson(*user), body.toObject()));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestRecorded)
#include "tst_recorded.moc"
