// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/fitteddialog.h"

class QLineEdit;
class QPushButton;

namespace view {

class Label;
class OwnLayouts;

/// Asks for the name under which the layout of the window shall be kept. The window can be changed
/// meanwhile.
class SaveLayoutDialog : public FittedDialog
{
    Q_OBJECT
public:
    /// proposed: may be empty.
    SaveLayoutDialog(const OwnLayouts &layouts, const QString &proposed, QWidget *parent);

Q_SIGNALS:
    void nameChosen(const QString &name);

private:
    void build();
    void follow();
    void choose();

    const OwnLayouts &m_layouts;
    QLineEdit *m_name;
    Label *m_hint;
    QPushButton *m_save;
};

} // namespace view
