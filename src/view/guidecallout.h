// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;
class QToolButton;

namespace view {

class Label;

/// What the guide says at one step: a card over the window, with a way on, a way back and a way
/// out. It is announced to screen readers; Esc leaves.
class GuideCallout : public QFrame
{
    Q_OBJECT
public:
    explicit GuideCallout(QWidget *window);

    /// number: from 1 to count.
    void say(const QString &title, const QString &text, int number, int count);
    /// Beside the target, a part of the window, where there is room; in the middle when it is
    /// empty.
    void standBeside(const QRect &target);

Q_SIGNALS:
    void nextRequested();
    void backRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void announce();
    [[nodiscard]] QSize fittingSize() const;

    Label *m_title;
    Label *m_text;
    Label *m_step;
    QPushButton *m_back;
    QPushButton *m_next;
    QToolButton *m_close;
};

} // namespace view
