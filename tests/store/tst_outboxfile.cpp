// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/fixture.h"
#include "store/outboxfile.h"

#include <QTest>

#include <array>

using namespace store;
using Found = OutboxFile::Found;

namespace {

const RelationId r1{1};
const RelationId r2{2};

WaitingEdit entry(qint64 id, RelationId relation = r1)
{
    return {.id = EditId(id),
            .edit = {.kind = Edit::Kind::AddTask,
                     .relation = relation,
                     .task = TaskId::local(id),
                     .text = QStringLiteral("Text %1").arg(id)},
            .since = 1700000000.25 + double(id)};
}

} // namespace

/// The file alone, without memory and without a thread.
class TestOutboxFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void holdsWhatWasWrittenWhenOpenedAgain();
    void writesAllOfAChangeOrNothing();
    void neverGivesANumberAgain();
    void dropsClaimsWithTheLastEditOfTheirLane();
    void takesEditsFromASecondConnection();
    void knowsItsKey();
    void knowsItsOwner();
    void doesNotTakeARowInAnothersPlace_data();
    void doesNotTakeARowInAnothersPlace();
    void isWrittenThroughToTheDisk();
    void makesTheTablesOfAnEmptyFile();
    void leavesANewerFileAlone();
    void bringsAnOlderFileUpToDate();
    void isBroughtUpToDateWhollyOrNotAtAll();
    void readsWhileAnotherWrites();
    void goesOnFromWhatIsLeft();

private:
    [[nodiscard]] std::unique_ptr<OutboxFile> file(int busyTimeout = 5000) const
    {
        return std::make_unique<OutboxFile>(
            openDatabase(m_fixture->outboxPath(), Durability::Computer, busyTimeout),
            Sealer(m_fixture->owner, m_fixture->key, Sealer::File::Outbox));
    }
    [[nodiscard]] OutboxFile::Content content() const
    {
        const std::unique_ptr<OutboxFile> again = file();
        const Found found = again->inspect();
        if (found != Found::Ready)
            qFatal("not ready");
        return again->read();
    }

    std::unique_ptr<Fixture> m_fixture;
};

void TestOutboxFile::init()
{
    m_fixture = std::make_unique<Fixture>();
    QVERIFY(QDir().mkpath(m_fixture->folder()));
}

void TestOutboxFile::holdsWhatWasWrittenWhenOpenedAgain()
{
    const auto first = file();
    QCOMPARE(first->inspect(), Found::New);
    const QMap<QString, Draft> drafts{
        {QStringLiteral("a"), {QStringLiteral("text"), QStringLiteral("base")}}};
    first->write({.put = {entry(1), entry(2), entry(3, r2)}, .drafts = drafts});
    first->write({.put = {entry(2, r2)}, .claims = {{r1, Kind::Task, 9}}});

    const OutboxFile::Content found = content(); // by a second connection: it is committed
    QCOMPARE(found.edits, (QList<WaitingEdit>{entry(1), entry(2, r2), entry(3, r2)}));
    QCOMPARE(found.drafts, drafts);
    QCOMPARE(found.claims, (QList<Claim>{{r1, Kind::Task, 9}}));
    QCOMPARE(found.lastId, EditId(3));
    QCOMPARE(found.unreadable, 0);
    first->write({.drafts = {{QStringLiteral("a"), {}}}});
    QVERIFY(content().drafts.isEmpty());
}

void TestOutboxFile::writesAllOfAChangeOrNothing()
{
    const auto first = file();
    (void)first->inspect();
    first->write({.put = {entry(1)}});
    m_fixture->executeOnOutbox("CREATE TRIGGER no BEFORE INSERT ON draft BEGIN SELECT "
                               "RAISE(ABORT, 'no'); END");
    bool hasFailed = false;
    try {
        first->write({.put = {entry(2)},
                      .removed = {EditId(1)},
                      .drafts = {{QStringLiteral("a"), {QStringLiteral("text"), {}}}}});
    } catch (const SQLite::Exception &) {
        hasFailed = true;
    }
    QVERIFY(hasFailed);
    QCOMPARE(content().edits, QList<WaitingEdit>{entry(1)});
}

void TestOutboxFile::neverGivesANumberAgain()
{
    const auto first = file();
    (void)first->inspect();
    first->write({.put = {entry(1), entry(7)}});
    first->write({.removed = {EditId(1), EditId(7)}});
    QCOMPARE(content().lastId, EditId(7));
    QVERIFY(content().edits.isEmpty());
}

void TestOutboxFile::dropsClaimsWithTheLastEditOfTheirLane()
{
    const auto first = file();
    (void)first->inspect();
    const Claim claim{r1, Kind::Task, 9};
    const Claim other{r2, Kind::Comment, 9};
    first->write({.put = {entry(1), entry(2), entry(3, r2)}, .claims = {claim, other}});
    first->write({.removed = {EditId(1)}, .claims = {claim}});
    QCOMPARE(content().claims, (QList<Claim>{claim, other}));
    first->write({.removed = {EditId(2)}});
    QCOMPARE(content().claims, QList<Claim>{other});
}

void TestOutboxFile::takesEditsFromASecondConnection()
{
    const auto owner = file();
    (void)owner->inspect();
    owner->write({.put = {entry(1)}});
    const auto visitor = file();
    QCOMPARE(visitor->inspect(), Found::Ready);
    visitor->appendToInbox(entry(8).edit, 5.5);
    visitor->appendToInbox(entry(9).edit, 6.5);
    const QList<InboxEdit> left = owner->readInbox();
    QCOMPARE(left.size(), 2);
    QCOMPARE(left.at(0).edit, entry(8).edit);
    QCOMPARE(left.at(0).since, 5.5);
    QCOMPARE(left.at(1).edit, entry(9).edit);

    owner->write({.put = {entry(2)}, .takenFromInbox = {left.at(0).id, left.at(1).id}});
    QVERIFY(owner->readInbox().isEmpty());
    visitor->appendToInbox(entry(8).edit, 7);
    QVERIFY(owner->readInbox().at(0).id > left.at(1).id);
    QCOMPARE(owner->read().edits.size(), 2);
}

void TestOutboxFile::knowsItsKey()
{
    (void)file()->inspect();
    QCOMPARE(file()->inspect(), Found::Ready);
    m_fixture->key = Secret::random(32);
    QCOMPARE(file()->inspect(), Found::WrongKey);
}

void TestOutboxFile::knowsItsOwner()
{
    (void)file()->inspect();
    m_fixture->owner.userId = UserId(8);
    QCOMPARE(file()->inspect(), Found::WrongKey);
}

void TestOutboxFile::doesNotTakeARowInAnothersPlace_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("edits swapped")
        << QByteArray("UPDATE edit SET payload=(SELECT payload FROM edit WHERE id=2) WHERE id=1");
    QTest::newRow("edit of another number") << QByteArray("UPDATE edit SET id=5 WHERE id=1");
    QTest::newRow("inbox as an edit")
        << QByteArray("UPDATE edit SET payload=(SELECT payload FROM inbox) WHERE id=1");
    QTest::newRow("another draft") << QByteArray("UPDATE draft SET key='b'");
    QTest::newRow("inbox of another number") << QByteArray("UPDATE inbox SET id=3");
}

void TestOutboxFile::doesNotTakeARowInAnothersPlace()
{
    QFETCH(QByteArray, sql);
    const auto first = file();
    (void)first->inspect();
    first->write({.put = {entry(1), entry(2)},
                  .drafts = {{QStringLiteral("a"), {QStringLiteral("text"), {}}}}});
    first->appendToInbox(entry(1).edit, 1);
    m_fixture->executeOnOutbox(sql.constData());
    const OutboxFile::Content found = content();
    QCOMPARE(found.unreadable, 1);
    QCOMPARE(found.edits.size() + found.drafts.size() + found.inbox.size(), 3);
}

/// synchronous=FULL, in WAL mode, is what makes a commit outlive the computer's end.
void TestOutboxFile::isWrittenThroughToTheDisk()
{
    const auto database = openDatabase(m_fixture->outboxPath(), Durability::Computer);
    QCOMPARE(database->execAndGet("PRAGMA synchronous").getInt(), 2);
    QCOMPARE(database->execAndGet("PRAGMA journal_mode").getString(), std::string("wal"));
}

void TestOutboxFile::makesTheTablesOfAnEmptyFile()
{
    QFile empty(m_fixture->outboxPath());
    QVERIFY(empty.open(QFile::WriteOnly));
    empty.close();
    QCOMPARE(file()->inspect(), Found::New);
    QCOMPARE(file()->inspect(), Found::Ready);
    QVERIFY(content().edits.isEmpty());
    QVERIFY(!content().lastId.isValid());
}

void TestOutboxFile::leavesANewerFileAlone()
{
    {
        const auto first = file();
        (void)first->inspect();
        first->write({.put = {entry(1)}});
    }
    m_fixture->executeOnOutbox("ALTER TABLE edit ADD COLUMN colour TEXT; PRAGMA user_version=2");
    const QByteArray before = m_fixture->bytesOf(QStringLiteral("outbox.db"));
    QCOMPARE(file()->inspect(), Found::NewerVersion);
    QCOMPARE(m_fixture->bytesOf(QStringLiteral("outbox.db")), before);
}

void TestOutboxFile::bringsAnOlderFileUpToDate()
{
    constexpr std::array steps{"CREATE TABLE one(a); INSERT INTO one VALUES(1)",
                               "ALTER TABLE one ADD COLUMN b DEFAULT 2; CREATE TABLE two(c)"};
    const std::span<const char *const> all(steps);
    const auto database = openDatabase(m_fixture->outboxPath());
    const auto number = [&](const char *sql) { return database->execAndGet(sql).getInt(); };
    QVERIFY(migrate(*database, all.first(1)));
    QCOMPARE(number("PRAGMA user_version"), 1);
    QVERIFY(migrate(*database, all));
    QCOMPARE(number("PRAGMA user_version"), 2);
    QCOMPARE(number("SELECT a + b FROM one"), 3);
    QVERIFY(migrate(*database, all)); // which does nothing any more
    QCOMPARE(number("SELECT count(*) FROM one"), 1);
    QVERIFY(!migrate(*database, all.first(1)));
    QCOMPARE(number("PRAGMA user_version"), 2);
}

void TestOutboxFile::isBroughtUpToDateWhollyOrNotAtAll()
{
    constexpr std::array steps{"CREATE TABLE one(a)", "CREATE TABLE two(b)", "no SQL at all"};
    const auto database = openDatabase(m_fixture->outboxPath());
    QVERIFY(attempt([&] { (void)migrate(*database, steps); }));
    QCOMPARE(database->execAndGet("PRAGMA user_version").getInt(), 0);
    QCOMPARE(database->execAndGet("SELECT count(*) FROM sqlite_schema").getInt(), 0);
    QVERIFY(migrate(*database, std::span<const char *const>(steps).first(2)));
    QCOMPARE(database->execAndGet("SELECT count(*) FROM sqlite_schema").getInt(), 2);
}

void TestOutboxFile::readsWhileAnotherWrites()
{
    const auto first = file();
    (void)first->inspect();
    first->write({.put = {entry(1)}});
    const auto writing = openDatabase(m_fixture->outboxPath(), Durability::Computer);
    const SQLite::Transaction held(*writing, SQLite::TransactionBehavior::IMMEDIATE);
    const auto second = file(0); // does not wait
    QCOMPARE(second->inspect(), Found::Ready);
    QCOMPARE(second->read().edits, QList<WaitingEdit>{entry(1)});
    const std::optional<Fault> fault = attempt([&] { second->write({.put = {entry(2)}}); });
    QVERIFY(fault);
    QVERIFY(!fault->isDamage);
}

void TestOutboxFile::goesOnFromWhatIsLeft()
{
    const auto first = file();
    (void)first->inspect();
    first->fill({.put = {entry(3)}}, EditId(12), {{4, entry(9).edit, 1.5}});
    const OutboxFile::Content found = content();
    QCOMPARE(found.edits, QList<WaitingEdit>{entry(3)});
    QCOMPARE(found.lastId, EditId(12)); // what was done before is not numbered again
    QCOMPARE(found.inbox.size(), 1);
    QCOMPARE(found.inbox.at(0).edit, entry(9).edit);
}

QTEST_GUILESS_MAIN(TestOutboxFile)
#include "tst_outboxfile.moc"
