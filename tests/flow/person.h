// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui.h"
#include "sandbox/sandbox.h"
#include "support/scriptedsecretstore.h"

#include <QTemporaryDir>

#include <memory>

class QAbstractItemView;
class QModelIndex;

namespace test {

/// The sample story, listening.
class RunningSandbox : public sandbox::Sandbox
{
public:
    explicit RunningSandbox(const sandbox::Options &options = {}) : Sandbox(options) { start(); }
};

/// Somebody who sits before the program's window, in this process, and sees and does only what a
/// person can: read what is visible, press what is enabled, choose, type, open a menu.
///
/// Widgets are named by their object names, "TasksPanel/addEdit" where one name is in several
/// panels; only visible ones are found. What cannot be done fails the test with a sentence.
class Person
{
public:
    explicit Person(const sandbox::Sandbox &server);
    /// One of the story, signed in.
    Person(const sandbox::Sandbox &server, const QString &userName);
    ~Person();

    /// Opens the program, at the sign-in page of the server.
    void opensTheProgram();
    void closesTheProgram();
    /// Opens the program if need be, signs in and waits until everything is there.
    void signsIn(const QString &userName, const QString &password);
    /// Until nothing is pulled, sent or waited for any more but the person's own decisions.
    void waitsUntilAllIsQuiet();

    void types(const QString &field, const QString &text);
    void clicks(const QString &button);
    /// The button that reads so: those of a notice and of an empty state have no other name.
    void clicksOn(const QString &buttonText);
    /// Ticks or unticks a check box.
    void ticks(const QString &box, bool isTicked = true);
    /// Of a list: the row that reads so. Adds it to what is chosen when it is one more.
    void chooses(const QString &list, const QString &rowText);
    void choosesAlso(const QString &list, const QString &rowText);
    void choosesFirst(const QString &list);
    /// An action of a menu, by what it reads; it must be enabled.
    void picks(const QString &actionText);
    [[nodiscard]] bool canPick(const QString &actionText) const;
    void presses(const QString &widget, int key, Qt::KeyboardModifiers modifiers = {});

    /// Whether the list has a row that reads so, now.
    [[nodiscard]] bool hasRow(const QString &list, const QString &rowText) const;
    /// Until the text is read somewhere; false when it does not come.
    [[nodiscard]] bool waitsFor(const QString &text) const;
    /// Until the widget is gone, as a dialog that has done its work.
    [[nodiscard]] bool waitsUntilGone(const QString &widget) const;
    /// Whether the text is part of what some visible label, field, button or row reads.
    [[nodiscard]] bool reads(const QString &text) const;
    [[nodiscard]] bool canClick(const QString &button) const;
    [[nodiscard]] bool sees(const QString &widget) const;
    [[nodiscard]] QString textOf(const QString &widget) const;

    /// For a closer look where the window's own words do not say it.
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        return qobject_cast<Widget *>(visible(name));
    }
    [[nodiscard]] app::Gui &gui() { return *m_gui; }

private:
    [[nodiscard]] QWidget *visible(const QString &name) const;
    [[nodiscard]] QWidget &visibleOrFail(const QString &name) const;
    /// Waits for it.
    [[nodiscard]] QModelIndex rowReading(const QAbstractItemView &list, const QString &text) const;
    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] QList<QWidget *> visibleWidgets() const;
    [[nodiscard]] bool hasOnlyParkedEdits() const;

    QString m_server;
    QTemporaryDir m_folder;
    ScriptedSecretStore m_secrets;
    std::unique_ptr<app::Gui> m_gui;
};

} // namespace test
