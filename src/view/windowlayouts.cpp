// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/windowlayouts.h"

#include "view/layoutsdialog.h"
#include "view/nameinsentence.h"
#include "view/noticebar.h"
#include "view/savelayoutdialog.h"
#include "view/windowactions.h"
#include "view/windowdocks.h"

#include <QMainWindow>
#include <QMenu>

namespace view {

namespace {

QString noticeId()
{
    return QStringLiteral("layout");
}

} // namespace

WindowLayouts::WindowLayouts(QMainWindow &window, WindowDocks &docks, const WindowActions &actions,
                             QSettings &settings, NoticeBar &notices)
    : QObject(&window),
      m_window(window),
      m_docks(docks),
      m_actions(actions),
      m_notices(notices),
      m_own(settings),
      m_edge(actions.layoutMenu()->insertSeparator(actions.saveLayout))
{
    offer(actions.mentorLayout, Layout::Mentor);
    offer(actions.menteeLayout, Layout::Mentee);
    offer(actions.reviewLayout, Layout::Review);
    offer(actions.resetLayout, Layout::Usual);
    connect(actions.saveLayout, &QAction::triggered, this, &WindowLayouts::askForName);
    connect(actions.manageLayouts, &QAction::triggered, this, &WindowLayouts::manage);
    connect(actions.floatPanel, &QAction::triggered, &docks, &WindowDocks::toggleFloating);
    connect(&m_own, &OwnLayouts::changed, this, &WindowLayouts::fillMenu);
    fillMenu();
}

void WindowLayouts::offer(QAction *action, Layout layout)
{
    connect(action, &QAction::triggered, this, [this, layout] {
        m_notices.dismiss(noticeId());
        m_docks.arrange(layout);
    });
}

void WindowLayouts::fillMenu()
{
    for (auto action = m_ownActions.begin(); action != m_ownActions.end();) {
        if (m_own.find(action.key())) {
            ++action;
            continue;
        }
        delete action.value();
        action = m_ownActions.erase(action);
    }
    for (const OwnLayouts::Own &layout : m_own.all()) {
        QAction *action = m_ownActions.value(layout.id);
        if (!action)
            action = addAction(layout.id);
        QString name = layout.name;
        action->setText(name.replace(u'&', QLatin1String("&&")));
        // Once more at the end: they stand in the order of the list.
        m_actions.layoutMenu()->removeAction(action);
        m_actions.layoutMenu()->insertAction(m_edge, action);
    }
    m_actions.manageLayouts->setVisible(!m_own.all().isEmpty());
}

QAction *WindowLayouts::addAction(int id)
{
    auto *action = new QAction(this);
    action->setObjectName(QStringLiteral("ownLayout%1").arg(id));
    action->setEnabled(m_actions.saveLayout->isEnabled());
    // With those of the program, which need somebody to be signed in.
    connect(m_actions.saveLayout, &QAction::enabledChanged, action, &QAction::setEnabled);
    connect(action, &QAction::triggered, this, [this, id] { use(id); });
    m_window.addAction(action);
    m_ownActions.insert(id, action);
    return action;
}

void WindowLayouts::use(int id)
{
    const std::optional<OwnLayouts::Own> layout = m_own.find(id);
    if (!layout)
        return;
    m_lastUsed = layout->name;
    if (m_docks.restore(layout->state)) {
        m_notices.dismiss(noticeId());
        return;
    }
    m_notices.show({Notice::Kind::Warning,
                    noticeId(),
                    tr("The layout “%1” cannot be read any more, so the panels stand as at the "
                       "first start. Arrange them and save it again, or delete it.")
                        .arg(nameInSentence(layout->name)),
                    {}});
}

void WindowLayouts::save(const QString &name)
{
    m_own.save(name, m_docks.state());
    m_lastUsed = name;
    m_notices.show({Notice::Kind::Success,
                    noticeId(),
                    tr("The layout was saved as “%1”. You find it in the View menu.")
                        .arg(nameInSentence(name.simplified())),
                    {}});
}

void WindowLayouts::askForName()
{
    const QString proposed = m_own.named(m_lastUsed) ? m_lastUsed : QString();
    auto *dialog = new SaveLayoutDialog(m_own, proposed, &m_window);
    connect(dialog, &SaveLayoutDialog::nameChosen, this, &WindowLayouts::save);
    open(dialog);
}

void WindowLayouts::manage()
{
    open(new LayoutsDialog(m_own, &m_window));
}

void WindowLayouts::open(QDialog *dialog)
{
    // Beside the window, not before it, and one of them at a time.
    if (m_dialog)
        m_dialog->close();
    m_dialog = dialog;
    dialog->show();
}

} // namespace view
