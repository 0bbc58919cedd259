// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/notetemplates.h"

#include <QMenu>

class QPlainTextEdit;

namespace view {

class NoticeBar;

/// What a request's notes can begin with: ours, the person's own, and the keeping and deleting of
/// those.
class TemplatesMenu : public QMenu
{
    Q_OBJECT
public:
    TemplatesMenu(QPlainTextEdit &notes, NoticeBar &notices, QSettings &settings, QWidget *parent);

private:
    void fill();
    void addOwn(const QList<NoteTemplates::Template> &own);
    void use(const QString &text);

    QPlainTextEdit &m_notes;
    NoticeBar &m_notices;
    NoteTemplates m_templates;
};

} // namespace view
