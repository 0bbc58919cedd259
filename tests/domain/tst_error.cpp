// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/result.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasANameAndASentence()
    {
        QSet<QString> names;
        for (int kind = 0; kind <= int(Error::Kind::Keychain); ++kind) {
            const Error error{Error::Kind(kind), 0, u"the whole reason"_s, false};
            names.insert(kindName(error.kind));
            const QString sentence = explain(error);
            QVERIFY2(sentence.size() > 10 && !sentence.contains(u"%1"_s), qPrintable(sentence));
        }
        QCOMPARE(names.size(), int(Error::Kind::Keychain) + 1);
    }

    void theServersWordsStayOneLine()
    {
        const Error error{Error::Kind::Invalid, 400, u"two\nlines \u202e"_s, true};
        QCOMPARE(explain(error), u"The server refused it: two lines "_s);
    }

    void ourOwnSentencesStandAlone()
    {
        const QString sentence = u"There is no text yet."_s;
        QCOMPARE(explain({Error::Kind::Invalid, 0, sentence, false}), sentence);
        QCOMPARE(explain({Error::Kind::Conflict, 0, sentence, false}), sentence);
        QVERIFY(explain({Error::Kind::Conflict, 409, sentence, true}) != sentence);
    }

    void aResultIsOneOrTheOther()
    {
        const Result<int> good = 7;
        QVERIFY(good.has_value());
        QCOMPARE(*good, 7);
        const Result<int> bad = Error{Error::Kind::Timeout, 0, {}, true};
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, Error::Kind::Timeout);
    }
};

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
