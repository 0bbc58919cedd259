// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/shortcuts.h"

#include <QAction>
#include <QMainWindow>

namespace view {

namespace {

QString group()
{
    return QStringLiteral("shortcuts");
}

QString key(const QAction &action)
{
    return group() + u'/' + action.objectName();
}

bool isOfWindow(const QAction &action)
{
    return action.shortcutContext() == Qt::WindowShortcut
        || action.shortcutContext() == Qt::ApplicationShortcut;
}

/// The keys by which one moves, chooses and leaves everywhere.
bool isForMoving(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        return true;
    default:
        return false;
    }
}

bool clash(const QKeySequence &one, const QKeySequence &other)
{
    // Ctrl+K, too, would never be sure of itself beside Ctrl+K, Ctrl+L.
    return one.matches(other) != QKeySequence::NoMatch
        || other.matches(one) != QKeySequence::NoMatch;
}

} // namespace

Shortcuts::Shortcuts(QMainWindow &window, QSettings &settings)
    : m_window(window), m_settings(settings)
{
    m_settings.beginGroup(group());
    const QStringList names = m_settings.childKeys();
    m_settings.endGroup();
    for (const QString &name : names) {
        auto *action = m_window.findChild<QAction *>(name);
        if (!action)
            continue; // of another version
        const QString kept = m_settings.value(key(*action)).toString();
        change(*action, QKeySequence::fromString(kept, QKeySequence::PortableText));
    }
}

QKeySequence Shortcuts::usual(const QAction &action) const
{
    return m_usual.value(&action, action.shortcut());
}

std::optional<WindowCommand> Shortcuts::rivalOf(const QAction &action,
                                                const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return std::nullopt;
    const QList<WindowCommand> all = commands();
    for (const WindowCommand &command : all) {
        const QAction &other = *command.action;
        if (&other == &action || other.shortcut().isEmpty() || !clash(keys, other.shortcut()))
            continue;
        // Those of two lists never answer at the same time.
        if (isOfWindow(action) || isOfWindow(other) || action.parent() == other.parent())
            return command;
    }
    return std::nullopt;
}

bool Shortcuts::isReserved(const QAction &action, const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    const QKeyCombination first = keys[0];
    const bool isPlain =
        !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isPlain || (first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35))
        return false;
    // A letter by itself is typed, in a list as well.
    return isOfWindow(action) || isForMoving(first.key());
}

void Shortcuts::set(QAction &action, const QKeySequence &keys)
{
    if (keys == usual(action)) {
        reset(action);
        return;
    }
    change(action, keys);
    m_settings.setValue(key(action), keys.toString(QKeySequence::PortableText));
    Q_EMIT changed();
}

void Shortcuts::reset(QAction &action)
{
    action.setShortcut(usual(action));
    m_usual.remove(&action);
    m_settings.remove(key(action));
    Q_EMIT changed();
}

void Shortcuts::resetAll()
{
    const QList<WindowCommand> all = commands();
    for (const WindowCommand &command : all) {
        command.action->setShortcut(usual(*command.action));
        m_usual.remove(command.action);
    }
    m_settings.remove(group());
    Q_EMIT changed();
}

void Shortcuts::change(QAction &action, const QKeySequence &keys)
{
    if (!m_usual.contains(&action)) {
        m_usual.insert(&action, action.shortcut());
        // Own layouts can be deleted, and another action may then stand at that address.
        connect(&action, &QObject::destroyed, this,
                [this, gone = &action] { m_usual.remove(gone); });
    }
    action.setShortcut(keys);
}

} // namespace view
