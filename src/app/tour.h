// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>

namespace app {

/// The main job without a person, on the sample data and through the window's own fields: sign in,
/// open the running relation, tick a task, add one, write a comment, close, start again with the
/// server gone, and find it all again. A picture of each step, light and dark, into a folder.
class Tour : public QObject
{
    Q_OBJECT
public:
    Tour(const QString &folder, session::SecretStore &secrets, QObject *parent = nullptr);
    ~Tour() override;

    void start();

Q_SIGNALS:
    /// An ExitCode; the first step that did not show what it should was told on standard error.
    void finished(int exitCode);

private:
    struct Step {
        QString name; ///< of the picture
        std::function<void()> act;
        std::function<bool()> isShown; ///< what the window must show then
    };

    void addSignInSteps();
    void addEditSteps();
    void addLookingSteps();
    void addOfflineSteps();
    void addStep(const QString &name, std::function<void()> act, std::function<bool()> isShown);
    void begin();
    void look();
    void usePalette(view::theme::Appearance appearance);
    void takePicture(const QString &name);
    void openWindow();
    void fail(const QString &sentence);
    void finish(int exitCode);

    template <typename Widget> Widget *find(const char *panel, const char *name) const;
    void type(const char *panel, const char *field, const QString &text);
    void press(const char *panel, const char *button);
    /// The menus' action of that name.
    void trigger(const char *action);
    /// Whether it is there and visible.
    [[nodiscard]] bool isSeen(const char *panel, const char *name) const;
    /// The first row that reads so.
    [[nodiscard]] static QModelIndex rowIn(const QAbstractItemModel *model, const QString &text);
    /// The dialog in front, or the window.
    [[nodiscard]] QWidget &front() const;
    [[nodiscard]] QModelIndex runningRelation() const;
    [[nodiscard]] QModelIndex taskWithText(const QString &text) const;
    [[nodiscard]] bool isListed(const QString &task) const;
    void select(const char *panel, const QModelIndex &index);
    [[nodiscard]] QStringList shownTexts() const;

    QString m_folder;
    session::SecretStore &m_secrets;
    QTemporaryDir m_root; ///< settings and cache of the tour
    SandboxModule m_sandbox;
    QUrl m_server;
    std::unique_ptr<Gui> m_gui;
    QList<Step> m_steps;
    qsizetype m_step = 0;
    QTimer m_timer;
    QElapsedTimer m_waited;
    QString m_ticked;
    std::optional<view::theme::Appearance> m_picture; ///< to be taken next
    QStringList m_textsBefore; ///< what the window showed when the server was still there
};

template <typename Widget> Widget *Tour::find(const char *panel, const char *name) const
{
    auto *parent = m_gui->window().findChild<QWidget *>(QString::fromLatin1(panel));
    auto *widget = parent ? parent->findChild<Widget *>(QString::fromLatin1(name)) : nullptr;
    if (!widget)
        qFatal("The window has no %s in %s", name, panel);
    return widget;
}

} // namespace app
