// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filtermodel.h"

#include "model/relationmodel.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsCaseAndAccentsAndHidesEmptyGroups()
    {
        using State = Relation::State;
        store::Store store;
        sample::open(store);
        QVERIFY(
            store.replaceRelations({sample::relation(1, State::Accepted, false, u"Zoë Müller"_s),
                                    sample::relation(2, State::Completed, false, u"Ada"_s),
                                    sample::relation(3, State::Pending, true, u"Bo"_s)},
                                   1.0));
        model::RelationModel source(store);
        model::RelationFilterModel filter;
        filter.setSourceModel(&source);
        const QAbstractItemModelTester tester(&filter);

        QCOMPARE(filter.rowCount(), 3); // Received is empty
        QCOMPARE(filter.shownCount(), 3);
        QVERIFY(!filter.isFiltering());

        filter.setText(u"muller ZOE"_s);
        QCOMPARE(filter.shownCount(), 1);
        QCOMPARE(filter.index(0, 0, filter.index(0, 0)).data().toString(), u"Zoë Müller"_s);
        QVERIFY(filter.isFiltering());

        filter.setText({});
        filter.setState(State::Completed);
        QCOMPARE(filter.shownCount(), 1);
        filter.setOwnRole(Relation::Role::Mentor);
        QCOMPARE(filter.shownCount(), 0);
        QCOMPARE(filter.rowCount(), 0);

        // What arrives is filtered as it comes.
        filter.setOwnRole({});
        QVERIFY(store.replaceRelations({sample::relation(9, State::Completed)}, 2.0));
        QCOMPARE(filter.shownCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFilterModel)
#include "tst_filtermodel.moc"
