// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authapi.h"
#include "api/relationapi.h"
#include "http/client.h"
#include "sandbox/sandbox.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

// Calls in parallel while access tokens live for seconds: nobody notices, and each expiry costs one
// refresh. Eleven seconds; MENTORSHIP_TOKEN_SECONDS=60 for the long run.
class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Thousands of calls would fill the log.
    void initTestCase() { QLoggingCategory::setFilterRules(u"mentorship.*=false"_s); }

    void oneRefreshForEachExpiry()
    {
        const int seconds = qMax(11, qEnvironmentVariableIntValue("MENTORSHIP_TOKEN_SECONDS"));
        constexpr int lifetime = 5;
        sandbox::Options options;
        options.accessLifetime = lifetime;
        sandbox::Sandbox server(options);
        server.start();
        http::Client client;
        client.setServer(QUrl(QString::fromStdString(server.address())));
        std::optional<api::SignIn> signIn;
        api::AuthApi auth(client);
        auth.login(u"amara_o"_s, u"sample-Pass1"_s, this, [&signIn](const auto &result) {
            if (result)
                signIn = *result;
        });
        QTRY_VERIFY(signIn.has_value());
        client.setRefresher(
            [&](auto done) { auth.refresh(signIn->refreshToken, this, std::move(done)); });
        client.setAccessToken(signIn->access.token, signIn->access.lifetime);
        QSignalSpy ended(&client, &http::Client::sessionEnded);

        api::RelationApi relations(client);
        int calls = 0;
        int failures = 0;
        int underWay = 0;
        bool isOver = false;
        std::function<void()> call = [&] {
            ++underWay;
            relations.list(this, [&](const Result<QList<Relation>> &result) {
                --underWay;
                ++calls;
                failures += result ? 0 : 1;
                if (!isOver)
                    call();
            });
        };
        QTimer::singleShot(seconds * 1000, this, [&isOver] { isOver = true; });
        for (int i = 0; i < 4; ++i)
            call();
        QTRY_VERIFY_WITH_TIMEOUT(isOver && underWay == 0, (seconds + 20) * 1000);

        const long refreshes = server.requestCount("POST", "/refresh");
        qInfo("%d calls, %d failures, %ld refreshes in %d s", calls, failures, refreshes, seconds);
        QCOMPARE(failures, 0);
        QCOMPARE(ended.size(), 0);
        // At 80 % of five seconds each: one for every four seconds, and no more.
        QVERIFY(refreshes >= seconds / lifetime);
        QVERIFY(refreshes <= seconds * 5 / (lifetime * 4) + 1);
        QVERIFY(calls > 100);
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
