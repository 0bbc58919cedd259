// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "model/relationmodel.h"
#include "sync/sync.h"

#include <QWidget>

#include <memory>

namespace Ui {
class OverviewPage;
}

namespace view {

/// The middle of the window: the agreement of the open relation, or home when none is open.
class OverviewPage : public QWidget
{
    Q_OBJECT
public:
    OverviewPage(model::RelationModel &relations, syncing::Sync &sync, QWidget *parent = nullptr);
    ~OverviewPage() override;

    void setRelation(RelationId relation);
    void focusContents();

Q_SIGNALS:
    void groupRequested(Relation::Group group);
    void relationRequested(RelationId relation);
    void homeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateMinimumWidth();
    void update();

    model::RelationModel &m_relations;
    syncing::Sync &m_sync;
    std::unique_ptr<Ui::OverviewPage> m_ui;
    RelationId m_relation;
};

} // namespace view
