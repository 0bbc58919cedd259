// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fixture.h"

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
    store.showAddedTask(r1, marker);

    const QByteArray key = fixture.key.toByteArray();
    const auto verifyNone = [&](const QByteArray &bytes) {
        QVERIFY(bytes.size() > 4096);
        for (const QByteArray &text :
             {marker.toUtf8(), QByteArray(reinterpret_cast<const char *>(marker.utf16()), 12),
              QByteArray("description"), QByteArray("mentors.example"), key, key.toHex(),
              key.toBase64()})
            QVERIFY2(!bytes.contains(text), text.constData());
    };
    QVERIFY(QFileInfo(fixture.cachePath() + QStringLiteral("-wal")).size() > 0);
    verifyNone(fixture.allBytes());
    store.close();
    verifyNone(fixture.allBytes());
}

void TestSecrecy::letsNobodyElseIn()
{
#ifdef Q_OS_UNIX
    const mode_t earlier = umask(0);
    Fixture fixture;
    Store store;
    QVERIFY(QDir().mkpath(fixture.folder())); // made before, and open to all
    QFile open(fixture.folder() + QStringLiteral("/cache.db"));
    QVERIFY(open.open(QFile::WriteOnly));
    open.close();
    QVERIFY(fixture.open(store));
    QVERIFY(store.replaceRelations(someRelations(3), 1));
    umask(earlier);
    const auto modeOf = [](const QString &path) {
        struct stat status = {};
        return ::stat(QFile::encodeName(path).constData(), &status) ? -1
                                                                    : int(status.st_mode & 0777);
    };
    QCOMPARE(modeOf(fixture.folder()), 0700);
    const QStringList names = QDir(fixture.folder()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(names.size(), 4); // cache.db, -wal, -shm and the lock
    for (const QString &name : names)
        QCOMPARE(modeOf(fixture.folder() + QLatin1Char('/') + name), 0600);
#else
    QSKIP("Permissions are the profile folder's there");
#endif
}

QTEST_GUILESS_MAIN(TestSecrecy)
#include "tst_secrecy.moc"
