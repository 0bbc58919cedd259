// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/waitinglines.h"

#include "http/client.h"
#include "store/outbox.h"
#include "store/store.h"
#include "sync/sync.h"

#include <QTest>

using namespace Qt::StringLiterals;
using State = WaitingEdit::State;

// What a terminal reads of edits that wait.
class TestWaitingLines : public QObject
{
    Q_OBJECT

    /// The line of an edit in mentorship 3 with that partner.
    static QString lineOf(WaitingEdit entry, const QString &partner = QStringLiteral("Ada"))
    {
        http::Client client;
        store::Store store;
        syncing::Sync sync(client, store);
        store.openInMemory({QUrl(u"https://example.org"_s), UserId(7)});
        Relation relation;
        relation.id = RelationId(3);
        relation.mentor = {UserId(9), partner};
        relation.mentee = {UserId(7), u"Me"_s};
        relation.state = Relation::State::Accepted;
        if (!store.replaceRelations({relation}, 1.0))
            qFatal("the relations are not taken");
        entry.id = store.outbox().takeId();
        nameAddition(entry.edit, entry.id);
        store.outbox().write({.put = {entry}});
        const QStringList lines = app::waitingLines(store, sync);
        return lines.size() == 1 ? lines.first() : QString();
    }

    static WaitingEdit addition(const QString &text)
    {
        WaitingEdit entry;
        entry.edit = {
            .kind = Edit::Kind::AddTask, .relation = RelationId(3), .text = text, .subject = text};
        return entry;
    }

private Q_SLOTS:
    void sayWhatWhereAndInWhichState_data()
    {
        QTest::addColumn<WaitingEdit>("entry");
        QTest::addColumn<QString>("state");
        WaitingEdit entry = addition(u"Read"_s);
        QTest::newRow("queued") << entry << u"not sent yet"_s;
        entry.lastError = Error{Error::Kind::RateLimited, 429, {}, true};
        QTest::newRow("put off") << entry << u"not sent yet: The server asks for a pause"_s;
        entry.lastError.reset();
        entry.heldUntil = unixNow() + 60;
        QTest::newRow("held back") << entry << u"can still be undone"_s;
        entry.state = State::Sending;
        QTest::newRow("sending") << entry << u"on its way"_s;
        entry.state = State::Acknowledged;
        QTest::newRow("acknowledged") << entry << u"does not show it yet"_s;
        entry.state = State::Unknown;
        QTest::newRow("unknown") << entry << u"not known whether it arrived"_s;
        entry.state = State::Parked;
        entry.trouble = Trouble{Trouble::Kind::NotRunning};
        QTest::newRow("parked") << entry << u"waits for you: The mentorship is not running"_s;
    }
    void sayWhatWhereAndInWhichState()
    {
        QFETCH(WaitingEdit, entry);
        QFETCH(QString, state);
        const QStringList parts = lineOf(entry).split(u'\t');
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts.at(0), u"Add “Read”"_s);
        QCOMPARE(parts.at(1), u"mentorship 3 with Ada"_s);
        QVERIFY2(parts.at(2).startsWith(state) || parts.at(2).contains(state),
                 qPrintable(parts.at(2)));
    }

    // Nobody moves the cursor, changes colours, or adds lines or columns from afar.
    void holdNothingThatATerminalObeys()
    {
        WaitingEdit entry = addition(u"a\x1b]0;title\x07 b\n\tc\u202e\u009b"_s);
        entry.state = State::Parked;
        entry.trouble =
            Trouble{Trouble::Kind::Refused, {Error::Kind::Invalid, 400, u"\x1b[2J\r\nno"_s, true}};
        const QString line = lineOf(entry, u"Ev\x1b[31mil\u2028\t"_s);
        QCOMPARE(line.count(u'\t'), 2);
        for (const QChar character : line)
            QVERIFY2(character == u'\t' || character.category() != QChar::Other_Control,
                     qPrintable(line));
        QVERIFY(!line.contains(QChar(0x202e)));
        QVERIFY(!line.contains(QChar(0x2028)));
        QVERIFY(line.contains(u"no"_s));
    }
};

QTEST_GUILESS_MAIN(TestWaitingLines)
#include "tst_waitinglines.moc"
