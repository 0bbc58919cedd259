// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_members [COUNT]: what a keystroke in the members' search costs, from the filter to rows
// that are laid out, against one memmem() through the same bytes; and what loading, sorting and
// recommending cost.
#include "model/foldedtext.h"
#include "model/membermodel.h"
#include "model/recommendation.h"

#include <QApplication>
#include <QListView>
#include <QRandomGenerator>
#include <QStyledItemDelegate>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 9;

double milliseconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

QString words(QRandomGenerator *random, int count)
{
    static const QStringList all{u"Rust"_s,      u"testing"_s, u"maps"_s,    u"Übung"_s,
                                 u"data"_s,      u"design"_s,  u"reviews"_s, u"Kubernetes"_s,
                                 u"mentoring"_s, u"writing"_s, u"Zoë"_s,     u"climbing"_s};
    QStringList chosen;
    for (int i = 0; i < count; ++i)
        chosen.append(all.at(random->bounded(static_cast<int>(all.size())))
                      + QString::number(random->bounded(50)));
    return chosen.join(u", "_s);
}

QList<User> people(int count)
{
    QRandomGenerator random(5);
    QList<User> people;
    for (int id = 1; id <= count; ++id) {
        User one;
        one.id = UserId(id);
        one.name = words(&random, 1) + u' ' + words(&random, 1);
        one.userName = u"user%1"_s.arg(id);
        one.bio = words(&random, 15);
        one.location = words(&random, 1);
        one.occupation = words(&random, 2);
        one.organization = words(&random, 1);
        one.skills = words(&random, 6);
        one.interests = words(&random, 4);
        one.isAvailableToMentor = random.bounded(2) == 0;
        one.needsMentoring = random.bounded(2) == 0;
        one.isAvailable = random.bounded(4) != 0;
        one.registeredAt = random.bounded(1'000'000);
        people.append(one);
    }
    return people;
}

/// Everything that a search of that word would have to look at, in one piece.
double floorOf(const QByteArray &bytes, const QByteArray &word)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        times.append(milliseconds([&] {
            const char *at = bytes.constData();
            const char *end = at + bytes.size();
            volatile qsizetype hits = 0;
            while ((at = static_cast<const char *>(
                        memmem(at, size_t(end - at), word.constData(), size_t(word.size()))))) {
                hits = hits + 1;
                ++at;
            }
        }));
    }
    return median(times);
}

void measureTyping(model::MemberModel &model, QListView &view, const QByteArray &bytes)
{
    std::printf("%-14s %8s %8s %10s %8s\n", "typed", "rows", "model ms", "laid out", "/ memmem");
    const QStringList typed{u"r"_s,
                            u"ru"_s,
                            u"rus"_s,
                            u"rust"_s,
                            u"rust7"_s,
                            u"rust7 zo"_s,
                            u"kubernetes33 rust12"_s,
                            u"nowhere"_s};
    for (const QString &text : typed) {
        QList<double> inModel;
        QList<double> laidOut;
        for (int round = 0; round < rounds; ++round) {
            model.setFilter({});
            view.doItemsLayout();
            QApplication::processEvents();
            double inside = 0;
            laidOut.append(milliseconds([&] {
                inside = milliseconds([&] { model.setFilter({text}); });
                view.doItemsLayout();
            }));
            inModel.append(inside);
        }
        const double floor = floorOf(bytes, model::foldedWords(text).constLast().toUtf8());
        std::printf("%-14s %8d %8.2f %10.2f %8.1f\n", qPrintable(text), model.rowCount(),
                    median(inModel), median(laidOut), median(laidOut) / floor);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    store::Store store;
    store.openInMemory({QUrl(u"https://example.org"_s), UserId(1'000'000)});
    User me;
    me.id = UserId(1'000'000);
    me.skills = u"Rust7, testing3, maps"_s;
    me.needsMentoring = true;
    (void)store.replaceMe(me);
    const QList<User> all = people(count);
    (void)store.replacePeople(all.mid(0, count - 50), 1.0);

    QByteArray bytes;
    for (const User &one : all)
        bytes += model::FoldedMember::of(one).text;
    std::printf("%d members, %.1f MB of folded text\n", count, double(bytes.size()) / 1e6);

    std::unique_ptr<model::MemberModel> model;
    std::printf("model made %.1f ms\n",
                milliseconds([&] { model = std::make_unique<model::MemberModel>(store); }));
    QListView view;
    view.setUniformItemSizes(true);
    view.setModel(model.get());
    view.resize(320, 700);
    view.show();
    std::printf("a page of 50 arrives %.2f ms\n",
                milliseconds([&] { (void)store.addPeople(all.mid(count - 50)); }));
    measureTyping(*model, view, bytes);
    using Order = model::MemberModel::Order;
    model->setFilter({});
    std::printf("by location %.1f ms\n", milliseconds([&] { model->setOrder(Order::Location); }));
    std::printf("in common %.1f ms\n", milliseconds([&] { model->setOrder(Order::InCommon); }));
    std::printf("recommended %.1f ms\n", milliseconds([&] {
                    (void)model::recommendations(Relation::Role::Mentee, me, model->people(), {},
                                                 20);
                }));
    return 0;
}
