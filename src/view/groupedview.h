// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTreeView>

namespace view {

/// A tree of two levels whose first level are headings: open unless the person closed one, told
/// apart by Enter, a click or the arrows; rows of one height, no columns, no branches.
class GroupedView : public QTreeView
{
    Q_OBJECT
public:
    explicit GroupedView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void reset() override;
    /// Opens the heading, also when the person had closed it, and brings its first row into view.
    void showGroup(int group);
    /// The selected rows, top to bottom.
    [[nodiscard]] QModelIndexList selectedRows() const;

Q_SIGNALS:
    /// Enter on a row; a double click is none.
    void rowActivated(const QModelIndex &index);
    void selectedRowsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] static bool isHeading(const QModelIndex &index);
    void toggle(const QModelIndex &heading);
    void openHeadings();

    QSet<int> m_closedGroups;
};

} // namespace view
