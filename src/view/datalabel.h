// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/label.h"

namespace view {

/// A label for text of others: broken inside words where they are too long, elided after maxLines
/// (0: any number, line breaks kept), with all of it in the tooltip, and never wider than its
/// place.
class DataLabel : public Label
{
    Q_OBJECT
    Q_PROPERTY(int maxLines READ maxLines WRITE setMaxLines)
public:
    explicit DataLabel(QWidget *parent = nullptr);

    [[nodiscard]] int maxLines() const { return m_maxLines; }
    void setMaxLines(int maxLines);
    /// Any text, as it came.
    void setData(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QStringList linesFor(int width) const;
    void updateToolTip();

    int m_maxLines = 1;
    mutable int m_width = -1;
    mutable QStringList m_lines;
};

} // namespace view
