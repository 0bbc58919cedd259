// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/account.h"
#include "session/accountbook.h"
#include "session/keychainentry.h"

#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using session::Account;
using session::AccountBook;
using session::Decoding;
using session::KeychainEntry;

namespace {

Account account(const char *server, qint64 userId)
{
    return {QUrl(QString::fromLatin1(server)), UserId(userId)};
}

KeychainEntry entry()
{
    KeychainEntry result;
    result.account = account("https://mentors.example.org:8443", 4711);
    result.refreshToken = Secret(QByteArray(268, 't'));
    result.dataKey = Secret::random(session::dataKeySize);
    return result;
}

} // namespace

class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyNamesServerAndUser();
    void bookRemembersInOrderOfUse();
    void bookIsKept();
    void bookSkipsWhatItCannotRead();
    void removalsAreKept();
    void entryComesBackAsItWas();
    void entryIsSmall();
    void everyCutEntryIsDamaged();
    void entryOfALaterVersion();
    void entryWithoutAnAccountIsDamaged();
};

void TestAccount::keyNamesServerAndUser()
{
    const QString key = account("https://a.example", 7).key();
    const QRegularExpression hexadecimal(QStringLiteral("^[0-9a-f]{32}$"));
    QVERIFY(hexadecimal.match(key).hasMatch());
    QCOMPARE(account("https://a.example", 7).key(), key);
    QCOMPARE(account("https://a.example:443/", 7).key(), key);
    QVERIFY(account("https://a.example", 8).key() != key);
    QVERIFY(account("https://b.example", 7).key() != key);
    QVERIFY(account("https://a.example:8443", 7).key() != key);
    QVERIFY(account("http://a.example:443", 7).key() != key);
}

void TestAccount::bookRemembersInOrderOfUse()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    AccountBook book(settings);
    const Account first = account("https://a.example", 1);
    const Account second = account("https://a.example", 2);
    const Account third = account("https://b.example", 1);

    QVERIFY(!book.last().isValid());
    book.remember(first);
    book.remember(second);
    book.remember(third);
    QCOMPARE(book.last(), third);
    QCOMPARE(book.last(first.server), second);
    book.remember(first);
    QCOMPARE(book.last(), first);
    QCOMPARE(book.accounts().size(), 3);
    book.forget(first);
    QCOMPARE(book.last(first.server), second);
    QVERIFY(!book.contains(first));
    QVERIFY(!book.last(QUrl(QStringLiteral("https://c.example"))).isValid());
}

void TestAccount::bookIsKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.ini"));
    const Account known = account("https://a.example:8443", 123456789012);
    {
        QSettings settings(path, QSettings::IniFormat);
        AccountBook book(settings);
        book.remember(known);
        book.setLastServer(known.server);
    }
    QSettings settings(path, QSettings::IniFormat);
    const AccountBook book(settings);
    QCOMPARE(book.last(), known);
    QCOMPARE(book.lastServer(), known.server);
}

void TestAccount::bookSkipsWhatItCannotRead()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("session/accounts"),
                      QStringList{QStringLiteral("nonsense"), QStringLiteral("x https://a.example"),
                                  QStringLiteral("0 https://a.example"), QStringLiteral("7 "),
                                  QStringLiteral("7 https://a.example")});
    const AccountBook book(settings);
    QCOMPARE(book.accounts(), QList<Account>{account("https://a.example", 7)});
}

void TestAccount::removalsAreKept()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    AccountBook book(settings);
    book.addPendingRemoval(QStringLiteral("a"));
    book.addPendingRemoval(QStringLiteral("b"));
    book.addPendingRemoval(QStringLiteral("a"));
    QCOMPARE(book.pendingRemovals(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    book.dropPendingRemoval(QStringLiteral("a"));
    QCOMPARE(book.pendingRemovals(), QStringList{QStringLiteral("b")});
}

void TestAccount::entryComesBackAsItWas()
{
    const KeychainEntry before = entry();
    KeychainEntry after;
    QCOMPARE(decode(encoded(before), after), Decoding::Ok);
    QCOMPARE(after.account, before.account);
    QCOMPARE(after.refreshToken.toByteArray(), before.refreshToken.toByteArray());
    QCOMPARE(after.dataKey.toByteArray(), before.dataKey.toByteArray());
}

void TestAccount::entryIsSmall()
{
    QVERIFY(encoded(entry()).size() < 400); // Windows holds 2560, after all that it adds
}

void TestAccount::everyCutEntryIsDamaged()
{
    const QByteArray whole = encoded(entry()).toByteArray();
    KeychainEntry after;
    for (qsizetype size = 0; size < whole.size(); ++size)
        QCOMPARE(decode(Secret(whole.left(size)), after), Decoding::Damaged);
    QCOMPARE(decode(Secret(whole + 'x'), after), Decoding::Damaged);
    QVERIFY(!after.account.isValid());
}

void TestAccount::entryOfALaterVersion()
{
    QByteArray bytes = encoded(entry()).toByteArray();
    bytes[0] = 2;
    KeychainEntry after;
    QCOMPARE(decode(Secret(bytes), after), Decoding::Newer);
    bytes[0] = 0;
    QCOMPARE(decode(Secret(bytes), after), Decoding::Damaged);
}

void TestAccount::entryWithoutAnAccountIsDamaged()
{
    KeychainEntry nobody = entry();
    nobody.account = {};
    KeychainEntry after;
    QCOMPARE(decode(encoded(nobody), after), Decoding::Damaged);
    KeychainEntry tokenless = entry();
    tokenless.refreshToken = {};
    QCOMPARE(decode(encoded(tokenless), after), Decoding::Damaged);
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
