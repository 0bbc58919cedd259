// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How TasksPanel takes new tasks; taskspanel.cpp has its list.

#include "ui_taskspanel.h"
#include "view/draftkeeper.h"
#include "view/pastetasksdialog.h"
#include "view/relationfacts.h"
#include "view/taskspanel.h"
#include "view/unseen.h"

#include <QAction>

#include <utility>

namespace view {

// A line edit keeps the line breaks of what is pasted or dropped, though it does not show them.
void TasksPanel::quickAddChanged(const QString &text)
{
    const QString before = std::exchange(m_quickAdd, text);
    if (!text.contains(QLatin1Char('\n')) && !text.contains(QChar::LineSeparator)
        && !text.contains(QChar::ParagraphSeparator)) {
        if (m_relation.isValid())
            m_drafts->keep(taskDraftKey(m_relation), {text, {}});
        updateQuickAdd();
        return;
    }
    // What came is what lies between the parts that stayed.
    qsizetype head = 0;
    while (head < before.size() && head < text.size() && before.at(head) == text.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < text.size() - head
           && before.at(before.size() - 1 - tail) == text.at(text.size() - 1 - tail))
        ++tail;
    const QString came = text.mid(head, text.size() - head - tail);
    const QList<PastedTask> lines = pastedTasks(came);
    if (lines.size() > 1) {
        m_ui->addEdit->setText(before);
        paste(came);
    } else {
        m_ui->addEdit->setText(before.left(head) + came.simplified()
                               + before.mid(before.size() - tail));
    }
}

void TasksPanel::paste(const QString &text)
{
    if (!relationFacts().isRunning())
        return;
    if (pastedTasks(text).isEmpty()) {
        m_ui->noticeBar->show({Notice::Kind::Info,
                               QStringLiteral("paste"),
                               tr("Nothing was copied that could become a task."),
                               {}});
        return;
    }
    auto *dialog = new PasteTasksDialog(m_sync, m_relation, text, window());
    dialog->open();
}

void TasksPanel::addTask()
{
    const QString text = m_ui->addEdit->text().trimmed();
    if (text.isEmpty() || !relationFacts().isRunning())
        return;
    m_sync.addTask(m_relation, text, this,
                   [this, relation = m_relation, text](const Result<TaskId> &result) {
                       taskTaken(relation, text, result);
                   });
}

void TasksPanel::taskTaken(RelationId relation, const QString &text, const Result<TaskId> &result)
{
    const QString id = QStringLiteral("add");
    if (!result) {
        m_ui->noticeBar->show(refusalNotice(id, result.error(), true));
        return;
    }
    m_ui->noticeBar->dismiss(id);
    // Only what was sent is cleared: the person may be writing the next one.
    if (relation == m_relation && m_ui->addEdit->text().trimmed() == text)
        m_ui->addEdit->clear();
    if (m_drafts->draft(taskDraftKey(relation)).text.trimmed() == text)
        m_drafts->drop(taskDraftKey(relation));
    m_drafts->saveNow();
}

QString TasksPanel::quickAddHint(const RelationFacts &facts) const
{
    if (!facts.id.isValid())
        return tr("Choose a relation first");
    switch (facts.state) {
    case Relation::State::Accepted:
        return tr("Add a task");
    case Relation::State::Pending:
        return tr("Tasks can be added once the request is accepted");
    case Relation::State::Rejected:
    case Relation::State::Cancelled:
    case Relation::State::Completed:
        break;
    }
    return tr("This relation has ended, so no task can be added");
}

void TasksPanel::updateQuickAdd()
{
    const RelationFacts facts = relationFacts();
    const QString hint = quickAddHint(facts);
    m_ui->addEdit->setEnabled(facts.isRunning());
    m_ui->addEdit->setPlaceholderText(hint);
    m_ui->addEdit->setAccessibleDescription(facts.isRunning() ? tr("Enter adds it.") : hint);
    m_ui->addButton->setEnabled(facts.isRunning() && !m_ui->addEdit->text().trimmed().isEmpty());
    m_ui->addButton->setVisible(facts.isRunning());
    m_paste->setEnabled(facts.isRunning());
}

} // namespace view
