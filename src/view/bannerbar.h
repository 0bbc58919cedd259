// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QToolBar>

class QMainWindow;

namespace view {

class NoticeBar;

/// A NoticeBar over the whole window, below its menus; there only while it has something to tell.
class BannerBar : public QToolBar
{
    Q_OBJECT
public:
    explicit BannerBar(QMainWindow &window);

    [[nodiscard]] NoticeBar &notices() { return *m_notices; }
    /// To be called after a layout was restored, which may bring back an empty bar.
    void follow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void giveHeight();

    NoticeBar *m_notices;
    QWidget *m_place; ///< of the notices within the bar
    QTimer m_soon;
};

} // namespace view
