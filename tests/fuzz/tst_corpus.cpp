// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/mutations.h"
#include "fuzz/properties.h"
#include "fuzz/seeds.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The fuzzer's properties over a fixed set of inputs, for every compiler and every run.
class TestCorpus : public QObject
{
    Q_OBJECT

    int m_cases = 0;
    int m_values = 0;
    int m_refusals = 0;

    // Fails with the input, so that it can be put into the corpus.
    void attempt(const QByteArray &input)
    {
        const fuzz::Outcome outcome = fuzz::tryReaders(input);
        QVERIFY2(outcome.broken.isEmpty(),
                 qPrintable(outcome.broken + u" for "_s + QString::fromLatin1(input.left(2000))));
        ++m_cases;
        m_values += outcome.values;
        m_refusals += outcome.refusals;
    }

private Q_SLOTS:
    void init() { m_cases = m_values = m_refusals = 0; }

    // Otherwise nothing is tried that comes near a value.
    void everyReaderFindsItsOwn()
    {
        const QList<QByteArray> bodies = fuzz::recordedBodies();
        QVERIFY(bodies.size() > 200);
        for (const QByteArray &body : bodies)
            attempt(body);
        QVERIFY(m_values >= m_cases);
        QVERIFY(m_refusals > m_values);
    }

    void nastyFiles()
    {
        const QList<QByteArray> files = fuzz::nastyFiles();
        QVERIFY(files.size() >= 10);
        for (const QByteArray &file : files)
            attempt(file);
    }

    void mutationsAreTheSameEachTime()
    {
        const QByteArray text = R"({"id":1,"list":[1,2,"a"],"flag":true})";
        QSet<QByteArray> all;
        for (std::uint32_t number = 0; number < 200; ++number) {
            QCOMPARE(fuzz::mutated(text, number), fuzz::mutated(text, number));
            all.insert(fuzz::mutated(text, number));
        }
        QVERIFY(all.size() > 80);
    }

    void mutations()
    {
        constexpr int wanted = 12'000;
        const QList<QByteArray> seeds = fuzz::recordedBodies() + fuzz::nastyFiles();
        for (std::uint32_t number = 0; m_cases < wanted; ++number) {
            const QByteArray &seed = seeds.at(qsizetype(number) % seeds.size());
            attempt(fuzz::mutated(seed, number));
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d cases, %d values, %d refusals", m_cases, m_values, m_refusals);
        QVERIFY(m_values > wanted / 4);
        QVERIFY(m_refusals > wanted);
    }
};

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
