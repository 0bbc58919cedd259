// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "model/completionhistory.h"
#include "model/relationmodel.h"
#include "sync/status.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class HomeView;
}

namespace view {

class FigureButton;

/// Where one stands when no relation is open: figures that lead to their lists, the next step, and
/// what was completed lately. All of it comes from what is kept here, so it is there offline, too.
class HomeView : public QWidget
{
    Q_OBJECT
public:
    explicit HomeView(QWidget *parent = nullptr);
    ~HomeView() override;

    /// Shows when tasks were completed, read only once this has been painted.
    void setHistory(model::CompletionHistory &history);
    /// To be called whenever something of it is another: it shows it once in a turn of the event
    /// loop, and not while hidden.
    void update(const model::RelationModel &relations, const syncing::Status &status);

Q_SIGNALS:
    void groupRequested(Relation::Group group);
    void stateRequested(Relation::State state);
    void relationRequested(RelationId relation);
    void taskRequested(RelationId relation, TaskId task);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectFigures();
    void refresh();
    void showFigures();
    void showHistory();
    void arrangeFigures();
    void updateNextStep();
    void showNext(const QString &sentence, const QString &buttonText);
    void nextClicked();

    std::unique_ptr<Ui::HomeView> m_ui;
    QPointer<const model::RelationModel> m_relations;
    QPointer<model::CompletionHistory> m_history;
    syncing::Status m_status;
    QTimer m_timer; ///< until the end of this turn of the event loop
    bool m_isHistoryWanted = false;
    RelationId m_nextRelation; ///< what the button opens; invalid: the received requests
};

} // namespace view
