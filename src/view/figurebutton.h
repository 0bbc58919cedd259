// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <optional>

namespace view {

/// A number with its name, which leads to the list that it counts.
class FigureButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FigureButton(QWidget *parent = nullptr);

    /// What is counted, translated: "Current". No number: not known yet.
    void setFigure(std::optional<int> number, const QString &name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString numberText() const;
    [[nodiscard]] QFont numberFont() const;

    std::optional<int> m_number;
};

} // namespace view
