// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "model/completionhistory.h"

#include <QWidget>

namespace model {
class RelationModel;
}

namespace view {

class AchievementButton;

/// The tasks that were completed last, each with its partner and date; each leads to its task.
class AchievementList : public QWidget
{
    Q_OBJECT
public:
    explicit AchievementList(QWidget *parent = nullptr);

    /// Names come from the relations.
    void setAchievements(const QList<model::Completion> &completions,
                         const model::RelationModel &relations);

Q_SIGNALS:
    void taskRequested(RelationId relation, TaskId task);

private:
    QList<AchievementButton *> m_buttons;
};

} // namespace view
