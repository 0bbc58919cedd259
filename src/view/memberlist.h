// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QPersistentModelIndex>

namespace view {

/// A long list of rows of one height that stands still: what comes or goes above the rows in view
/// does not move them. At its very top it shows what comes.
class MemberList : public QListView
{
    Q_OBJECT
public:
    explicit MemberList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void doItemsLayout() override;
    /// Top to bottom.
    [[nodiscard]] QModelIndexList selectedRows() const;

Q_SIGNALS:
    /// Enter on a row; a double click is none.
    void rowActivated(const QModelIndex &index);
    void selectedRowsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    void holdAnchor();

    QPersistentModelIndex m_anchor; ///< the first row in view, before rows came or went
    int m_anchorTop = 0;
};

} // namespace view
