// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "model/relationmodel.h"
#include "sync/status.h"

#include <QWidget>

#include <memory>

namespace Ui {
class HomeView;
}

namespace view {

/// Where one stands when no relation is open: figures that lead to their lists, and the next step.
class HomeView : public QWidget
{
    Q_OBJECT
public:
    explicit HomeView(QWidget *parent = nullptr);
    ~HomeView() override;

    void update(const model::RelationModel &relations, const syncing::Status &status);

Q_SIGNALS:
    void groupRequested(Relation::Group group);
    void relationRequested(RelationId relation);

private:
    void updateNextStep(const model::RelationModel &relations);
    void showNext(const QString &sentence, const QString &buttonText);
    void nextClicked();

    std::unique_ptr<Ui::HomeView> m_ui;
    RelationId m_nextRelation; ///< what the button opens; invalid: the received requests
};

} // namespace view
