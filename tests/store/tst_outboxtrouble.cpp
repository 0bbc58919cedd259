// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fixture.h"

#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace store;
using State = WaitingEdit::State;

namespace {

const RelationId r1{1};

Edit newTask(const QString &text)
{
    return addTask(r1, text);
}

const QString large(90000, u'x'); // more than a page takes

} // namespace

/// The file is sound, but the disk does not let us, for a while or for good.
class TestOutboxTrouble : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void refusesInOneSentence_data();
    void refusesInOneSentence();
    void takesBackWhatAFullDiskDoesNotTake();
    void refusesWhatBelongsToWhatWasRefused();
    void keepsWhatChangedSince();
    void takesAlongLaterWhatFailed();
    void triesOnceMoreWhenClosed();
    void tellsBeforeTheStoreIsGone();
    void waitsForAnother();
    void outlivesALimitOfTheSystem();
    void isRefusedWhereNoFileCanBe();
    void opensThoughAnotherIsWriting();

private:
    [[nodiscard]] Outbox &outbox() const { return m_store->outbox(); }
    /// Tries it; the sentence that is said, or "taken".
    QString attempt(const OutboxChange &change)
    {
        QString said;
        outbox().attempt(change, this, [&said](const Result<Done> &written) {
            said = written ? QStringLiteral("taken") : written.error().detail;
        });
        [&] { QTRY_VERIFY(!said.isEmpty()); }();
        return said;
    }
    void limit(const char *sql) const { executeOn(m_connection, sql); }
    void reopen()
    {
        m_store->close();
        QVERIFY(m_fixture->open(*m_store));
    }

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<Store> m_store;
    sqlite3 *m_connection = nullptr; ///< the outbox's own
};

void TestOutboxTrouble::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_store = std::make_unique<Store>();
    QVERIFY(m_fixture->open(*m_store));
    m_connection = connectionTo(m_fixture->outboxPath());
    QVERIFY(m_connection);
    QCOMPARE(attempt({.put = {waiting(outbox(), newTask(QStringLiteral("First")))}}),
             QStringLiteral("taken"));
}

void TestOutboxTrouble::cleanup()
{
    QVERIFY(m_fixture->quarantined().isEmpty()); // none of this is damage
    m_store.reset();
}

void TestOutboxTrouble::refusesInOneSentence_data()
{
    QTest::addColumn<QByteArray>("trouble");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("full") << QByteArray("PRAGMA max_page_count=1") // as many as there are
                          << QByteArray("PRAGMA max_page_count=100000")
                          << QStringLiteral("The disk is full.");
    QTest::newRow("read-only") << QByteArray("PRAGMA query_only=1")
                               << QByteArray("PRAGMA query_only=0")
                               << QStringLiteral("The folder cannot be written to.");
}

void TestOutboxTrouble::refusesInOneSentence()
{
    QFETCH(QByteArray, trouble);
    QFETCH(QByteArray, end);
    QFETCH(QString, sentence);
    QSignalSpy failed(&outbox(), &Outbox::storageFailed);
    limit(trouble.constData());
    QCOMPARE(attempt({.put = {waiting(outbox(), newTask(large))}}), sentence);
    QCOMPARE(failed.size(), 0); // who asked has been told
    QCOMPARE(outbox().edits().size(), 1);
    limit(end.constData());
    QCOMPARE(attempt({.put = {waiting(outbox(), newTask(large))}}), QStringLiteral("taken"));
    reopen();
    QCOMPARE(outbox().edits().size(), 2);
    QCOMPARE(outbox().edits().at(1).edit.text, large);
}

void TestOutboxTrouble::takesBackWhatAFullDiskDoesNotTake()
{
    const QList<WaitingEdit> before = outbox().edits().rows();
    outbox().write({.drafts = {{QStringLiteral("a"), {QStringLiteral("text"), {}}}}});
    WaitingEdit changed = before.first();
    changed.edit.text = large;
    limit("PRAGMA max_page_count=1");
    QCOMPARE(attempt({.put = {changed, waiting(outbox(), newTask(QStringLiteral("Second")))},
                      .drafts = {{QStringLiteral("a"), {}}}}),
             QStringLiteral("The disk is full."));
    QCOMPARE(outbox().edits().rows(), before);
    QCOMPARE(outbox().draft(QStringLiteral("a")).text, QStringLiteral("text"));

    limit("PRAGMA query_only=1");
    QVERIFY(attempt({.removed = {before.first().id}}) != QStringLiteral("taken"));
    QCOMPARE(outbox().edits().rows(), before);
}

/// The person was told that it is not kept: nothing may send it all the same.
void TestOutboxTrouble::refusesWhatBelongsToWhatWasRefused()
{
    limit("PRAGMA max_page_count=1");
    const WaitingEdit entry = waiting(outbox(), newTask(large));
    WaitingEdit sending = entry; // would be taken: it is small
    sending.edit.text = QStringLiteral("Small");
    sending.state = State::Sending;
    WaitingEdit acknowledged = sending;
    acknowledged.state = State::Acknowledged;
    QStringList said;
    const auto tell = [&said](const Result<Done> &written) {
        said.append(written ? QStringLiteral("taken") : written.error().detail);
    };
    outbox().attempt({.put = {entry}}, this, tell);
    const WaitingEdit beside = waiting(outbox(), newTask(QStringLiteral("Beside")));
    outbox().attempt({.put = {sending, beside}}, this, tell);
    outbox().write({.put = {acknowledged}}, this, tell);
    QTRY_COMPARE(said.size(), 3);
    QCOMPARE(said.at(0), QStringLiteral("The disk is full."));
    QVERIFY(said.at(1) != QStringLiteral("taken"));
    QCOMPARE(outbox().edits().size(), 1);
    reopen();
    QCOMPARE(outbox().edits().size(), 1);

    // Nor does taking it away, which fails as well, bring it back.
    m_connection = connectionTo(m_fixture->outboxPath());
    limit("PRAGMA query_only=1");
    const WaitingEdit other = waiting(outbox(), newTask(QStringLiteral("Other")));
    outbox().attempt({.put = {other}}, this, tell);
    outbox().attempt({.removed = {other.id}}, this, tell);
    QTRY_COMPARE(said.size(), 5);
    QCOMPARE(outbox().edits().size(), 1);
    limit("PRAGMA query_only=0");
    reopen();
    QCOMPARE(outbox().edits().size(), 1);
    QCOMPARE(outbox().edits().at(0).edit.text, QStringLiteral("First"));
}

/// What is taken back is that change, not those that came after it.
void TestOutboxTrouble::keepsWhatChangedSince()
{
    WaitingEdit rewritten = outbox().edits().at(0);
    rewritten.edit.text = large;
    WaitingEdit sent = outbox().edits().at(0);
    sent.sends = 1;
    limit("PRAGMA max_page_count=1");
    QStringList said;
    outbox().attempt({.put = {rewritten}}, this, [&](const Result<Done> &written) {
        said.append(written ? QStringLiteral("taken") : written.error().detail);
    });
    outbox().write({.put = {sent}}, this,
                   [&](const Result<Done> &) { said.append(QStringLiteral("written")); });
    QTRY_COMPARE(said,
                 (QStringList{QStringLiteral("The disk is full."), QStringLiteral("written")}));
    QCOMPARE(outbox().edits().at(0), sent);
    reopen();
    QCOMPARE(outbox().edits().at(0), sent);
}

void TestOutboxTrouble::takesAlongLaterWhatFailed()
{
    QSignalSpy failed(&outbox(), &Outbox::storageFailed);
    limit("PRAGMA query_only=1");
    WaitingEdit entry = outbox().edits().at(0);
    entry.state = State::Acknowledged;
    outbox().write({.put = {entry}});
    outbox().write({.drafts = {{QStringLiteral("a"), {QStringLiteral("text"), {}}}}});
    int told = 0;
    entry.mark = 7;
    outbox().write({.put = {entry}}, this, [&](const Result<Done> &written) {
        QVERIFY(!written);
        ++told;
    });
    QTRY_COMPARE(told, 1);
    QCOMPARE(failed.size(), 1); // once, not for each
    QCOMPARE(failed.first().first().value<Error>().detail,
             QStringLiteral("The folder cannot be written to."));
    QCOMPARE(outbox().edits().at(0), entry); // in memory it goes on

    limit("PRAGMA query_only=0");
    QCOMPARE(attempt({.put = {waiting(outbox(), newTask(QStringLiteral("Second")))}}),
             QStringLiteral("taken"));
    limit("PRAGMA query_only=1");
    reopen();
    QCOMPARE(outbox().edits().size(), 2);
    QCOMPARE(outbox().edits().at(0), entry);
    QCOMPARE(outbox().draft(QStringLiteral("a")).text, QStringLiteral("text"));
}

void TestOutboxTrouble::triesOnceMoreWhenClosed()
{
    limit("PRAGMA query_only=1");
    WaitingEdit entry = outbox().edits().at(0);
    entry.state = State::Parked;
    entry.trouble = Trouble{};
    bool isTold = false;
    outbox().write({.put = {entry}}, this, [&](const Result<Done> &) { isTold = true; });
    QTRY_VERIFY(isTold);
    limit("PRAGMA query_only=0");
    reopen();
    QCOMPARE(outbox().edits().at(0), entry);
}

/// What is taken back then is still shown by somebody.
void TestOutboxTrouble::tellsBeforeTheStoreIsGone()
{
    QVERIFY(m_store->replaceRelations(someRelations(1), 1));
    QVERIFY(m_store->replaceTasks(r1, someTasks(5), 1));
    limit("PRAGMA query_only=1");
    int shown = 0;
    outbox().attempt({.put = {waiting(outbox(), newTask(QStringLiteral("Second")))}}, this,
                     [&](const Result<Done> &written) {
                         QVERIFY(!written);
                         shown = m_store->relations().at(0).taskCount;
                     });
    QCOMPARE(m_store->relations().at(0).taskCount, 7);
    m_store->close();
    QCOMPARE(shown, 6);

    QVERIFY(m_fixture->open(*m_store));
    m_connection = connectionTo(m_fixture->outboxPath());
    limit("PRAGMA query_only=1");
    bool isTold = false;
    outbox().attempt({.put = {waiting(outbox(), newTask(QStringLiteral("Third")))}}, this,
                     [&](const Result<Done> &) { isTold = true; });
    m_store.reset();
    QVERIFY(isTold);
}

void TestOutboxTrouble::waitsForAnother()
{
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(m_fixture->outboxPath().toUtf8().constData(), &other), SQLITE_OK);
    executeOn(other, "BEGIN IMMEDIATE");
    bool isTaken = false;
    outbox().attempt({.put = {waiting(outbox(), newTask(QStringLiteral("Second")))}}, this,
                     [&](const Result<Done> &written) { isTaken = bool(written); });
    QTest::qWait(50);
    QVERIFY(!isTaken);
    executeOn(other, "COMMIT");
    QTRY_VERIFY(isTaken);

    sqlite3_busy_timeout(m_connection, 20); // instead of five seconds
    executeOn(other, "BEGIN IMMEDIATE");
    QCOMPARE(attempt({.put = {waiting(outbox(), newTask(QStringLiteral("Third")))}}),
             QStringLiteral("Another program is using the data."));
    QCOMPARE(outbox().edits().size(), 2);
    executeOn(other, "COMMIT");
    QCOMPARE(attempt({.put = {waiting(outbox(), newTask(QStringLiteral("Third")))}}),
             QStringLiteral("taken"));
    sqlite3_close(other);
}

/// The writing itself fails, in the middle of a transaction.
void TestOutboxTrouble::outlivesALimitOfTheSystem()
{
#ifdef Q_OS_LINUX
    rlimit earlier = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &earlier), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit narrow = earlier;
    narrow.rlim_cur = 200 * 1024;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &narrow), 0);
    const QString said = attempt({.put = {waiting(outbox(), newTask(QString(400'000, u'x')))}});
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &earlier), 0);
    std::signal(SIGXFSZ, handler);
    QCOMPARE(said, QStringLiteral("The disk reports an error."));
    QCOMPARE(outbox().edits().size(), 1);
    QCOMPARE(attempt({.put = {waiting(outbox(), newTask(QString(400'000, u'x')))}}),
             QStringLiteral("taken"));
    reopen();
    QCOMPARE(outbox().edits().size(), 2);
#else
    QSKIP("The limit is Linux's");
#endif
}

void TestOutboxTrouble::isRefusedWhereNoFileCanBe()
{
    Fixture fixture;
    QVERIFY(QDir().mkpath(fixture.outboxPath())); // a folder in its place
    Store store;
    QVERIFY(fixture.open(store)); // the cache is as ever
    QVERIFY(store.replaceRelations(someRelations(2), 1));
    QVERIFY(store.outbox().refusal());
    QCOMPARE(store.outbox().refusal()->kind, Error::Kind::Storage);
    QCOMPARE(store.outbox().refusal()->detail, QStringLiteral("The folder cannot be written to."));
    QCOMPARE(fixture.quarantined().size(), 0);
}

void TestOutboxTrouble::opensThoughAnotherIsWriting()
{
    m_store->close();
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(m_fixture->outboxPath().toUtf8().constData(), &other), SQLITE_OK);
    executeOn(other, "BEGIN IMMEDIATE");
    QVERIFY(m_fixture->open(*m_store));
    QVERIFY(!outbox().refusal());
    QCOMPARE(outbox().edits().size(), 1);
    executeOn(other, "COMMIT");
    sqlite3_close(other);
}

QTEST_GUILESS_MAIN(TestOutboxTrouble)
#include "tst_outboxtrouble.moc"
