// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/completionhistory.h"

#include <QAbstractButton>

namespace view {

/// One completed task: its text, and below with whom and when.
class AchievementButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit AchievementButton(QWidget *parent = nullptr);

    /// partner: fit for one line.
    void setAchievement(const model::Completion &completion, const QString &partner);
    [[nodiscard]] const model::Completion &completion() const { return m_completion; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString details() const;
    [[nodiscard]] QFont smallFont() const;

    model::Completion m_completion;
    QString m_partner;
};

} // namespace view
