// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace view {

/// A button for each action that is visible, one beside another where the width allows, else below.
/// Hidden when no action is visible. The buttons have no mnemonics: those of the menus are enough,
/// and would meet the ones of notices.
class ActionRow : public QWidget
{
    Q_OBJECT
public:
    explicit ActionRow(QWidget *parent = nullptr);

    /// primary: the one that the place is for, or none.
    void setActions(const QList<QAction *> &actions, const QAction *primary = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        QAction *action;
        QPushButton *button;
    };
    void follow(const Entry &entry);
    void followAll();
    /// Returns the height; moves the buttons when it is asked to.
    int arrange(int width, bool isMoving) const;

    QList<Entry> m_entries;
};

} // namespace view
