// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporter.h"

#include "session/account.h"
#include "store/outbox.h"
#include "store/store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEverythingWithTheServicesNames()
    {
        const session::Account account{QUrl(u"https://example.org"_s), UserId(7)};
        store::Store store;
        store.openInMemory({account.server, account.userId});
        Relation relation;
        relation.id = RelationId(3);
        relation.mentor = {UserId(9), u"Ada"_s};
        relation.mentee = {UserId(7), u"Me"_s};
        relation.state = Relation::State::Accepted;
        Comment comment;
        comment.id = CommentId(5);
        comment.taskId = TaskId(1);
        comment.relationId = RelationId(3);
        comment.text = u"Hi"_s;
        QVERIFY(store.replaceRelations({relation}, 100.5));
        QVERIFY(store.replaceTasks(RelationId(3), {{TaskId(1), u"One"_s, 1.25, {}}}, 101.5));
        QVERIFY(store.replaceComments(RelationId(3), TaskId(1), {comment}, 102.5));

        const QJsonObject data = app::exportOf(store, account);

        QCOMPARE(data[u"server"_s], u"https://example.org"_s);
        QCOMPARE(data[u"relations_last_seen"_s], 100.5);
        const QJsonValue exported = data[u"relations"_s].toArray().first();
        QCOMPARE(exported[u"mentor"_s][u"name"_s], u"Ada"_s);
        QCOMPARE(exported[u"tasks_last_seen"_s], 101.5);
        const QJsonValue task = exported[u"tasks"_s].toArray().first();
        QCOMPARE(task[u"description"_s], u"One"_s);
        QVERIFY(task[u"completed_at"_s].isNull());
        QCOMPARE(task[u"comments_last_seen"_s], 102.5);
        QCOMPARE(task[u"comments"_s].toArray().first()[u"comment"_s], u"Hi"_s);
        QCOMPARE(app::exportOf(store, account), data);
    }

    // What is only here is the last that may be lost.
    void holdsWhatWaitsAndWhatWasBegun()
    {
        const session::Account account{QUrl(u"https://example.org"_s), UserId(7)};
        store::Store store;
        store.openInMemory({account.server, account.userId});
        WaitingEdit task{
            .id = store.outbox().takeId(),
            .edit = {.kind = Edit::Kind::AddTask, .relation = RelationId(3), .text = u"Read <b>"_s},
            .since = 5.5};
        nameAddition(task.edit, task.id);
        WaitingEdit comment{.id = store.outbox().takeId(),
                            .edit = {.kind = Edit::Kind::AddComment,
                                     .relation = RelationId(3),
                                     .task = task.edit.task,
                                     .text = u"Done"_s}};
        nameAddition(comment.edit, comment.id);
        const Trouble changed{Trouble::Kind::CommentChanged, {}, u"Theirs"_s};
        const WaitingEdit change{.id = store.outbox().takeId(),
                                 .edit = {.kind = Edit::Kind::EditComment,
                                          .relation = RelationId(3),
                                          .task = TaskId(1),
                                          .text = u"Mine"_s,
                                          .comment = CommentId(8),
                                          .base = u"Before"_s},
                                 .state = WaitingEdit::State::Parked,
                                 .trouble = changed};
        WaitingEdit profile{.id = store.outbox().takeId(),
                            .edit = {.kind = Edit::Kind::UpdateProfile}};
        profile.edit.profile.texts.insert(ProfileField::Bio, u"Gardener"_s);
        store.outbox().write({.put = {task, comment, change, profile},
                              .drafts = {{u"task/3"_s, {u"Half a"_s, {}}}}});

        const QJsonObject data = app::exportOf(store, account);

        const QJsonArray waiting = data[u"waiting"_s].toArray();
        QCOMPARE(waiting.size(), 4);
        QCOMPARE(waiting[0][u"kind"_s], u"add_task"_s);
        QCOMPARE(waiting[0][u"relation_id"_s], 3);
        QCOMPARE(waiting[0][u"text"_s], u"Read <b>"_s);
        QCOMPARE(waiting[0][u"made_at"_s], 5.5);
        QVERIFY(waiting[0][u"task_id"_s].isUndefined()); // the service gave none
        QCOMPARE(waiting[1][u"task_of"_s], waiting[0][u"id"_s]);
        QCOMPARE(waiting[2][u"state"_s], u"parked"_s);
        QCOMPARE(waiting[2][u"task_id"_s], 1);
        QCOMPARE(waiting[2][u"comment_id"_s], 8);
        QCOMPARE(waiting[2][u"text_before"_s], u"Before"_s);
        QCOMPARE(waiting[2][u"text_of_others"_s], u"Theirs"_s);
        QVERIFY(!waiting[2][u"trouble"_s].toString().isEmpty());
        QCOMPARE(waiting[3][u"profile"_s][u"bio"_s], u"Gardener"_s);
        const QJsonValue draft = data[u"drafts"_s].toArray().first();
        QCOMPARE(draft[u"place"_s], u"task/3"_s);
        QCOMPARE(draft[u"text"_s], u"Half a"_s);
        QCOMPARE(app::exportOf(store, account), data);
    }

    void writesForItsOwnerAlone()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"export.json"_s);
        QVERIFY(app::writeExport({{u"a"_s, 1}}, file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(written.readAll()).object(), (QJsonObject{{u"a"_s, 1}}));
#ifdef Q_OS_UNIX // on Windows the folder that the person chose sees to it
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(written.permissions() & others));
#endif
    }

    void saysWhyItCouldNotWrite()
    {
        QTemporaryDir folder;
        const auto result = app::writeExport({}, folder.filePath(u"missing/export.json"_s));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Storage);
        QVERIFY(explain(result.error()).startsWith(u"The file could not be written"_s));
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
