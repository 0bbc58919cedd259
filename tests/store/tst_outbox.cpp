// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/fixture.h"
#include "store/mirror.h"
#include "store/outboxfile.h"

#include <QSignalSpy>
#include <QTest>

using namespace store;

namespace {

const RelationId r1{1};
const TaskId t1{1};

Edit newTask(int number)
{
    return addTask(r1, QStringLiteral("Task %1").arg(number));
}

} // namespace

/// Memory, the disk behind it, and what is told when.
class TestOutbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void changesMemoryAtOnceAndTellsWhenItIsOnTheDisk();
    void writesInTheOrderOfTheChanges();
    void tellsNobodyWhoIsGone();
    void showsTheSameWhenOpenedAgain();
    void tellsOnlyTheLanesThatChange();
    void waitsForTheDiskWhenClosed();
    void takesWhatIsWrittenWhileItCloses();
    void numbersGoOn();
    void keepsDrafts();
    void forgetsClaimsWithTheLastEditOfTheirLane();
    void takesOverWhatAnotherProcessLeft();
    void takesOverEachEditOnce();
    void takesNothingWhileItRefuses();
    void worksInMemory();
    void keepsTwoAccountsApart();

private:
    void reopen()
    {
        m_store->close();
        const auto opened = m_fixture->open(*m_store);
        QVERIFY(opened);
        QVERIFY(!outbox().refusal());
    }
    [[nodiscard]] Outbox &outbox() const { return m_store->outbox(); }
    /// What a process that comes now finds.
    [[nodiscard]] OutboxFile::Content onDisk() const
    {
        OutboxFile file(openDatabase(m_fixture->outboxPath(), Durability::Computer, 5000),
                        Sealer(m_fixture->owner, m_fixture->key, Sealer::File::Outbox));
        (void)file.inspect();
        return file.read();
    }
    void leave(const Edit &edit) const
    {
        OutboxFile file(openDatabase(m_fixture->outboxPath(), Durability::Computer, 5000),
                        Sealer(m_fixture->owner, m_fixture->key, Sealer::File::Outbox));
        (void)file.inspect();
        file.appendToInbox(edit, 5.5);
    }
    /// Until all that was written up to now is on the disk.
    void settle()
    {
        bool isDone = false;
        outbox().write({}, this, [&isDone](const Result<Done> &) { isDone = true; });
        QTRY_VERIFY(isDone);
    }

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<Store> m_store;
};

void TestOutbox::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_store = std::make_unique<Store>();
    QVERIFY(m_fixture->open(*m_store));
    QVERIFY(m_store->replaceMe(someUser()));
    QVERIFY(m_store->replaceRelations(someRelations(3), 1));
    QVERIFY(m_store->replaceTasks(r1, someTasks(5), 1));
    m_store->openRelation(r1);
}

void TestOutbox::cleanup()
{
    m_store.reset();
}

void TestOutbox::changesMemoryAtOnceAndTellsWhenItIsOnTheDisk()
{
    const WaitingEdit entry = waiting(outbox(), newTask(1));
    int told = 0;
    outbox().attempt({.put = {entry}}, this, [&](const Result<Done> &written) {
        ++told;
        QVERIFY(written);
        QCOMPARE(onDisk().edits, QList<WaitingEdit>{entry});
    });
    QCOMPARE(outbox().edits().rows(), QList<WaitingEdit>{entry});
    QCOMPARE(m_store->tasks().size(), 6);
    QCOMPARE(told, 0); // never before it returns
    QTRY_COMPARE(told, 1);
}

void TestOutbox::writesInTheOrderOfTheChanges()
{
    QList<int> told;
    for (int number = 0; number < 20; ++number) {
        WaitingEdit entry = waiting(outbox(), newTask(number));
        const auto tell = [&told, number](const Result<Done> &) { told.append(number); };
        if (number % 2)
            outbox().write({.put = {entry}}, this, tell);
        else
            outbox().attempt({.put = {entry}}, this, tell);
    }
    QTRY_COMPARE(told.size(), 20);
    QVERIFY(std::is_sorted(told.cbegin(), told.cend()));

    // Of one row: the last change stays, one that takes it away is not overtaken.
    WaitingEdit entry = outbox().edits().at(0);
    for (int sends = 1; sends <= 20; ++sends) {
        entry.sends = sends;
        outbox().write({.put = {entry}});
    }
    outbox().write({.put = {outbox().edits().at(1)}});
    outbox().write({.removed = {outbox().edits().at(1).id}});
    settle();
    QCOMPARE(onDisk().edits.at(0).sends, 20);
    QCOMPARE(onDisk().edits, outbox().edits().rows());
}

void TestOutbox::tellsNobodyWhoIsGone()
{
    auto context = std::make_unique<QObject>();
    bool isTold = false;
    outbox().write({.put = {waiting(outbox(), newTask(1))}}, context.get(),
                   [&](const Result<Done> &) { isTold = true; });
    context.reset();
    settle();
    QVERIFY(!isTold);
    QCOMPARE(onDisk().edits.size(), 1); // it is written all the same
}

void TestOutbox::showsTheSameWhenOpenedAgain()
{
    QVERIFY(m_store->replaceComments(r1, t1, {someComment(1, 1, 10)}, 2));
    m_store->openTask(t1);
    ProfileEdit profile;
    profile.texts.insert(ProfileField::Bio, QStringLiteral("Baker"));
    for (const Edit &edit :
         {newTask(1), ofTask(Edit::Kind::CompleteTask, r1, t1),
          ofTask(Edit::Kind::DeleteTask, r1, TaskId(2)),
          addComment(r1, t1, QStringLiteral("Well done")),
          ofTask(Edit::Kind::CompleteTask, r1, TaskId::local(1)),
          Edit{.kind = Edit::Kind::CancelRelation, .relation = RelationId(2)},
          Edit{.kind = Edit::Kind::SendRequest,
          .request = {UserId(7), UserId(9), 1710000000, QStringLiteral("Shall we?")},
          .subject = QStringLiteral("Clara")},
          Edit{.kind = Edit::Kind::UpdateProfile, .profile = profile}})
        write(*m_store, edit);
    park(*m_store, EditId(3));
    const QList<WaitingEdit> edits = outbox().edits().rows();
    const QList<RelationRow> relations = m_store->relations().rows();
    const QList<TaskRow> tasks = m_store->tasks().rows();
    const QList<CommentRow> comments = m_store->comments().rows();
    const User me = m_store->me();
    QCOMPARE(edits.size(), 8);
    QCOMPARE(me.bio, QStringLiteral("Baker"));

    reopen();
    QCOMPARE(outbox().edits().rows(), edits);
    QCOMPARE(m_store->relations().rows(), relations);
    QCOMPARE(m_store->me(), me);
    m_store->openRelation(r1);
    m_store->openTask(t1);
    QCOMPARE(m_store->tasks().rows(), tasks);
    QCOMPARE(m_store->comments().rows(), comments);
    QCOMPARE(m_fixture->quarantined(), QStringList());
}

void TestOutbox::tellsOnlyTheLanesThatChange()
{
    QSignalSpy lanes(&outbox(), &Outbox::laneChanged);
    QSignalSpy changed(&outbox(), &Outbox::changed);
    const WaitingEdit first = waiting(outbox(), newTask(1));
    const WaitingEdit second = waiting(outbox(), addTask(RelationId(2), QStringLiteral("Two")));
    outbox().write({.put = {first, second}});
    QCOMPARE(lanes.size(), 2);
    QCOMPARE(changed.size(), 1);
    outbox().write({.drafts = {{QStringLiteral("a"), {QStringLiteral("text"), {}}}}});
    outbox().write({.claims = {{r1, Kind::Task, 9}}});
    QCOMPARE(changed.size(), 1);
    outbox().write({.removed = {first.id}});
    QCOMPARE(lanes.size(), 3);
    QCOMPARE(lanes.last().first().value<RelationId>(), r1);
}

void TestOutbox::waitsForTheDiskWhenClosed()
{
    int told = 0;
    for (int number = 0; number < 50; ++number) {
        outbox().attempt({.put = {waiting(outbox(), newTask(number))}}, this,
                         [&](const Result<Done> &written) { told += written ? 1 : 0; });
    }
    m_store->close();
    QCOMPARE(told, 50);
    QVERIFY(m_fixture->open(*m_store));
    QCOMPARE(outbox().edits().size(), 50);

    // Nor does it need to be closed.
    for (int number = 0; number < 50; ++number) {
        outbox().attempt({.put = {waiting(outbox(), newTask(number))}}, this,
                         [&](const Result<Done> &written) { told += written ? 1 : 0; });
    }
    m_store = std::make_unique<Store>();
    QCOMPARE(told, 100);
    QVERIFY(m_fixture->open(*m_store));
    QCOMPARE(outbox().edits().size(), 100);
}

void TestOutbox::takesWhatIsWrittenWhileItCloses()
{
    bool isTold = false;
    const WaitingEdit entry = waiting(outbox(), newTask(1));
    outbox().attempt({.put = {entry}}, this, [&](const Result<Done> &) {
        WaitingEdit sending = entry;
        sending.state = WaitingEdit::State::Sending;
        outbox().write({.put = {sending}}, this,
                       [&](const Result<Done> &written) { isTold = bool(written); });
    });
    m_store->close();
    QVERIFY(isTold);
    QVERIFY(m_fixture->open(*m_store));
    QCOMPARE(outbox().edits().at(0).state, WaitingEdit::State::Sending);
}

void TestOutbox::numbersGoOn()
{
    const EditId first = write(*m_store, newTask(1));
    const EditId second = write(*m_store, newTask(2));
    QVERIFY(second > first);
    drop(*m_store, second);
    reopen();
    QVERIFY(outbox().takeId() > second);
}

void TestOutbox::keepsDrafts()
{
    const QString key = QStringLiteral("task/1");
    const Draft draft{QStringLiteral("Half a sen"), QStringLiteral("Whole")};
    outbox().write({.drafts = {{key, draft}}});
    QCOMPARE(outbox().draft(key), draft);
    reopen();
    QCOMPARE(outbox().draft(key), draft);
    QCOMPARE(outbox().drafts().size(), 1);
    outbox().write({.drafts = {{key, {}}}});
    reopen();
    QCOMPARE(outbox().draft(key), Draft());
    QVERIFY(outbox().drafts().isEmpty());
}

void TestOutbox::forgetsClaimsWithTheLastEditOfTheirLane()
{
    const Claim claim{r1, Kind::Task, 9};
    const EditId first = write(*m_store, newTask(1));
    const EditId second = write(*m_store, newTask(2));
    outbox().write({.removed = {first}, .claims = {claim}});
    QVERIFY(outbox().isClaimed(claim));
    reopen();
    QVERIFY(outbox().isClaimed(claim));
    drop(*m_store, second);
    QVERIFY(!outbox().isClaimed(claim));
    reopen();
    QVERIFY(!outbox().isClaimed(claim));
}

void TestOutbox::takesOverWhatAnotherProcessLeft()
{
    QSignalSpy taken(&outbox(), &Outbox::inboxTaken);
    leave(newTask(7)); // while this one is open
    QCOMPARE(outbox().edits().size(), 0);
    outbox().takeInbox();
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(outbox().edits().size(), 1);
    const WaitingEdit entry = outbox().edits().at(0);
    QCOMPARE(entry.edit.text, QStringLiteral("Task 7"));
    QCOMPARE(entry.edit.task, TaskId::local(entry.id.value()));
    QCOMPARE(entry.since, 5.5);
    QCOMPARE(m_store->tasks().size(), 6);

    m_store->close();
    leave(newTask(8)); // while none is
    QVERIFY(m_fixture->open(*m_store));
    QCOMPARE(outbox().edits().size(), 2);
    reopen();
    QCOMPARE(outbox().edits().size(), 2);
    QVERIFY(onDisk().inbox.isEmpty());
}

/// However often one is told to look.
void TestOutbox::takesOverEachEditOnce()
{
    sqlite3 *own = connectionTo(m_fixture->outboxPath());
    QSignalSpy taken(&outbox(), &Outbox::inboxTaken);
    leave(newTask(7));
    outbox().takeInbox();
    outbox().takeInbox();
    outbox().takeInbox();
    QTRY_COMPARE(taken.size(), 1);
    settle();
    settle(); // what was asked behind it has been answered, too
    QCOMPARE(outbox().edits().size(), 1);

    // Nor again while the disk does not let the inbox be emptied.
    executeOn(own, "PRAGMA query_only=1");
    leave(newTask(8));
    outbox().takeInbox();
    QTRY_COMPARE(taken.size(), 2);
    outbox().takeInbox();
    settle();
    settle();
    QCOMPARE(outbox().edits().size(), 2);
    QCOMPARE(onDisk().inbox.size(), 1);
    executeOn(own, "PRAGMA query_only=0");
    reopen();
    QCOMPARE(outbox().edits().size(), 2);
}

void TestOutbox::takesNothingWhileItRefuses()
{
    const WaitingEdit entry = waiting(outbox(), newTask(1));
    outbox().refuse({Error::Kind::Storage, 0, QStringLiteral("No."), false});
    QStringList said;
    const auto tell = [&said](const Result<Done> &written) {
        said.append(written ? QStringLiteral("taken") : written.error().detail);
    };
    outbox().write({.put = {entry}}, this, tell);
    outbox().attempt({.put = {entry}}, this, tell);
    QVERIFY(said.isEmpty());
    QCOMPARE(outbox().edits().size(), 0);
    QTRY_COMPARE(said, (QStringList{QStringLiteral("No."), QStringLiteral("No.")}));
    reopen();
    QCOMPARE(outbox().edits().size(), 0);
}

void TestOutbox::worksInMemory()
{
    m_store->openInMemory(m_fixture->owner);
    QVERIFY(outbox().isInMemory());
    QVERIFY(!outbox().refusal());
    bool isTold = false;
    outbox().attempt({.put = {waiting(outbox(), newTask(1))}}, this,
                     [&](const Result<Done> &written) { isTold = bool(written); });
    QVERIFY(!isTold);
    QTRY_VERIFY(isTold);
    QCOMPARE(outbox().edits().size(), 1);
    reopen();
    QVERIFY(!outbox().isInMemory());
    QCOMPARE(outbox().edits().size(), 0);
}

void TestOutbox::keepsTwoAccountsApart()
{
    write(*m_store, newTask(1));
    Fixture other;
    other.owner.userId = UserId(8);
    QVERIFY(other.open(*m_store));
    QCOMPARE(outbox().edits().size(), 0);
    write(*m_store, newTask(2));
    QVERIFY(m_fixture->open(*m_store));
    QCOMPARE(outbox().edits().size(), 1);
    QCOMPARE(outbox().edits().at(0).edit.text, QStringLiteral("Task 1"));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
