// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/memberfilter.h"

#include <QWidget>

#include <memory>

namespace Ui {
class MemberFilterForm;
}

namespace view {

/// What members must be like to be shown, but for the search text.
class MemberFilterForm : public QWidget
{
    Q_OBJECT
public:
    explicit MemberFilterForm(QWidget *parent = nullptr);
    ~MemberFilterForm() override;

    [[nodiscard]] model::MemberFilter filter() const;
    void setFilter(const model::MemberFilter &filter);
    /// What is asked for, in words; empty when nothing is.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void filterChanged();

private:
    std::unique_ptr<Ui::MemberFilterForm> m_ui;
    bool m_isSetting = false;
};

} // namespace view
