// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour does, step by step.

#include "app/tour.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace app {

namespace {

QString addedTask()
{
    return Tour::tr("Read the chapter on ownership and note three questions");
}

QString addedComment()
{
    return Tour::tr("Done this morning. The second exercise was the hard one: can we look at it "
                    "together on Thursday?");
}

} // namespace

void Tour::addSignInSteps()
{
    addStep(
        QStringLiteral("1-sign-in"), [this] { openWindow(); },
        [this] { return find<QLineEdit>("SignInPage", "serverEdit")->isVisible(); });
    addStep(
        QStringLiteral("2-register"), [this] { press("SignInPage", "createButton"); },
        [this] { return isSeen("RegisterPage", "createButton"); });
    addStep(
        QStringLiteral("3-home"),
        [this] {
            press("RegisterPage", "signInButton");
            type("SignInPage", "serverEdit", m_server.toString());
            type("SignInPage", "userEdit", m_sandbox.userName());
            type("SignInPage", "passwordEdit", m_sandbox.password());
            press("SignInPage", "signInButton");
        },
        [this] {
            const syncing::Status status = m_gui->program().sync().status();
            return runningRelation().isValid() && !status.isPulling
                && status.link == syncing::Status::Link::Online
                && !m_gui->program().session().isMemoryOnly();
        });
    addStep(
        QStringLiteral("4-relation"), [this] { select("RelationsPanel", runningRelation()); },
        [this] {
            const auto *list = find<QAbstractItemView>("TasksPanel", "list");
            return list->isVisible() && list->model()->rowCount() == 2
                && !m_gui->program().sync().status().isPulling;
        });
}

void Tour::addEditSteps()
{
    addStep(
        QStringLiteral("5-ticked"),
        [this] {
            auto *list = find<QAbstractItemView>("TasksPanel", "list");
            const QModelIndex first = list->model()->index(0, 0, list->model()->index(0, 0));
            m_ticked = first.data().toString();
            list->setCurrentIndex(first);
            list->setFocus();
            QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
            QApplication::sendEvent(list, &space);
        },
        [this] {
            const QModelIndex task = taskWithText(m_ticked);
            return task.data(model::TaskModel::IsDoneRole).toBool() && isListed(m_ticked);
        });
    addStep(
        QStringLiteral("6-added"),
        [this] {
            type("TasksPanel", "addEdit", addedTask());
            auto *field = find<QLineEdit>("TasksPanel", "addEdit");
            QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            QApplication::sendEvent(field, &enter);
        },
        [this] { return isListed(addedTask()); });
    addStep(
        QStringLiteral("7-commented"),
        [this] {
            select("TasksPanel", taskWithText(m_ticked));
            find<QPlainTextEdit>("CommentsPanel", "editor")->setPlainText(addedComment());
            press("CommentsPanel", "sendButton");
        },
        [this] {
            const auto &comments = m_gui->program().store().comments().rows();
            const bool isShown = !comments.isEmpty()
                && comments.last().comment.text == addedComment()
                && comments.last().waiting == store::Waiting::No;
            return isShown && !m_gui->program().sync().hasWaitingEdits()
                && !m_gui->program().sync().status().isPulling;
        });
}

// What else there is, looked at and left as it is.
void Tour::addLookingSteps()
{
    addStep(
        QStringLiteral("8-request"),
        [this] {
            const auto *list = find<QAbstractItemView>("RelationsPanel", "list");
            select("RelationsPanel", rowIn(list->model(), QStringLiteral("Linh Tran")));
        },
        [this] { return isSeen("agreementView", "rejectButton"); });
    addStep(
        QStringLiteral("9-progress"), [this] { trigger("goHome"); },
        [this] { return isSeen("homeView", "chart"); });
    addStep(
        QStringLiteral("10-members"), [this] { trigger("goMembers"); },
        [this] {
            const syncing::Directory::Status status = m_gui->program().directory().status();
            return isSeen("MembersPanel", "list") && status.seenAt && !status.isPulling;
        });
    addStep(
        QStringLiteral("11-member"),
        [this] {
            const auto *list = find<QAbstractItemView>("MembersPanel", "list");
            select("MembersPanel", rowIn(list->model(), QStringLiteral("Jonas Bergqvist")));
        },
        [this] { return isSeen("PersonView", "bioLabel"); });
    addStep(
        QStringLiteral("12-profile"), [this] { trigger("editProfile"); },
        [this] { return isSeen("ProfileDialog", "saveButton"); });
}

void Tour::addOfflineSteps()
{
    addStep(
        QStringLiteral("13-offline"),
        [this] {
            press("ProfileDialog", "closeButton");
            select("RelationsPanel", runningRelation());
            select("TasksPanel", taskWithText(m_ticked));
            m_textsBefore = shownTexts();
            m_gui->window().close();
            m_gui.reset();
            m_sandbox.stop();
            openWindow();
        },
        [this] {
            return m_gui->program().sync().status().link == syncing::Status::Link::Offline
                && shownTexts() == m_textsBefore && m_textsBefore.contains(addedTask())
                && m_textsBefore.contains(addedComment());
        });
    addStep(
        QStringLiteral("14-written-offline"),
        [this] {
            type("TasksPanel", "addEdit", tr("Written on the train"));
            auto *field = find<QLineEdit>("TasksPanel", "addEdit");
            QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            QApplication::sendEvent(field, &enter);
        },
        [this] {
            const QModelIndex task = taskWithText(tr("Written on the train"));
            return task.data(model::TaskModel::WaitingRole).toInt() != 0
                && find<QLineEdit>("TasksPanel", "addEdit")->text().isEmpty();
        });
    addStep(
        QStringLiteral("15-signed-out"),
        [this] { m_gui->program().signOut(this, [](const Result<Done> &) {}); },
        [this] {
            const Paths paths(QStringLiteral("tour"), m_root.path());
            return find<QLineEdit>("SignInPage", "serverEdit")->isVisible()
                && QDir(m_root.filePath(QStringLiteral("data/tour/accounts"))).isEmpty();
        });
}

} // namespace app
