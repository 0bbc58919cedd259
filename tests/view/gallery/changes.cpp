// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"
#include "view/changespanel.h"
#include "view/gallery/album.h"
#include "view/stage.h"

#include <QAction>
#include <QListView>
#include <QToolButton>

using test::Stage;
using Kind = Edit::Kind;
using State = WaitingEdit::State;

namespace {

QString subject()
{
    return QStringLiteral("Read chapter 3 on boundaries between modules, and write down the three "
                          "things that surprised you most for Thursday");
}

EditId stand(Stage &stage, EditId id, State state)
{
    WaitingEdit entry = *stage.store.outbox().edits().find(id);
    entry.state = state;
    entry.since = unixNow() - 2'400;
    stage.store.outbox().write({.put = {entry}});
    return id;
}

EditId makeTask(Stage &stage, const QString &text)
{
    return stage.make(
        {.kind = Kind::AddTask, .relation = Stage::current, .text = text, .subject = text});
}

/// One in each state that goes on by itself.
void fillWaiting(Stage &stage)
{
    makeTask(stage, QStringLiteral("Send the slides round"));
    WaitingEdit held = *stage.store.outbox().edits().find(
        stage.make({.kind = Kind::CompleteTask,
                    .relation = Stage::current,
                    .task = TaskId(3),
                    .subject = QStringLiteral("Write a failing test for the date parser")}));
    held.heldUntil = unixNow() + 60;
    stage.store.outbox().write({.put = {held}});
    stand(stage,
          stage.make({.kind = Kind::AddComment,
                      .relation = Stage::current,
                      .task = TaskId(2),
                      .text = QStringLiteral("Exactly. Which would you change first?"),
                      .subject = subject()}),
          State::Sending);
    stand(stage,
          stage.make({.kind = Kind::AcceptRequest,
                      .relation = Stage::received,
                      .subject = QStringLiteral("Sofía Marín")}),
          State::Acknowledged);
    stand(stage, makeTask(stage, QStringLiteral("Pick a talk for the meet-up")), State::Unknown);
}

EditId fillConflict(Stage &stage)
{
    return stage.park(
        {.kind = Kind::EditComment,
         .relation = Stage::current,
         .task = TaskId(2),
         .text = QStringLiteral("Good. Try to find two boundaries that are in the wrong place, and "
                                "say why. No need to move them yet."),
         .comment = CommentId(2),
         .base = QStringLiteral("Good. Try to find one boundary that is in the wrong place."),
         .subject = subject()},
        {.kind = Trouble::Kind::CommentChanged,
         .theirs = QStringLiteral("Good. Try to find one boundary in your own project, and draw it "
                                  "on a page of its own.")});
}

void fillParked(Stage &stage)
{
    stage.park({.kind = Kind::AddTask,
                .relation = Stage::current,
                .text = QStringLiteral("Compare both parsers"),
                .subject = QStringLiteral("Compare both parsers")},
               {.kind = Trouble::Kind::Refused,
                .error = {Error::Kind::Invalid, 400, QStringLiteral("The description is too long."),
                          false}});
    Edit profile{.kind = Kind::UpdateProfile};
    profile.profile.texts.insert(ProfileField::Bio, QStringLiteral("I mentor on testing."));
    profile.profile.texts.insert(ProfileField::Location, QString());
    profile.profile.isAvailableToMentor = true;
    stage.park(profile, {.kind = Trouble::Kind::ServerFault});
}

void choose(const view::ChangesPanel &panel, int row)
{
    auto *list = panel.findChild<QListView *>(QStringLiteral("list"));
    list->setCurrentIndex(list->model()->index(row, 0));
    list->setFocus();
}

} // namespace

namespace gallery {

void takeChanges(const Album &album)
{
    Stage stage;
    stage.signIn();
    stage.fill();
    auto window = stage.window();
    window->resize(1200, 760);
    auto *panel = window->findChild<view::ChangesPanel *>();
    auto *badge = window->findChild<QToolButton *>(QStringLiteral("changesButton"));
    window->show();
    fillWaiting(stage);
    album.save(*window, QStringLiteral("changes-badge"));
    badge->click();
    album.save(*window, QStringLiteral("changes-waiting"));
    fillConflict(stage);
    fillParked(stage);
    choose(*panel, 0);
    album.save(*window, QStringLiteral("changes-conflict"));
    choose(*panel, 2);
    album.save(*window, QStringLiteral("changes-profile"));
    choose(*panel, 1);
    panel->findChild<QAction *>(QStringLiteral("editChange"))->trigger();
    album.save(*window, QStringLiteral("changes-editing"));
    choose(*panel, 0);
    panel->findChild<QAction *>(QStringLiteral("discardChange"))->trigger();
    album.save(*window, QStringLiteral("changes-question"));
    stage.goOffline();
    choose(*panel, 3);
    album.save(*window, QStringLiteral("changes-offline"));

    view::ChangesPanel narrow(stage.changes, stage.sync);
    narrow.resize(420, 700);
    choose(narrow, 0);
    album.save(narrow, QStringLiteral("changes-narrow"));
}

} // namespace gallery
