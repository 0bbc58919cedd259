// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/components.h"

#include <QDialog>
#include <QHash>

class QListWidget;
class QPlainTextEdit;

namespace view {

/// What the program is built from, by whom, and the whole text of each licence.
class LicencesDialog : public QDialog
{
    Q_OBJECT
public:
    /// versions: by the names of the components, where they are known.
    explicit LicencesDialog(const QHash<QString, QString> &versions, QWidget *parent = nullptr);

private:
    void build();
    void showComponent(int row);

    QList<Component> m_components;
    QHash<QString, QString> m_versions;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
};

} // namespace view
