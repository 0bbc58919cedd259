// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "sync/sync.h"

#include <QDialog>
#include <QList>

#include <memory>

class QListWidgetItem;

namespace Ui {
class PasteTasksDialog;
}

namespace view {

/// A line of a text that can become a task.
struct PastedTask {
    QString text;
    bool isDone = false; ///< it was ticked: "[x]"

    friend bool operator==(const PastedTask &, const PastedTask &) = default;
};

/// One task a line: bullets, numbers, tick boxes and blanks around are taken off, empty lines left
/// out.
[[nodiscard]] QList<PastedTask> pastedTasks(const QString &text);

/// Shows the lines of a text, to choose which of them become tasks of the relation. Closes when
/// they were taken up, all of them or none.
class PasteTasksDialog : public QDialog
{
    Q_OBJECT
public:
    PasteTasksDialog(syncing::Sync &sync, RelationId relation, const QString &text,
                     QWidget *parent = nullptr);
    ~PasteTasksDialog() override;

private:
    void fill(const QList<PastedTask> &tasks);
    void add();
    void answered(const Result<Done> &result);
    void updateButton();
    [[nodiscard]] QList<QListWidgetItem *> checkedItems() const;

    syncing::Sync &m_sync;
    RelationId m_relation;
    std::unique_ptr<Ui::PasteTasksDialog> m_ui;
    bool m_isUnderWay = false;
};

} // namespace view
