// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/achievementlist.h"

#include "model/relationmodel.h"
#include "view/achievementbutton.h"
#include "view/relationfacts.h"

#include <QVBoxLayout>

namespace view {

AchievementList::AchievementList(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void AchievementList::setAchievements(const QList<model::Completion> &completions,
                                      const model::RelationModel &relations)
{
    // The buttons are kept, and with them the focus.
    while (m_buttons.size() > completions.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < completions.size()) {
        auto *button = new AchievementButton(this);
        layout()->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, button] {
            Q_EMIT taskRequested(button->completion().relation, button->completion().task);
        });
        setTabOrder(m_buttons.isEmpty() ? static_cast<QWidget *>(this) : m_buttons.last(), button);
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < completions.size(); ++i) {
        const RelationFacts facts =
            RelationFacts::of(relations.indexOf(completions.at(i).relation));
        m_buttons.at(i)->setAchievement(completions.at(i), facts.partnerName());
    }
}

} // namespace view
