// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QUuid>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

class TestSingleInstance : public QObject
{
    Q_OBJECT

    const QString m_name = u"mentorship-test-"_s + QUuid::createUuid().toString(QUuid::Id128);

    // As the other process would: what it says on Windows has left it when this one has read it.
    static bool elsewhere(const std::function<bool()> &say)
    {
        bool isSaid = false;
        const std::unique_ptr<QThread> thread(QThread::create([&] { isSaid = say(); }));
        QSignalSpy ended(thread.get(), &QThread::finished);
        thread->start();
        return ended.wait() && thread->wait() && isSaid;
    }

private Q_SLOTS:
    void theSecondRaisesTheFirst()
    {
        app::SingleInstance first(m_name);
        QVERIFY(!first.raiseOther());
        first.listen();
        QSignalSpy raised(&first, &app::SingleInstance::raiseRequested);

        QVERIFY(elsewhere([this] { return app::SingleInstance(m_name).raiseOther(); }));
        QTRY_COMPARE(raised.size(), 1);
    }

    void aVisitorTellsOfWhatItLeft()
    {
        app::SingleInstance first(m_name);
        first.listen();
        QSignalSpy raised(&first, &app::SingleInstance::raiseRequested);
        QSignalSpy filled(&first, &app::SingleInstance::inboxFilled);

        elsewhere([this] {
            app::SingleInstance(m_name).tellOfInbox();
            return true;
        });
        QTRY_COMPARE(filled.size(), 1);
        QCOMPARE(raised.size(), 0);
    }

    void nobodyIsToldWhereNobodyIs()
    {
        app::SingleInstance visitor(m_name);
        QSignalSpy filled(&visitor, &app::SingleInstance::inboxFilled);
        visitor.tellOfInbox();
        QCOMPARE(filled.size(), 0);
    }

    void listensToNothingElse()
    {
        app::SingleInstance first(m_name);
        first.listen();
        QSignalSpy raised(&first, &app::SingleInstance::raiseRequested);
        QSignalSpy filled(&first, &app::SingleInstance::inboxFilled);
        QLocalSocket socket;
        socket.connectToServer(m_name);
        QVERIFY(socket.waitForConnected());
        QSignalSpy closed(&socket, &QLocalSocket::disconnected);
        socket.write(QByteArray(1 << 20, 'x'));
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(raised.size(), 0);
        QCOMPARE(filled.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
