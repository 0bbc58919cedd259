// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/person.h"
#include "store/outbox.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using test::Person;
using test::RunningSandbox;

namespace {

/// The longest time in which the window's event loop did not come round.
class Gaps
{
public:
    Gaps()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(0);
    }

    /// Until now, in milliseconds.
    [[nodiscard]] qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    qint64 m_longest = 0;
    QElapsedTimer m_since;
    QTimer m_timer;
};

} // namespace

/// A long list is pasted without a network, with the window open, and sent when there is one.
/// Prints how long the window stood still; EDITS (50) tasks.
class TestLongQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyTasksArePastedAndSent()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        amara.chooses(u"RelationsPanel/list"_s, u"Kenji Watanabe"_s);
        amara.waitsUntilAllIsQuiet();
        server.stop();
        const int count = std::max(50, qEnvironmentVariableIntValue("EDITS"));
        QStringList lines;
        for (int i = 0; i < count; ++i)
            lines.append(u"Pasted %1"_s.arg(i));
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        amara.presses(u"TasksPanel/addEdit"_s, Qt::Key_V, Qt::ControlModifier);
        store::Store &store = amara.gui().program().store();
        {
            const Gaps gaps;
            amara.clicks(u"PasteTasksDialog/addButton"_s);
            QTRY_COMPARE(store.outbox().edits().size(), count);
            QTRY_VERIFY(amara.hasRow(u"TasksPanel/list"_s, u"Pasted 0"_s));
            std::fprintf(stdout, "%d tasks pasted: longest gap %lld ms\n", count, gaps.longest());
        }
        const Gaps gaps;
        server.start();
        amara.gui().program().sync().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(store.outbox().edits().rows().isEmpty(), 280'000);
        std::fprintf(stdout, "%d tasks sent and seen: longest gap %lld ms\n", count,
                     gaps.longest());
        QCOMPARE(server.requestCount("POST", "/mentorship_relation/{}/task"), count);
    }
};

QTEST_MAIN(TestLongQueue)
#include "tst_longqueue.moc"
