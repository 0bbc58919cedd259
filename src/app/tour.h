// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui.h"

#include <QElapsedTimer>
#include <QFont>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>

class QDialog;

namespace app {

/// The main job without a person, on the sample data and through the window's own fields: sign in,
/// open the running relation, tick a task, add one, write a comment, look at all the pages and
/// dialogs, close, start again with the server gone, and find it all again. A picture of each step
/// into a folder, in every look: STEP-LOOK.png.
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

    struct Look {
        const char *name; ///< of the picture, after the step's
        view::theme::Appearance appearance;
    };
    /// All steps once, from a new sandbox and a new profile on. Colours change while it goes on;
    /// direction and letters are there from the beginning, as a person would have them.
    struct Round {
        const char *language; ///< a code
        double letters; ///< of the size that they have
        QList<Look> looks;
    };

    [[nodiscard]] static QList<Round> allRounds();
    void beginRound();

    void addSignInSteps();
    void addEditSteps();
    void addRelationSteps();
    void addMemberSteps();
    void addToolSteps();
    void addPreferenceSteps();
    void addOfflineSteps();
    void addStep(const QString &name, std::function<void()> act, std::function<bool()> isShown);
    void begin();
    void look();
    void useLook(qsizetype look);
    void takePicture(const QString &name);
    void openWindow();
    /// From the sign-in page on.
    void signIn(const QString &userName);
    static void pressKey(QWidget &widget, int key, const QString &text = {});
    void fail(const QString &sentence);
    void finish(int exitCode);

    template <typename Widget> Widget *find(const char *panel, const char *name) const;
    void type(const char *panel, const char *field, const QString &text);
    void press(const char *panel, const char *button);
    /// The menus' action of that name.
    void trigger(const char *action);
    /// Closes the one in front, if there is one.
    void closeDialog();
    /// Whether it is there and visible.
    [[nodiscard]] bool isSeen(const char *panel, const char *name) const;
    /// The first row that reads so.
    [[nodiscard]] static QModelIndex rowIn(const QAbstractItemModel *model, const QString &text);
    /// The one in front; null for none.
    [[nodiscard]] QDialog *dialog() const;
    [[nodiscard]] QModelIndex runningRelation() const;
    [[nodiscard]] QModelIndex taskWithText(const QString &text) const;
    [[nodiscard]] bool isListed(const QString &task) const;
    void select(const char *panel, const QModelIndex &index);
    [[nodiscard]] QStringList shownTexts() const;

    QString m_folder;
    session::SecretStore &m_secrets;
    const QList<Round> m_rounds = allRounds();
    qsizetype m_round = 0;
    QFont m_font; ///< of the usual size
    std::unique_ptr<QTemporaryDir> m_root; ///< settings and cache of the round
    std::unique_ptr<SandboxModule> m_sandbox;
    QUrl m_server;
    std::unique_ptr<Gui> m_gui;
    QList<Step> m_steps;
    qsizetype m_step = 0;
    QTimer m_timer;
    QElapsedTimer m_waited;
    QString m_ticked;
    std::optional<qsizetype> m_look; ///< of the picture to be taken next
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
