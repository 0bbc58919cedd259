// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"

#include <QListWidget>

namespace view {

/// A short list of people: avatar, name, user name, and a word about one of them.
class PersonList : public QListWidget
{
    Q_OBJECT
public:
    struct Person {
        UserId id;
        QString name; ///< untrusted
        QString userName; ///< untrusted
        QString remark; ///< translated; "You"
    };

    explicit PersonList(QWidget *parent = nullptr);

    /// The selection stays with its person, or goes.
    void setPeople(const QList<Person> &people);
    /// Invalid when nobody is chosen.
    [[nodiscard]] UserId chosen() const;
    [[nodiscard]] QString chosenName() const;

Q_SIGNALS:
    void choiceChanged();
};

} // namespace view
