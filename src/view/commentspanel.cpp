// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/commentspanel.h"

#include "domain/texts.h"
#include "ui_commentspanel.h"
#include "view/commentdelegate.h"
#include "view/metrics.h"
#include "view/relationfacts.h"
#include "view/taskfacts.h"
#include "view/unseen.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

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
    m_ui->list->setItemDelegate(new CommentDelegate(m_ui->list));
    m_ui->list->setModel(&m_comments);
    m_ui->editor->installEventFilter(this);
    updateEditorHeight();

    auto *copy = new QAction(tr("C&opy text"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_ui->list->addAction(copy);
    m_ui->list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &CommentsPanel::copySelected);
    connect(m_ui->editor, &QPlainTextEdit::textChanged, this, &CommentsPanel::updateCounter);
    connect(m_ui->sendButton, &QPushButton::clicked, this, &CommentsPanel::send);
    connect(m_ui->emptyState, &EmptyState::buttonClicked, &m_sync, &syncing::Sync::refresh);
    connectModels();
    updateHeader();
    updateFooter();
    updateState();
}

CommentsPanel::~CommentsPanel() = default;

void CommentsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setMinimumWidth(metrics::letters(font(), leastLetters));
}

void CommentsPanel::connectModels()
{
    connect(&m_sync, &syncing::Sync::statusChanged, this, &CommentsPanel::updateState);
    connect(&m_sync, &syncing::Sync::editFailed, this, &CommentsPanel::editFailed);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_comments, signal, this, &CommentsPanel::updateState);
    connect(&m_comments, &QAbstractItemModel::modelReset, this, &CommentsPanel::updateState);
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
    m_drafts.insert(before, m_ui->editor->toPlainText());
    m_relation = relation;
    m_task = task;
    m_ui->editor->setPlainText(m_drafts.take(after));
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

bool CommentsPanel::canSend() const
{
    const QString text = m_ui->editor->toPlainText();
    return m_task.isValid() && !m_task.isLocal() && isRunning() && countedLength(text) > 0
        && rawLength(text) <= maxCommentLength;
}

void CommentsPanel::send()
{
    if (!canSend())
        return;
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
        if (m_drafts.value(place) == text)
            m_drafts.remove(place);
        return;
    }
    if (m_ui->editor->toPlainText() == text)
        m_ui->editor->clear();
    m_ui->list->scrollToBottom();
}

void CommentsPanel::editFailed(const syncing::FailedEdit &failed)
{
    if (failed.edit.kind != syncing::Edit::Kind::AddComment)
        return;
    const Place place(failed.edit.relation, failed.edit.task);
    const bool isShown = place == Place(m_relation, m_task);
    const bool isPutBack =
        isShown ? m_ui->editor->toPlainText().isEmpty() : m_drafts.value(place).isEmpty();
    if (isPutBack && isShown)
        m_ui->editor->setPlainText(failed.edit.text);
    else if (isPutBack)
        m_drafts.insert(place, failed.edit.text);
    const QString why = failed.mayStillArrive
        ? tr("It may still have arrived: look again in a while.")
        : explain(failed.error);
    Notice notice{Notice::Kind::Error,
                  QStringLiteral("failed"),
                  isPutBack
                      ? tr("A comment was not sent; its text is back in the editor. %1").arg(why)
                      : tr("A comment was not sent. %1").arg(why),
                  {}};
    if (!isPutBack) {
        notice.buttons = {{tr("&Copy text"), [text = failed.edit.text] {
                               QGuiApplication::clipboard()->setText(text);
                           }}};
    }
    m_ui->noticeBar->show(notice);
}

void CommentsPanel::copySelected()
{
    QModelIndexList rows = m_ui->list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList texts;
    for (const QModelIndex &row : std::as_const(rows))
        texts.append(row.data(model::CommentModel::TextRole).toString());
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
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
    return tr("Comments can be read as last seen; the service closes them when a relation ends.");
}

void CommentsPanel::updateFooter()
{
    const QString closed = closedReason();
    m_ui->closedLabel->setText(closed);
    m_ui->closedLabel->setVisible(!closed.isEmpty());
    m_ui->editor->setVisible(closed.isEmpty());
    m_ui->sendRow->setVisible(closed.isEmpty());
    updateCounter();
}

void CommentsPanel::updateCounter()
{
    const int length = rawLength(m_ui->editor->toPlainText());
    const int over = length - maxCommentLength;
    if (over > 0) {
        m_ui->counterLabel->setText(
            tr("%n character(s) too many; a comment holds %1.", nullptr, over)
                .arg(maxCommentLength));
    } else {
        m_ui->counterLabel->setText(tr("%1 / %2", "characters written, characters allowed")
                                        .arg(length)
                                        .arg(maxCommentLength));
    }
    m_ui->counterLabel->setMuted(over <= 0);
    m_ui->sendButton->setEnabled(canSend());
}

void CommentsPanel::updateState()
{
    const bool isFull = m_task.isValid() && m_comments.rowCount() > 0;
    m_ui->stack->setCurrentWidget(isFull ? static_cast<QWidget *>(m_ui->list) : m_ui->emptyState);
    // Of comments that are not there the empty list says why.
    m_ui->footer->setVisible(m_task.isValid() && (isFull || closedReason().isEmpty()));
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
