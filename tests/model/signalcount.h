// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QObject>

/// Counts what a model says of itself.
struct SignalCount {
    explicit SignalCount(const QAbstractItemModel &model)
    {
        using Model = QAbstractItemModel;
        QObject::connect(&model, &Model::rowsInserted, &context, [this] { ++inserted; });
        QObject::connect(&model, &Model::rowsRemoved, &context, [this] { ++removed; });
        QObject::connect(&model, &Model::rowsMoved, &context, [this] { ++moved; });
        QObject::connect(&model, &Model::dataChanged, &context, [this] { ++changed; });
        QObject::connect(&model, &Model::modelReset, &context, [this] { ++reset; });
        QObject::connect(&model, &Model::layoutChanged, &context, [this] { ++reset; });
    }

    [[nodiscard]] int all() const { return inserted + removed + moved + changed + reset; }

    int inserted = 0;
    int removed = 0;
    int moved = 0;
    int changed = 0;
    int reset = 0;
    QObject context;
};
