// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/editor.h"
#include "sync/witness.h"

#include "support/faultproxy.h"
#include "support/faulttable.h"

#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;
using Kind = Edit::Kind;

namespace {

/// A person at work, as a process that is killed now and then and started again, and what they have
/// said of their edits.
class Worker : public QObject
{
public:
    Worker(const QString &name, const QStringList &who, int edits, quint32 seed)
        : m_name(name), m_who(who), m_left(edits), m_random(seed)
    {
        connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { read(); });
        connect(&m_process, &QProcess::finished, this, [this] { ended(); });
        connect(&m_killer, &QTimer::timeout, this, [this] { m_process.kill(); });
        m_killer.setSingleShot(true);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }

    void start()
    {
        const bool isLast = m_left == 0;
        const QStringList what = isLast
            ? QStringList{QStringLiteral("settle")}
            : QStringList{QStringLiteral("random"), QString::number(m_random.bounded(1U, 100'000U)),
                          QString::number(std::min(m_left, m_atOnce)), m_name};
        m_process.start(QStringLiteral(MENTORSHIP_PERSON), m_who + what);
    }

    [[nodiscard]] bool isDone() const { return m_isDone; }
    /// Something waited though nothing hindered it.
    [[nodiscard]] bool isEndless() const { return m_isEndless; }
    [[nodiscard]] int kills() const { return m_kills; }
    [[nodiscard]] int given() const { return m_given; }
    [[nodiscard]] const QList<std::pair<Kind, QString>> &taken() const { return m_taken; }
    /// Said to be given, and killed before it was said to be taken: it may be there or not.
    [[nodiscard]] const QList<std::pair<Kind, QString>> &uncertain() const { return m_uncertain; }
    [[nodiscard]] const QSet<QString> &parked() const { return m_parked; }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }

private:
    void read()
    {
        while (m_process.canReadLine()) {
            const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
            const Kind kind = static_cast<Kind>(line.section(u' ', 1, 1).toInt());
            const QString text = line.section(u' ', 2);
            if (line.startsWith(u"give")) {
                m_giving = {kind, text};
                if (!m_killer.isActive())
                    m_killer.start(int(m_random.bounded(200, 100 * m_atOnce)));
                ++m_given;
                --m_left;
            } else if (line.startsWith(u"taken")) {
                m_taken.append({kind, text});
                m_giving.reset();
            } else if (line.startsWith(u"refused")) {
                m_giving.reset();
            } else if (line.startsWith(u"endless")) {
                qWarning("%s: %s", qPrintable(m_name), qPrintable(line));
                m_isEndless = true;
            } else if (line.startsWith(u"parked") && m_left == 0) {
                m_parked.insert(line.section(u' ', 3));
            }
        }
    }

    void ended()
    {
        m_killer.stop();
        read();
        if (m_giving)
            m_uncertain.append(*std::exchange(m_giving, std::nullopt));
        const bool isKilled = m_process.exitStatus() == QProcess::CrashExit;
        m_kills += isKilled ? 1 : 0;
        if (m_left > 0 || isKilled || !std::exchange(m_isSettling, m_left == 0))
            return start();
        m_isDone = true;
    }

    QString m_name;
    QStringList m_who;
    int m_left;
    const int m_atOnce = std::max(60, m_left / 5); ///< edits of one process, if it lives so long
    QRandomGenerator m_random;
    QProcess m_process;
    QTimer m_killer;
    std::optional<std::pair<Kind, QString>> m_giving;
    QList<std::pair<Kind, QString>> m_taken;
    QList<std::pair<Kind, QString>> m_uncertain;
    QSet<QString> m_parked;
    int m_given = 0;
    int m_kills = 0;
    bool m_isSettling = false;
    bool m_isEndless = false;
    bool m_isDone = false;
};

int setting(const char *name, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : otherwise;
}

/// Past the proxy, and in no hurry.
Editor::Place patient(Editor::Place place)
{
    place.deadline = 30s;
    return place;
}

RelationId running(const store::Store &store)
{
    for (const store::RelationRow &row : store.relations().rows()) {
        if (row.relation.state == Relation::State::Accepted)
            return row.key();
    }
    return {};
}

QStringList textsOf(const QList<Task> &tasks)
{
    QStringList texts;
    for (const Task &task : tasks)
        texts.append(task.description);
    return texts;
}

QList<test::Fault> faults()
{
    const test::FaultScale scale{.late = 1000ms,
                                 .executeLate = 20ms,
                                 .drip = 60ms,
                                 .hugeMegabytes = 12,
                                 .bombMegabytes = 12};
    QList<test::Fault> result;
    for (const char *name :
         {"drop before forwarding", "forward, then FIN", "forward, then RST",
          "forward, then half a header", "deliver late", "execute late", "500",
          "500 after forwarding", "502", "truncated JSON 201", "captive portal", "302 same host"})
        result.append(test::faultNamed(name, scale).fault);
    return result;
}

} // namespace

/// Two people of one relation write at the same time, over a bad line, at computers that lose their
/// power. SOAK_EDITS (200) edits in all; SOAK_SEED makes the same again; SOAK_RACE lets the server
/// lose writes, too.
class TestSoak : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothAgreeAtTheEnd();
    void nothingIsLostToTheServersRace();

private:
    static void soak(int edits, quint32 seed, bool isRacing);
};

void TestSoak::bothAgreeAtTheEnd()
{
    const auto seed =
        quint32(setting("SOAK_SEED", int(QRandomGenerator::global()->bounded(1 << 30))));
    soak(setting("SOAK_EDITS", 200), seed, false);
}

void TestSoak::nothingIsLostToTheServersRace()
{
    const auto seed =
        quint32(setting("SOAK_SEED", int(QRandomGenerator::global()->bounded(1 << 30))));
    soak(setting("SOAK_EDITS", 200) / 2, seed, true);
}

void TestSoak::soak(int edits, quint32 seed, bool isRacing)
{
    std::fprintf(stdout, "seed %u, %d edits%s\n", seed, edits, isRacing ? ", with a race" : "");
    qputenv("MENTORSHIP_SETTLE_SECONDS", "1.2");
    sandbox::Options options;
    options.accessLifetime = 3600;
    if (isRacing)
        options.racing = sandbox::Racing{.oneIn = 4, .seed = seed};
    sandbox::Sandbox sandbox{options};
    sandbox.start();
    const QUrl server(QString::fromStdString(sandbox.address()));
    test::FaultProxy proxy(sandbox.port());
    QTemporaryDir folder;
    QString partner;
    {
        Editor amara(patient(
            {server, server, QStringLiteral("amara_o"), folder.filePath(QStringLiteral("a"))}));
        amara.begin();
        partner = QStringLiteral("kenji_w");
    }
    proxy.byChance({.seed = seed,
                    .probability = isRacing ? 0.0 : 0.2,
                    .faults = faults(),
                    .isForWritesOnly = true});
    const auto who = [&](const QString &name, const QString &place) {
        return QStringList{server.toString(), proxy.url().toString(), name, folder.filePath(place)};
    };
    const QStringList amaras = who(QStringLiteral("amara_o"), QStringLiteral("a"));
    const QStringList kenjis = who(partner, QStringLiteral("k"));
    Worker amara(QStringLiteral("Amara"), amaras, edits / 2, seed + 1);
    Worker kenji(QStringLiteral("Kenji"), kenjis, edits - edits / 2, seed + 2);
    QElapsedTimer clock;
    clock.start();
    amara.start();
    kenji.start();
    QTRY_VERIFY_WITH_TIMEOUT(amara.isDone() && kenji.isDone(), 60 * 60'000);
    QVERIFY(!amara.isEndless() && !kenji.isEndless());
    proxy.forgetRules();

    // Both look once more; then what they hold is what the server holds.
    for (const QStringList &person : {amaras, kenjis}) {
        QProcess last;
        last.start(QStringLiteral(MENTORSHIP_PERSON),
                   person + QStringList{QStringLiteral("settle")});
        QVERIFY(last.waitForFinished(150'000));
        Editor editor(patient({server, server, person.at(2), person.at(3)}));
        const RelationId relation = running(editor.store);
        QCOMPARE(textsOf(editor.store.seenTasks(relation)), Witness(sandbox).taskTexts(relation));
    }

    // What each taken edit has led to, in the order of its person's edits.
    const Witness witness(sandbox);
    Editor observer(
        patient({server, server, QStringLiteral("amara_o"), folder.filePath(QStringLiteral("o"))}));
    observer.begin();
    const RelationId relation = observer.relationOf(Kind::AddTask);
    const QStringList tasks = witness.taskTexts(relation);
    const QStringList comments = witness.commentTexts(relation);
    int duplicates = 0;
    int losses = 0;
    int parked = 0;
    for (const Worker *worker : {&amara, &kenji}) {
        QSet<QString> deleted;
        QSet<QString> done;
        QSet<QString> replaced; // comments that were edited since: their text is another
        const auto note = [&](const std::pair<Kind, QString> &edit) {
            if (edit.first == Kind::DeleteTask || edit.first == Kind::DeleteComment)
                deleted.insert(edit.second);
            if (edit.first == Kind::CompleteTask)
                done.insert(edit.second);
            if (edit.first == Kind::EditComment)
                replaced.insert(edit.second.section(QStringLiteral(" for "), 1));
        };
        QSet<QString> perhapsGone; // by edits that were perhaps taken, or wait for the person
        for (const auto &edit : worker->taken()) {
            if (!worker->parked().contains(edit.second))
                note(edit);
            else if (edit.first == Kind::EditComment)
                perhapsGone.insert(edit.second.section(QStringLiteral(" for "), 1));
        }
        for (const auto &edit : worker->uncertain()) {
            if (tasks.count(edit.second) > 1 || comments.count(edit.second) > 1)
                ++duplicates;
            if (edit.first == Kind::DeleteTask || edit.first == Kind::DeleteComment)
                perhapsGone.insert(edit.second);
            if (edit.first == Kind::EditComment)
                perhapsGone.insert(edit.second.section(QStringLiteral(" for "), 1));
        }
        for (const auto &[kind, text] : worker->taken()) {
            if (worker->parked().contains(text)) {
                ++parked;
                continue;
            }
            const bool isComment = kind == Kind::AddComment || kind == Kind::EditComment;
            const auto count = isComment ? comments.count(text) : tasks.count(text);
            if (count > 1)
                qWarning("twice: %s", qPrintable(text));
            duplicates += count > 1 ? 1 : 0;
            const QString key = text.section(u' ', 0, 0);
            const bool isWanted = !deleted.contains(text) && !replaced.contains(key);
            const bool isUnsure = perhapsGone.contains(text) || perhapsGone.contains(key);
            if (kind == Kind::AddTask || isComment) {
                const bool isRight = isUnsure || (isWanted ? count == 1 : count == 0);
                if (!isRight)
                    qWarning("kind %d, %s: %lld", int(kind), qPrintable(text), qint64(count));
                losses += isRight ? 0 : 1;
            } else if (kind == Kind::CompleteTask && isWanted && !isUnsure
                       && witness.effects(kind, relation, text) != 1) {
                qWarning("not completed: %s", qPrintable(text));
                ++losses;
            }
        }
    }
    std::fprintf(
        stdout,
        "%d edits, %lld taken, %d kills, %d requests, %d duplicates, %d losses, %d parked, "
        "%.1f s\n",
        amara.given() + kenji.given(), qint64(amara.taken().size() + kenji.taken().size()),
        amara.kills() + kenji.kills(), proxy.count(), duplicates, losses, parked,
        double(clock.elapsed()) / 1000.0);
    QCOMPARE(duplicates, 0);
    QCOMPARE(losses, 0);
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
