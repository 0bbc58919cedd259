// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keychainsecretstore.h"
#include "session/privatekeyring.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

using namespace std::chrono_literals;
using session::KeychainProbe;
using session::KeychainSecretStore;
using Outcome = session::SecretStore::Outcome;
using ReadResult = session::SecretStore::ReadResult;
using WriteResult = session::SecretStore::WriteResult;

namespace {

const QString key = QStringLiteral("test/0123456789abcdef");
const QString item = QStringLiteral("mentorship-desktop/test/0123456789abcdef");
const QByteArray value("\0refresh\0token\xff\xfe\n\0", 18);

/// Says what it was told to, after doing something: for what happens between look and job.
class MeddlingProbe : public KeychainProbe
{
public:
    explicit MeddlingProbe(std::function<void()> meddle) : m_meddle(std::move(meddle)) { }

    void look(const QString &, QObject *context, std::function<void(Answer)> done) override
    {
        QMetaObject::invokeMethod(
            context,
            [this, done = std::move(done)] {
                m_meddle();
                done({Finding::Found, {}});
            },
            Qt::QueuedConnection);
    }
    void unlock(QObject *, std::function<void(WriteResult)>) override { }

private:
    std::function<void()> m_meddle;
};

} // namespace

/// Against a real gnome-keyring. A process connects to its session bus once, so each situation is a
/// process of its own: this executable again, with the name of the test function.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void works();
    void worksWithoutProbe();
    void refusesTooMuch();
    void locked();
    void unlockedMeanwhile();
    void emptyButLocked();
    void noBus();
    void busWithoutService();
    void killedBetweenCalls();
    void killedBeforeTheJob();
    void frozen();
    void frozenUnderTheJob();
    void goneBeforeTheLateReply();

private:
    /// Whether this process is the situation's own; if not, runs that and checks it.
    [[nodiscard]] bool isAlone();

    ReadResult read(KeychainSecretStore &store);
    WriteResult write(KeychainSecretStore &store, const QByteArray &bytes = value);
    WriteResult remove(KeychainSecretStore &store);
    WriteResult unlock(KeychainSecretStore &store);

    test::PrivateKeyring m_keyring; // to the end: GLib ends a process that loses its bus
};

bool TestKeychain::isAlone()
{
    if (qEnvironmentVariableIsSet("MENTORSHIP_TEST_ALONE"))
        return true;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MENTORSHIP_TEST_ALONE"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(),
                  {QString::fromLatin1(QTest::currentTestFunction())});
    const bool isOver = process.waitForFinished(60'000);
    const bool isOk =
        isOver && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    const QByteArray output = process.readAll();
    if (!isOk)
        QTest::qFail(output.constData(), __FILE__, __LINE__);
    return false;
}

ReadResult TestKeychain::read(KeychainSecretStore &store)
{
    ReadResult result;
    bool isOver = false;
    store.read(key, this, [&](ReadResult read) {
        result = std::move(read);
        isOver = true;
    });
    if (!QTest::qWaitFor([&] { return isOver; }, 20'000))
        qFatal("no answer to a read");
    return result;
}

WriteResult TestKeychain::write(KeychainSecretStore &store, const QByteArray &bytes)
{
    std::optional<WriteResult> result;
    store.write(key, Secret(bytes), this, [&](const WriteResult &written) { result = written; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000))
        qFatal("no answer to a write");
    return *result;
}

WriteResult TestKeychain::remove(KeychainSecretStore &store)
{
    std::optional<WriteResult> result;
    store.remove(key, this, [&](const WriteResult &removed) { result = removed; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000))
        qFatal("no answer to a remove");
    return *result;
}

WriteResult TestKeychain::unlock(KeychainSecretStore &store)
{
    std::optional<WriteResult> result;
    store.unlock(this, [&](const WriteResult &unlocked) { result = unlocked; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000))
        qFatal("no answer to an unlock");
    return *result;
}

void TestKeychain::works()
{
    if (!isAlone())
        return;
    QVERIFY(m_keyring.startBus() && m_keyring.startUnlocked());
    KeychainSecretStore store;

    QCOMPARE(read(store).outcome, Outcome::Absent);
    QCOMPARE(remove(store).outcome, Outcome::Absent);
    QCOMPARE(write(store).outcome, Outcome::Ok);
    const ReadResult first = read(store);
    QCOMPARE(first.outcome, Outcome::Ok);
    QCOMPARE(first.value.toByteArray(), value);
    QCOMPARE(m_keyring.lookup(item), value); // as another program sees it

    QCOMPARE(write(store, "another").outcome, Outcome::Ok);
    QCOMPARE(read(store).value.toByteArray(), QByteArray("another"));

    QCOMPARE(remove(store).outcome, Outcome::Ok);
    QCOMPARE(m_keyring.lookup(item), QByteArray());
    QCOMPARE(read(store).outcome, Outcome::Absent);
}

void TestKeychain::worksWithoutProbe()
{
    if (!isAlone())
        return;
    QVERIFY(m_keyring.startBus() && m_keyring.startUnlocked());
    KeychainSecretStore store(nullptr);

    QCOMPARE(read(store).outcome, Outcome::Absent);
    QCOMPARE(write(store).outcome, Outcome::Ok);
    QCOMPARE(read(store).value.toByteArray(), value);
    QCOMPARE(unlock(store).outcome, Outcome::Ok);
    QCOMPARE(remove(store).outcome, Outcome::Ok);
    QCOMPARE(read(store).outcome, Outcome::Absent);
}

void TestKeychain::refusesTooMuch()
{
    if (!isAlone())
        return;
    QVERIFY(m_keyring.startBus() && m_keyring.startUnlocked());
    KeychainSecretStore store;

    QCOMPARE(write(store, QByteArray(2048, 'x')).outcome, Outcome::Ok);
    QCOMPARE(write(store, QByteArray(2049, 'y')).outcome, Outcome::Failed);
    QCOMPARE(read(store).value.toByteArray(), QByteArray(2048, 'x'));
}

void TestKeychain::locked()
{
    if (!isAlone())
        return;
    QVERIFY(m_keyring.startBus() && m_keyring.startUnlocked());
    QVERIFY(m_keyring.store(item, value));
    m_keyring.kill();
    QVERIFY(m_keyring.startLocked());
    KeychainSecretStore store;

    QElapsedTimer timer;
    timer.start();
    QCOMPARE(read(store).outcome, Outcome::Locked);
    QCOMPARE(write(store, "lost").outcome, Outcome::Locked);
    QCOMPARE(remove(store).outcome, Outcome::Locked);
    QVERIFY(timer.elapsed() < 2000);
    // Nothing can show a prompt here, which is the same as its being dismissed.
    const WriteResult unlocked = unlock(store);
    QVERIFY2(unlocked.outcome == Outcome::Locked, qPrintable(unlocked.detail));
    QCOMPARE(read(store).outcome, Outcome::Locked);

    m_keyring.kill();
    QVERIFY(m_keyring.startUnlocked());
    QCOMPARE(m_keyring.lookup(item), value); // the delete deleted nothing, the write wrote nothing
    QCOMPARE(read(store).value.toByteArray(), value);
}

void TestKeychain::unlockedMeanwhile()
{
    if (!isAlone())
        return;
    QVERIFY(m_keyring.startBus() && m_keyring.startUnlocked());
    QVERIFY(m_keyring.store(item, value));
    m_keyring.kill();
    QVERIFY(m_keyring.startLocked());
    KeychainSecretStore store;

    QCOMPARE(read(store).outcome, Outcome::Locked);
    QVERIFY(m_keyring.unlockFromOutside());
    QCOMPARE(unlock(store).outcome, Outcome::Ok); // takes no prompt now
    QCOMPARE(read(store).value.toByteArray(), value);
}

void TestKeychain::emptyButLocked()
{
    if (!isAlone())
        return;
    QVERIFY(m_keyring.startBus() && m_keyring.startUnlocked());
    m_keyring.kill();
    QVERIFY(m_keyring.startLocked());
    KeychainSecretStore store;

    // Another service might not tell what a locked collection holds: that is no "absent".
    QCOMPARE(read(store).outcome, Outcome::Locked);
    QVERIFY(m_keyring.unlockFromOutside());
    QCOMPARE(read(store).outcome, Outcome::Absent);
}

void TestKeychain::noBus()
{
    if (!isAlone())
        return;
    KeychainSecretStore store;

    QElapsedTimer timer;
    timer.start();
    QCOMPARE(read(store).outcome, Outcome::Unavailable);
    QCOMPARE(write(store).outcome, Outcome::Unavailable);
    QCOMPARE(remove(store).outcome, Outcome::Unavailable);
    QCOMPARE(unlock(store).outcome, Outcome::Unavailable);
    QVERIFY(timer.elapsed() < 2000);
}

void TestKeychain::busWithoutService()
{
    if (!isAlone())
        return;
    QVERIFY(m_keyring.startBus());
    KeychainSecretStore store;

    QElapsedTimer timer;
    timer.start();
    QCOMPARE(read(store).outcome, Outcome::Unavailable);
    QCOMPARE(write(store).outcome, Outcome::Unavailable);
    QCOMPARE(remove(store).outcome, Outcome::Unavailable);
    QCOMPARE(unlock(store).outcome, Outcome::Unavailable);
    QVERIFY(timer.elapsed() < 2000);

    // It may come later.
    QVERIFY(m_keyring.startUnlocked());
    QCOMPARE(write(store).outcome, Outcome::Ok);
}

void TestKeychain::killedBetweenCalls()
{
    if (!isAlone())
        return;
    QVERIFY(m_keyring.startBus() && m_keyring.startUnlocked());
    KeychainSecretStore store;

    QCOMPARE(write(store).outcome, Outcome::Ok);
    m_keyring.kill();
    QCOMPARE(read(store).outcome, Outcome::Unavailable);
    QCOMPARE(remove(store).outcome, Outcome::Unavailable);
    QVERIFY(m_keyring.startUnlocked());
    QCOMPARE(read(store).value.toByteArray(), value);
    QCOMPARE(remove(store).outcome, Outcome::Ok);
}

void TestKeychain::killedBeforeTheJob()
{
    if (!isAlone())
        return;
    QVERIFY(m_keyring.startBus() && m_keyring.startUnlocked());
    QVERIFY(m_keyring.store(item, value));
    KeychainSecretStore store(std::make_unique<MeddlingProbe>([this] { m_keyring.kill(); }));

    QCOMPARE(read(store).outcome, Outcome::Failed);
    QCOMPARE(write(store, "lost").outcome, Outcome::Failed);
    QCOMPARE(remove(store).outcome, Outcome::Failed);
    QVERIFY(m_keyring.startUnlocked());
    QCOMPARE(m_keyring.lookup(item), value);
}

void TestKeychain::frozen()
{
    if (!isAlone())
        return;
    QVERIFY(m_keyring.startBus() && m_keyring.startUnlocked());
    QVERIFY(m_keyring.store(item, value));
    KeychainSecretStore store(KeychainSecretStore::systemProbe(200ms), 1s);

    m_keyring.freeze();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(read(store).outcome, Outcome::Hung);
    QVERIFY(timer.elapsed() >= 950 && timer.elapsed() < 5000);
    QCOMPARE(unlock(store).outcome, Outcome::Hung);
    m_keyring.thaw();
    QCOMPARE(read(store).value.toByteArray(), value);
    QTest::qWait(500); // for the late replies
    QCOMPARE(remove(store).outcome, Outcome::Ok);
}

void TestKeychain::frozenUnderTheJob()
{
    if (!isAlone())
        return;
    QVERIFY(m_keyring.startBus() && m_keyring.startUnlocked());
    QVERIFY(m_keyring.store(item, value));
    bool isMeddling = true;
    KeychainSecretStore store(std::make_unique<MeddlingProbe>([&] {
                                  if (isMeddling)
                                      m_keyring.freeze();
                              }),
                              1s);
    QSignalSpy late(&store, &session::SecretStore::answeredLate);

    QCOMPARE(read(store).outcome, Outcome::Hung);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(read(store).outcome, Outcome::Hung); // at once
    QCOMPARE(write(store, "lost").outcome, Outcome::Hung);
    QVERIFY(timer.elapsed() < 500);

    isMeddling = false;
    m_keyring.thaw();
    QTRY_COMPARE(late.count(), 1);
    QCOMPARE(read(store).value.toByteArray(), value);
    QCOMPARE(write(store, "new").outcome, Outcome::Ok);
}

void TestKeychain::goneBeforeTheLateReply()
{
    if (!isAlone())
        return;
    QVERIFY(m_keyring.startBus() && m_keyring.startUnlocked());
    QVERIFY(m_keyring.store(item, value));
    auto store = std::make_unique<KeychainSecretStore>(
        std::make_unique<MeddlingProbe>([this] { m_keyring.freeze(); }), 300ms);
    auto context = std::make_unique<QObject>();
    bool isAnswered = false;

    store->read(key, context.get(), [&](const ReadResult &) { isAnswered = true; });
    QTest::qWait(150); // the job is under way
    context.reset();
    QTest::qWait(400); // the watchdog has fired
    QVERIFY(!isAnswered);
    store.reset();
    m_keyring.thaw();
    QTest::qWait(500); // the reply comes to nobody

    KeychainSecretStore other;
    QCOMPARE(read(other).value.toByteArray(), value);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
