// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written in the CommentsPanel: a new comment, or another text for one that is there.

#include "domain/texts.h"
#include "ui_commentspanel.h"
#include "view/commentspanel.h"
#include "view/draftkeeper.h"
#include "view/unseen.h"

#include <QClipboard>
#include <QGuiApplication>

namespace view {

CommentsPanel::Writing CommentsPanel::writing() const
{
    return {m_ui->editor->toPlainText(), m_edited, m_base, m_setAside};
}

void CommentsPanel::setWriting(const Writing &writing)
{
    m_edited = writing.edited;
    m_base = writing.base;
    m_setAside = writing.setAside;
    m_ui->editor->setPlainText(writing.text);
    updateEditing();
}

CommentsPanel::Writing CommentsPanel::begun() const
{
    if (!m_task.isValid())
        return {};
    const QString fresh = m_drafts->draft(commentDraftKey(m_relation, m_task)).text;
    const QString keys = editDraftKeys(m_relation, m_task);
    const QStringList edits = m_comments.draftKeys(keys) + m_drafts->unsavedKeys(keys);
    for (const QString &key : edits) {
        const Draft edit = m_drafts->draft(key);
        if (!edit.text.isEmpty())
            return {edit.text, CommentId(key.mid(keys.size()).toLongLong()), edit.base, fresh};
    }
    return {fresh, {}, {}, {}};
}

void CommentsPanel::textChanged()
{
    updateCounter();
    if (!m_task.isValid())
        return;
    const QString text = m_ui->editor->toPlainText();
    m_drafts->keep(commentDraftKey(m_relation, m_task), {isEditing() ? m_setAside : text, {}});
    if (isEditing())
        m_drafts->keep(editDraftKey(m_relation, m_task, m_edited),
                       text == m_base ? Draft() : Draft{text, m_base});
}

bool CommentsPanel::canSend() const
{
    const QString text = m_ui->editor->toPlainText();
    return m_task.isValid() && isRunning() && countedLength(text) > 0
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
    const bool isShown = place == Place(m_relation, m_task);
    // Only what was sent is cleared: the person may be writing the next one.
    if (isShown && isEditing() && m_setAside == text)
        m_setAside.clear();
    else if (isShown && !isEditing() && m_ui->editor->toPlainText() == text)
        m_ui->editor->clear();
    const QString key = commentDraftKey(place.first, place.second);
    if (m_drafts->draft(key).text == text)
        m_drafts->drop(key);
    m_drafts->saveNow();
    if (isShown)
        m_ui->list->scrollToBottom();
}

// Where its text was changed before and that was not saved, it goes on with that.
void CommentsPanel::beginEdit(const CommentFacts &comment)
{
    const Draft kept = m_drafts->draft(editDraftKey(m_relation, m_task, comment.id));
    if (kept.text.isEmpty())
        goOnEditing(comment.id, comment.text, comment.text);
    else
        goOnEditing(comment.id, kept.base, kept.text);
}

void CommentsPanel::goOnEditing(CommentId comment, const QString &base, const QString &text)
{
    if (!isRunning())
        return;
    const QString setAside = isEditing() ? m_setAside : m_ui->editor->toPlainText();
    setWriting({text, comment, base, setAside});
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
    if (place == Place(m_relation, m_task) && m_edited == comment)
        endEdit();
    else
        m_drafts->drop(editDraftKey(place.first, place.second, comment));
}

void CommentsPanel::cancelEdit()
{
    const Writing left = writing();
    endEdit();
    if (left.text == left.base)
        return;
    m_ui->noticeBar->show({Notice::Kind::Info,
                           QStringLiteral("cancelled"),
                           tr("The comment stays as it was."),
                           {{tr("&Go on editing"), [this, left, place = Place(m_relation, m_task)] {
                                 if (place == Place(m_relation, m_task))
                                     goOnEditing(left.edited, left.base, left.text);
                             }}}});
}

void CommentsPanel::endEdit()
{
    const CommentId comment = m_edited;
    setWriting({m_setAside, {}, {}, {}});
    m_drafts->drop(editDraftKey(m_relation, m_task, comment));
    m_ui->list->setFocus();
}

// The comment whose text is in the editor may go by somebody's hand on another computer.
void CommentsPanel::keepEditOfMissing()
{
    const bool areSeen = m_comments.rowCount() > 0 || areCommentsSeen();
    if (!isEditing() || !areSeen || m_comments.indexOf(m_edited).isValid())
        return;
    const Writing left = writing();
    const bool hasRoom = left.setAside.trimmed().isEmpty();
    setWriting({hasRoom ? left.text : left.setAside, {}, {}, {}});
    m_drafts->drop(editDraftKey(m_relation, m_task, left.edited));
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

} // namespace view
