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

    // What is only here is the last that may be lost.
    void holdsWhatWaitsAndWhatWasBegun()
    {
        const session::Account account{QUrl(u"https://example.org"_qs), UserId(7)};
        store::Store store;
        store.openInMemory({account.server, account.userId});
        WaitingEdit task{.id = store.outbox().takeId(),
                         .edit = {.kind = Edit::Kind::AddTask,
                                  .relation = RelationId(3),
                                  .text = u"Read <b>"_qs},
                         .since = 5.5};
        nameAddition(task.edit, task.id);
        WaitingEdit comment{.id = store.outbox().takeId(),
                            .edit = {.kind = Edit::Kind::AddComment,
                                     .relation = RelationId(3),
                                     .task = task.edit.task,
                                     .text = u"Done"_qs}};
        nameAddition(comment.edit, comment.id);
        const Trouble changed{Trouble::Kind::CommentChanged, {}, u"Theirs"_qs};
        const WaitingEdit change{.id = store.outbox().takeId(),
                                 .edit = {.kind = Edit::Kind::EditComment,
                                          .relation = RelationId(3),
                                          .task = TaskId(1),
                                          .text = u"Mine"_qs,
                                          .comment = CommentId(8),
                                          .base = u"Before"_qs},
                                 .state = WaitingEdit::State::Parked,
                                 .trouble = changed};
        WaitingEdit profile{.id = store.outbox().takeId(),
                            .edit = {.kind = Edit::Kind::UpdateProfile}};
        profile.edit.profile.texts.insert(ProfileField::Bio, u"Gardener"_qs);
        store.outbox().write({.put = {task, comment, change, profile},
                              .drafts = {{u"task/3"_qs, {u"Half a"_qs, {}}}}});

        const QJsonObject data = app::exportOf(store, account);

        const QJsonArray waiting = data[u"waiting"_qs].toArray();
        QCOMPARE(waiting.size(), 4);
        QCOMPARE(waiting[0][u"kind"_qs], u"add_task"_qs);
        QCOMPARE(waiting[0][u"relation_id"_qs], 3);
        QCOMPARE(waiting[0][u"text"_qs], u"Read <b>"_qs);
        QCOMPARE(waiting[0][u"made_at"_qs], 5.5);
        QVERIFY(waiting[0][u"task_id"_qs].isUndefined()); // the service gave none
        QCOMPARE(waiting[1][u"task_of"_qs], waiting[0][u"id"_qs]);
        QCOMPARE(waiting[2][u"state"_qs], u"parked"_qs);
        QCOMPARE(waiting[2][u"task_id"_qs], 1);
        QCOMPARE(waiting[2][u"comment_id"_qs], 8);
        QCOMPARE(waiting[2][u"text_before"_qs], u"Before"_qs);
        QCOMPARE(waiting[2][u"text_of_others"_qs], u"Theirs"_qs);
        QVERIFY(!waiting[2][u"trouble"_qs].toString().isEmpty());
        QCOMPARE(waiting[3][u"profile"_qs][u"bio"_qs], u"Gardener"_qs);
        const QJsonValue draft = data[u"drafts"_qs].toArray().first();
        QCOMPARE(draft[u"place"_qs], u"task/3"_qs);
        QCOMPARE(draft[u"text"_qs], u"Half a"_qs);
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
#ifdef Q_OS_UNIX // on Windows the folder that the person chose sees to it
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(written.permissions() & others));
#endif
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
