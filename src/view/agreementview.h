// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/relationfacts.h"

#include <QWidget>

#include <memory>

namespace Ui {
class AgreementView;
}

namespace view {

/// What two people agreed on: roles, dates, how far they are, and the notes.
class AgreementView : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementView(QWidget *parent = nullptr);
    ~AgreementView() override;

    void setFacts(const RelationFacts &facts);

Q_SIGNALS:
    void homeRequested();

private:
    std::unique_ptr<Ui::AgreementView> m_ui;
};

} // namespace view
