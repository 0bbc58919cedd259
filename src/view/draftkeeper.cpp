// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/draftkeeper.h"

#include <QEvent>
#include <QWidget>

namespace view {

namespace {

using namespace std::chrono_literals;

constexpr auto pauseOfTyping = 500ms;

QString key(const char *kind, std::initializer_list<qint64> numbers)
{
    QString result = QLatin1String(kind);
    for (const qint64 number : numbers)
        result += QLatin1Char('/') + QString::number(number);
    return result;
}

} // namespace

QString taskDraftKey(RelationId relation)
{
    return key("task", {relation.value()});
}

QString commentDraftKey(RelationId relation, TaskId task)
{
    return key("comment", {relation.value(), task.value()});
}

QString editDraftKeys(RelationId relation, TaskId task)
{
    return key("edit", {relation.value(), task.value()}) + QLatin1Char('/');
}

QString editDraftKey(RelationId relation, TaskId task, CommentId comment)
{
    return editDraftKeys(relation, task) + comment.toString();
}

QString requestDraftKey(UserId person, Relation::Role ownRole)
{
    return key("request", {person.value()})
        + (ownRole == Relation::Role::Mentor ? QLatin1String("/mentor") : QLatin1String("/mentee"));
}

QString resendDraftKey(RelationId pending)
{
    return key("resend", {pending.value()});
}

DraftKeeper::DraftKeeper(syncing::Sync &sync, QObject *parent) : QObject(parent), m_sync(sync)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseOfTyping);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::saveNow);
}

DraftKeeper::~DraftKeeper()
{
    saveNow();
}

void DraftKeeper::keep(const QString &key, const Draft &draft)
{
    if (draft == this->draft(key))
        return;
    m_unsaved.insert(key, draft);
    m_timer.start();
}

void DraftKeeper::drop(const QString &key)
{
    keep(key, {});
    saveNow();
}

void DraftKeeper::move(const QString &from, const QString &to)
{
    const Draft moved = draft(from);
    if (moved.text.isEmpty())
        return;
    keep(to, moved);
    drop(from);
}

Draft DraftKeeper::draft(const QString &key) const
{
    const auto unsaved = m_unsaved.constFind(key);
    return unsaved == m_unsaved.cend() ? m_sync.draft(key) : *unsaved;
}

QStringList DraftKeeper::unsavedKeys(const QString &beginning) const
{
    QStringList keys = m_unsaved.keys();
    keys.removeIf([&beginning](const QString &key) { return !key.startsWith(beginning); });
    return keys;
}

void DraftKeeper::saveNow()
{
    m_timer.stop();
    for (auto it = m_unsaved.begin(); it != m_unsaved.end();) {
        const Draft draft = it->text.isEmpty() ? Draft() : *it;
        if (m_sync.draft(it.key()) != draft)
            m_sync.saveDraft(it.key(), draft);
        // Where nothing can be kept on disk it is at least kept here.
        it = m_sync.draft(it.key()) == draft ? m_unsaved.erase(it) : std::next(it);
    }
}

void DraftKeeper::watch(QWidget *editor)
{
    editor->installEventFilter(this);
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_unsaved.clear();
}

bool DraftKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        saveNow();
    return QObject::eventFilter(watched, event);
}

} // namespace view
