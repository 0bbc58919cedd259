// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/notificationsettings.h"
#include "view/preferencepage.h"

#include <functional>

class QCheckBox;
class QTimeEdit;

namespace view {

class Label;

/// What is told while the window is in the background, and when not. What is set counts at once.
class NotificationPreferences : public PreferencePage
{
    Q_OBJECT
public:
    /// hasTray: whether the desktop has a place for the program's symbol now. That may take its
    /// time, so it is asked when somebody looks.
    NotificationPreferences(QSettings &settings, std::function<bool()> hasTray,
                            QWidget *parent = nullptr);

Q_SIGNALS:
    /// Something was set, and is kept already.
    void changed();

protected:
    /// Asks the desktop for its tray.
    void showEvent(QShowEvent *event) override;

private:
    /// Sets something by the setter, and tells of it.
    template <typename... Values>
    void set(void (NotificationSettings::*setter)(Values...), Values... values);
    [[nodiscard]] QWidget *mainSwitch();
    [[nodiscard]] QWidget *kinds();
    [[nodiscard]] QWidget *quietHours();
    void update();

    NotificationSettings m_settings;
    std::function<bool()> m_askForTray;
    QCheckBox *m_on;
    Label *m_noTray;
    QList<QCheckBox *> m_kinds;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    bool m_hasTray = true; ///< until it was asked
};

} // namespace view
