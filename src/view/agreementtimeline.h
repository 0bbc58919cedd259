// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/relationfacts.h"
#include "view/theme.h"

#include <QWidget>

namespace view {

/// Two bars under each other, so that they can be compared: how much of the time is gone, and how
/// much of the checklist is done. Each with its words.
class AgreementTimeline : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementTimeline(QWidget *parent = nullptr);

    void setFacts(const RelationFacts &facts);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// One caption with its bar; returns where the next begins.
    int paintBar(QPainter *painter, int top, const QString &caption, const QString &value,
                 double share, theme::Tint tint) const;
    [[nodiscard]] int barHeight() const;
    [[nodiscard]] int wholeDays() const;
    [[nodiscard]] int goneDays() const;
    [[nodiscard]] QString timeWords() const;

    RelationFacts m_facts;
};

} // namespace view
