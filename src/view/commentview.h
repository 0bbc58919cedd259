// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace view {

/// A list of rows of any height, which are laid out anew at once when the width changes: QListView
/// waits a tenth of a second, and shows nothing meanwhile.
class CommentView : public QListView
{
    Q_OBJECT
public:
    explicit CommentView(QWidget *parent = nullptr);

    /// A row is of another height now though its model has not changed.
    void scheduleLayout() { scheduleDelayedItemsLayout(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace view
