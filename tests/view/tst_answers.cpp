// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the panels show while a server answers: from the button to the listing.
#include "http/client.h"
#include "model/commentmodel.h"
#include "model/relationmodel.h"
#include "model/taskmodel.h"
#include "store/outbox.h"
#include "store/store.h"
#include "support/scriptedserver.h"
#include "sync/sync.h"
#include "view/commentspanel.h"
#include "view/noticebar.h"
#include "view/pastetasksdialog.h"
#include "view/relationcommands.h"
#include "view/relationspanel.h"
#include "view/taskspanel.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using test::Answer;
using test::Seen;

namespace {

constexpr UserId me{7};
constexpr RelationId relationId{3};
constexpr double day = 86'400;

/// A service with one relation, its tasks and the comments of the first one.
class Service
{
public:
    explicit Service(test::ScriptedServer &server)
    {
        server.always([this](const Seen &request) { return answer(request); });
    }

    int state = 1;
    bool isSentByMe = false;
    bool isGone = false;
    int acceptStatus = 200;
    bool canAdd = true; ///< false: the revision that answers 500
    QStringList tasks;
    QString comment = QStringLiteral("First words");

private:
    Answer answer(const Seen &request)
    {
        const QByteArray target = request.target;
        if (request.verb == "GET" && target == "/user")
            return Answer::json(
                200,
                json(QJsonObject{{QStringLiteral("id"), 7},
                                 {QStringLiteral("name"), QStringLiteral("Maya")}}));
        if (request.verb == "GET" && target == "/mentorship_relations")
            return Answer::json(200, relations());
        if (request.verb == "GET" && target.endsWith("/tasks"))
            return Answer::json(200, taskList());
        if (request.verb == "GET" && target.endsWith("/comments"))
            return Answer::json(200, comments());
        if (request.verb == "PUT" && target.endsWith("/accept")) {
            if (acceptStatus == 200)
                state = 2;
            return Answer::message(acceptStatus, "As scripted.");
        }
        if (request.verb == "DELETE" && target == "/mentorship_relation/3") {
            isGone = true;
            return Answer::message(200, "Mentorship relation was deleted successfully.");
        }
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (request.verb == "POST" && target.endsWith("/task")) {
            if (!canAdd)
                return Answer::message(500, "Internal Server Error");
            tasks.append(body.value(QStringLiteral("description")).toString());
            return Answer::message(201, "Task was created successfully.");
        }
        if (request.verb == "PUT" && target.contains("/comment/")) {
            comment = body.value(QStringLiteral("comment")).toString();
            return Answer::message(200, "Task comment was updated successfully.");
        }
        return Answer::message(404, "Not scripted.");
    }

    static QByteArray json(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    static QByteArray json(const QJsonArray &array)
    {
        return QJsonDocument(array).toJson(QJsonDocument::Compact);
    }
    static QJsonObject person(int id, const QString &name)
    {
        return {{QStringLiteral("id"), id}, {QStringLiteral("name"), name}};
    }

    [[nodiscard]] QByteArray relations() const
    {
        if (isGone)
            return "[]";
        return json(QJsonArray{
            QJsonObject{{QStringLiteral("id"), 3},
                        {QStringLiteral("action_user_id"), isSentByMe ? 7 : 9},
                        {QStringLiteral("sent_by_me"), isSentByMe},
                        {QStringLiteral("mentor"), person(7, QStringLiteral("Maya"))},
                        {QStringLiteral("mentee"), person(9, QStringLiteral("Sofía Marín"))},
                        {QStringLiteral("creation_date"), unixNow() - day},
                        {QStringLiteral("accept_date"), QJsonValue::Null},
                        {QStringLiteral("start_date"), QJsonValue::Null},
                        {QStringLiteral("end_date"), 4'000'000'000.0},
                        {QStringLiteral("state"), state},
                        {QStringLiteral("notes"), QStringLiteral("Hello")}}});
    }
    [[nodiscard]] QByteArray taskList() const
    {
        QJsonArray array;
        for (qsizetype i = 0; i < tasks.size(); ++i)
            array.append(QJsonObject{{QStringLiteral("id"), int(i) + 1},
                                     {QStringLiteral("description"), tasks.at(i)},
                                     {QStringLiteral("created_at"), 1000.0},
                                     {QStringLiteral("completed_at"), QJsonValue::Null}});
        return json(array);
    }
    [[nodiscard]] QByteArray comments() const
    {
        return json(QJsonArray{QJsonObject{{QStringLiteral("id"), 1},
                                           {QStringLiteral("user_id"), 7},
                                           {QStringLiteral("task_id"), 1},
                                           {QStringLiteral("relation_id"), 3},
                                           {QStringLiteral("creation_date"), 1000.0},
                                           {QStringLiteral("modification_date"), QJsonValue::Null},
                                           {QStringLiteral("comment"), comment}}});
    }
};

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_room = std::make_unique<Room>(); }
    void cleanup() { m_room.reset(); }

    void aRequestIsAccepted()
    {
        start();
        view::RelationCommands &commands = m_room->relationsPanel.commands();
        commands.acceptAction()->trigger();
        QTRY_COMPARE(facts().roleAndState(), QStringLiteral("Accepting…"));
        QVERIFY(!commands.acceptAction()->isEnabled());
        QTRY_COMPARE(facts().group, Relation::Group::Current);
        QTRY_VERIFY(sentence(m_room->relationsPanel).contains(QStringLiteral("has begun")));
        QCOMPARE(m_room->relationsPanel.relation(), relationId);
        QVERIFY(commands.cancelAction()->isVisible());
        QCOMPARE(m_room->server.count("PUT"), 1);
    }

    void aRefusedAcceptanceGoesBackAndWaitsForThePerson()
    {
        m_room->service.acceptStatus = 403;
        start();
        QSignalSpy parked(&m_room->sync, &syncing::Sync::editParked);
        m_room->relationsPanel.commands().acceptAction()->trigger();
        QTRY_COMPARE(parked.size(), 1);
        QVERIFY(!facts().isWaiting());
        QVERIFY(m_room->relationsPanel.commands().acceptAction()->isEnabled());
        QCOMPARE(m_room->store.outbox().edits().size(), 1);
    }

    void aRequestIsWithdrawnOnceTheQuestionIsAnswered()
    {
        m_room->service.isSentByMe = true;
        start();
        m_room->relationsPanel.commands().withdrawAction()->trigger();
        QTest::qWait(50);
        QCOMPARE(m_room->server.count("DELETE"), 0);
        auto *notices = m_room->relationsPanel.findChild<view::NoticeBar *>();
        notices->findChildren<QPushButton *>().constFirst()->click();
        QTRY_VERIFY(!m_room->relations.indexOf(relationId).isValid());
        QCOMPARE(m_room->server.count("DELETE"), 1);
        QVERIFY(!m_room->relationsPanel.relation().isValid());
    }

    void pastedLinesBecomeTasksInTheirOrder()
    {
        m_room->service.state = 2;
        start();
        auto *dialog = new view::PasteTasksDialog(m_room->sync, relationId,
                                                  QStringLiteral("- one\n- two\n- [x] three"),
                                                  &m_room->tasksPanel);
        dialog->open();
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(m_room->service.tasks,
                     QStringList({QStringLiteral("one"), QStringLiteral("two")}));
        QTRY_VERIFY(!m_room->tasksPanel.findChild<view::PasteTasksDialog *>());
        QTRY_COMPARE(m_room->store.outbox().edits().size(), 0);
        QCOMPARE(m_room->tasks.taskCount(), 2);
    }

    void whatAServerCannotAddStaysInTheList()
    {
        m_room->service.state = 2;
        m_room->service.canAdd = false;
        start();
        auto *edit = m_room->tasksPanel.findChild<QLineEdit *>(QStringLiteral("addEdit"));
        edit->setText(QStringLiteral("Read chapter 3"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(edit->text().isEmpty());
        QTRY_COMPARE(m_room->server.count("POST"), 1);
        QTRY_VERIFY(!m_room->sync.isSending());
        QCOMPARE(m_room->tasks.taskCount(), 1);
        QCOMPARE(m_room->store.tasks().at(0).task.description, QStringLiteral("Read chapter 3"));
        QCOMPARE(m_room->server.count("POST"), 1);
    }

    void aCommentIsEdited()
    {
        m_room->service.state = 2;
        m_room->service.tasks = QStringList(QStringLiteral("one"));
        start();
        m_room->sync.openTask(TaskId(1));
        m_room->commentsPanel.setTask(relationId, TaskId(1));
        QTRY_COMPARE(m_room->comments.rowCount(), 1);
        auto *list = m_room->commentsPanel.findChild<QListView *>();
        list->setCurrentIndex(m_room->comments.index(0));
        m_room->commentsPanel.editAction()->trigger();
        auto *editor = m_room->commentsPanel.findChild<QPlainTextEdit *>();
        editor->setPlainText(QStringLiteral("Better words"));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(view::CommentFacts::of(m_room->comments.index(0)).timeWords(),
                     QStringLiteral("Saving…"));
        QTRY_VERIFY(editor->toPlainText().isEmpty());
        QTRY_COMPARE(m_room->store.outbox().edits().size(), 0);
        QCOMPARE(view::CommentFacts::of(m_room->comments.index(0)).text,
                 QStringLiteral("Better words"));
        QCOMPARE(m_room->service.comment, QStringLiteral("Better words"));
    }

private:
    struct Room {
        test::ScriptedServer server;
        Service service{server};
        http::Client client;
        store::Store store;
        syncing::Sync sync{client, store};
        model::RelationModel relations{store};
        model::TaskModel tasks{store};
        model::CommentModel comments{store};
        view::RelationsPanel relationsPanel{relations, sync};
        view::TasksPanel tasksPanel{tasks, relations, sync};
        view::CommentsPanel commentsPanel{comments, tasks, relations, sync};
    };

    void start() const
    {
        using namespace std::chrono_literals;
        m_room->client.setServer(m_room->server.url());
        m_room->client.setAccessToken("token", 600s);
        m_room->store.openInMemory({m_room->server.url(), me});
        for (QWidget *panel : {static_cast<QWidget *>(&m_room->relationsPanel),
                               static_cast<QWidget *>(&m_room->tasksPanel),
                               static_cast<QWidget *>(&m_room->commentsPanel)})
            panel->show();
        m_room->sync.start();
        QTRY_VERIFY(m_room->relations.indexOf(relationId).isValid());
        m_room->relationsPanel.restoreRelation(relationId);
        m_room->tasksPanel.setRelation(relationId);
        QCOMPARE(m_room->relationsPanel.relation(), relationId);
        QTRY_VERIFY(!m_room->sync.status().isPulling);
    }
    [[nodiscard]] view::RelationFacts facts() const
    {
        return view::RelationFacts::of(m_room->relations.indexOf(relationId));
    }
    static QString sentence(const QWidget &panel)
    {
        return panel.findChild<QLabel *>(QStringLiteral("noticeSentence"))->text();
    }

    std::unique_ptr<Room> m_room;
};

QTEST_MAIN(TestAnswers)
#include "tst_answers.moc"
