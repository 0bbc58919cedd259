// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/authapi.h"
#include "http/client.h"
#include "sandbox/sandbox.h"
#include "store/outbox.h"
#include "store/store.h"
#include "sync/quick.h"
#include "sync/sync.h"
#include "sync/taken.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

/// The result that a spy caught.
inline const Result<Done> &caught(const QSignalSpy &spy)
{
    return *static_cast<const Result<Done> *>(spy.first().first().constData());
}

/// A signed-in client of a sandbox, with an empty store in memory.
struct Setting {
    explicit Setting(sandbox::Options options = {})
        : ownServer(std::make_unique<sandbox::Sandbox>(std::move(options))), server(*ownServer)
    {
        server.start();
        signIn(QStringLiteral("amara_o"));
    }

    /// Another person on the same server.
    Setting(sandbox::Sandbox &other, const QString &userName) : server(other) { signIn(userName); }

    void signIn(const QString &userName)
    {
        client.setServer(QUrl(QString::fromStdString(server.address())));
        std::optional<Result<api::SignIn>> reply;
        api::AuthApi auth(client);
        auth.login(userName, QStringLiteral("sample-Pass1"), &context,
                   [&reply](const auto &result) { reply = result; });
        if (!QTest::qWaitFor([&] { return reply.has_value(); }, 10'000) || !*reply)
            qFatal("no sign-in");
        const api::SignIn tokens = **reply;
        client.setRefresher([this, tokens](auto done) {
            api::AuthApi(client).refresh(tokens.refreshToken, &context, std::move(done));
        });
        client.setAccessToken(tokens.access.token, tokens.access.lifetime);
        store.openInMemory({client.server(), tokens.userId});
        sync.setGrace(std::chrono::seconds(0));
    }

    /// Starts, and waits for the first pull.
    void pull()
    {
        QSignalSpy finished(&sync, &syncing::Sync::pullFinished);
        sync.start();
        QVERIFY(finished.wait(20'000));
        const Result<Done> &result = caught(finished);
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    }

    void pullAgain()
    {
        QSignalSpy finished(&sync, &syncing::Sync::pullFinished);
        sync.refresh();
        QVERIFY(finished.wait(20'000));
    }

    [[nodiscard]] const QList<WaitingEdit> &waiting() const
    {
        return store.outbox().edits().rows();
    }
    /// Until nothing goes on by itself: each edit is done, or waits for the person.
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            std::all_of(waiting().cbegin(), waiting().cend(),
                        [](const WaitingEdit &entry) { return entry.isParked(); }),
            20'000);
    }

    /// The running relation, opened.
    RelationId openRunning()
    {
        for (const auto &row : store.relations().rows()) {
            if (row.relation.state == Relation::State::Accepted) {
                sync.openRelation(row.key());
                return row.key();
            }
        }
        qFatal("no running relation");
    }

    TaskId firstToDo() const
    {
        for (const auto &row : store.tasks().rows()) {
            if (!row.task.isDone())
                return row.key();
        }
        qFatal("nothing to do");
    }

    const bool isQuick = settleSoon();
    QObject context;
    std::unique_ptr<sandbox::Sandbox> ownServer;
    sandbox::Sandbox &server;
    http::Client client;
    store::Store store;
    syncing::Sync sync{client, store};
};
