// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/fitteddialog.h"

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace view {

class NoticeBar;
class OwnLayouts;

/// The person's own layouts, to be renamed in the list and to be deleted.
class LayoutsDialog : public FittedDialog
{
    Q_OBJECT
public:
    LayoutsDialog(OwnLayouts &layouts, QWidget *parent);

private:
    void build();
    QPushButton *addButton(const char *name, const QString &text);
    void fill();
    void followCurrent();
    void rename(const QListWidgetItem &item);
    void removeCurrent();

    OwnLayouts &m_layouts;
    QListWidget *m_list;
    NoticeBar *m_notices;
    QPushButton *m_rename = nullptr;
    QPushButton *m_delete = nullptr;
    bool m_isFilling = false;
};

} // namespace view
