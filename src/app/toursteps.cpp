// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour does, step by step.

#include "app/tour.h"

#include <QAbstractItemView>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include <iterator>

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

QString pastedTasks()
{
    return Tour::tr("- Read the notes of last week\n- [x] Set up the build\n- Write down what is "
                    "still unclear, with an example for each question");
}

} // namespace

void Tour::addSignInSteps()
{
    addStep(
        QStringLiteral("sign-in"), [this] { openWindow(); },
        [this] { return find<QLineEdit>("SignInPage", "serverEdit")->isVisible(); });
    addStep(
        QStringLiteral("register"), [this] { press("SignInPage", "createButton"); },
        [this] { return isSeen("RegisterPage", "createButton"); });
    addStep(
        QStringLiteral("newcomer"),
        [this] {
            press("RegisterPage", "signInButton");
            signIn(QStringLiteral("mei_ling"));
        },
        [this] {
            const syncing::Status status = m_gui->program().sync().status();
            return isSeen("homeView", "title") && !status.isPulling && status.relationsSeenAt;
        });
    addStep(
        QStringLiteral("recommended"), [this] { trigger("findMentor"); },
        [this] {
            return isSeen("MembersPanel", "list")
                && find<QAbstractItemView>("MembersPanel", "list")->model()->rowCount() > 0
                && !m_gui->program().directory().status().isPulling;
        });
    addStep(
        QStringLiteral("ask"),
        [this] {
            select("MembersPanel",
                   find<QAbstractItemView>("MembersPanel", "list")->model()->index(0, 0));
            trigger("askToMentorMe");
        },
        [this] { return isSeen("RequestDialog", "menteeButton"); });
    addStep(
        QStringLiteral("home"),
        [this] {
            closeDialog();
            // What the newcomer looked at would still be in front.
            trigger("goHome");
            trigger("goRelations");
            m_gui->program().signOut(
                this, [this](const Result<Done> &) { signIn(m_sandbox->userName()); });
        },
        [this] {
            const syncing::Status status = m_gui->program().sync().status();
            return runningRelation().isValid() && !status.isPulling
                && status.link == syncing::Status::Link::Online
                && !m_gui->program().session().isMemoryOnly();
        });
    addStep(
        QStringLiteral("relation"), [this] { select("RelationsPanel", runningRelation()); },
        [this] {
            const auto *list = find<QAbstractItemView>("TasksPanel", "list");
            return list->isVisible() && list->model()->rowCount() == 2
                && !m_gui->program().sync().status().isPulling;
        });
}

void Tour::addEditSteps()
{
    addStep(
        QStringLiteral("undo"),
        [this] {
            auto *list = find<QAbstractItemView>("TasksPanel", "list");
            const QModelIndex first = list->model()->index(0, 0, list->model()->index(0, 0));
            m_ticked = first.data().toString();
            list->setCurrentIndex(first);
            list->setFocus();
            pressKey(*list, Qt::Key_Space, QStringLiteral(" "));
        },
        [this] { return isSeen("TasksPanel", "noticeBar"); });
    addStep(
        QStringLiteral("ticked"), [] {}, // until there is no time left to undo it
        [this] {
            const QModelIndex task = taskWithText(m_ticked);
            return task.data(model::TaskModel::IsDoneRole).toBool() && isListed(m_ticked);
        });
    addStep(
        QStringLiteral("added"),
        [this] {
            type("TasksPanel", "addEdit", addedTask());
            pressKey(*find<QLineEdit>("TasksPanel", "addEdit"), Qt::Key_Return);
        },
        [this] { return isListed(addedTask()); });
    addStep(
        QStringLiteral("commented"),
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
void Tour::addRelationSteps()
{
    addStep(
        QStringLiteral("paste"), [this] { type("TasksPanel", "addEdit", pastedTasks()); },
        [this] { return isSeen("PasteTasksDialog", "addButton"); });
    addStep(
        QStringLiteral("request"),
        [this] {
            closeDialog();
            const auto *list = find<QAbstractItemView>("RelationsPanel", "list");
            select("RelationsPanel", rowIn(list->model(), QStringLiteral("Linh Tran")));
        },
        [this] { return isSeen("agreementView", "rejectButton"); });
    addStep(
        QStringLiteral("progress"), [this] { trigger("goHome"); },
        [this] { return isSeen("homeView", "chart"); });
}

void Tour::addMemberSteps()
{
    addStep(
        QStringLiteral("members"),
        [this] {
            trigger("goMembers");
            press("MembersPanel", "allButton");
        },
        [this] {
            const syncing::Directory::Status status = m_gui->program().directory().status();
            return isSeen("MembersPanel", "list") && status.seenAt && !status.isPulling;
        });
    addStep(
        QStringLiteral("member"),
        [this] {
            const auto *list = find<QAbstractItemView>("MembersPanel", "list");
            select("MembersPanel", rowIn(list->model(), QStringLiteral("Jonas Bergqvist")));
        },
        [this] { return isSeen("PersonView", "bioLabel"); });
    addStep(
        QStringLiteral("compare"),
        [this] {
            const auto *list = find<QAbstractItemView>("MembersPanel", "list");
            for (const char *name : {"Ingrid Solheim", "Priya Raman"})
                list->selectionModel()->select(rowIn(list->model(), QString::fromLatin1(name)),
                                               QItemSelectionModel::Select);
            trigger("comparePeople");
        },
        [this] { return isSeen("CompareView", "differencesBox"); });
}

void Tour::addToolSteps()
{
    addStep(
        QStringLiteral("profile"), [this] { trigger("editProfile"); },
        [this] { return isSeen("ProfileDialog", "saveButton"); });
    addStep(
        QStringLiteral("palette"),
        [this] {
            closeDialog();
            trigger("goHome");
            trigger("findAnything");
            type("palette", "paletteEdit", QStringLiteral("ken"));
        },
        [this] {
            return isSeen("palette", "paletteList")
                && find<QAbstractItemView>("palette", "paletteList")->model()->rowCount() > 0;
        });
    addStep(
        QStringLiteral("shortcuts"),
        [this] {
            pressKey(*find<QLineEdit>("palette", "paletteEdit"), Qt::Key_Escape);
            trigger("shortcuts");
        },
        [this] { return isSeen("shortcutsDialog", "list"); });
    addStep(
        QStringLiteral("about"),
        [this] {
            closeDialog();
            trigger("about");
        },
        [this] { return dialog() != nullptr; });
}

void Tour::addPreferenceSteps()
{
    static constexpr const char *names[] = {"account", "appearance",    "language",
                                            "changes", "notifications", "data"};
    int page = 0;
    for (const char *name : names) {
        addStep(
            QStringLiteral("preferences-") + QLatin1String(name),
            [this, page] {
                closeDialog();
                trigger("preferences");
                find<QListWidget>("preferencesDialog", "pageList")->setCurrentRow(page);
            },
            [this] {
                // A page that came new wants to be pictured, too.
                return isSeen("preferencesDialog", "pageList")
                    && find<QListWidget>("preferencesDialog", "pageList")->count()
                    == static_cast<int>(std::size(names));
            });
        ++page;
    }
}

void Tour::addOfflineSteps()
{
    addStep(
        QStringLiteral("offline"),
        [this] {
            closeDialog();
            select("RelationsPanel", runningRelation());
            select("TasksPanel", taskWithText(m_ticked));
            m_textsBefore = shownTexts();
            m_gui->window().close();
            m_gui.reset();
            m_sandbox->stop();
            openWindow();
        },
        [this] {
            return m_gui->program().sync().status().link == syncing::Status::Link::Offline
                && shownTexts() == m_textsBefore && m_textsBefore.contains(addedTask())
                && m_textsBefore.contains(addedComment());
        });
    addStep(
        QStringLiteral("written-offline"),
        [this] {
            type("TasksPanel", "addEdit", tr("Written on the train"));
            pressKey(*find<QLineEdit>("TasksPanel", "addEdit"), Qt::Key_Return);
        },
        [this] {
            const QModelIndex task = taskWithText(tr("Written on the train"));
            return task.data(model::TaskModel::WaitingRole).toInt() != 0
                && find<QLineEdit>("TasksPanel", "addEdit")->text().isEmpty();
        });
    addStep(
        QStringLiteral("waiting"),
        [this] {
            find<QPlainTextEdit>("CommentsPanel", "editor")->setPlainText(addedComment());
            press("CommentsPanel", "sendButton");
            trigger("goChanges");
        },
        [this] {
            return isSeen("ChangesPanel", "list")
                && find<QAbstractItemView>("ChangesPanel", "list")->model()->rowCount() == 2;
        });
    addStep(
        QStringLiteral("signed-out"),
        [this] { m_gui->program().signOut(this, [](const Result<Done> &) {}); },
        [this] {
            return find<QLineEdit>("SignInPage", "serverEdit")->isVisible()
                && QDir(m_root->filePath(QStringLiteral("data/tour/accounts"))).isEmpty();
        });
}

} // namespace app
