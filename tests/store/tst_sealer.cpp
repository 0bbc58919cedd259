// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sealer.h"
#include "store/store.h"

#include <QTest>

using store::Kind;
using store::Owner;
using store::Place;
using store::Sealer;

namespace {

const Owner anna{QUrl(QStringLiteral("https://mentors.example/")), UserId(7)};
const Place place = Place::commentsOf(RelationId(3), TaskId(4));
const QByteArray text = QByteArrayLiteral("Read chapter two");

Secret keyOf(char fill)
{
    return Secret(QByteArray(static_cast<qsizetype>(Sealer::keySize), fill));
}

} // namespace

class TestSealer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWhatItSealed();
    void sealsTheSameDifferentlyEachTime();
    void refusesAnyFlippedBit();
    void refusesWhatIsCutOrLonger();
    void refusesAnotherPlace_data();
    void refusesAnotherPlace();
    void refusesAnotherOwner_data();
    void refusesAnotherOwner();
    void refusesAnotherKey();
};

void TestSealer::opensWhatItSealed()
{
    const Sealer sealer(anna, keyOf('a'));
    for (const QByteArray &plain : {text, QByteArray(), QByteArray(100000, 'x')}) {
        const QByteArray sealed = sealer.seal(place, 5, plain);
        QCOMPARE(sealed.size(), plain.size() + Sealer::overhead);
        QCOMPARE(sealed.at(0), char(1));
        QVERIFY(sealer.open(place, 5, sealed) == plain);
        QVERIFY(Sealer(anna, keyOf('a')).open(place, 5, sealed) == plain);
    }
}

void TestSealer::sealsTheSameDifferentlyEachTime()
{
    const Sealer sealer(anna, keyOf('a'));
    const QByteArray sealed = sealer.seal(place, 5, text);
    QVERIFY(sealed != sealer.seal(place, 5, text));
    QVERIFY(!sealed.contains("chapter"));
    QCOMPARE(sealer.digest(place, 5, text), sealer.digest(place, 5, text));
    QVERIFY(sealer.digest(place, 5, text) != sealer.digest(place, 6, text));
    QVERIFY(sealer.digest(place, 5, text) != sealer.digest(place, 5, text + '.'));
    QVERIFY(sealer.digest(place, 5, text) != Sealer(anna, keyOf('b')).digest(place, 5, text));
}

void TestSealer::refusesAnyFlippedBit()
{
    const Sealer sealer(anna, keyOf('a'));
    const QByteArray sealed = sealer.seal(place, 5, text);
    for (qsizetype byte = 0; byte < sealed.size(); ++byte) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = sealed;
            flipped[byte] = static_cast<char>(flipped.at(byte) ^ (1 << bit));
            QVERIFY(!sealer.open(place, 5, flipped));
        }
    }
}

void TestSealer::refusesWhatIsCutOrLonger()
{
    const Sealer sealer(anna, keyOf('a'));
    const QByteArray sealed = sealer.seal(place, 5, text);
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY(!sealer.open(place, 5, sealed.first(size)));
    QVERIFY(!sealer.open(place, 5, sealed + '\0'));
}

void TestSealer::refusesAnotherPlace_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("relation");
    QTest::addColumn<qint64>("task");
    QTest::addColumn<qint64>("id");
    QTest::newRow("id") << int(Kind::Comment) << qint64(3) << qint64(4) << qint64(6);
    QTest::newRow("task") << int(Kind::Comment) << qint64(3) << qint64(5) << qint64(5);
    QTest::newRow("relation") << int(Kind::Comment) << qint64(4) << qint64(4) << qint64(5);
    QTest::newRow("table") << int(Kind::Task) << qint64(3) << qint64(4) << qint64(5);
    QTest::newRow("numbers swapped") << int(Kind::Comment) << qint64(4) << qint64(3) << qint64(5);
}

void TestSealer::refusesAnotherPlace()
{
    QFETCH(int, kind);
    QFETCH(qint64, relation);
    QFETCH(qint64, task);
    QFETCH(qint64, id);
    const Sealer sealer(anna, keyOf('a'));
    const QByteArray sealed = sealer.seal(place, 5, text);
    const Place other{static_cast<Kind>(kind), RelationId(relation), TaskId(task)};
    QVERIFY(!sealer.open(other, id, sealed));
}

void TestSealer::refusesAnotherOwner_data()
{
    QTest::addColumn<QUrl>("server");
    QTest::addColumn<qint64>("user");
    QTest::newRow("user") << anna.server << qint64(8);
    QTest::newRow("server") << QUrl(QStringLiteral("https://other.example/")) << qint64(7);
    QTest::newRow("longer") << QUrl(QStringLiteral("https://mentors.example/x")) << qint64(7);
    QTest::newRow("none") << QUrl() << qint64(7);
}

void TestSealer::refusesAnotherOwner()
{
    QFETCH(QUrl, server);
    QFETCH(qint64, user);
    const QByteArray sealed = Sealer(anna, keyOf('a')).seal(place, 5, text);
    QVERIFY(!Sealer(Owner{server, UserId(user)}, keyOf('a')).open(place, 5, sealed));
}

void TestSealer::refusesAnotherKey()
{
    const QByteArray sealed = Sealer(anna, keyOf('a')).seal(place, 5, text);
    QVERIFY(!Sealer(anna, keyOf('b')).open(place, 5, sealed));
}

QTEST_GUILESS_MAIN(TestSealer)
#include "tst_sealer.moc"
