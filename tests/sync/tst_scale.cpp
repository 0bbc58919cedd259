// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/setting.h"

#include "sync/directory.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

using namespace syncing;

namespace {

/// The longest time in which the event loop did not come round.
class Gaps
{
public:
    Gaps()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout,
                         [this] { longest = std::max(longest, m_since.restart()); });
        m_timer.start(0);
    }

    qint64 longest = 0;

private:
    QElapsedTimer m_since;
    QTimer m_timer;
};

qint64 pull(Directory &directory, const char *what)
{
    QElapsedTimer timer;
    timer.start();
    Gaps gaps;
    directory.refresh();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!directory.status().isPulling, 300'000); }();
    qInfo("%s: %lld ms, longest gap of the event loop %lld ms", what, timer.elapsed(),
          gaps.longest);
    return timer.elapsed();
}

} // namespace

/// Prints what a long directory and a long queue cost; asserts nothing of it. How many people and
/// edits: the environment variables PEOPLE and EDITS.
class TestScale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLongDirectory();
    void manyEdits();
};

void TestScale::aLongDirectory()
{
    sandbox::Options options;
    options.generate = {5, 5};
    options.generatedPeople = std::max(200, qEnvironmentVariableIntValue("PEOPLE"));
    sandbox::Sandbox server(options);
    server.start();
    Setting setting(server, QStringLiteral("generated"));
    const store::Owner owner = setting.store.owner();
    QTemporaryDir folder;
    const Secret key = Secret::random(32);
    QVERIFY(setting.store.open(folder.filePath(QStringLiteral("account")), owner, key));
    Directory directory(setting.client, setting.store);
    pull(directory, "first pull");
    QVERIFY(!directory.status().lastError);
    QVERIFY(setting.store.people().size() >= options.generatedPeople);
    pull(directory, "unchanged pull");

    setting.store.close();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(setting.store.open(folder.filePath(QStringLiteral("account")), owner, key));
    const qint64 opened = timer.restart();
    setting.store.openPeople();
    qInfo("%d people: store open %lld ms, people open %lld ms", setting.store.people().size(),
          opened, timer.elapsed());
}

void TestScale::manyEdits()
{
    Setting setting;
    const store::Owner owner = setting.store.owner();
    QTemporaryDir folder;
    QVERIFY(
        setting.store.open(folder.filePath(QStringLiteral("account")), owner, Secret::random(32)));
    setting.pull();
    const RelationId relation = setting.openRunning();
    setting.sync.stop(); // no network yet
    const int count = std::max(50, qEnvironmentVariableIntValue("EDITS"));
    const int before = setting.store.tasks().size();
    int taken = 0;
    QElapsedTimer timer;
    timer.start();
    {
        const Gaps gaps;
        QStringList texts;
        for (int i = 0; i < count; ++i)
            texts.append(QStringLiteral("Task %1").arg(i));
        setting.sync.addTasks(relation, texts, &setting.context,
                              [&](const Result<Done> &done) { taken = done ? count : 0; });
        const qint64 shown = timer.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(taken, count, 120'000);
        qInfo("%d edits: shown in %lld ms, on disk in %lld ms, longest gap %lld ms", count, shown,
              timer.restart(), gaps.longest);
    }
    const Gaps gaps;
    setting.sync.start();
    QTRY_VERIFY_WITH_TIMEOUT(!setting.sync.hasWaitingEdits(), 600'000);
    qInfo("%d edits: sent and seen in %lld ms, longest gap %lld ms", count, timer.elapsed(),
          gaps.longest);
    QCOMPARE(setting.store.tasks().size(), before + count);
    QCOMPARE(setting.server.requestCount("POST", "/mentorship_relation/{}/task"), count);
}

QTEST_GUILESS_MAIN(TestScale)
#include "tst_scale.moc"
