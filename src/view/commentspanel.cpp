// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/commentspanel.h"

#include "domain/texts.h"
#include "ui_commentspanel.h"
#include "view/commentcommands.h"
#include "view/commentdelegate.h"
#include "view/draftkeeper.h"
#include "view/metrics.h"
#include "view/relationfacts.h"
#include "view/rowaction.h"
#include "view/taskfacts.h"
#include "view/undonotice.h"
#include "view/unseen.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>

namespace view {

namespace {

constexpr int leastLetters = 34; // width of the panel
constexpr int editorLines = 3;

} // namespace

CommentsPanel::CommentsPanel(model::CommentModel &comments, model::TaskModel &tasks,
                             model::RelationModel &relations, syncing::Sync &sync, QWidget *parent)
    : QWidget(parent),
      m_comments(comments),
      m_tasks(tasks),
      m_relations(relations),
      m_sync(sync),
      m_ui(std::make_unique<Ui::CommentsPanel>())
{
    m_ui->setupUi(this);
    m_ui->emptyState->followInTabOrder(m_ui->list);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(metrics::letters(font(), leastLetters));
    // Else its height is reckoned for the width of its buttons where the panel is narrower.
    m_ui->noticeBar->setMinimumWidth(1);
    m_delegate = new CommentDelegate(m_ui->list);
    m_commands = new CommentCommands(m_sync, *m_ui->noticeBar, this);
    m_undo = new UndoNotice(m_sync, *m_ui->noticeBar, isOfComment, this);
    m_drafts = new DraftKeeper(m_sync, this);
    m_drafts->watch(m_ui->editor);
    m_ui->list->setItemDelegate(m_delegate);
    m_ui->list->setModel(&m_comments);
    m_ui->list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_ui->editor->installEventFilter(this);
    updateEditorHeight();
    createActions();
    connect(m_ui->editor, &QPlainTextEdit::textChanged, this, &CommentsPanel::textChanged);
    connect(m_ui->sendButton, &QPushButton::clicked, this, &CommentsPanel::send);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &CommentsPanel::cancelEdit);
    connect(m_ui->emptyState, &EmptyState::buttonClicked, &m_sync, &syncing::Sync::refresh);
    connectModels();
    updateHeader();
    updateFooter();
    updateEditing();
    updateState();
}

CommentsPanel::~CommentsPanel() = default;

void CommentsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setMinimumWidth(metrics::letters(font(), leastLetters));
}

void CommentsPanel::createActions()
{
    m_edit = rowAction("editComment", tr("&Edit comment"), Qt::Key_F2, this);
    m_delete = rowAction("deleteComment", tr("Dele&te comment"), QKeySequence::Delete, this);
    m_copy = rowAction("copyComments", tr("C&opy text"), QKeySequence::Copy, this);
    m_ui->list->addActions({m_edit, m_delete, m_copy});
    connect(m_edit, &QAction::triggered, this, [this] {
        const QList<CommentFacts> selected = selectedComments();
        if (selected.size() == 1 && selected.first().isChangeable())
            beginEdit(selected.first());
    });
    connect(m_delete, &QAction::triggered, this,
            [this] { m_commands->remove(selectedComments()); });
    connect(m_copy, &QAction::triggered, this,
            [this] { CommentCommands::copy(selectedComments()); });
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CommentsPanel::updateActions);
}

void CommentsPanel::connectModels()
{
    connect(&m_sync, &syncing::Sync::statusChanged, this, &CommentsPanel::updateState);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_comments, signal, this, &CommentsPanel::updateState);
    connect(&m_comments, &QAbstractItemModel::modelReset, this, &CommentsPanel::updateState);
    connect(&m_comments, &QAbstractItemModel::dataChanged, this, &CommentsPanel::updateActions);
    connect(&m_comments, &QAbstractItemModel::rowsRemoved, this, &CommentsPanel::keepEditOfMissing);
    connect(&m_tasks, &QAbstractItemModel::dataChanged, this, [this] {
        updateHeader();
        updateState();
    });
    connect(&m_tasks, &model::TaskModel::renumbered, this, &CommentsPanel::followNumber);
    connect(&m_relations, &QAbstractItemModel::dataChanged, this, &CommentsPanel::updateFooter);
    connect(&m_relations, &QAbstractItemModel::rowsMoved, this, &CommentsPanel::updateFooter);
    // Another account is open, or none.
    connect(&m_relations, &QAbstractItemModel::modelReset, m_drafts, &DraftKeeper::forget);
}

bool CommentsPanel::isRunning() const
{
    return RelationFacts::of(m_relations.indexOf(m_relation)).isRunning();
}

bool CommentsPanel::areCommentsSeen() const
{
    return TaskFacts::of(m_tasks.indexOf(m_task)).commentCount.has_value();
}

void CommentsPanel::setTask(RelationId relation, TaskId task)
{
    const Place place(relation, task);
    if (place == Place(m_relation, m_task))
        return;
    // What was being written belongs to the task that it was written for.
    m_drafts->saveNow();
    m_relation = relation;
    m_task = task;
    m_commands->setTask(relation, task);
    m_ui->noticeBar->dismissAll();
    m_undo->show();
    setWriting(begun());
    updateHeader();
    updateFooter();
    updateState();
    keepEditOfMissing();
    m_ui->list->scrollToBottom();
}

// What was added here has got its real number.
void CommentsPanel::followNumber(RelationId relation, TaskId local, TaskId real)
{
    m_drafts->move(commentDraftKey(relation, local), commentDraftKey(relation, real));
    if (Place(relation, local) != Place(m_relation, m_task))
        return;
    m_task = real;
    m_commands->setTask(relation, real);
}

void CommentsPanel::focusList()
{
    if (m_ui->stack->currentWidget() == m_ui->list)
        m_ui->list->setFocus();
    else
        focusEditor();
}

void CommentsPanel::focusEditor()
{
    if (m_ui->editor->isVisible())
        m_ui->editor->setFocus();
    else
        m_ui->list->setFocus();
}

bool CommentsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            send();
            return true;
        }
        if (key->key() == Qt::Key_Escape && isEditing()) {
            cancelEdit();
            return true;
        }
    }
    if (watched == m_ui->editor && event->type() == QEvent::FontChange)
        updateEditorHeight();
    return QWidget::eventFilter(watched, event);
}

void CommentsPanel::updateEditorHeight()
{
    const int margins = 2
        * (m_ui->editor->frameWidth()
           + static_cast<int>(m_ui->editor->document()->documentMargin()));
    m_ui->editor->setFixedHeight(editorLines * m_ui->editor->fontMetrics().lineSpacing() + margins);
}

QList<CommentFacts> CommentsPanel::selectedComments() const
{
    QModelIndexList rows = m_ui->list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<CommentFacts> comments;
    for (const QModelIndex &row : std::as_const(rows))
        comments.append(CommentFacts::of(row));
    return comments;
}

void CommentsPanel::updateActions()
{
    const QList<CommentFacts> selected = selectedComments();
    m_edit->setEnabled(isRunning() && selected.size() == 1 && selected.first().isChangeable());
    m_delete->setEnabled(isRunning() && CommentCommands::canDelete(selected));
    m_copy->setEnabled(!selected.isEmpty());
}

void CommentsPanel::updateHeader()
{
    const TaskFacts facts = TaskFacts::of(m_tasks.indexOf(m_task));
    m_ui->taskLabel->setVisible(facts.id.isValid());
    m_ui->topLine->setVisible(facts.id.isValid());
    if (facts.id.isValid())
        m_ui->taskLabel->setData(facts.title());
}

QString CommentsPanel::closedReason() const
{
    const RelationFacts facts = RelationFacts::of(m_relations.indexOf(m_relation));
    if (facts.isRunning())
        return {};
    if (facts.state == Relation::State::Pending)
        return tr("Comments can be written once the request is accepted.");
    return tr("This relation has ended: comments can only be read here, as last seen.");
}

void CommentsPanel::updateFooter()
{
    const QString closed = closedReason();
    m_ui->closedLabel->setText(closed);
    m_ui->closedLabel->setVisible(!closed.isEmpty());
    m_ui->editor->setVisible(closed.isEmpty());
    m_ui->sendRow->setVisible(closed.isEmpty());
    m_ui->editingLabel->setVisible(closed.isEmpty() && isEditing());
    updateCounter();
    updateActions();
}

void CommentsPanel::updateEditing()
{
    m_delegate->setEdited(m_edited);
    m_ui->list->scheduleLayout();
    m_ui->editingLabel->setVisible(isEditing() && closedReason().isEmpty());
    m_ui->cancelButton->setVisible(isEditing());
    m_ui->sendButton->setText(isEditing() ? tr("Sav&e", "a comment") : tr("S&end", "a comment"));
    m_ui->sendButton->setAccessibleName(isEditing() ? tr("Save the comment")
                                                    : tr("Send the comment"));
    m_ui->sendButton->setToolTip(isEditing() ? tr("Save the comment (Ctrl+Enter)")
                                             : tr("Send the comment (Ctrl+Enter)"));
    m_ui->editor->setAccessibleName(isEditing() ? tr("Your comment") : tr("New comment"));
    m_ui->editor->setAccessibleDescription(
        isEditing() ? tr("Ctrl+Enter saves it, Escape leaves it as it was.")
                    : tr("Ctrl+Enter sends it."));
    updateCounter();
}

void CommentsPanel::updateCounter()
{
    // The service counts without white space, its database with it: the smaller room counts.
    const QString text = m_ui->editor->toPlainText();
    const int length = rawLength(text);
    const int over = length - maxCommentLength;
    if (over > 0) {
        m_ui->counterLabel->setText(
            tr("%Ln character(s) too many; a comment holds %L1, blanks included.", nullptr, over)
                .arg(maxCommentLength));
    } else {
        m_ui->counterLabel->setText(tr("%L1 / %L2", "characters written, characters allowed")
                                        .arg(length)
                                        .arg(maxCommentLength));
    }
    m_ui->counterLabel->setToolTip(
        tr("%Ln character(s) without blanks", nullptr, countedLength(text)));
    m_ui->counterLabel->setMuted(over <= 0);
    m_ui->sendButton->setEnabled(canSend());
}

void CommentsPanel::updateState()
{
    const bool isFull = m_task.isValid() && m_comments.rowCount() > 0;
    m_ui->stack->setCurrentWidget(isFull ? static_cast<QWidget *>(m_ui->list) : m_ui->emptyState);
    // Of comments that are not there the empty list says why.
    m_ui->footer->setVisible(m_task.isValid() && (isFull || closedReason().isEmpty()));
    updateActions();
    if (isFull)
        return;
    const TaskFacts facts = TaskFacts::of(m_tasks.indexOf(m_task));
    if (!facts.id.isValid()) {
        m_ui->emptyState->setState(QStringLiteral("comments"),
                                   tr("Choose a task to see its comments."));
    } else if (facts.commentCount || facts.id.isLocal()) {
        m_ui->emptyState->setState(QStringLiteral("comments"),
                                   isRunning() ? tr("No comments yet. Write the first one below.")
                                               : tr("This task has no comments."));
    } else if (!isRunning()) {
        m_ui->emptyState->setState(
            QStringLiteral("comments"),
            tr("The comments of this task were never seen on this computer, and "
               "the service does not show them any more."));
    } else {
        const Unseen unseen = Unseen::of(m_sync.status());
        m_ui->emptyState->setState(unseen.iconName, unseen.sentence, unseen.buttonText);
    }
}

} // namespace view
