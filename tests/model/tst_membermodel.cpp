// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/membermodel.h"

#include "samples.h"
#include "signalcount.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::MemberFilter;
using model::MemberModel;

namespace {

User person(qint64 id, const QString &name, const QString &skills = {})
{
    User person;
    person.id = UserId(id);
    person.name = name;
    person.userName = u"user%1"_s.arg(id);
    person.skills = skills;
    person.registeredAt = double(id);
    person.isAvailableToMentor = true;
    person.isAvailable = true;
    person.isEmailVerified = true;
    return person;
}

QList<qint64> shown(const MemberModel &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.personAt(model.index(row)).value());
    return ids;
}

QList<qint64> found(MemberModel &model, const MemberFilter &filter)
{
    model.setFilter(filter);
    return shown(model);
}

/// One of few values for each field, so that equal and empty ones are common.
User randomPerson(qint64 id, QRandomGenerator *random)
{
    const QStringList names{u"Zoë"_s,     u"ada"_s,      u"Ada"_s,  u"Łukasz"_s,
                            u"Émile 2"_s, u"Émile 10"_s, QString(), u"  "_s};
    const QStringList words{u"Rust"_s, u"maps, Rust"_s, u"Testing and maps"_s, QString()};
    const auto one = [random](const QStringList &list) {
        return list.at(random->bounded(static_cast<int>(list.size())));
    };
    User person = ::person(id, one(names), one(words));
    person.location = one({u"Oslo"_s, u"Åre"_s, QString()});
    person.interests = one(words);
    person.bio = one(words);
    person.registeredAt = random->bounded(5);
    person.isAvailableToMentor = random->bounded(2) == 0;
    person.needsMentoring = random->bounded(2) == 0;
    person.isAvailable =
        random->bounded(3) == 0 ? std::nullopt : std::optional(random->bounded(2) == 0);
    person.isEmailVerified = random->bounded(2) == 0;
    return person;
}

QList<User> randomPeople(QRandomGenerator *random)
{
    QList<User> people;
    for (qint64 id = 10; id < 40; ++id) {
        if (random->bounded(4) != 0)
            people.append(randomPerson(id, random));
    }
    return people;
}

MemberFilter randomFilter(QRandomGenerator *random)
{
    MemberFilter filter;
    if (random->bounded(2) == 0)
        filter.text = QStringList{u"zoe"_s, u"RUST map"_s, u"e"_s}.at(random->bounded(3));
    filter.canMentor = random->bounded(4) == 0;
    filter.wantsMentoring = random->bounded(4) == 0;
    filter.isAvailable = random->bounded(4) == 0;
    filter.isVerified = random->bounded(4) == 0;
    if (random->bounded(4) == 0)
        filter.location = u"are"_s;
    return filter;
}

} // namespace

class TestMemberModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksInEveryField()
    {
        store::Store store;
        sample::open(store);
        User full = person(1, u"Zoë Ångström"_s, u"C++, Rust"_s);
        full.bio = u"Builds bridges"_s;
        full.location = u"Kraków"_s;
        full.occupation = u"Engineer"_s;
        full.organization = u"Ünïon"_s;
        full.slackUserName = u"zslack"_s;
        full.interests = u"Ｍaps"_s; // a full-width letter
        QVERIFY(store.replacePeople({full, person(2, u"Bo"_s, u"Go"_s)}, 1.0));
        MemberModel model(store);
        const QAbstractItemModelTester tester(&model);

        for (const QString &text :
             {u"zoe"_s, u"angstrom ZOE"_s, u"user1"_s, u"bridges"_s, u"krakow"_s,
              u"engineer rust"_s, u"union"_s, u"zslack"_s, u"MAPS"_s, u"c++"_s, u"  zoë "_s})
            QCOMPARE(found(model, {text}), QList<qint64>{1});
        // Words do not reach from one field into the next.
        QCOMPARE(found(model, {u"zslackuser"_s}), QList<qint64>{});
        QCOMPARE(found(model, {u"zoe go"_s}), QList<qint64>{});
        QCOMPARE(found(model, {u"   "_s}), (QList<qint64>{2, 1}));
        QVERIFY(model.filter().isEmpty());
        QCOMPARE(model.totalCount(), 2);
    }

    void narrowsByFlagsAndFields()
    {
        store::Store store;
        sample::open(store);
        User mentor = person(1, u"A"_s, u"Rust"_s);
        User mentee = person(2, u"B"_s);
        mentee.isAvailableToMentor = false;
        mentee.needsMentoring = true;
        mentee.interests = u"Rust"_s;
        mentee.location = u"Zürich"_s;
        User busy = person(3, u"C"_s);
        busy.isAvailable = false;
        busy.isEmailVerified = false;
        User unknown = person(4, u"D"_s);
        unknown.isAvailable = {}; // of a single profile: the flags are what there is
        QVERIFY(store.replacePeople({mentor, mentee, busy, unknown}, 1.0));
        MemberModel model(store);

        QCOMPARE(found(model, {.canMentor = true}), (QList<qint64>{1, 3, 4}));
        QCOMPARE(found(model, {.wantsMentoring = true}), QList<qint64>{2});
        QCOMPARE(found(model, {.isAvailable = true}), (QList<qint64>{1, 2, 4}));
        QCOMPARE(found(model, {.isVerified = true}), (QList<qint64>{1, 2, 4}));
        QCOMPARE(found(model, {.location = u"zurich"_s}), QList<qint64>{2});
        QCOMPARE(found(model, {.skills = u"rust"_s}), QList<qint64>{1});
        QCOMPARE(found(model, {.interests = u"rust"_s}), QList<qint64>{2});
        QCOMPARE(found(model, {u"rust"_s, true}), QList<qint64>{1});
    }

    void sorts()
    {
        store::Store store;
        sample::open(store);
        User self;
        self.id = sample::me;
        self.skills = u"Rust; maps"_s;
        QVERIFY(store.replaceMe(self));
        User zoe = person(1, u"zoë"_s, u"rust and MAPS"_s);
        User ada = person(2, u"Ada"_s, u"maps"_s);
        User emile = person(3, u"Émile"_s);
        User nobody = person(4, QString()); // by the user name then
        zoe.location = u"Oslo"_s;
        emile.location = u"åre"_s;
        QVERIFY(store.replacePeople({zoe, ada, emile, nobody}, 1.0));
        MemberModel model(store);
        const QAbstractItemModelTester tester(&model);

        QCOMPARE(shown(model), (QList<qint64>{2, 3, 4, 1}));
        model.setOrder(MemberModel::Order::Newest);
        QCOMPARE(shown(model), (QList<qint64>{4, 3, 2, 1}));
        model.setOrder(MemberModel::Order::Location);
        QCOMPARE(shown(model).mid(2), (QList<qint64>{2, 4})); // those without one
        model.setOrder(MemberModel::Order::InCommon);
        QCOMPARE(shown(model), (QList<qint64>{1, 2, 3, 4}));

        // What one has in common changes with the own profile.
        self.skills.clear();
        QVERIFY(store.replaceMe(self));
        QCOMPARE(shown(model), (QList<qint64>{2, 3, 4, 1}));
    }

    void showsTheRecommendedInTheirOrder()
    {
        store::Store store;
        sample::open(store);
        QVERIFY(
            store.replacePeople({person(1, u"A"_s), person(2, u"B"_s), person(3, u"C"_s)}, 1.0));
        MemberModel model(store);
        const QAbstractItemModelTester tester(&model);
        model.setRecommendations({{.person = UserId(3), .topics = {u"Rust"_s}},
                                  {.person = UserId(1)},
                                  {.person = UserId(99)}});
        QCOMPARE(shown(model), (QList<qint64>{1, 2, 3})); // in another order nothing is hidden
        model.setOrder(MemberModel::Order::Recommended);
        QCOMPARE(shown(model), (QList<qint64>{3, 1}));
        QVERIFY(model.index(0).data(MemberModel::ReasonRole).toString().contains(u"Rust"_s));
        QCOMPARE(found(model, {u"user1"_s}), QList<qint64>{1});
        model.setRecommendations({});
        QCOMPARE(shown(model), QList<qint64>{});
        model.setOrder(MemberModel::Order::Name);
        model.setFilter({});
        QCOMPARE(shown(model), (QList<qint64>{1, 2, 3}));
        QCOMPARE(model.index(0).data(MemberModel::ReasonRole).toString(), QString());
    }

    void aPageComesInPlaceAndMovesNothing()
    {
        store::Store store;
        sample::open(store);
        QList<User> first;
        for (qint64 id = 1; id <= 50; ++id)
            first.append(person(id, u"m%1"_s.arg(id, 3, 10, QChar(u'0'))));
        QVERIFY(store.replacePeople(first, 1.0));
        MemberModel model(store);
        const QAbstractItemModelTester tester(&model);
        const QPersistentModelIndex kept(model.indexOf(UserId(20)));
        const SignalCount count(model);

        QList<User> second;
        for (qint64 id = 51; id <= 100; ++id)
            second.append(
                person(id, (id % 2 == 0 ? u"a%1"_s : u"z%1"_s).arg(id, 3, 10, QChar(u'0'))));
        QVERIFY(store.addPeople(second));
        QCOMPARE(count.inserted, 2); // before and after those that were there
        QCOMPARE(count.all(), 2);
        QCOMPARE(model.personAt(kept), UserId(20));
        QCOMPARE(model.rowCount(), 100);

        User changed = first.at(19);
        changed.bio = u"new"_s;
        QVERIFY(store.addPeople({changed}));
        QCOMPARE(count.changed, 1);
        QCOMPARE(count.all(), 3);
        changed.name = u"zz"_s;
        QVERIFY(store.addPeople({changed}));
        QCOMPARE(count.moved, 1);
        QCOMPARE(model.personAt(kept), UserId(20));
        QCOMPARE(kept.row(), 99);

        model.setFilter({u"new"_s});
        QCOMPARE(shown(model), QList<qint64>{20});
        QCOMPARE(model.personAt(kept), UserId(20));
        changed.bio.clear(); // is not like that any more
        QVERIFY(store.addPeople({changed}));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.totalCount(), 100);
        QCOMPARE(model.person(UserId(20))->bio, QString());
    }

    void aFilterIsThreeSignalsAtMost()
    {
        store::Store store;
        sample::open(store);
        QList<User> people;
        for (qint64 id = 1; id <= 200; ++id)
            people.append(person(id, u"p%1"_s.arg(id), id % 3 == 0 ? u"Rust"_s : u"Go"_s));
        QVERIFY(store.replacePeople(people, 1.0));
        MemberModel model(store);
        const SignalCount count(model);
        model.setFilter({u"rust"_s});
        QCOMPARE(model.rowCount(), 66);
        model.setFilter({u"go"_s});
        QCOMPARE(model.rowCount(), 134);
        QVERIFY(count.all() <= 6);
        QCOMPARE(count.changed, 0);
        model.setFilter({u"Go "_s}); // the same rows
        QVERIFY(count.all() <= 6);
    }

    void saysEverythingToAScreenReader()
    {
        store::Store store;
        sample::open(store);
        User one = person(1, u"Zoë\nLee"_s);
        one.occupation = u"Engineer"_s;
        one.isEmailVerified = false;
        one.isAvailable = false;
        QVERIFY(store.replacePeople({one}, 1.0));
        const MemberModel model(store);
        const QModelIndex index = model.index(0);
        QCOMPARE(index.data().toString(), u"Zoë Lee"_s);
        const QString text = index.data(Qt::AccessibleTextRole).toString();
        for (const QString &part :
             {u"Zoë Lee"_s, u"Engineer"_s, u"mentors"_s, u"not available"_s, u"not confirmed"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(u"looks for"_s));
    }

    /// Whatever happens, the rows are those of a model that is made anew.
    void followsRandomTablesAndFilters()
    {
        QRandomGenerator random(20'24);
        store::Store store;
        sample::open(store);
        User self;
        self.id = sample::me;
        self.skills = u"Rust, maps"_s;
        QVERIFY(store.replaceMe(self));
        MemberModel model(store);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        store.openPeople();
        resets.clear();
        for (int round = 0; round < 300; ++round) {
            QHash<qint64, QPersistentModelIndex> kept;
            for (int row = 0; row < model.rowCount(); ++row)
                kept.insert(model.personAt(model.index(row)).value(), model.index(row));
            act(random.bounded(5), &random, store, model);
            MemberModel expected(store);
            expected.setRecommendations(model.recommended());
            expected.setOrder(model.order());
            expected.setFilter(model.filter());
            QCOMPARE(shown(model), shown(expected));
            for (auto it = kept.cbegin(); it != kept.cend(); ++it)
                QCOMPARE(it.value().isValid() ? it.value().row() : -1,
                         model.indexOf(UserId(it.key())).row());
        }
        QCOMPARE(resets.count(), 0);
    }

private:
    static void act(int what, QRandomGenerator *random, store::Store &store, MemberModel &model)
    {
        if (what == 0)
            (void)store.replacePeople(randomPeople(random), 1.0);
        else if (what == 1)
            (void)store.addPeople({randomPerson(random->bounded(10, 40), random)});
        else if (what == 2)
            model.setFilter(randomFilter(random));
        else if (what == 3)
            model.setOrder(static_cast<MemberModel::Order>(random->bounded(5)));
        else
            model.setRecommendations({{.person = UserId(random->bounded(10, 40))},
                                      {.person = UserId(random->bounded(10, 40))}});
    }
};

QTEST_GUILESS_MAIN(TestMemberModel)
#include "tst_membermodel.moc"
