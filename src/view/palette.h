// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/palettemodel.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QMainWindow;
class QTreeView;

namespace view {

/// A field over the window that finds by a few letters what can be done and what is kept: typing
/// narrows, the arrows choose, Enter does or opens it, Esc goes back to where one was.
class Palette : public QFrame
{
    Q_OBJECT
public:
    Palette(model::SearchIndex &index, const model::RelationModel &relations, QMainWindow &window);

    /// Empty, over the window, and with the keyboard.
    void open();

Q_SIGNALS:
    /// Something that is kept is to be opened.
    void hitChosen(const model::SearchHit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();
    void place();
    void look(const QString &typed);
    void chooseFirst();
    void updateState();
    [[nodiscard]] bool handleKey(QKeyEvent *event);
    void choose(const QModelIndex &index);
    void leave();
    void followFocus(const QWidget *now);

    QMainWindow &m_window;
    model::SearchIndex &m_index;
    PaletteModel m_model;
    QLineEdit *m_edit;
    QTreeView *m_list;
    QLabel *m_state;
    QPointer<QWidget> m_before; ///< what had the keyboard
};

} // namespace view
