// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QtTest>
#include <QUuid>

class TestSingleInstance : public QObject
{
    Q_OBJECT

    const QString m_name = u"mentorship-test-"_qs + QUuid::createUuid().toString(QUuid::Id128);

private Q_SLOTS:
    void theSecondRaisesTheFirst()
    {
        app::SingleInstance first(m_name);
        QVERIFY(!first.raiseOther());
        first.listen();
        QSignalSpy raised(&first, &app::SingleInstance::raiseRequested);

        app::SingleInstance second(m_name);
        QVERIFY(second.raiseOther());
        QTRY_COMPARE(raised.size(), 1);
    }

    void aVisitorTellsOfWhatItLeft()
    {
        app::SingleInstance first(m_name);
        first.listen();
        QSignalSpy raised(&first, &app::SingleInstance::raiseRequested);
        QSignalSpy filled(&first, &app::SingleInstance::inboxFilled);

        app::SingleInstance visitor(m_name);
        visitor.tellOfInbox();
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
