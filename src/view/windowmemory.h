// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "view/theme.h"

#include <QSettings>

#include <chrono>

class QMainWindow;

namespace view {

class WindowDocks;

/// What the window remembers from one run to the next: its size, the layout, the appearance, the
/// language, the time to undo and where one was. Ids only, no names and no texts; the names of own
/// layouts are kept by OwnLayouts.
class WindowMemory
{
public:
    explicit WindowMemory(QSettings &settings) : m_settings(settings) { }

    void restoreLayout(QMainWindow &window, WindowDocks &docks) const;
    void saveLayout(const QMainWindow &window, const WindowDocks &docks);

    [[nodiscard]] theme::Appearance appearance() const;
    void setAppearance(theme::Appearance appearance);

    /// The code of the language that was chosen; empty: as the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);

    /// Whether the docks stay where they are.
    [[nodiscard]] bool isLayoutLocked() const;
    void setLayoutLocked(bool isLocked);

    /// How long completing and deleting can be undone.
    [[nodiscard]] std::chrono::seconds grace() const;
    void setGrace(std::chrono::seconds grace);

    /// Whether the guide was shown once.
    [[nodiscard]] bool isGuideSeen() const;
    void setGuideSeen();

    [[nodiscard]] RelationId relation() const;
    [[nodiscard]] TaskId task() const;
    void setPlace(RelationId relation, TaskId task);

private:
    QSettings &m_settings;
};

} // namespace view
