// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/windowcommands.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>

namespace view {

namespace {

class Collector
{
public:
    void takeMenu(const QList<QAction *> &actions, const QString &place)
    {
        for (QAction *action : actions) {
            if (const QMenu *menu = action->menu()) {
                const QString name = withoutMark(action->text());
                takeMenu(menu->actions(),
                         place.isEmpty() ? name : place + QStringLiteral(" › ") + name);
            } else {
                take(action, place);
            }
        }
    }

    void takeDocks(const QMainWindow &window)
    {
        const auto docks = window.findChildren<QDockWidget *>();
        for (const QDockWidget *dock : docks) {
            const auto actions = dock->findChildren<QAction *>();
            for (QAction *action : actions) {
                if (!action->menu())
                    take(action, dock->windowTitle());
            }
        }
    }

    [[nodiscard]] QList<WindowCommand> commands() const { return m_commands; }

private:
    void take(QAction *action, const QString &place)
    {
        // Those without a name are made for the moment, or belong to a text field.
        if (action->isSeparator() || action->text().isEmpty() || action->objectName().isEmpty()
            || action->objectName().startsWith(QLatin1String("_q_")) || m_taken.contains(action))
            return;
        m_taken.insert(action);
        m_commands.append({action, withoutMark(action->text()), place});
    }

    QList<WindowCommand> m_commands;
    QSet<const QAction *> m_taken;
};

} // namespace

QList<WindowCommand> windowCommands(const QMainWindow &window)
{
    Collector collector;
    // Not menuBar(), which would make one.
    if (const auto *bar = qobject_cast<QMenuBar *>(window.menuWidget()))
        collector.takeMenu(bar->actions(), {});
    collector.takeDocks(window);
    return collector.commands();
}

QString withoutMark(const QString &text)
{
    // "文件(&F)", as is usual where letters are not Latin; then "&File", and "&&" for itself.
    static const QRegularExpression apart(QStringLiteral("\\s*\\(&[^&]\\)"));
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    QString plain = text;
    return plain.remove(apart).replace(mark, QStringLiteral("\\1"));
}

} // namespace view
