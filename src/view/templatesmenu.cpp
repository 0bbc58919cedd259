// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/templatesmenu.h"

#include "view/noticebar.h"

#include <QPlainTextEdit>
#include <QTextCursor>

namespace view {

TemplatesMenu::TemplatesMenu(QPlainTextEdit &notes, NoticeBar &notices, QSettings &settings,
                             QWidget *parent)
    : QMenu(parent), m_notes(notes), m_notices(notices), m_templates(settings)
{
    connect(this, &QMenu::aboutToShow, this, &TemplatesMenu::fill);
}

void TemplatesMenu::fill()
{
    clear();
    const auto add = [this](const NoteTemplates::Template &one) {
        QString name = one.name;
        QAction *action = addAction(name.replace(u'&', QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, text = one.text] { use(text); });
    };
    for (const NoteTemplates::Template &one : NoteTemplates::given())
        add(one);
    const QList<NoteTemplates::Template> own = m_templates.own();
    if (!own.isEmpty())
        addSeparator();
    for (const NoteTemplates::Template &one : own)
        add(one);
    addSeparator();
    addOwn(own);
}

void TemplatesMenu::addOwn(const QList<NoteTemplates::Template> &own)
{
    const QString notes = m_notes.toPlainText();
    QAction *keep = addAction(tr("Save these notes as a template"));
    keep->setObjectName(QStringLiteral("keepTemplate"));
    keep->setEnabled(!notes.trimmed().isEmpty());
    connect(keep, &QAction::triggered, this, [this, notes] {
        m_templates.keep(notes);
        m_notices.show({Notice::Kind::Success,
                        QStringLiteral("template"),
                        tr("The template was saved on this computer."),
                        {}});
    });
    if (own.isEmpty())
        return;
    QMenu *deleting = addMenu(tr("Delete a template"));
    for (const NoteTemplates::Template &one : own) {
        QString name = one.name;
        connect(deleting->addAction(name.replace(u'&', QLatin1String("&&"))), &QAction::triggered,
                this, [this, text = one.text] {
                    m_templates.remove(text);
                    m_notices.show({Notice::Kind::Info,
                                    QStringLiteral("template"),
                                    tr("The template was deleted."),
                                    {{tr("Undo"), [this, text] { m_templates.keep(text); }}}});
                });
    }
}

/// As one edit, so that Ctrl+Z brings back what was written before.
void TemplatesMenu::use(const QString &text)
{
    QTextCursor cursor(m_notes.document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    m_notes.setFocus();
}

} // namespace view
