// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/stage.h"

#include "http/serveraddress.h"
#include "session/accountbook.h"
#include "session/keychainentry.h"
#include "store/outbox.h"

#include <QTest>

namespace test {

namespace {

constexpr double day = 86'400;

QUrl server()
{
    // Nobody listens on the discard port.
    return QUrl(QStringLiteral("http://127.0.0.1:9"));
}

Relation relation(RelationId id, Relation::State state, const QString &partner, bool asMentor)
{
    Relation relation;
    relation.id = id;
    relation.state = state;
    const Partner other{UserId(100 + id.value()), partner};
    const Partner self{UserId(Stage::me), QStringLiteral("Maya Lindqvist")};
    relation.mentor = asMentor ? self : other;
    relation.mentee = asMentor ? other : self;
    relation.senderId = other.id;
    relation.createdAt = unixNow() - 40 * day - double(id.value());
    relation.endsAt = unixNow() + 23.5 * day;
    relation.notes =
        QStringLiteral("Two hours a week, on Thursdays.\nFirst the basics of testing, then a small "
                       "project of your "
                       "own that we look at together. We write down what we agreed on here.");
    return relation;
}

QList<Relation> sampleRelations()
{
    using State = Relation::State;
    QList<Relation> all{
        relation(Stage::current, State::Accepted, QStringLiteral("Amara Okafor"), true),
        relation(Stage::unseen, State::Accepted, QStringLiteral("Jean-Baptiste Thévenet-Delacroix"),
                 false),
        relation(Stage::received, State::Pending, QStringLiteral("Sofía Marín"), true),
        relation(Stage::sent, State::Pending, QStringLiteral("יעל בן־דוד"), false),
        relation(Stage::past, State::Completed, QStringLiteral("Tomás Novák"), false),
        relation(Stage::deletedPartner, State::Cancelled, QString(), true)};
    all[1].endsAt = unixNow() + 4.5 * day;
    all[3].isSentByMe = true;
    all[3].senderId = UserId(Stage::me);
    all[4].endsAt = unixNow() - 12 * day;
    all[5].mentee = {};
    return all;
}

Task task(qint64 id, const QString &text, double ageDays, double doneDays = -1)
{
    Task task{TaskId(id), text, unixNow() - ageDays * day, {}};
    if (doneDays >= 0)
        task.completedAt = unixNow() - doneDays * day;
    return task;
}

QList<Task> sampleTasks()
{
    return {
        task(1, QStringLiteral("Set up the project and run its tests once"), 30, 28),
        task(2,
             QStringLiteral("Read chapter 3 on boundaries between modules, and write down the "
                            "three things that surprised you most for Thursday"),
             12),
        task(3, QStringLiteral("Write a failing test for the date parser"), 6),
        task(4, QStringLiteral("Ask Jonas for a review"), 2.2),
        task(5, QStringLiteral("Pick a talk for the meet-up"), 0.1),
        task(6, QStringLiteral("Draw the data flow on one page"), 20, 9),
        task(7, QStringLiteral("List what makes the build slow"), 18, 3),
        task(8, QStringLiteral("Pair on the first bug"), 15, 0.2),
    };
}

Comment comment(qint64 id, qint64 author, const QString &text, double ageDays)
{
    Comment comment;
    comment.id = CommentId(id);
    comment.authorId = UserId(author);
    comment.taskId = TaskId(2);
    comment.relationId = Stage::current;
    comment.createdAt = unixNow() - ageDays * day;
    comment.text = text;
    return comment;
}

QList<Comment> sampleComments()
{
    QList<Comment> comments{
        comment(1, 101,
                QStringLiteral("I am half way through. The part on ports was the clearest so far."),
                3),
        comment(2, Stage::me,
                QStringLiteral(
                    "Good. Try to find one boundary in your own project that is in the wrong "
                    "place.\n\nNo need to move it yet: just say why."),
                2.5),
        comment(3, 101,
                QStringLiteral("The reports know the database’s column names. I would rather have "
                               "them ask for what they need."),
                0.15),
    };
    comments[2].modifiedAt = unixNow() - 0.1 * day;
    return comments;
}

} // namespace

Stage::Stage()
    : settings(std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")),
                                           QSettings::IniFormat)),
      session(std::make_unique<session::Session>(client, secrets, *settings,
                                                 QStringLiteral("default"))),
      sync(client, store),
      directory(client, store),
      online(client, store),
      profile(store),
      relations(store),
      tasks(store),
      comments(store),
      members(store),
      history(store),
      changes(store, [this](EditId id) { return sync.nextTryAt(id); }),
      search(store)
{
}

Stage::~Stage() = default;

void Stage::signIn()
{
    const session::Account account{server(), UserId(me)};
    session::KeychainEntry entry{account, Secret("refresh"), Secret::random(session::dataKeySize)};
    secrets.setContent(session::entryName(QStringLiteral("default"), account.key()),
                       session::encoded(entry).toByteArray());
    session::AccountBook(*settings).remember(account);
    session->resume(account);
    const bool isIn =
        QTest::qWaitFor([this] { return session->state() == session::Session::State::SignedIn; });
    Q_ASSERT(isIn);
    Q_UNUSED(isIn)
    store.openInMemory({server(), UserId(me)});
}

void Stage::fill()
{
    User self;
    self.id = UserId(me);
    self.name = QStringLiteral("Maya Lindqvist");
    (void)store.replaceMe(self);
    (void)store.replaceRelations(sampleRelations(), unixNow() - 120);
    seeTasks(current, sampleTasks());
    seeTasks(past,
             {task(1, QStringLiteral("Agree on a goal"), 90, 60),
              task(2, QStringLiteral("Write the first talk"), 80)});
    seeComments(current, TaskId(2), sampleComments());
}

void Stage::fillHostile(const QString &text)
{
    User self;
    self.id = UserId(me);
    self.name = text;
    (void)store.replaceMe(self);
    QList<Relation> all = sampleRelations();
    for (Relation &one : all) {
        one.notes = text;
        (one.mentor.id == UserId(me) ? one.mentee : one.mentor).name = text;
    }
    (void)store.replaceRelations(all, unixNow());
    seeTasks(current, {task(1, text, 3, 1), task(2, text, 2)});
    seeComments(current, TaskId(2), {comment(1, 101, text, 1), comment(2, me, text, 0)});
}

void Stage::seeTasks(RelationId relation, const QList<Task> &listing)
{
    (void)store.replaceTasks(relation, listing, unixNow() - 60);
}

void Stage::seeComments(RelationId relation, TaskId task, const QList<Comment> &listing)
{
    (void)store.replaceComments(relation, task, listing, unixNow() - 60);
}

EditId Stage::make(const Edit &edit)
{
    WaitingEdit entry;
    entry.id = store.outbox().takeId();
    entry.edit = edit;
    entry.since = unixNow();
    nameAddition(entry.edit, entry.id);
    store.outbox().write({.put = {entry}});
    return entry.id;
}

EditId Stage::park(const Edit &edit, const Trouble &trouble)
{
    WaitingEdit entry = *store.outbox().edits().find(make(edit));
    entry.state = WaitingEdit::State::Parked;
    entry.trouble = trouble;
    store.outbox().write({.put = {entry}});
    return entry.id;
}

void Stage::drop(EditId edit)
{
    store.outbox().write({.removed = {edit}});
}

int Stage::waitingCount() const
{
    return store.outbox().edits().size();
}

void Stage::goOffline()
{
    sync.start();
    const bool isOffline = QTest::qWaitFor(
        [this] { return sync.status().link == syncing::Status::Link::Offline; }, 20'000);
    Q_ASSERT(isOffline);
    Q_UNUSED(isOffline)
}

view::Context Stage::context()
{
    return {*session,
            enrolment,
            sync,
            directory,
            online,
            profile,
            relations,
            tasks,
            comments,
            members,
            history,
            changes,
            search,
            *settings,
            http::checkServerAddress,
            {[this] { return kept; },
             [this]() -> Result<Done> {
                 ++fetchedAgain;
                 return Done();
             }},
            [this] { return facts; }};
}

std::unique_ptr<view::MainWindow> Stage::window()
{
    return std::make_unique<view::MainWindow>(context());
}

QStringList hostileTexts()
{
    return {
        QStringLiteral(
            "<img src=x onerror=alert(1)><b>bold</b> a < b and c > d & <a href='x'>y</a>"),
        QStringLiteral("\u202Eevil\u202D \u2067abc\u2069 gnp.exe\u202E"),
        QString(10'000, QLatin1Char('w')),
        QStringLiteral("word ").repeated(2'000),
        QStringLiteral("👩🏽‍💻🏳️‍🌈👨‍👩‍👧‍👦 e\u0301\u0301\u0301 "
                       "\u0007\u001B[31m\u0000x"),
        QStringLiteral("one\n\n\n\r\ttwo\u2028three &File %1 %n"),
        QStringLiteral("مرحبا بالعالم، هذه مهمة طويلة بعض الشيء (abc)"),
        QString()};
}

} // namespace test
