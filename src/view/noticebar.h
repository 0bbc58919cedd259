// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/notice.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QShortcut;
class QToolButton;

namespace view {

class DataLabel;

/// The one place of a pane where results, errors and questions are told: an icon, a sentence, at
/// most three buttons, and a close. Hidden while there is nothing to tell.
///
/// The latest notice is shown; those before it that stay come back when it leaves.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void show(const Notice &notice);
    /// Takes the place of the notice of its id, where that stands, without being announced anew;
    /// nothing when there is none any more.
    void replace(const Notice &notice);
    [[nodiscard]] bool holds(const QString &id) const;
    /// Takes the notice of that id away, wherever it stands.
    void dismiss(const QString &id);
    void dismissAll();
    /// Those that stand, the latest last.
    [[nodiscard]] const QList<Notice> &notices() const { return m_notices; }
    /// Id of the notice shown; empty when none is.
    [[nodiscard]] QString shownId() const;

    /// How long a result is shown, in milliseconds.
    static constexpr int resultTime = 6000;

Q_SIGNALS:
    /// It has something to tell now, or no longer.
    void filled(bool isFilled);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showLatest();
    void fill(const Notice &notice);
    void updateButtons(const Notice &notice);
    void updateDirection();
    [[nodiscard]] int widthOfButtons() const;
    /// What icon, cross and the room around them take.
    [[nodiscard]] int widthBesideWords() const;
    [[nodiscard]] bool fitsOnALine() const;
    void updateIcon();
    void announce();
    void close();
    void setFilled(bool isFilled);

    QList<Notice> m_notices;
    QTimer m_timer;
    QLabel *m_icon;
    DataLabel *m_sentence;
    QBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
    QShortcut *m_escape = nullptr;
};

} // namespace view
