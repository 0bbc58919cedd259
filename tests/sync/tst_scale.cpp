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

/// Prints what a long directory costs; asserts nothing of it. How many people: the environment
/// variable PEOPLE.
class TestScale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLongDirectory();
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

QTEST_GUILESS_MAIN(TestScale)
#include "tst_scale.moc"
