// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/fixture.h"
#include "store/outboxfile.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace store;

namespace {

const RelationId r1{1};
const TaskId t1{1};

} // namespace

/// What the finder of the disk, and another user of the computer, can see.
class TestSecrecy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesNoTextInTheFolder();
    void logsNoText();
    void letsNobodyElseIn();
};

void TestSecrecy::leavesNoTextInTheFolder()
{
    Fixture fixture;
    const QString marker = QStringLiteral("Canary");
    User me = someUser();
    me.name = me.userName = me.email = me.bio = marker;
    Relation relation = someRelation(1, marker);
    relation.mentor.name = relation.mentee.name = marker;
    Store store;
    QVERIFY(fixture.open(store));
    QVERIFY(store.replaceMe(me));
    QVERIFY(store.replaceRelations({relation}, 1));
    QVERIFY(store.replaceTasks(r1, {someTask(1, marker), someTask(2, marker)}, 1));
    QVERIFY(store.replaceComments(r1, t1, {someComment(1, 1, 1, marker)}, 1));
    ProfileEdit profile;
    profile.texts.insert(ProfileField::Bio, marker);
    profile.texts.insert(ProfileField::SocialMediaLinks, marker);
    for (const Edit &edit : {addTask(r1, marker), addComment(r1, t1, marker),
                             Edit{.kind = Edit::Kind::EditComment,
                             .relation = r1,
                             .task = t1,
                             .text = marker,
                             .comment = CommentId(1),
                             .base = marker},
                             Edit{.kind = Edit::Kind::SendRequest,
                             .request = {UserId(7), UserId(8), 2, marker},
                             .subject = marker},
                             Edit{.kind = Edit::Kind::UpdateProfile, .profile = profile}}) {
        WaitingEdit entry = waiting(store.outbox(), edit);
        entry.lastError = Error{Error::Kind::Server, 500, marker, true};
        entry.trouble = Trouble{Trouble::Kind::Refused, *entry.lastError, marker};
        store.outbox().write({.put = {entry}});
    }
    store.outbox().write({.drafts = {{QStringLiteral("comment/1/1"), {marker, marker}}}});
    {
        OutboxFile visitor(openDatabase(fixture.outboxPath(), Durability::Computer, 5000),
                           Sealer(fixture.owner, fixture.key, Sealer::File::Outbox));
        QCOMPARE(visitor.inspect(), OutboxFile::Found::Ready);
        visitor.appendToInbox(addTask(r1, marker), 1);
    }
    bool isOnDisk = false;
    store.outbox().write({}, &store, [&](const Result<Done> &) { isOnDisk = true; });
    QTRY_VERIFY(isOnDisk);

    const QByteArray key = fixture.key.toByteArray();
    const auto verifyNone = [&](const QByteArray &bytes) {
        QVERIFY(bytes.size() > 4096);
        for (const QByteArray &text :
             {marker.toUtf8(), QByteArray(reinterpret_cast<const char *>(marker.utf16()), 12),
              QByteArray("description"), QByteArray("subject"), QByteArray("mentors.example"), key,
              key.toHex(), key.toBase64()})
            QVERIFY2(!bytes.contains(text), text.constData());
    };
    QVERIFY(QFileInfo(fixture.cachePath() + QStringLiteral("-wal")).size() > 0);
    QVERIFY(QFileInfo(fixture.outboxPath() + QStringLiteral("-wal")).size() > 0);
    verifyNone(fixture.allBytes());
    store.close();
    verifyNone(fixture.allBytes());

    // Nor does a file that is set aside, nor what is taken over from it.
    fixture.executeOnOutbox("UPDATE edit SET payload=x'00' WHERE id=1");
    QVERIFY(fixture.open(store));
    QCOMPARE(fixture.quarantined().size(), 1);
    QCOMPARE(store.outbox().edits().size(), 5); // one of the six was broken, one came by the inbox
    store.close();
    verifyNone(fixture.allBytes());
}

void TestSecrecy::logsNoText()
{
    static QStringList said;
    said.clear();
    const QtMessageHandler earlier = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { said.append(text); });
    const QString marker = QStringLiteral("Canary");
    {
        Fixture fixture;
        Store store;
        (void)fixture.open(store);
        write(store, addTask(r1, marker));
        store.outbox().write({.drafts = {{QStringLiteral("task/1"), {marker, {}}}}});
        executeOn(connectionTo(fixture.outboxPath()), "PRAGMA query_only=1");
        write(store, addTask(r1, marker));
        store.close();
        fixture.executeOnOutbox("UPDATE edit SET payload=x'00'");
        (void)fixture.open(store);
    }
    qInstallMessageHandler(earlier);
    for (const QString &line : std::as_const(said))
        QVERIFY2(!line.contains(marker), qPrintable(line));
}

void TestSecrecy::letsNobodyElseIn()
{
#ifdef Q_OS_UNIX
    const mode_t earlier = umask(0);
    Fixture fixture;
    Store store;
    QVERIFY(QDir().mkpath(fixture.folder())); // made before, and open to all
    for (const QString &path : {fixture.cachePath(), fixture.outboxPath()}) {
        QFile open(path);
        QVERIFY(open.open(QFile::WriteOnly));
    }
    QVERIFY(fixture.open(store));
    QVERIFY(store.replaceRelations(someRelations(3), 1));
    write(store, addTask(r1, QStringLiteral("New")));
    store.close();
    fixture.executeOnOutbox("UPDATE edit SET payload=x'00'");
    QVERIFY(fixture.open(store));
    QVERIFY(store.replaceRelations(someRelations(2), 1));
    bool isOnDisk = false;
    store.outbox().write({.put = {waiting(store.outbox(), addTask(r1, QStringLiteral("New")))}},
                         &store, [&](const Result<Done> &) { isOnDisk = true; });
    QTRY_VERIFY(isOnDisk);
    umask(earlier);
    const auto modeOf = [](const QString &path) {
        struct stat status = {};
        return ::stat(QFile::encodeName(path).constData(), &status) ? -1
                                                                    : int(status.st_mode & 0777);
    };
    QCOMPARE(modeOf(fixture.folder()), 0700);
    const QStringList names = QDir(fixture.folder()).entryList(QDir::Files | QDir::Hidden);
    // cache.db and outbox.db, each with -wal and -shm; the outbox set aside; and the lock
    QVERIFY2(names.size() >= 8, qPrintable(names.join(QLatin1Char(' '))));
    QCOMPARE(fixture.quarantined().size(), 1);
    for (const QString &name : names)
        QCOMPARE(modeOf(fixture.folder() + QLatin1Char('/') + name), 0600);
#else
    QSKIP("Permissions are the profile folder's there");
#endif
}

QTEST_GUILESS_MAIN(TestSecrecy)
#include "tst_secrecy.moc"
