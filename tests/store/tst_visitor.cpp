// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/visitor.h"

#include "store/fixture.h"
#include "store/outbox.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using store::Store;
using store::Visitor;

namespace {

bool isDiskFull = false;

/// A connection that is opened while the disk is full cannot make its file any longer.
int limit(sqlite3 *connection, char **, const void *)
{
    if (isDiskFull)
        executeOn(connection, "PRAGMA max_page_count=1");
    return SQLITE_OK;
}

Edit someEdit(const QString &text = QStringLiteral("Written from outside"))
{
    return {.kind = Edit::Kind::AddTask, .relation = RelationId(3), .text = text, .subject = text};
}

QStringList textsIn(const Store &store)
{
    QStringList texts;
    for (const WaitingEdit &entry : store.outbox().edits().rows())
        texts.append(entry.edit.text);
    return texts;
}

} // namespace

// A process that does not own the account's folder looks into it and leaves an edit there.
class TestVisitor : public QObject
{
    Q_OBJECT

    static Visitor visitorOf(const Fixture &fixture)
    {
        return {fixture.folder(), fixture.owner, fixture.key};
    }

    static QString outboxPath(const Fixture &fixture) { return fixture.folder() + u"/outbox.db"_s; }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(limit)); }

    void seesTheRelationsWhetherTheFolderIsOwnedOrNot()
    {
        const Fixture fixture;
        const QList<Relation> relations = someRelations(3);
        {
            Store owner;
            QVERIFY(fixture.open(owner));
            QVERIFY(owner.replaceRelations(relations, 1.0));
            const auto seen = visitorOf(fixture).relations();
            QVERIFY(seen);
            QCOMPARE(*seen, relations);
            QVERIFY(owner.replaceRelations(someRelations(2), 2.0)); // nothing is in its way
        }
        const auto seen = visitorOf(fixture).relations();
        QVERIFY(seen);
        QCOMPARE(*seen, someRelations(2));
    }

    void seesNothingWhereNothingWasEverKept()
    {
        const Fixture fixture;
        const auto seen = visitorOf(fixture).relations();
        QVERIFY(seen);
        QVERIFY(seen->isEmpty());
        QVERIFY(!QFile::exists(fixture.folder())); // and makes nothing
    }

    void saysSoWhenItCannotRead()
    {
        Fixture fixture;
        {
            Store owner;
            QVERIFY(fixture.open(owner));
        }
        const QByteArray before = bytesOf(fixture.cachePath());
        fixture.key = Secret::random(32);
        const auto otherKey = visitorOf(fixture).relations();
        QVERIFY(!otherKey);
        QCOMPARE(otherKey.error().kind, Error::Kind::Storage);
        QVERIFY(otherKey.error().detail.contains(u"cannot be read"_s));
        fixture.key = Secret(QByteArray("short"));
        const auto noKey = visitorOf(fixture).relations();
        QVERIFY(!noKey);
        QCOMPARE(noKey.error().kind, Error::Kind::Keychain);
        QVERIFY(!visitorOf(fixture).leave(someEdit(), 1.0));
        QCOMPARE(bytesOf(fixture.cachePath()), before);
    }

    void leavesAnEditThatTheOwnerTakesOverWhenItIsTold()
    {
        const Fixture fixture;
        Store owner;
        QVERIFY(fixture.open(owner));
        QVERIFY(visitorOf(fixture).leave(someEdit(), 5.0));
        QVERIFY(textsIn(owner).isEmpty());

        QSignalSpy taken(&owner.outbox(), &store::Outbox::inboxTaken);
        owner.outbox().takeInbox();
        QVERIFY(taken.wait());

        QCOMPARE(textsIn(owner), QStringList{someEdit().text});
        const WaitingEdit &entry = owner.outbox().edits().rows().first();
        QCOMPARE(entry.since, 5.0);
        QVERIFY(entry.edit.task.isLocal());
        owner.outbox().takeInbox(); // once
        owner.close();
        QVERIFY(fixture.open(owner));
        QCOMPARE(textsIn(owner).size(), 1);
    }

    void leavesEditsForTheNextOwnerInTheirOrder()
    {
        const Fixture fixture;
        {
            Store owner;
            QVERIFY(fixture.open(owner));
        }
        QVERIFY(QFile::remove(outboxPath(fixture))); // as before there were any
        QVERIFY(visitorOf(fixture).leave(someEdit(u"First"_s), 1.0));
        QVERIFY(visitorOf(fixture).leave(someEdit(u"Second"_s), 2.0));
#ifdef Q_OS_UNIX // on Windows the folder above sees to it
        QCOMPARE(
            QFile::permissions(outboxPath(fixture))
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
#endif
        QVERIFY(!fixture.allBytes().contains("First"));
        Store next;
        QVERIFY(fixture.open(next));
        QCOMPARE(textsIn(next), (QStringList{u"First"_s, u"Second"_s}));
    }

    void leavesAloneWhatItMayNotWriteTo_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("newer version")
            << QByteArray("PRAGMA user_version=99") << u"newer version"_s;
        QTest::newRow("another key")
            << QByteArray("UPDATE meta SET canary=x'01'") << u"cannot be read"_s;
        QTest::newRow("no file of ours") << QByteArray("DROP TABLE inbox") << u"cannot be read"_s;
    }
    void leavesAloneWhatItMayNotWriteTo()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, sentence);
        const Fixture fixture;
        {
            Store owner;
            QVERIFY(fixture.open(owner));
        }
        sqlite3 *connection = nullptr;
        sqlite3_open(outboxPath(fixture).toUtf8().constData(), &connection);
        executeOn(connection, sql.constData());
        sqlite3_close(connection);
        const QByteArray before = bytesOf(outboxPath(fixture));

        const auto left = visitorOf(fixture).leave(someEdit(), 1.0);

        QVERIFY(!left);
        QCOMPARE(left.error().kind, Error::Kind::Storage);
        QVERIFY2(left.error().detail.contains(sentence), qPrintable(left.error().detail));
        QCOMPARE(bytesOf(outboxPath(fixture)), before);
    }

    void aFullDiskTakesNothingAndLosesNothing()
    {
        const Fixture fixture;
        {
            Store owner;
            QVERIFY(fixture.open(owner));
        }
        QVERIFY(visitorOf(fixture).leave(someEdit(u"Before"_s), 1.0));
        isDiskFull = true;
        const auto left = visitorOf(fixture).leave(someEdit(QString(100'000, u'x')), 2.0);
        isDiskFull = false;
        QVERIFY(!left);
        QCOMPARE(left.error().detail, u"The disk is full."_s);
        QVERIFY(visitorOf(fixture).leave(someEdit(u"After"_s), 3.0));
        Store next;
        QVERIFY(fixture.open(next));
        QCOMPARE(textsIn(next), (QStringList{u"Before"_s, u"After"_s}));
    }

    void waitsForAWriterAndGivesUpInTheEnd()
    {
        const Fixture fixture;
        {
            Store owner;
            QVERIFY(fixture.open(owner));
        }
        sqlite3 *connection = nullptr;
        sqlite3_open(outboxPath(fixture).toUtf8().constData(), &connection);
        executeOn(connection, "BEGIN IMMEDIATE");
        const auto left = visitorOf(fixture).leave(someEdit(), 1.0);
        executeOn(connection, "COMMIT");
        sqlite3_close(connection);
        QVERIFY(!left);
        QCOMPARE(left.error().detail, u"Another program is using the data."_s);
        QVERIFY(visitorOf(fixture).leave(someEdit(), 1.0));
    }
};

QTEST_GUILESS_MAIN(TestVisitor)
#include "tst_visitor.moc"
