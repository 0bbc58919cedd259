// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/context.h"
#include "view/preferencepage.h"

class QPushButton;

namespace view {

class DataLabel;
class Label;
class NoticeBar;
class WindowActions;

/// What is kept on this computer: where, how much, and the ways to take it out or fetch it again.
class DataPreferences : public PreferencePage
{
    Q_OBJECT
public:
    DataPreferences(const Context &context, const WindowActions &actions,
                    QWidget *parent = nullptr);

    /// Looks at the disk again.
    void update();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void updateButtons();
    void openFolder() const;
    void fetchAgain();

    Context m_context;
    QString m_folder;
    NoticeBar *m_notices;
    DataLabel *m_place;
    Label *m_cacheSize;
    Label *m_outboxSize;
    QPushButton *m_openButton;
    QPushButton *m_fetchButton;
};

} // namespace view
