// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QMainWindow;
class QWidget;

namespace view {

class GuideCallout;
class GuideFrame;
class WindowActions;
class WindowDocks;

/// A short look around the window for who is new: one place after the other is framed, and a
/// callout says what it is for. The window can be used meanwhile.
class Guide : public QObject
{
    Q_OBJECT
public:
    struct Places {
        WindowDocks &docks;
        QWidget &relations;
        QWidget &tasks;
        QWidget &comments;
        QWidget &statusBar;
    };

    Guide(QMainWindow &window, const Places &places, const WindowActions &actions);

    /// From the first step.
    void start();
    void stop();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Step {
        QString title;
        QString text;
        QWidget *place = nullptr; ///< none: the whole window
        bool isPanel = false; ///< that can be hidden, or behind another
    };

    [[nodiscard]] QList<Step> steps() const;
    void go(int step);
    /// Where the place of the step is now.
    void follow();

    QMainWindow &m_window;
    Places m_places;
    const WindowActions &m_actions;
    QPointer<GuideCallout> m_callout; ///< made when it is needed
    QPointer<GuideFrame> m_frame;
    QPointer<QWidget> m_focusBefore;
    int m_step = 0;
};

} // namespace view
