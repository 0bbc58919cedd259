// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fixture.h"
#include "store/mirror.h"

#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

using namespace store;
using Opened = Store::Opened;

namespace {

User person(qint64 id, const QString &bio = QStringLiteral("Gardener"))
{
    User user;
    user.id = UserId(id);
    user.name = QStringLiteral("Person %1").arg(id);
    user.userName = QStringLiteral("person_%1").arg(id);
    user.bio = bio;
    user.skills = QStringLiteral("Knots \u2615");
    user.isAvailable = id % 2 == 0;
    user.isEmailVerified = id % 3 == 0;
    user.registeredAt = 1700000000.25;
    return user;
}

QList<User> people(qint64 first, qint64 last)
{
    QList<User> result;
    for (qint64 id = first; id <= last; ++id)
        result.append(person(id));
    return result;
}

QList<User> shown(const Store &store)
{
    QList<User> result;
    for (const PersonRow &row : store.people().rows())
        result.append(row.person);
    return result;
}

} // namespace

class TestPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThemOverReopening();
    void readsThemWhenTheyAreOpenedOnly();
    void addsPagesWithOneSignalForEachRun();
    void removesWhoIsGone();
    void writesJustWhatDiffers();
    void seesEveryFieldThatChanges_data();
    void seesEveryFieldThatChanges();
    void sealsThem();
    void goesOnWhenTheDiskIsFull();
    void isPulledAgainAfterDamage();
    void opensACacheWithoutThem();
    void isEmptyWhileClosed();
};

void TestPeople::keepsThemOverReopening()
{
    Fixture fixture;
    {
        Store store;
        QCOMPARE(*fixture.open(store), Opened::New);
        QVERIFY(store.replacePeople(people(1, 20), 1000));
        QVERIFY(store.addPeople({person(21), person(3, QStringLiteral("Baker"))}));
        QCOMPARE(store.peopleSeenAt(), std::optional(1000.0)); // of the whole of it
    }
    Store store;
    QCOMPARE(*fixture.open(store), Opened::Ready);
    QCOMPARE(store.peopleSeenAt(), std::optional(1000.0));
    store.openPeople();
    QList<User> expected = people(1, 21);
    expected[2].bio = QStringLiteral("Baker");
    QCOMPARE(shown(store), expected);
}

void TestPeople::readsThemWhenTheyAreOpenedOnly()
{
    Fixture fixture;
    Store store;
    QVERIFY(fixture.open(store));
    QVERIFY(store.replacePeople(people(1, 3), 1000));
    QVERIFY(store.isPeopleOpen());
    QVERIFY(fixture.open(store));
    QVERIFY(!store.isPeopleOpen());
    QCOMPARE(store.people().size(), 0);
    Mirror mirror(store.people());
    store.openPeople();
    store.openPeople();
    QCOMPARE(mirror.take(), QStringLiteral("reset0-0"));
    QCOMPARE(store.people().size(), 3);
}

void TestPeople::addsPagesWithOneSignalForEachRun()
{
    Store store;
    store.openInMemory({QUrl(QStringLiteral("https://mentors.example/")), UserId(7)});
    QVERIFY(store.addPeople(people(100, 149)));
    Mirror mirror(store.people());
    QVERIFY(store.addPeople(people(150, 199)));
    QCOMPARE(mirror.take(), QStringLiteral("+50-99"));
    QVERIFY(store.addPeople(people(100, 149)));
    QCOMPARE(mirror.take(), QString());
    QVERIFY(mirror.isEqual());
}

void TestPeople::removesWhoIsGone()
{
    Fixture fixture;
    Store store;
    QVERIFY(fixture.open(store));
    QVERIFY(store.addPeople(people(1, 10)));
    QSignalSpy fresh(&store, &Store::freshnessChanged);
    Mirror mirror(store.people());
    QVERIFY(store.replacePeople(people(3, 8), 2000));
    QCOMPARE(mirror.take(), QStringLiteral("-0-1 -6-7"));
    QCOMPARE(fresh.size(), 1);
    QVERIFY(fixture.open(store));
    store.openPeople();
    QCOMPARE(shown(store), people(3, 8));
}

void TestPeople::writesJustWhatDiffers()
{
    Fixture fixture;
    Store store;
    QVERIFY(fixture.open(store));
    QVERIFY(store.replacePeople(people(1, 50), 1000));
    const int before = sqlite3_total_changes(connectionTo(fixture.cachePath()));
    QVERIFY(store.addPeople(people(1, 50)));
    QCOMPARE(sqlite3_total_changes(connectionTo(fixture.cachePath())), before);
    QList<User> listing = people(1, 50);
    listing[7].isEmailVerified = !listing.at(7).isEmailVerified;
    QVERIFY(store.replacePeople(listing, 2000));
    QCOMPARE(sqlite3_total_changes(connectionTo(fixture.cachePath())),
             before + 2); // and the moment
}

void TestPeople::seesEveryFieldThatChanges_data()
{
    using Change = std::function<void(User &)>;
    QTest::addColumn<Change>("change");
    const auto add = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    for (const ProfileField field : allProfileFields) {
        add(qPrintable(QString::number(int(field))),
            [field](User &user) { user.*memberOf(field) = QStringLiteral("Another"); });
    }
    add("needs", [](User &user) { user.needsMentoring = true; });
    add("mentors", [](User &user) { user.isAvailableToMentor = true; });
    add("available", [](User &user) { user.isAvailable = true; });
    add("not told", [](User &user) { user.isAvailable.reset(); });
    add("verified", [](User &user) { user.isEmailVerified = true; });
    add("registered", [](User &user) { user.registeredAt += 1; });
    add("moved text", [](User &user) {
        user.bio = user.name.right(1) + user.bio;
        user.name.chop(1);
    });
}

/// On disk too: the digest of a row tells it apart.
void TestPeople::seesEveryFieldThatChanges()
{
    QFETCH(std::function<void(User &)>, change);
    Fixture fixture;
    Store store;
    QVERIFY(fixture.open(store));
    QVERIFY(store.addPeople({person(1)}));
    User changed = person(1);
    change(changed);
    QVERIFY(changed != person(1));
    QVERIFY(store.addPeople({changed}));
    QVERIFY(fixture.open(store));
    store.openPeople();
    QCOMPARE(shown(store), {changed});
}

void TestPeople::sealsThem()
{
    Fixture fixture;
    Store store;
    QVERIFY(fixture.open(store));
    QVERIFY(store.addPeople({person(1, QStringLiteral("Conspicuous"))}));
    store.close();
    const QByteArray bytes = fixture.allBytes();
    QVERIFY(!bytes.contains("Conspicuous"));
    QVERIFY(!bytes.contains("person_1"));
}

/// What could not be written goes along with the next one that can.
void TestPeople::goesOnWhenTheDiskIsFull()
{
    Fixture fixture;
    Store store;
    QVERIFY(fixture.open(store));
    QVERIFY(store.replacePeople(people(1, 5), 1000));
    executeOn(connectionTo(fixture.cachePath()), "PRAGMA query_only=1");
    QSignalSpy failed(&store, &Store::storageFailed);
    QVERIFY(!store.addPeople(people(6, 9)));
    QVERIFY(!store.replacePeople(people(2, 9), 2000));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(shown(store), people(2, 9));
    executeOn(connectionTo(fixture.cachePath()), "PRAGMA query_only=0");
    QVERIFY(store.addPeople({person(10)}));
    QVERIFY(fixture.open(store));
    store.openPeople();
    QCOMPARE(shown(store), people(2, 10));
}

void TestPeople::isPulledAgainAfterDamage()
{
    Fixture fixture;
    Store store;
    QVERIFY(fixture.open(store));
    QVERIFY(store.replaceMe(someUser()));
    QVERIFY(store.replaceRelations(someRelations(2), 1000));
    QVERIFY(store.replacePeople(people(1, 5), 1000));
    store.close();
    fixture.execute("UPDATE sealed SET payload=zeroblob(200) WHERE kind=5 AND id=3");
    QCOMPARE(*fixture.open(store), Opened::Ready);
    QSignalSpy failed(&store, &Store::storageFailed);
    store.openPeople();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(store.people().size(), 0);
    QVERIFY(!store.peopleSeenAt());
    QCOMPARE(store.relations().size(), 2);
    QCOMPARE(store.me(), someUser());
    QVERIFY(store.replacePeople(people(1, 5), 2000));
    QVERIFY(fixture.open(store));
    store.openPeople();
    QCOMPARE(shown(store), people(1, 5));
}

void TestPeople::opensACacheWithoutThem()
{
    Fixture fixture;
    Store store;
    QVERIFY(fixture.open(store));
    QVERIFY(store.replaceRelations(someRelations(2), 1000));
    QCOMPARE(*fixture.open(store), Opened::Ready);
    store.openPeople();
    QCOMPARE(store.people().size(), 0);
    QVERIFY(!store.peopleSeenAt());
}

void TestPeople::isEmptyWhileClosed()
{
    Store store;
    QVERIFY(store.addPeople(people(1, 3)));
    QVERIFY(store.replacePeople(people(1, 3), 1));
    store.openPeople();
    QCOMPARE(store.people().size(), 0);
    store.openInMemory({QUrl(QStringLiteral("https://mentors.example/")), UserId(7)});
    QVERIFY(store.addPeople(people(1, 3)));
    Mirror mirror(store.people());
    store.close();
    QCOMPARE(mirror.take(), QStringLiteral("reset0-0"));
    QVERIFY(!store.isPeopleOpen());
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
