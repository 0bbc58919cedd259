// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filtermodel.h"
#include "view/fitteddialog.h"
#include "view/shortcuts.h"

#include <QStandardItemModel>

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;

namespace view {

class GroupedView;
class Label;
class NoticeBar;

/// The sheet of all commands and their shortcuts, by menu and pane. A shortcut is changed by
/// choosing its command and pressing the keys; it counts at once.
class ShortcutsDialog : public FittedDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(Shortcuts &shortcuts, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;

private:
    void buildLayout();
    QPushButton *addButton(const char *name, const QString &text);
    void connectParts();
    void fill();
    void refresh();
    void updateRow(QStandardItem &row, const WindowCommand &command);
    void updateEditor();
    void take();
    void give(const WindowCommand &command, const QKeySequence &keys);
    void askAbout(const WindowCommand &command, const QKeySequence &keys,
                  const WindowCommand &rival);
    [[nodiscard]] std::optional<WindowCommand> chosen() const;

    Shortcuts &m_shortcuts;
    QList<WindowCommand> m_commands; ///< by the key of a row
    QStandardItemModel m_model;
    model::FilterModel m_filter;
    QLineEdit *m_search;
    GroupedView *m_list;
    NoticeBar *m_notices;
    Label *m_name;
    QKeySequenceEdit *m_keys;
    QPushButton *m_none = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_resetAll = nullptr;
};

} // namespace view
