// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sync.h"
#include "view/changefacts.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QMenu;

namespace Ui {
class ChangesPanel;
}

namespace view {

class ChangeCommands;
class ChangeDetails;
class ChangeList;

/// The changes that wait, those that need the person first; beside them the one that is chosen, and
/// what can be done about it.
class ChangesPanel : public QWidget
{
    Q_OBJECT
public:
    ChangesPanel(model::ChangeModel &changes, syncing::Sync &sync, QWidget *parent = nullptr);
    ~ChangesPanel() override;

    void focusList();
    /// Chooses that change, and gives the keyboard to the list. One that is done meanwhile: only
    /// that.
    void showChange(EditId id);
    /// Whether something is told or typed here that must not go with the last change.
    [[nodiscard]] bool hasSomethingToSay() const;

Q_SIGNALS:
    /// The request of that change is to be written anew, with what is in it.
    void requestEditRequested(const WaitingEdit &entry);
    void profileEditRequested();
    void signInRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpList();
    void setUpMenu();
    void setUpDetails();
    void connectModels();
    [[nodiscard]] QList<ChangeFacts> selected() const;
    [[nodiscard]] QList<ChangeFacts> all() const;
    void selectionChanged();
    void choose(const QModelIndex &index);
    void chooseFirst();
    void updateAll();
    void updateStanding();
    void updateSummary();
    void updateSplit();
    void watchHeld();
    void showMenu(const QPoint &position);
    void edit(const ChangeFacts &change);
    void keepTyped(const QModelIndex &parent, int first, int last);
    void tellOfLeft(const ChangeFacts &change, const QString &text, const QString &sentence,
                    bool canGoOn);
    void exportTexts();
    void write(const QString &file, bool isMarkdown);

    model::ChangeModel &m_changes;
    syncing::Sync &m_sync;
    std::unique_ptr<Ui::ChangesPanel> m_ui;
    ChangeList *m_list;
    ChangeCommands *m_commands;
    QAction *m_export;
    QTimer m_second; ///< while something can be undone, and somebody looks
};

} // namespace view
