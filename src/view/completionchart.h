// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/completionhistory.h"

#include <QPointer>
#include <QWidget>

namespace view {

/// How many tasks were completed in each of the last 26 weeks, or of the last six months where the
/// place is too narrow for weeks. A bar can be pointed at or reached by the arrow keys: the line
/// above the bars then says its figure.
class CompletionChart : public QWidget
{
    Q_OBJECT
public:
    explicit CompletionChart(QWidget *parent = nullptr);

    void setHistory(model::CompletionHistory &history);

    /// The line above the bars.
    [[nodiscard]] QString caption() const;
    [[nodiscard]] QString totalWords() const;
    [[nodiscard]] bool isByMonth() const { return m_isByMonth; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void count();
    void select(int bar);
    void describe();
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] QRect plotRect() const;
    /// From the beginning of the plot, where reading begins.
    [[nodiscard]] double barLeft(int bar) const;
    [[nodiscard]] QRectF barRect(int bar, bool isWhole) const;
    [[nodiscard]] int barAt(const QPoint &position) const;
    [[nodiscard]] QString barWords(int bar) const;
    [[nodiscard]] int total() const;
    void paintCaption(QPainter *painter) const;
    void paintGrid(QPainter *painter) const;
    void paintBars(QPainter *painter) const;
    void paintLabels(QPainter *painter) const;

    QPointer<model::CompletionHistory> m_history;
    QList<model::CompletionCount> m_counts; ///< oldest first
    bool m_isByMonth = false;
    int m_top = 1; ///< what the highest line of the grid stands for
    int m_selected = -1; ///< pointed at, or reached by the keyboard
};

} // namespace view
