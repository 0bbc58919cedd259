// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keychainsecretstore.h"

#include <QTest>
#include <QUuid>

#include <windows.h>

#include <wincred.h>

#include <optional>
#include <string>

using namespace Qt::StringLiterals;
using session::KeychainSecretStore;
using Outcome = session::SecretStore::Outcome;
using ReadResult = session::SecretStore::ReadResult;
using WriteResult = session::SecretStore::WriteResult;

/// Against the Credential Manager of Windows itself, where the tests leave nothing.
class TestCredentialManager : public QObject
{
    Q_OBJECT

    const QString m_key = u"test/"_s + QUuid::createUuid().toString(QUuid::Id128);
    const QByteArray m_value{"\0refresh\0token\xff\xfe\n\0", 18};
    KeychainSecretStore m_store;

    ReadResult read()
    {
        std::optional<ReadResult> said;
        m_store.read(m_key, this, [&said](ReadResult result) { said = std::move(result); });
        (void)QTest::qWaitFor([&said] { return said.has_value(); });
        return said ? std::move(*said) : ReadResult{Outcome::Hung, {}, {}};
    }

    Outcome write(const QByteArray &bytes)
    {
        std::optional<Outcome> said;
        m_store.write(m_key, Secret(bytes), this,
                      [&said](const WriteResult &result) { said = result.outcome; });
        (void)QTest::qWaitFor([&said] { return said.has_value(); });
        return said.value_or(Outcome::Hung);
    }

    Outcome remove()
    {
        std::optional<Outcome> said;
        m_store.remove(m_key, this, [&said](const WriteResult &result) { said = result.outcome; });
        (void)QTest::qWaitFor([&said] { return said.has_value(); });
        return said.value_or(Outcome::Hung);
    }

    /// What Windows has under the name that the uninstaller looks for.
    [[nodiscard]] bool isInManager() const
    {
        const std::wstring name = (u"mentorship-desktop/"_s + m_key).toStdWString();
        PCREDENTIALW found = nullptr;
        if (!CredReadW(name.c_str(), CRED_TYPE_GENERIC, 0, &found))
            return false;
        CredFree(found);
        return true;
    }

private Q_SLOTS:
    void cleanup() { (void)remove(); }

    void keepsWhatItIsGiven()
    {
        QCOMPARE(read().outcome, Outcome::Absent);
        QVERIFY(!isInManager());

        QCOMPARE(write(m_value), Outcome::Ok);

        QVERIFY(isInManager());
        const ReadResult result = read();
        QCOMPARE(result.outcome, Outcome::Ok);
        QCOMPARE(result.value.toByteArray(), m_value);
    }

    void replacesWhatWasThere()
    {
        QCOMPARE(write(m_value), Outcome::Ok);
        QCOMPARE(write("another"), Outcome::Ok);
        QCOMPARE(read().value.toByteArray(), QByteArray("another"));
    }

    /// Of more than an account takes (about 350 bytes).
    void holdsAnAccount()
    {
        const QByteArray usual(500, '\xa5');
        QCOMPARE(write(usual), Outcome::Ok);
        QCOMPARE(read().value.toByteArray(), usual);
    }

    void holdsTheLargest()
    {
        if (GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version"))
            QSKIP("wine forgets a credential's attributes, where QtKeychain puts what is long");
        const QByteArray largest(KeychainSecretStore::maxSize, '\xa5');
        QCOMPARE(write(largest), Outcome::Ok);
        QCOMPARE(read().value.toByteArray(), largest);
        QCOMPARE(write(largest + 'x'), Outcome::Failed);
        QCOMPARE(read().value.toByteArray(), largest);
    }

    void forgets()
    {
        QCOMPARE(write(m_value), Outcome::Ok);
        QCOMPARE(remove(), Outcome::Ok);
        QVERIFY(!isInManager());
        QCOMPARE(read().outcome, Outcome::Absent);
        QCOMPARE(remove(), Outcome::Absent);
    }
};

QTEST_GUILESS_MAIN(TestCredentialManager)

#include "tst_credentialmanager.moc"
