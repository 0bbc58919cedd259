// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/commentspanel.h"

#include "domain/texts.h"
#include "ui_commentspanel.h"
#include "view/commentcommands.h"
#include "view/commentdelegate.h"
#include "view/metrics.h"
#include "view/relationfacts.h"
#include "view/taskfacts.h"
#include "view/unseen.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
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
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(metrics::letters(font(), leastLetters));
    // Else its height is reckoned for the width of its buttons where the panel is narrower.
    m_ui->noticeBar->setMinimumWidth(1);
    m_delegate = new CommentDelegate(m_ui->list);
    m_commands = new CommentCommands(m_sync, *m_ui->noticeBar, this);
    m_ui->list->setItemDelegate(m_delegate);
    m_ui->list->setModel(&m_comments);
    m_ui->list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_ui->editor->installEventFilter(this);
    updateEditorHeight();
    createActions();
    connect(m_ui->editor, &QPlainTextEdit::textChanged, this, &CommentsPanel::updateCounter);
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
    m_edit = createAction(tr("&Edit comment"), Qt::Key_F2);
    m_delete = createAction(tr("&Delete comment…"), QKeySequence::Delete);
    m_copy = createAction(tr("C&opy text"), QKeySequence::Copy);
    connect(m_edit, &QAction::triggered, this, [this] {
        const QList<CommentFacts> selected = selectedComments();
        if (selected.size() == 1 && selected.first().isChangeable())
            beginEdit(selected.first().id, selected.first().text, selected.first().text);
    });
    connect(m_delete, &QAction::triggered, this,
            [this] { m_commands->askToDelete(selectedComments()); });
    connect(m_copy, &QAction::triggered, this,
            [this] { CommentCommands::copy(selectedComments()); });
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CommentsPanel::updateActions);
}

QAction *CommentsPanel::createAction(const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_ui->list->addAction(action);
    return action;
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
    connect(&m_relations, &QAbstractItemModel::dataChanged, this, &CommentsPanel::updateFooter);
    connect(&m_relations, &QAbstractItemModel::rowsMoved, this, &CommentsPanel::updateFooter);
}

bool CommentsPanel::isRunning() const
{
    return RelationFacts::of(m_relations.indexOf(m_relation)).isRunning();
}

void CommentsPanel::setTask(RelationId relation, TaskId task)
{
    const Place before(m_relation, m_task);
    const Place after(relation, task);
    if (before == after)
        return;
    // What was being written belongs to the task that it was written for.
    m_drafts.insert(before, draft());
    m_relation = relation;
    m_task = task;
    m_commands->setTask(relation, task);
    setDraft(m_drafts.take(after));
    m_ui->noticeBar->dismissAll();
    updateHeader();
    updateFooter();
    updateState();
    m_ui->list->scrollToBottom();
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

CommentsPanel::Draft CommentsPanel::draft() const
{
    return {m_ui->editor->toPlainText(), m_edited, m_base, m_setAside};
}

void CommentsPanel::setDraft(const Draft &draft)
{
    m_edited = draft.edited;
    m_base = draft.base;
    m_setAside = draft.setAside;
    m_ui->editor->setPlainText(draft.text);
    updateEditing();
}

bool CommentsPanel::canSend() const
{
    const QString text = m_ui->editor->toPlainText();
    return m_task.isValid() && !m_task.isLocal() && isRunning() && countedLength(text) > 0
        && rawLength(text) <= maxCommentLength && (!isEditing() || text != m_base);
}

void CommentsPanel::send()
{
    if (!canSend())
        return;
    if (isEditing()) {
        saveEdit();
        return;
    }
    const QString text = m_ui->editor->toPlainText();
    const Place place(m_relation, m_task);
    m_sync.addComment(m_relation, m_task, text, this,
                      [this, place, text](const Result<CommentId> &result) {
                          commentTaken(place, text, result);
                      });
}

void CommentsPanel::commentTaken(const Place &place, const QString &text,
                                 const Result<CommentId> &result)
{
    const QString id = QStringLiteral("send");
    if (!result) {
        m_ui->noticeBar->show(refusalNotice(id, result.error(), true));
        return;
    }
    m_ui->noticeBar->dismiss(id);
    if (place != Place(m_relation, m_task)) {
        Draft &draft = m_drafts[place];
        QString &written = draft.edited.isValid() ? draft.setAside : draft.text;
        if (written == text)
            written.clear();
        return;
    }
    // Only what was sent is cleared: the person may be writing the next one.
    if (isEditing() && m_setAside == text)
        m_setAside.clear();
    else if (!isEditing() && m_ui->editor->toPlainText() == text)
        m_ui->editor->clear();
    m_ui->list->scrollToBottom();
}

void CommentsPanel::beginEdit(CommentId comment, const QString &base, const QString &text)
{
    if (!isRunning())
        return;
    const QString setAside = isEditing() ? m_setAside : m_ui->editor->toPlainText();
    setDraft({text, comment, base, setAside});
    m_ui->list->scrollTo(m_comments.indexOf(comment));
    m_ui->editor->moveCursor(QTextCursor::End);
    m_ui->editor->setFocus();
}

void CommentsPanel::saveEdit()
{
    const Place place(m_relation, m_task);
    m_sync.editComment(m_relation, m_task, m_edited, m_base, m_ui->editor->toPlainText(), this,
                       [this, place, comment = m_edited](const Result<Done> &result) {
                           edited(place, comment, result);
                       });
}

void CommentsPanel::edited(const Place &place, CommentId comment, const Result<Done> &result)
{
    const QString id = QStringLiteral("send");
    if (!result) {
        m_ui->noticeBar->show(refusalNotice(id, result.error(), true));
        return;
    }
    m_ui->noticeBar->dismiss(id);
    if (place == Place(m_relation, m_task)) {
        if (m_edited == comment)
            endEdit();
    } else if (m_drafts.value(place).edited == comment) {
        m_drafts.insert(place, {m_drafts.value(place).setAside, {}, {}, {}});
    }
}

void CommentsPanel::cancelEdit()
{
    const Draft left = draft();
    endEdit();
    if (left.text == left.base)
        return;
    m_ui->noticeBar->show({Notice::Kind::Info,
                           QStringLiteral("cancelled"),
                           tr("The comment stays as it was."),
                           {{tr("&Go on editing"), [this, left, place = Place(m_relation, m_task)] {
                                 if (place == Place(m_relation, m_task))
                                     beginEdit(left.edited, left.base, left.text);
                             }}}});
}

void CommentsPanel::endEdit()
{
    setDraft({m_setAside, {}, {}, {}});
    m_ui->list->setFocus();
}

// The comment whose text is in the editor may go by somebody's hand on another computer.
void CommentsPanel::keepEditOfMissing()
{
    if (!isEditing() || m_comments.indexOf(m_edited).isValid())
        return;
    const Draft left = draft();
    const bool hasRoom = left.setAside.trimmed().isEmpty();
    setDraft({hasRoom ? left.text : left.setAside, {}, {}, {}});
    Notice notice{Notice::Kind::Warning,
                  QStringLiteral("missing"),
                  hasRoom ? tr("The comment that you were editing was deleted. Your text can be "
                               "sent as a new one.")
                          : tr("The comment that you were editing was deleted."),
                  {},
                  true};
    if (!hasRoom) {
        notice.buttons = {{tr("&Copy text"),
                           [text = left.text] { QGuiApplication::clipboard()->setText(text); }}};
    }
    m_ui->noticeBar->show(notice);
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
        return m_task.isLocal() ? tr("Comments can be written once the task has been added.")
                                : QString();
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
            tr("%n character(s) too many; a comment holds %1, blanks included.", nullptr, over)
                .arg(maxCommentLength));
    } else {
        m_ui->counterLabel->setText(tr("%1 / %2", "characters written, characters allowed")
                                        .arg(length)
                                        .arg(maxCommentLength));
    }
    m_ui->counterLabel->setToolTip(
        tr("%n character(s) without blanks", nullptr, countedLength(text)));
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
