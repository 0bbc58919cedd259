// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/guide.h"

#include "view/guidecallout.h"
#include "view/guideframe.h"
#include "view/windowactions.h"
#include "view/windowcommands.h"
#include "view/windowdocks.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>

namespace view {

Guide::Guide(QMainWindow &window, const Places &places, const WindowActions &actions)
    : QObject(&window), m_window(window), m_places(places), m_actions(actions)
{
}

QList<Guide::Step> Guide::steps() const
{
    const auto keys = [](const QAction *action) {
        return action->shortcut().toString(QKeySequence::NativeText);
    };
    return {{tr("Welcome"),
             tr("A short look around, one place after the other. You can use the window meanwhile, "
                "leave with Esc at any time, and take the guide again from the Help menu.")},
            {tr("Relations"),
             tr("Your mentorships and requests: with whom, and how far they are. Choose one, and "
                "the other panels follow."),
             &m_places.relations, true},
            {tr("Tasks"),
             tr("What the two of you have agreed on. Write a task into the field and press Enter; "
                "complete it when it is done."),
             &m_places.tasks, true},
            {tr("Comments"),
             tr("What the two of you say about the chosen task. What you have begun to write is "
                "kept until you send it."),
             &m_places.comments, true},
            {tr("Online and offline"),
             tr("Here you see whether the server can be reached, and how many changes wait. "
                "Without a network go on working: what you change waits on this computer and is "
                "sent later."),
             &m_places.statusBar},
            {tr("That is all"),
             tr("“%1” in the Go menu (%2) takes you to every command, task and person. “%3” in the "
                "Help menu (%4) explains a field.")
                 .arg(withoutMark(m_actions.findAnything->text()), keys(m_actions.findAnything),
                      withoutMark(m_actions.whatsThis->text()), keys(m_actions.whatsThis))}};
}

void Guide::start()
{
    if (!m_callout) {
        m_focusBefore = m_window.focusWidget();
        m_frame = new GuideFrame(&m_window);
        m_callout = new GuideCallout(&m_window);
        connect(m_callout, &GuideCallout::nextRequested, this, [this] { go(m_step + 1); });
        connect(m_callout, &GuideCallout::backRequested, this, [this] { go(m_step - 1); });
        connect(m_callout, &GuideCallout::closeRequested, this, &Guide::stop);
        m_window.installEventFilter(this);
        for (QWidget *place :
             {&m_places.relations, &m_places.tasks, &m_places.comments, &m_places.statusBar})
            place->installEventFilter(this);
    }
    go(0);
}

void Guide::stop()
{
    if (!m_callout)
        return;
    const bool hadKeyboard = m_callout->isAncestorOf(m_window.focusWidget());
    // Later: it may be its own button that was pressed.
    m_callout->hide();
    m_callout->deleteLater();
    m_frame->deleteLater();
    m_frame->hide();
    m_callout.clear();
    m_frame.clear();
    if (hadKeyboard && m_focusBefore)
        m_focusBefore->setFocus();
}

void Guide::go(int step)
{
    const QList<Step> all = steps();
    if (step >= all.size()) {
        stop();
        return;
    }
    m_step = qMax(0, step);
    const Step &now = all.at(m_step);
    if (now.isPanel)
        m_places.docks.reveal(now.place);
    m_callout->say(now.title, now.text, m_step + 1, int(all.size()));
    follow();
}

void Guide::follow()
{
    if (!m_callout)
        return;
    const Step now = steps().at(m_step);
    QRect target;
    // A panel that floats has a window of its own, and needs no frame to be found.
    if (now.place && now.place->isVisible() && now.place->window() == &m_window) {
        const QWidget *whole = now.isPanel ? now.place->parentWidget() : now.place;
        target = QRect(whole->mapTo(&m_window, QPoint()), whole->size());
    }
    m_frame->surround(target);
    m_callout->standBeside(target);
    m_callout->raise();
}

bool Guide::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        // When all of the window stands as it will.
        QMetaObject::invokeMethod(this, &Guide::follow, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace view
