// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_palette time: what a keystroke in the palette's search costs with 500 relations of 50
// tasks, against one memmem() through the same letters, and how long filling the index keeps the
// event loop. bench_palette find TYPED TIMES, bench_palette memmem TYPED TIMES: to be counted by
// valgrind, twice, so that the difference is what one costs.
#include "model/foldedtext.h"
#include "model/searchindex.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int relationCount = 500;
constexpr int tasksEach = 50;
constexpr int rounds = 15;

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

QString textOf(int number)
{
    static const QStringList verbs{u"Read"_s, u"Write"_s, u"Review"_s, u"Plan"_s, u"Über"_s};
    static const QStringList things{u"the chapter on testing"_s, u"a talk about caches"_s,
                                    u"the data flow of the importer"_s, u"your first patch"_s};
    return verbs.at(number % verbs.size()) + u' ' + things.at(number / 5 % things.size())
        + u", part %1, and say what surprised you"_s.arg(number);
}

/// The texts as one piece of folded UTF-8: the least that a search has to look at.
QByteArray fill(store::Store &store)
{
    QByteArray bytes;
    QList<Relation> relations;
    for (int id = 1; id <= relationCount; ++id) {
        Relation relation;
        relation.id = RelationId(id);
        relation.state = Relation::State::Accepted;
        relation.mentor = {UserId(7), u"Maya"_s};
        relation.mentee = {UserId(1000 + id), u"Partner %1"_s.arg(id)};
        relations.append(relation);
    }
    (void)store.replaceRelations(relations, 1);
    int number = 0;
    for (const Relation &relation : std::as_const(relations)) {
        QList<Task> tasks;
        for (int id = 1; id <= tasksEach; ++id) {
            tasks.append({TaskId(id), textOf(++number), 1.0, {}});
            bytes += model::folded(tasks.last().description).toUtf8() + '\n';
        }
        (void)store.replaceTasks(relation.id, tasks, 1);
    }
    return bytes;
}

/// The longest that the event loop did not turn, and the whole time.
std::pair<double, double> fillIndex(model::SearchIndex &index)
{
    double longest = 0;
    const double all = milliseconds([&] {
        index.fill();
        while (index.isFilling())
            longest = std::max(longest, milliseconds([] { QCoreApplication::processEvents(); }));
    });
    return {longest, all};
}

int scan(const QByteArray &bytes, const QByteArray &word)
{
    int hits = 0;
    const char *at = bytes.constData();
    const char *end = at + bytes.size();
    while ((at = static_cast<const char *>(
                memmem(at, size_t(end - at), word.constData(), size_t(word.size()))))) {
        ++hits;
        ++at;
    }
    return hits;
}

void measure(const model::SearchIndex &index, const QByteArray &bytes)
{
    std::printf("%-14s %8s %8s %8s %8s\n", "typed", "hits", "ms", "memmem", "ratio");
    for (const QString &typed :
         {u"r"_s, u"re"_s, u"rev"_s, u"review"_s, u"rvtalk"_s, u"part 24999"_s, u"qqqzzz"_s}) {
        QList<double> ours;
        QList<double> floors;
        QList<double> ratios;
        qsizetype hits = 0;
        volatile int seen = 0;
        for (int round = 0; round < rounds; ++round) {
            ours.append(
                milliseconds([&] { hits = index.find(model::FuzzyQuery(typed), 100).size(); }));
            floors.append(milliseconds([&] { seen = scan(bytes, typed.toUtf8()); }));
            ratios.append(ours.last() / floors.last());
        }
        std::printf("%-14s %8lld %8.2f %8.2f %8.2f\n", qPrintable(typed), qint64(hits),
                    median(ours), median(floors), median(ratios));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    const QTemporaryDir folder;
    store::Store store;
    if (!store.open(folder.path() + u"/account"_s, {QUrl(u"https://mentors.example/"_s), UserId(7)},
                    Secret::random(32)))
        return 1;
    const QByteArray bytes = fill(store);
    model::SearchIndex index(store);
    const auto [longest, all] = fillIndex(index);
    if (mode == u"time"_s) {
        std::printf("index of %d: read in %.0f ms, the event loop waited %.1f ms at most\n",
                    index.size(), all, longest);
        measure(index, bytes);
        return 0;
    }
    for (int time = 0; time < arguments.value(3).toInt(); ++time) {
        volatile qsizetype hits = mode == u"find"_s
            ? index.find(model::FuzzyQuery(arguments.at(2)), 100).size()
            : scan(bytes, arguments.at(2).toUtf8());
        Q_UNUSED(hits)
    }
    return 0;
}
