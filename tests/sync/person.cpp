// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person at a client, as a process of its own that a test can kill.
//
//     person SERVER PROXY USER FOLDER edit KIND TEXT     gives one edit, prints "taken", and
//     settles person SERVER PROXY USER FOLDER settle             settles what is there person
//     SERVER PROXY USER FOLDER random SEED COUNT NAME
//         gives so many edits of tasks, comments and the profile by chance. Before each it prints
//         "give KIND TEXT", when it is on the disk "taken TEXT", and at last "end".
//
// Ends with 0 when nothing waits, with 3 when something waits for the person: a line
// "parked KIND TROUBLE TEXT" for each (TROUBLE 0: it is behind another).
#include "sync/editor.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QStringList>
#include <QTextStream>
#include <QTimer>

#include <cstdio>

using Kind = Edit::Kind;

namespace {

void print(const QString &line)
{
    std::fprintf(stdout, "%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

/// What it was given with: of a comment that goes that is the comment's text, not the task's.
QString textOf(const Editor &editor, const Edit &edit)
{
    if (edit.kind == Kind::DeleteComment) {
        for (const store::CommentRow &row : editor.store.comments().rows()) {
            if (row.comment.id == edit.comment)
                return row.comment.text;
        }
    }
    return edit.text.isEmpty() ? edit.subject : edit.text;
}

int end(Editor &editor)
{
    if (!editor.settle()) {
        for (const WaitingEdit &entry : editor.waiting()) {
            print(QStringLiteral("endless %1 state %2 sends %3")
                      .arg(int(entry.edit.kind))
                      .arg(int(entry.state))
                      .arg(entry.sends));
        }
        return 1;
    }
    for (const WaitingEdit &entry : editor.waiting()) {
        print(QStringLiteral("parked %1 %2 %3")
                  .arg(int(entry.edit.kind))
                  .arg(entry.trouble ? int(entry.trouble->kind) : 0)
                  .arg(textOf(editor, entry.edit)));
    }
    print(QStringLiteral("end"));
    return editor.waiting().isEmpty() ? 0 : 3;
}

/// What there is of one's own to be changed.
struct Own {
    QString name;

    [[nodiscard]] bool has(const QString &text) const { return text.startsWith(name); }
};

/// One edit by chance of what is shown; nothing when there is nothing of that kind.
struct Choice {
    Kind kind = Kind::AddTask;
    QString text;
    std::function<void(Callback<Done>)> give;
};

std::optional<Choice> choose(Editor &editor, QRandomGenerator &random, const Own &own, int number)
{
    const QString fresh = QStringLiteral("%1-%2").arg(own.name).arg(number);
    const quint32 dice = random.bounded(100U);
    QObject *context = &editor.sync;
    const RelationId relation = editor.relationOf(Kind::AddTask);
    const auto pick = [&random](const auto &list) -> decltype(list.first()) {
        return list.at(random.bounded(int(list.size())));
    };
    if (dice < 35 || (dice >= 60 && dice < 75)) {
        const Kind kind = dice < 35 ? Kind::AddTask : Kind::AddComment;
        return Choice{kind, fresh, [&editor, kind, fresh](const Callback<Done> &taken) {
                          editor.giveSoon(kind, fresh, taken);
                      }};
    }
    if (dice < 60) {
        QList<store::TaskRow> mine;
        for (const store::TaskRow &row : editor.store.tasks().rows()) {
            if (own.has(row.task.description) && row.waiting == store::Waiting::No && !row.isParked)
                mine.append(row);
        }
        if (mine.isEmpty())
            return {};
        const store::TaskRow &row = pick(mine);
        const Kind kind = dice < 50 ? Kind::CompleteTask : Kind::DeleteTask;
        if (kind == Kind::CompleteTask && row.task.isDone())
            return {};
        return Choice{kind, row.task.description,
                      [=, &editor, task = row.key()](const Callback<Done> &taken) {
                          if (kind == Kind::CompleteTask)
                              editor.sync.completeTask(relation, task, context, taken);
                          else
                              editor.sync.deleteTask(relation, task, context, taken);
                      }};
    }
    if (dice < 95) {
        QList<store::CommentRow> mine;
        for (const store::CommentRow &row : editor.store.comments().rows()) {
            if (own.has(row.comment.text) && row.waiting == store::Waiting::No && !row.isParked)
                mine.append(row);
        }
        if (mine.isEmpty())
            return {};
        const Comment comment = pick(mine).comment;
        if (dice < 87) {
            const QString text = fresh + QStringLiteral(" for ") + comment.text.section(u' ', 0, 0);
            return Choice{Kind::EditComment, text, [=, &editor](const Callback<Done> &taken) {
                              editor.sync.editComment(relation, comment.taskId, comment.id,
                                                      comment.text, text, context, taken);
                          }};
        }
        return Choice{Kind::DeleteComment, comment.text, [=, &editor](const Callback<Done> &taken) {
                          editor.sync.deleteComment(relation, comment.taskId, comment.id, context,
                                                    taken);
                      }};
    }
    return Choice{Kind::UpdateProfile, fresh, [&editor, fresh](const Callback<Done> &taken) {
                      editor.giveSoon(Kind::UpdateProfile, fresh, taken);
                  }};
}

int giveByChance(Editor &editor, quint32 seed, int count, const QString &name)
{
    QRandomGenerator random(seed);
    int given = 0;
    while (given < count) {
        const std::optional<Choice> choice =
            choose(editor, random, {name}, int(seed) * 10000 + given);
        QEventLoop loop;
        if (choice) {
            ++given;
            print(QStringLiteral("give %1 %2").arg(int(choice->kind)).arg(choice->text));
            choice->give([&loop, &choice](const Result<Done> &result) {
                print((result ? QStringLiteral("taken %1 %2") : QStringLiteral("refused %1 %2"))
                          .arg(int(choice->kind))
                          .arg(choice->text));
                loop.quit();
            });
            loop.exec();
        }
        // Sometimes at once, sometimes after a while.
        QTimer::singleShot(int(random.bounded(60U)), &loop, &QEventLoop::quit);
        loop.exec();
    }
    return end(editor);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    qputenv("QT_LOGGING_RULES", "*.info=false");
    const QStringList words = application.arguments();
    Editor::Place place{QUrl(words.at(1)), QUrl(words.at(2)), words.at(3), words.at(4)};
    place.patience = std::chrono::seconds(2);
    place.deadline = std::chrono::seconds(5); // many of these run beside each other
    Editor editor(place);
    editor.begin();
    const QString command = words.at(5);
    if (command == QLatin1String("settle"))
        return end(editor);
    if (command == QLatin1String("random")) {
        return giveByChance(editor, words.at(6).toUInt(), words.at(7).toInt(), words.at(8));
    }
    if (!editor.give(static_cast<Kind>(words.at(6).toInt()), words.at(7))) {
        print(QStringLiteral("refused"));
        return 1;
    }
    print(QStringLiteral("taken"));
    return end(editor);
}
