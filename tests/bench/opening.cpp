// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include "app/gui.h"

#include <QAbstractItemView>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace {

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

template <typename Run> double microseconds(Run run)
{
    QElapsedTimer timer;
    timer.start();
    run();
    return double(timer.nsecsElapsed()) / 1000.0;
}

QModelIndexList relationsIn(const QAbstractItemModel &model)
{
    QModelIndexList found;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex heading = model.index(group, 0);
        for (int row = 0; row < model.rowCount(heading); ++row)
            found.append(model.index(row, 0, heading));
    }
    return found;
}

} // namespace

void measureOpening(app::Gui &gui)
{
    auto *panel = gui.window().findChild<QWidget *>(QStringLiteral("RelationsPanel"));
    auto *list = panel->findChild<QAbstractItemView *>(QStringLiteral("list"));
    const QModelIndexList relations = relationsIn(*list->model());
    QPixmap canvas(gui.window().size());
    QList<double> ours;
    QList<double> floors;
    QList<double> ratios;
    constexpr int rounds = 60;
    for (int round = 0; round < rounds; ++round) {
        const QModelIndex index = relations.at(1 + round % (relations.size() - 1));
        const double opening = microseconds([&] {
            list->setCurrentIndex(index);
            gui.window().render(&canvas);
        });
        const RelationId relation = gui.program().store().openRelationId();
        const double floor = microseconds([&] {
            (void)gui.program().store().seenTasks(relation);
            gui.window().render(&canvas);
        });
        ours.append(opening);
        floors.append(floor);
        ratios.append(opening / floor);
    }
    std::printf("open a relation of %d tasks: %.0f us; floor %.0f us; ratio %.2f (medians of %d)\n",
                gui.program().store().tasks().size(), median(ours), median(floors), median(ratios),
                rounds);
}
