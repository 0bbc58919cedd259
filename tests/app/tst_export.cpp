// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporter.h"

#include "session/account.h"
#include "store/store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEverythingWithTheServicesNames()
    {
        const session::Account account{QUrl(u"https://example.org"_qs), UserId(7)};
        store::Store store;
        store.openInMemory({account.server, account.userId});
        Relation relation;
        relation.id = RelationId(3);
        relation.mentor = {UserId(9), u"Ada"_qs};
        relation.mentee = {UserId(7), u"Me"_qs};
        relation.state = Relation::State::Accepted;
        Comment comment;
        comment.id = CommentId(5);
        comment.taskId = TaskId(1);
        comment.relationId = RelationId(3);
        comment.text = u"Hi"_qs;
        QVERIFY(store.replaceRelations({relation}, 100.5));
        QVERIFY(store.replaceTasks(RelationId(3), {{TaskId(1), u"One"_qs, 1.25, {}}}, 101.5));
        QVERIFY(store.replaceComments(RelationId(3), TaskId(1), {comment}, 102.5));

        const QJsonObject data = app::exportOf(store, account);

        QCOMPARE(data[u"server"_qs], u"https://example.org"_qs);
        QCOMPARE(data[u"relations_last_seen"_qs], 100.5);
        const QJsonValue exported = data[u"relations"_qs].toArray().first();
        QCOMPARE(exported[u"mentor"_qs][u"name"_qs], u"Ada"_qs);
        QCOMPARE(exported[u"tasks_last_seen"_qs], 101.5);
        const QJsonValue task = exported[u"tasks"_qs].toArray().first();
        QCOMPARE(task[u"description"_qs], u"One"_qs);
        QVERIFY(task[u"completed_at"_qs].isNull());
        QCOMPARE(task[u"comments_last_seen"_qs], 102.5);
        QCOMPARE(task[u"comments"_qs].toArray().first()[u"comment"_qs], u"Hi"_qs);
        QCOMPARE(app::exportOf(store, account), data);
    }

    void writesForItsOwnerAlone()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"export.json"_qs);
        QVERIFY(app::writeExport({{u"a"_qs, 1}}, file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(written.readAll()).object(), (QJsonObject{{u"a"_qs, 1}}));
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(written.permissions() & others));
    }

    void saysWhyItCouldNotWrite()
    {
        QTemporaryDir folder;
        const auto result = app::writeExport({}, folder.filePath(u"missing/export.json"_qs));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Storage);
        QVERIFY(explain(result.error()).startsWith(u"The file could not be written"_qs));
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
