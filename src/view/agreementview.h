// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/relationfacts.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace Ui {
class AgreementView;
}

namespace view {

class RelationCommands;

/// What two people agreed on: roles, dates, how far they are, and the notes; and
/// what can be done about it.
class AgreementView : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementView(QWidget *parent = nullptr);
    ~AgreementView() override;

    /// The commands for the relation that is shown; they become buttons.
    void setCommands(RelationCommands &commands);
    void setFacts(const RelationFacts &facts);

Q_SIGNALS:
    void homeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWaiting();
    void showExplanation();

    std::unique_ptr<Ui::AgreementView> m_ui;
    QPointer<RelationCommands> m_commands;
    bool m_isWaiting = false; ///< a change of it
    bool m_isParked = false; ///< for the person
};

} // namespace view
