// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/editor.h"

#include "api/authapi.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Edit::Kind;

namespace {

const QString password = QStringLiteral("sample-Pass1");

template <typename T> void await(const std::optional<T> &result, const char *what)
{
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 60'000))
        qFatal("%s took too long", what);
}

} // namespace

Editor::Editor(const Place &place) : m_place(place)
{
    http::Limits limits;
    limits.transferTimeout = place.deadline * 2 / 3;
    limits.deadline = place.deadline;
    client.setLimits(limits);
    if (!place.authority.isNull())
        client.setExtraAuthority(place.authority);
    sync.setGrace(0s);
    QObject::connect(&client, &http::Client::sessionEnded, &m_context, [this] {
        sync.stop();
        m_hasEnded = true;
    });
    signIn();
}

/// By a client of its own, since a server that changes forgets the token.
void Editor::signIn()
{
    m_hasEnded = false;
    http::Client direct;
    direct.setServer(m_place.server);
    std::optional<Result<api::SignIn>> reply;
    api::AuthApi(direct).login(m_place.userName, password, &m_context,
                               [&reply](const auto &result) { reply = result; });
    await(reply, "signing in");
    if (!*reply)
        qFatal("no sign-in: %s", qPrintable(reply->error().detail));
    const api::SignIn tokens = **reply;
    client.setServer(m_place.proxy);
    client.setRefresher([this, tokens](auto done) {
        api::AuthApi(client).refresh(tokens.refreshToken, &m_context, std::move(done));
    });
    client.setAccessToken(tokens.access.token, tokens.access.lifetime);
    if (store.isOpen())
        return;
    const auto opened =
        store.open(m_place.folder, {m_place.proxy.adjusted(QUrl::RemovePort), tokens.userId},
                   Secret(QByteArray(32, 'k')));
    if (!opened)
        qFatal("no store: %s", qPrintable(opened.error().detail));
}

void Editor::begin()
{
    std::optional<Result<Done>> pulled;
    const auto connection =
        QObject::connect(&sync, &syncing::Sync::pullFinished, &m_context,
                         [&pulled](const Result<Done> &result) { pulled = result; });
    sync.start();
    for (int tries = 0; tries < 50 && !(pulled && *pulled); ++tries) {
        if (pulled) {
            pulled.reset();
            if (m_hasEnded) {
                signIn();
                sync.start();
            } else {
                sync.refresh();
            }
        }
        await(pulled, "a pull");
    }
    QObject::disconnect(connection);
    if (!*pulled)
        qFatal("no pull: %s", qPrintable(explain(pulled->error())));
    for (const store::RelationRow &row : store.relations().rows()) {
        if (row.relation.state == Relation::State::Accepted)
            m_running = row.key();
    }
    sync.openRelation(m_running);
    for (const store::TaskRow &row : store.tasks().rows()) {
        if (!row.key().isLocal() && !m_commented.isValid())
            m_commented = row.key(); // the first one, which nobody deletes
    }
    sync.openTask(m_commented);
}

void Editor::wait(std::chrono::milliseconds longest)
{
    QEventLoop loop;
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    QObject::connect(&sync, &syncing::Sync::waitingChanged, &loop, &QEventLoop::quit);
    QObject::connect(&sync, &syncing::Sync::pullFinished, &loop, &QEventLoop::quit);
    loop.exec();
}

QList<WaitingEdit> Editor::left() const
{
    QList<WaitingEdit> result;
    for (const WaitingEdit &entry : waiting()) {
        const bool isBehind = std::any_of(result.cbegin(), result.cend(), [&](const auto &earlier) {
            return dependsOn(entry.edit, earlier.edit);
        });
        if (entry.isParked() || isBehind)
            result.append(entry);
    }
    return result;
}

bool Editor::settle()
{
    QDeadlineTimer deadline(2min);
    qsizetype before = waiting().size();
    QDeadlineTimer patience(m_place.patience);
    while (left().size() < waiting().size()) {
        if (std::exchange(before, waiting().size()) != waiting().size())
            deadline.setRemainingTime(2min);
        if (deadline.hasExpired())
            return false;
        if (m_hasEnded) {
            signIn();
            sync.start();
        }
        if (patience.hasExpired()) {
            sync.refresh();
            patience.setRemainingTime(m_place.patience.count());
        }
        wait(100ms);
    }
    return true;
}

RelationId Editor::relationWith(const QString &name) const
{
    for (const store::RelationRow &row : store.relations().rows()) {
        const QString partner = row.relation.partnerOf(store.owner().userId).name;
        if (row.relation.state == Relation::State::Pending && partner.startsWith(name))
            return row.key();
    }
    return {};
}

RelationId Editor::relationOf(Kind kind) const
{
    switch (kind) {
    case Kind::AcceptRequest:
        return relationWith(QStringLiteral("Linh"));
    case Kind::RejectRequest:
        return relationWith(QStringLiteral("Eleni"));
    case Kind::WithdrawRequest:
        return relationWith(QStringLiteral("Ingrid"));
    case Kind::SendRequest:
    case Kind::UpdateProfile:
        return {};
    default:
        return m_running;
    }
}

TaskId Editor::taskOf(const QString &text) const
{
    for (const store::TaskRow &row : store.tasks().rows()) {
        if (row.task.description == text)
            return row.key();
    }
    return {};
}

std::optional<Comment> Editor::commentOf(const QString &text) const
{
    for (const store::CommentRow &row : store.comments().rows()) {
        if (row.comment.text == text)
            return row.comment;
    }
    return {};
}

void Editor::prepare(Kind kind, const QString &text)
{
    // A listing that was not true has hidden what is written on: a true one brings it back.
    if (store.openTaskId() != m_commented) {
        sync.refresh();
        if (!QTest::qWaitFor([this] { return !sync.status().isPulling; }, 60'000))
            qFatal("a pull took too long");
        sync.openTask(m_commented);
    }
    bool isTaken = true;
    if (kind == Kind::CompleteTask || kind == Kind::DeleteTask)
        isTaken = give(Kind::AddTask, text);
    else if (kind == Kind::EditComment)
        isTaken = give(Kind::AddComment, QStringLiteral("before ") + text);
    else if (kind == Kind::DeleteComment)
        isTaken = give(Kind::AddComment, text);
    if (!isTaken || !settle())
        qFatal("not prepared");
    // So that what is spoilt next is the edit's own.
    if (!QTest::qWaitFor([this] { return !sync.status().isPulling; }, 60'000))
        qFatal("a pull took too long");
}

bool Editor::give(Kind kind, const QString &text)
{
    std::optional<Result<Done>> taken;
    giveSoon(kind, text, [&taken](const Result<Done> &result) { taken = result; });
    await(taken, "taking an edit");
    if (!*taken)
        std::fprintf(stderr, "refused: %s\n", qPrintable(taken->error().detail));
    return taken->has_value();
}

void Editor::giveSoon(Kind kind, const QString &text, const Callback<Done> &taken)
{
    const auto anyTaken = [taken](const auto &result) {
        taken(result ? Result<Done>(Done()) : Result<Done>(result.error()));
    };
    const RelationId relation = relationOf(kind);
    switch (kind) {
    case Kind::AddTask:
        return sync.addTask(m_running, text, &m_context, anyTaken);
    case Kind::CompleteTask:
        return sync.completeTask(m_running, taskOf(text), &m_context, taken);
    case Kind::DeleteTask:
        return sync.deleteTask(m_running, taskOf(text), &m_context, taken);
    case Kind::AddComment:
        return sync.addComment(m_running, m_commented, text, &m_context, anyTaken);
    case Kind::EditComment: {
        const QString before = QStringLiteral("before ") + text;
        const auto comment = commentOf(before);
        return sync.editComment(m_running, m_commented, comment ? comment->id : CommentId(), before,
                                text, &m_context, taken);
    }
    case Kind::DeleteComment: {
        const auto comment = commentOf(text);
        return sync.deleteComment(m_running, m_commented, comment ? comment->id : CommentId(),
                                  &m_context, taken);
    }
    case Kind::SendRequest: {
        UserId ingrid;
        for (const store::RelationRow &row : store.relations().rows()) {
            if (row.relation.partnerOf(store.owner().userId).name.startsWith(u"Ingrid"_s))
                ingrid = row.relation.partnerOf(store.owner().userId).id;
        }
        // Somebody of the story, by number.
        const RelationRequest request{ingrid.isValid() ? ingrid : UserId(4), store.owner().userId,
                                      std::floor(unixNow()) + 8 * 7 * 86'400.0, text};
        return sync.sendRequest(request, &m_context, anyTaken);
    }
    case Kind::WithdrawRequest:
        return sync.withdrawRequest(relation, &m_context, taken);
    case Kind::AcceptRequest:
        return sync.acceptRequest(relation, &m_context, taken);
    case Kind::RejectRequest:
        return sync.rejectRequest(relation, &m_context, taken);
    case Kind::CancelRelation:
        return sync.cancelRelation(relation, &m_context, taken);
    case Kind::UpdateProfile: {
        ProfileEdit edit;
        edit.texts.insert(ProfileField::Bio, text);
        return sync.updateProfile(edit, &m_context, taken);
    }
    }
}
