// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/context.h"

#include <QDialog>

#include <chrono>

class QLineEdit;
class QListWidget;
class QSpinBox;
class QStackedWidget;

namespace view {

class Label;
class PreferencePage;
class WindowActions;

/// All settings in one place, in pages, with a search over them. What is chosen counts at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    PreferencesDialog(const Context &context, const WindowActions &actions,
                      QWidget *parent = nullptr);

    /// How long completing and deleting can be undone, as it was set elsewhere.
    void setGrace(std::chrono::seconds grace);

    /// Which page is open, from 0.
    [[nodiscard]] int page() const;
    void setPage(int page);

Q_SIGNALS:
    void graceChosen(std::chrono::seconds grace);
    /// What is told while the window is in the background; it is kept already.
    void notificationsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addPage(PreferencePage *page);
    [[nodiscard]] PreferencePage *appearancePage(const WindowActions &actions);
    [[nodiscard]] PreferencePage *languagePage(const WindowActions &actions);
    [[nodiscard]] PreferencePage *changesPage();
    [[nodiscard]] PreferencePage *notificationsPage(QSettings &settings);
    void narrow();

    QLineEdit *m_search;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    Label *m_nothing;
    QSpinBox *m_grace;
    QList<PreferencePage *> m_pages;
};

} // namespace view
