// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/windowactions.h"

#include "view/commentspanel.h"
#include "view/languages.h"
#include "view/memberspanel.h"
#include "view/relationcommands.h"
#include "view/relationspanel.h"
#include "view/taskspanel.h"
#include "view/windowdocks.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace view {

WindowActions::WindowActions(QMainWindow &window, WindowDocks &docks, const Panels &panels)
    : QObject(&window),
      m_appearances(new QActionGroup(this)),
      m_languages(new QActionGroup(this)),
      m_graces(new QActionGroup(this))
{
    createActions();
    buildMenus(window, docks, panels);
    m_needAccount.append({syncNow, compareWithServer, exportData, editProfile, changePassword,
                          administer, deleteAccount, signOut, findMentor, findMentee, addTask,
                          writeComment, goHome, goOverview, goRelations, goTasks, goComments,
                          goMembers, goChanges});
    // Their shortcuts work though a menu bar may be hidden.
    window.addActions(m_needAccount);
    window.addActions({findAnything, shortcuts, whatsThis});
    window.addActions({quit, undo, preferences});
}

QAction *WindowActions::create(const char *name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    return action;
}

void WindowActions::createActions()
{
    syncNow = create("syncNow", tr("&Sync now"), Qt::Key_F5);
    compareWithServer = create("compareWithServer", tr("&Compare with the server…"));
    exportData = create("exportData", tr("&Export…"));
    editProfile = create("editProfile", tr("Edit &profile…"));
    changePassword = create("changePassword", tr("&Change password…"));
    administer = create("administer", tr("&Administration…"));
    administer->setVisible(false);
    deleteAccount = create("deleteAccount", tr("&Delete account…"));
    signOut = create("signOut", tr("Sign &out…"));
    quit = create("quit", tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    undo = create("undo", tr("&Undo"), QKeySequence::Undo);
    preferences =
        create("preferences", tr("&Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    preferences->setMenuRole(QAction::PreferencesRole);
    createLayoutActions();
    findMentor = create("findMentor", tr("Find a men&tor"));
    findMentee = create("findMentee", tr("Find a m&entee"));
    addTask = create("addTask", tr("&Add task"), QKeySequence::New);
    writeComment = create("writeComment", tr("&Write comment"), Qt::CTRL | Qt::Key_M);
    findAnything = create("findAnything", tr("Find &anything…"), Qt::CTRL | Qt::Key_K);
    goHome = create("goHome", tr("&Home"), Qt::ALT | Qt::Key_Home);
    goOverview = create("goOverview", tr("&Overview"), Qt::CTRL | Qt::Key_0);
    goRelations = create("goRelations", tr("&Relations"), Qt::CTRL | Qt::Key_1);
    goTasks = create("goTasks", tr("&Tasks"), Qt::CTRL | Qt::Key_2);
    goComments = create("goComments", tr("&Comments"), Qt::CTRL | Qt::Key_3);
    goMembers = create("goMembers", tr("&Members"), Qt::CTRL | Qt::Key_4);
    goChanges = create("goChanges", tr("Chan&ges"), Qt::CTRL | Qt::Key_5);
    shortcuts = create("shortcuts", tr("&Keyboard shortcuts"), Qt::Key_F1);
    guide = create("guide", tr("Take the &guide"));
    whatsThis = create("whatsThis", tr("&What’s this?"), Qt::SHIFT | Qt::Key_F1);
    copyDiagnostics = create("copyDiagnostics", tr("Copy &diagnostics"));
    about = create("about", tr("&About Mentorship Desktop"));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::createLayoutActions()
{
    mentorLayout = create("mentorLayout", tr("&Mentor", "layout of the panels for a mentor"));
    menteeLayout = create("menteeLayout", tr("Men&tee", "layout of the panels for a mentee"));
    reviewLayout = create("reviewLayout", tr("Re&view", "layout of the panels to read through"));
    saveLayout = create("saveLayout", tr("&Save layout as…"));
    manageLayouts = create("manageLayouts", tr("Ma&nage layouts…"));
    resetLayout = create("resetLayout", tr("&Reset layout"));
    floatPanel = create("floatPanel", tr("&Detach or attach the panel"));
    lockLayout = create("lockLayout", tr("Loc&k panels"));
    lockLayout->setCheckable(true);
}

void WindowActions::buildMenus(QMainWindow &window, WindowDocks &docks, const Panels &panels)
{
    QMenuBar *bar = window.menuBar();
    buildFileMenu(bar->addMenu(tr("&File")));
    buildEditMenu(bar->addMenu(tr("&Edit")));
    buildAccountMenu(bar->addMenu(tr("&Account")));
    buildRelationMenu(bar->addMenu(tr("&Mentorship")), panels);
    buildTaskMenu(bar->addMenu(tr("&Tasks")), panels);

    buildViewMenu(bar->addMenu(tr("&View")), docks);
    buildGoMenu(bar->addMenu(tr("&Go")));
    buildHelpMenu(bar->addMenu(tr("&Help")));
}

void WindowActions::buildFileMenu(QMenu *menu)
{
    menu->addActions({syncNow, compareWithServer, exportData});
    menu->addSeparator();
    menu->addAction(quit);
}

void WindowActions::buildEditMenu(QMenu *menu)
{
    menu->addAction(undo);
    menu->addSeparator();
    buildGraceMenu(menu->addMenu(tr("&Time to undo")));
    menu->addSeparator();
    menu->addAction(preferences);
}

void WindowActions::buildGraceMenu(QMenu *menu)
{
    menu->setObjectName(QStringLiteral("graceMenu"));
    for (const int seconds : {0, 3, 5, 10, 30, 60}) {
        QAction *action =
            menu->addAction(seconds == 0 ? tr("&Off", "no time to undo")
                                         : tr("%Ln second(s)", "time to undo", seconds));
        action->setCheckable(true);
        action->setData(seconds);
        m_graces->addAction(action);
        action->setObjectName(QStringLiteral("grace%1").arg(seconds));
    }
    m_ownGrace = menu->addAction(QString());
    m_ownGrace->setCheckable(true);
    m_graces->addAction(m_ownGrace);
    connect(m_graces, &QActionGroup::triggered, this, [this](const QAction *action) {
        Q_EMIT graceChosen(std::chrono::seconds(action->data().toInt()));
    });
}

void WindowActions::buildAccountMenu(QMenu *menu)
{
    menu->addActions({editProfile, changePassword});
    menu->addAction(administer);
    menu->addSeparator();
    menu->addActions({signOut, deleteAccount});
}

void WindowActions::buildRelationMenu(QMenu *menu, const Panels &panels)
{
    menu->addActions({findMentor, findMentee});
    menu->addSeparator();
    menu->addActions(
        {panels.members.askAction(), panels.members.offerAction(), panels.members.compareAction()});
    menu->addSeparator();
    menu->addActions(panels.relations.commands().actions());
}

void WindowActions::buildTaskMenu(QMenu *menu, const Panels &panels)
{
    menu->addActions({addTask, panels.tasks.pasteAction()});
    menu->addActions({panels.tasks.completeAction(), panels.tasks.deleteAction()});
    menu->addSeparator();
    menu->addActions({panels.tasks.copyAction(), panels.tasks.copyMarkdownAction()});
    menu->addSeparator();
    menu->addActions({writeComment, panels.comments.editAction(), panels.comments.deleteAction()});
}

void WindowActions::buildViewMenu(QMenu *menu, const WindowDocks &docks)
{
    menu->addActions(docks.toggleActions());
    m_panels = docks.toggleActions();
    m_needAccount.append(m_panels);
    menu->addSeparator();
    m_layoutMenu = menu->addMenu(tr("La&yout"));
    buildLayoutMenu(m_layoutMenu);
    menu->addActions({floatPanel, lockLayout});
    menu->addSeparator();
    buildAppearanceMenu(menu->addMenu(tr("&Appearance")));
    buildLanguageMenu(menu->addMenu(tr("&Language")));
}

void WindowActions::buildLayoutMenu(QMenu *menu)
{
    menu->setObjectName(QStringLiteral("layoutMenu"));
    menu->addActions({mentorLayout, menteeLayout, reviewLayout});
    menu->addSeparator();
    menu->addActions({saveLayout, manageLayouts});
    menu->addSeparator();
    menu->addAction(resetLayout);
    m_needAccount.append({mentorLayout, menteeLayout, reviewLayout, saveLayout, manageLayouts,
                          resetLayout, floatPanel, lockLayout});
}

void WindowActions::buildGoMenu(QMenu *menu)
{
    menu->addAction(findAnything);
    menu->addSeparator();
    menu->addAction(goHome);
    menu->addSeparator();
    menu->addActions({goOverview, goRelations, goTasks, goComments, goMembers, goChanges});
}

void WindowActions::buildHelpMenu(QMenu *menu)
{
    menu->addActions({shortcuts, whatsThis, guide});
    menu->addSeparator();
    menu->addActions({copyDiagnostics, about});
    m_needAccount.append(guide);
}

void WindowActions::buildAppearanceMenu(QMenu *menu)
{
    const auto add = [this, menu](const QString &text, theme::Appearance appearance) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(appearance));
        m_appearances->addAction(action);
        action->setObjectName(QStringLiteral("appearance%1").arg(static_cast<int>(appearance)));
    };
    add(tr("As the &system"), theme::Appearance::System);
    add(tr("&Light"), theme::Appearance::Light);
    add(tr("&Dark"), theme::Appearance::Dark);
    add(tr("&High contrast"), theme::Appearance::HighContrast);
    connect(m_appearances, &QActionGroup::triggered, this, [this](const QAction *action) {
        Q_EMIT appearanceChosen(static_cast<theme::Appearance>(action->data().toInt()));
    });
}

void WindowActions::buildLanguageMenu(QMenu *menu)
{
    menu->setObjectName(QStringLiteral("languageMenu"));
    const auto add = [this, menu](const QString &text, const QString &code) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(code);
        action->setObjectName(QStringLiteral("language-")
                              + (code.isEmpty() ? QStringLiteral("system") : code));
        m_languages->addAction(action);
    };
    add(tr("As the &system"), {});
    menu->addSeparator();
    for (const Language &language : languages())
        add(language.name, language.code);
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
}

void WindowActions::setSignedIn(bool isSignedIn)
{
    for (QAction *action : std::as_const(m_needAccount))
        action->setEnabled(isSignedIn);
    for (QAction *action : std::as_const(m_panels))
        action->setEnabled(isSignedIn && !lockLayout->isChecked());
}

void WindowActions::setLayoutLocked(bool isLocked)
{
    lockLayout->setChecked(isLocked);
    for (QAction *action : std::as_const(m_panels))
        action->setEnabled(lockLayout->isEnabled() && !isLocked);
}

void WindowActions::setAdmin(bool isAdmin)
{
    administer->setVisible(isAdmin);
}

void WindowActions::setLanguage(const QString &code)
{
    const QList<QAction *> actions = m_languages->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == code);
}

void WindowActions::setGrace(std::chrono::seconds grace)
{
    const int seconds = static_cast<int>(grace.count());
    bool isUsual = false;
    const QList<QAction *> actions = m_graces->actions();
    for (QAction *action : actions) {
        const bool isThis = action != m_ownGrace && action->data().toInt() == seconds;
        action->setChecked(isThis);
        isUsual = isUsual || isThis;
    }
    m_ownGrace->setVisible(!isUsual);
    m_ownGrace->setText(tr("%Ln second(s)", "time to undo", seconds));
    m_ownGrace->setData(seconds);
    m_ownGrace->setChecked(!isUsual);
}

void WindowActions::setAppearance(theme::Appearance appearance)
{
    const QList<QAction *> actions = m_appearances->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == static_cast<int>(appearance));
}

} // namespace view
