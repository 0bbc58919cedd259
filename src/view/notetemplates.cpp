// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/notetemplates.h"

#include "domain/texts.h"

#include <QCoreApplication>

namespace view {

namespace {

constexpr int longestName = 40;
constexpr int most = 20; // a menu is to stay one

struct Words {
    Q_DECLARE_TR_FUNCTIONS(view::NoteTemplates)
};

QString key()
{
    return QStringLiteral("requests/noteTemplates");
}

QString nameOf(const QString &text)
{
    const QString line = oneLine(text.trimmed().section(u'\n', 0, 0)).simplified();
    return line.size() <= longestName ? line : line.left(longestName - 1) + QChar(0x2026);
}

} // namespace

QList<NoteTemplates::Template> NoteTemplates::given()
{
    return {
        {Words::tr("What I would like to learn"),
         Words::tr("I would like to learn … from you.\nSo far I have …\nI have about two hours "
                   "a week, and could meet on …")},
        {Words::tr("What I can offer"),
         Words::tr("I saw that you look for a mentor in …\nI have worked with it for … and "
                   "could help you with …\nShall we meet for half an hour a week?")},
        {Words::tr("How we could work"),
         Words::tr("Goal: …\nMeetings: every other week, 45 minutes\nBetween them: small tasks, "
                   "written down here\nWe look back after 4 weeks.")}};
}

QList<NoteTemplates::Template> NoteTemplates::own() const
{
    QList<Template> templates;
    for (const QString &text : m_settings.value(key()).toStringList()) {
        if (!text.trimmed().isEmpty())
            templates.append({nameOf(text), text});
    }
    return templates;
}

void NoteTemplates::keep(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    QList<Template> templates = own();
    templates.removeIf([&text](const Template &one) { return one.text == text; });
    templates.prepend({nameOf(text), text});
    write(templates.mid(0, most));
}

void NoteTemplates::remove(const QString &text)
{
    QList<Template> templates = own();
    templates.removeIf([&text](const Template &one) { return one.text == text; });
    write(templates);
}

void NoteTemplates::write(const QList<Template> &templates)
{
    QStringList texts;
    for (const Template &one : templates)
        texts.append(one.text);
    m_settings.setValue(key(), texts);
}

} // namespace view
