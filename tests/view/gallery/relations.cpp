// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/completionhistory.h"
#include "store/outbox.h"
#include "view/agreementview.h"
#include "view/commentspanel.h"
#include "view/gallery/album.h"
#include "view/handles.h"
#include "view/homeview.h"
#include "view/overviewcheckdialog.h"
#include "view/pastetasksdialog.h"
#include "view/relationcommands.h"
#include "view/relationspanel.h"
#include "view/stage.h"

#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

using test::choose;
using test::Stage;
using view::OverviewCheckDialog;

namespace {

constexpr double day = 86'400;

/// A window over a stage, with what home and the agreement are given.
struct Scene {
    Stage stage;
    model::CompletionHistory history{stage.store};
    std::unique_ptr<view::MainWindow> window;

    explicit Scene(const QSize &size = {1200, 760})
    {
        stage.signIn();
        window = stage.window();
        window->resize(size);
        auto *home = window->findChild<view::HomeView *>();
        home->setHistory(history);
        window->findChild<view::AgreementView *>()->setCommands(panel().commands());
    }
    [[nodiscard]] view::RelationsPanel &panel() const
    {
        return *window->findChild<view::RelationsPanel *>();
    }
    void open(RelationId relation, qint64 task = 0) const
    {
        choose(*window, "RelationsPanel", relation.value());
        if (task > 0)
            choose(*window, "TasksPanel", task);
    }
    void read()
    {
        window->show();
        (void)QTest::qWaitFor([this] { return history.isComplete(); });
    }
};

QList<Task> halfAYear()
{
    QList<Task> tasks;
    const int perWeek[] = {1, 0, 2, 3, 1, 0, 0, 2, 4, 3, 5, 2, 1,
                           0, 3, 6, 4, 2, 0, 1, 2, 7, 3, 2, 4, 1};
    qint64 id = 0;
    for (int week = 0; week < 26; ++week) {
        for (int i = 0; i < perWeek[week]; ++i) {
            const double at = unixNow() - (25 - week) * 7 * day - i * 3'600;
            tasks.append(
                {TaskId(++id), QStringLiteral("Task %1 of the plan").arg(id), at - day, at});
        }
    }
    tasks.append({TaskId(++id), QStringLiteral("Read chapter 4"), unixNow() - day, {}});
    return tasks;
}

void takeHome(const gallery::Album &album)
{
    Scene scene;
    album.save(*scene.window, QStringLiteral("home-loading"));
    scene.stage.fill();
    scene.stage.seeTasks(Stage::past, halfAYear());
    scene.read();
    album.save(*scene.window, QStringLiteral("home-history"));
    auto *home = scene.window->findChild<view::HomeView *>();
    auto *chart = home->findChild<QWidget *>(QStringLiteral("chart"));
    chart->setFocus();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(chart, Qt::Key_Left);
    album.save(*scene.window, QStringLiteral("home-chart-focus"));
    scene.window->resize(1700, 1000);
    QTest::qWait(20);
    album.save(*scene.window, QStringLiteral("home-wide"));

    Scene empty;
    (void)empty.stage.store.replaceRelations({}, unixNow());
    empty.read();
    album.save(*empty.window, QStringLiteral("home-empty"));

    Scene hostile;
    hostile.stage.fillHostile(test::hostileTexts().at(2));
    hostile.read();
    album.save(*hostile.window, QStringLiteral("home-hostile"));
}

void takeAnswers(const gallery::Album &album)
{
    Scene scene;
    scene.stage.fill();
    scene.open(Stage::received);
    album.save(*scene.window, QStringLiteral("received-blocked"));
    QList<Relation> relations = scene.stage.relations.all();
    for (Relation &relation : relations) {
        if (relation.state == Relation::State::Accepted)
            relation.state = Relation::State::Completed;
    }
    (void)scene.stage.store.replaceRelations(relations, unixNow());
    scene.open(Stage::received);
    album.save(*scene.window, QStringLiteral("received-open"));
    scene.panel().commands().rejectAction()->trigger();
    QTest::qWait(200);
    album.save(*scene.window, QStringLiteral("received-question"));
    const EditId accepting = scene.stage.make({.kind = Edit::Kind::AcceptRequest,
                                               .relation = Stage::received,
                                               .subject = QStringLiteral("Sofía Marín")});
    album.save(*scene.window, QStringLiteral("received-waiting"));
    scene.stage.drop(accepting);
    scene.stage.park({.kind = Edit::Kind::AcceptRequest,
                      .relation = Stage::received,
                      .subject = QStringLiteral("Sofía Marín")},
                     {Trouble::Kind::ServerFault, {}, {}});
    album.save(*scene.window, QStringLiteral("received-parked"));
    scene.open(Stage::sent);
    album.save(*scene.window, QStringLiteral("sent"));
    scene.panel().showState(Relation::State::Completed);
    album.save(*scene.window, QStringLiteral("state-completed"));

    Scene late;
    late.stage.fill();
    relations = late.stage.relations.all();
    for (Relation &relation : relations) {
        relation.endsAt = unixNow() - 2 * day;
        if (relation.id == Stage::received)
            relation.mentee = {};
    }
    (void)late.stage.store.replaceRelations(relations, unixNow());
    late.open(Stage::current);
    album.save(*late.window, QStringLiteral("running-late"));
    late.open(Stage::received);
    album.save(*late.window, QStringLiteral("received-deleted"));
}

void takeComments(const gallery::Album &album)
{
    Scene scene;
    scene.stage.fill();
    scene.open(Stage::current, 2);
    auto *panel = scene.window->findChild<view::CommentsPanel *>();
    auto *list = panel->findChild<QAbstractItemView *>(QStringLiteral("list"));
    scene.window->show();
    list->setCurrentIndex(list->model()->index(1, 0));
    panel->editAction()->trigger();
    panel->findChild<QPlainTextEdit *>()->appendPlainText(QStringLiteral("And then tell me."));
    album.save(*scene.window, QStringLiteral("comment-editing"));
    QTest::keyClick(panel->findChild<QPlainTextEdit *>(), Qt::Key_Escape);
    album.save(*scene.window, QStringLiteral("comment-cancelled"));
    scene.stage.sync.setGrace(std::chrono::seconds(0));
    panel->deleteAction()->trigger();
    album.save(*scene.window, QStringLiteral("comment-question"));
    Edit edit{.kind = Edit::Kind::EditComment,
              .relation = Stage::current,
              .task = TaskId(2),
              .text = QStringLiteral("Good, go on."),
              .comment = CommentId(2),
              .subject = QStringLiteral("Read chapter 3 on boundaries between modules")};
    const EditId saving = scene.stage.make(edit);
    album.save(*scene.window, QStringLiteral("comment-saving"));
    scene.stage.drop(saving);
    const EditId parked =
        scene.stage.park(edit, {Trouble::Kind::CommentChanged, {}, QStringLiteral("Good.")});
    album.save(*scene.window, QStringLiteral("comment-parked"));
    scene.stage.drop(parked);
    edit.kind = Edit::Kind::DeleteComment;
    scene.stage.make(edit);
    album.save(*scene.window, QStringLiteral("comment-deleting"));
}

void takePaste(const gallery::Album &album)
{
    Scene scene;
    scene.stage.fill();
    view::PasteTasksDialog dialog(
        scene.stage.sync, Stage::current,
        QStringLiteral("- [x] Set up the project\n- [ ] Read chapter 3 on boundaries between "
                       "modules, and write down the three things that surprised you most\n\n"
                       "3. Draw the data flow\n\u2022 اكتب اختبارا واحدا\n* Ask Jonas"));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    album.save(dialog, QStringLiteral("paste"));
    scene.stage.store.outbox().refuse(
        {Error::Kind::Storage, 0, QStringLiteral("The disk is full, so nothing was kept."), false});
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTest::qWait(50);
    album.save(dialog, QStringLiteral("paste-refused"));
}

void takeCheck(const gallery::Album &album)
{
    Scene scene;
    scene.stage.fill();
    syncing::OnlineCommands online(scene.stage.client, scene.stage.store);
    OverviewCheckDialog dialog(online);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    album.save(dialog, QStringLiteral("check-asking"));
    using Overview = OverviewCheckDialog::Finding::Overview;
    dialog.showFindings(
        {{Overview::Home, {}, 12, 12, true},
         {Overview::Dashboard, Error{Error::Kind::Server, 500, {}, true}, 0, 6, false},
         {Overview::Current, {}, 1, 1, true},
         {Overview::Past, {}, 4, 3, false},
         {Overview::Pending, {}, 2, 2, true},
         {Overview::States, {}, 12, 12, true}});
    album.save(dialog, QStringLiteral("check"));
}

} // namespace

namespace gallery {

void takeRelations(const Album &album)
{
    takeHome(album);
    takeAnswers(album);
    takeComments(album);
    takePaste(album);
    takeCheck(album);
}

} // namespace gallery
