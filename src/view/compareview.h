// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/membermodel.h"
#include "model/ownprofile.h"

#include <QWidget>

#include <memory>

class QGridLayout;

namespace Ui {
class CompareView;
}

namespace view {

/// Two to four members side by side, row by row; what is the same for all of them steps back.
class CompareView : public QWidget
{
    Q_OBJECT
public:
    CompareView(model::MemberModel &members, model::OwnProfile &profile, QWidget *parent = nullptr);
    ~CompareView() override;

    void setPeople(const QList<UserId> &people);
    [[nodiscard]] QList<UserId> people() const { return m_people; }

Q_SIGNALS:
    /// One of them is to be looked at alone.
    void personRequested(UserId person);
    void closeRequested();

private:
    void update();
    void addHeads(const QList<User> &people);
    /// One line of the comparison: its name over a value for each, unless all of them are empty.
    void addRow(const QString &caption, const QStringList &values);
    [[nodiscard]] QString commonWords(const User &person) const;

    model::MemberModel &m_members;
    model::OwnProfile &m_profile;
    std::unique_ptr<Ui::CompareView> m_ui;
    QList<UserId> m_people;
    QList<User> m_shown; ///< as they were when the table was made
    User m_shownMe;
    QGridLayout *m_grid = nullptr;
    QWidget *m_table = nullptr;
};

} // namespace view
