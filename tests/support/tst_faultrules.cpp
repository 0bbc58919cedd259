// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultrules.h"

#include <QTest>

using test::Chance;
using test::Fault;
using test::FaultRules;
using test::Match;

// Which request gets which fault.
class TestFaultRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spoilsNothingUntold();
    void holdsForWhatMatches_data();
    void holdsForWhatMatches();
    void takesTheFirstThatHolds();
    void countsAlsoWhatAnotherRuleTook();
    void spoilsByChance();
    void repeatsWithTheSameSeed();
    void letsReadsNotDisturbWrites();
    void prefersRulesToChance();
};

namespace {

const char *const requests[] = {
    "GET /user",
    "POST /mentorship_relation/5/task",
    "POST /mentorship_relation/7/task",
    "PUT /user",
    "POST /mentorship_relation/5/task",
    "GET /users?page=2",
    "POST /mentorship_relation/5/task",
};

/// A letter for each request: the first of the fault's name, or a dot.
QByteArray chosen(FaultRules &rules, const QList<QByteArray> &asked)
{
    QByteArray letters;
    int number = 0;
    for (const QByteArray &request : asked) {
        const QList<QByteArray> parts = request.split(' ');
        const QByteArray name = rules.choose(++number, {parts[0], parts[1], {}, {}}).name();
        letters += name.isEmpty() ? '.' : name.front();
    }
    return letters;
}

QByteArray chosen(FaultRules &rules)
{
    return chosen(rules, QList<QByteArray>(std::begin(requests), std::end(requests)));
}

Fault named(const QByteArray &name)
{
    return Fault::custom(name, [](const auto &, const auto &) { return test::Answer::drop(); });
}

} // namespace

Q_DECLARE_METATYPE(test::Match)

void TestFaultRules::spoilsNothingUntold()
{
    FaultRules rules;
    QCOMPARE(chosen(rules), QByteArray("......."));
}

void TestFaultRules::holdsForWhatMatches_data()
{
    const QString task = QStringLiteral("/5/task$");
    QTest::addColumn<Match>("match");
    QTest::addColumn<QByteArray>("letters");
    QTest::newRow("all") << Match() << QByteArray("xxxxxxx");
    QTest::newRow("a number") << Match{.number = 3} << QByteArray("..x....");
    QTest::newRow("a verb") << Match{.verb = "POST"} << QByteArray(".xx.x.x");
    QTest::newRow("a path") << Match{.path = QStringLiteral("^/user$")} << QByteArray("x..x...");
    QTest::newRow("a part of a path")
        << Match{.path = QStringLiteral("user")} << QByteArray("x..x.x.");
    QTest::newRow("a query") << Match{.path = QStringLiteral("page=2")} << QByteArray(".....x.");
    QTest::newRow("verb and path")
        << Match{.verb = "PUT", .path = QStringLiteral("^/user$")} << QByteArray("...x...");
    QTest::newRow("the second") << Match{.path = task, .nth = 2} << QByteArray("....x..");
    QTest::newRow("once") << Match{.path = task, .times = 1} << QByteArray(".x.....");
    QTest::newRow("twice") << Match{.verb = "POST", .times = 2} << QByteArray(".xx....");
    QTest::newRow("another number and verb")
        << Match{.number = 1, .verb = "POST"} << QByteArray(".......");
}

void TestFaultRules::holdsForWhatMatches()
{
    QFETCH(const Match, match);
    QFETCH(const QByteArray, letters);
    FaultRules rules;
    rules.add(match, named("x"));
    QCOMPARE(chosen(rules), letters);
    rules.clear();
    QCOMPARE(chosen(rules), QByteArray("......."));
}

void TestFaultRules::takesTheFirstThatHolds()
{
    FaultRules rules;
    rules.add({.verb = "POST", .times = 1}, named("a"));
    rules.add({.path = QStringLiteral("/7/")}, Fault::none());
    rules.add({.verb = "POST"}, named("b"));
    rules.add({}, named("c"));
    QCOMPARE(chosen(rules), QByteArray("ca.cbcb"));
}

void TestFaultRules::countsAlsoWhatAnotherRuleTook()
{
    FaultRules rules;
    rules.add({.number = 2}, named("a"));
    rules.add({.path = QStringLiteral("/5/task$"), .nth = 2}, named("b"));
    QCOMPARE(chosen(rules), QByteArray(".a..b.."));
}

void TestFaultRules::spoilsByChance()
{
    const QList<QByteArray> many(2000, "POST /thing");
    FaultRules rules;
    rules.setChance({.seed = 3, .probability = 0, .faults = {named("a")}});
    QCOMPARE(chosen(rules, many).count('a'), 0);
    rules.setChance({.seed = 3, .probability = 1, .faults = {named("a")}});
    QCOMPARE(chosen(rules, many).count('a'), 2000);

    // 2000 draws of 0.15 lie within six deviations of 300; the seed is fixed, so it is so always.
    rules.setChance({.seed = 3, .probability = 0.3, .faults = {named("a"), named("b")}});
    const QByteArray letters = chosen(rules, many);
    QVERIFY2(qAbs(letters.count('a') - 300) < 96, letters);
    QVERIFY2(qAbs(letters.count('b') - 300) < 96, letters);
}

void TestFaultRules::repeatsWithTheSameSeed()
{
    const QList<QByteArray> many(200, "POST /thing");
    const auto withSeed = [&](quint32 seed) {
        FaultRules rules;
        rules.setChance({.seed = seed, .probability = 0.5, .faults = {named("a"), named("b")}});
        return chosen(rules, many);
    };
    QCOMPARE(withSeed(7), withSeed(7));
    QVERIFY(withSeed(7) != withSeed(8));
}

void TestFaultRules::letsReadsNotDisturbWrites()
{
    const Chance chance{
        .seed = 7, .probability = 0.5, .faults = {named("a")}, .isForWritesOnly = true};
    QList<QByteArray> mixed;
    for (int i = 0; i < 100; ++i)
        mixed << "PUT /thing"
              << "GET /thing";
    FaultRules alone;
    FaultRules among;
    alone.setChance(chance);
    among.setChance(chance);
    const QByteArray expected = chosen(alone, QList<QByteArray>(100, "PUT /thing"));
    const QByteArray letters = chosen(among, mixed);
    QVERIFY(expected.contains('a') && expected.contains('.'));
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(letters.at(2 * i), expected.at(i));
        QCOMPARE(letters.at(2 * i + 1), '.');
    }
}

void TestFaultRules::prefersRulesToChance()
{
    FaultRules rules;
    rules.setChance({.probability = 1, .faults = {named("x")}});
    rules.add({.path = QStringLiteral("^/user$")}, Fault::none());
    rules.add({.path = QStringLiteral("/7/")}, named("a"));
    QCOMPARE(chosen(rules), QByteArray(".xa.xxx"));
}

QTEST_GUILESS_MAIN(TestFaultRules)
#include "tst_faultrules.moc"
