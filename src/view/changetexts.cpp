// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/changetexts.h"

#include "model/relativetime.h"
#include "view/dates.h"
#include "view/edittexts.h"

#include <QFile>
#include <QSaveFile>

namespace view {

namespace {

using Kind = Edit::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(view::ChangeTexts)
};

QString caption(ProfileField field)
{
    switch (field) {
    case ProfileField::Name:
        return Words::tr("Name");
    case ProfileField::UserName:
        return Words::tr("User name");
    case ProfileField::Bio:
        return Words::tr("Bio");
    case ProfileField::Location:
        return Words::tr("Location");
    case ProfileField::Occupation:
        return Words::tr("Occupation");
    case ProfileField::Organization:
        return Words::tr("Organization");
    case ProfileField::SlackUserName:
        return Words::tr("Slack user name");
    case ProfileField::SocialMediaLinks:
        return Words::tr("Social media links");
    case ProfileField::Skills:
        return Words::tr("Skills");
    case ProfileField::Interests:
        return Words::tr("Interests");
    case ProfileField::ResumeUrl:
        return Words::tr("Resume address");
    case ProfileField::PhotoUrl:
        return Words::tr("Photo address");
    }
    Q_UNREACHABLE();
}

QString yesOrNo(bool is)
{
    return is ? Words::tr("Yes") : Words::tr("No");
}

QList<WrittenText> profileTexts(const ProfileEdit &profile)
{
    QList<WrittenText> texts;
    for (auto it = profile.texts.cbegin(); it != profile.texts.cend(); ++it)
        texts.append({caption(it.key()),
                      it->isEmpty() ? Words::tr("(taken out)", "a text of the profile") : *it});
    if (profile.needsMentoring)
        texts.append({Words::tr("Looks for a mentor"), yesOrNo(*profile.needsMentoring)});
    if (profile.isAvailableToMentor)
        texts.append({Words::tr("Can be a mentor"), yesOrNo(*profile.isAvailableToMentor)});
    return texts;
}

/// Every line of it behind the mark.
QString setOff(const QString &text, const QString &mark)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    lines.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return mark + lines.replace(QLatin1Char('\n'), QLatin1Char('\n') + mark);
}

/// Marks of direction are for the screen; in a file they would only be in the way.
QString forFile(QString line)
{
    return line.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QString oneChange(const ChangeFacts &facts, const ChangesStanding &standing, TextFormat format)
{
    const bool isMarkdown = format == TextFormat::Markdown;
    const QString item = isMarkdown ? QStringLiteral("- ") : QString();
    const QString mark = isMarkdown ? QStringLiteral("> ") : QStringLiteral("    ");
    QStringList lines{(isMarkdown ? QStringLiteral("## ") : QString()) + forFile(facts.title()),
                      QString()};
    if (!facts.place().isEmpty())
        lines.append(item + forFile(Words::tr("Mentorship with %1").arg(facts.place())));
    lines.append(item
                 + Words::tr("Made %1", "date and time").arg(model::fullTime(facts.entry.since)));
    lines.append(item + forFile(facts.stateWords(standing)));
    QList<WrittenText> texts = writtenTexts(facts.entry.edit);
    if (facts.canChooseText())
        texts.append({Words::tr("The other text"), facts.entry.trouble->theirs});
    for (const WrittenText &written : std::as_const(texts)) {
        lines.append(
            {QString(), written.caption + QLatin1Char(':'), QString(), setOff(written.text, mark)});
    }
    lines.append({QString(), QString()});
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QList<WrittenText> writtenTexts(const Edit &edit)
{
    switch (edit.kind) {
    case Kind::AddTask:
        return {{Words::tr("Task"), edit.text}};
    case Kind::AddComment:
    case Kind::EditComment:
        return {{Words::tr("Your comment"), edit.text}};
    case Kind::SendRequest:
        return {{Words::tr("Notes", "of a request"), edit.request.notes},
                {Words::tr("Ends", "a mentorship"), mediumDate(edit.request.endsAt)}};
    case Kind::UpdateProfile:
        return profileTexts(edit.profile);
    default:
        return {};
    }
}

QString writtenText(const Edit &edit)
{
    if (edit.kind == Kind::SendRequest)
        return edit.request.notes;
    const QList<WrittenText> texts = writtenTexts(edit);
    if (texts.size() == 1 && edit.kind != Kind::UpdateProfile)
        return texts.first().text;
    QStringList lines;
    for (const WrittenText &written : texts)
        lines.append(
            Words::tr("%1: %2", "name of a text, the text").arg(written.caption, written.text));
    return lines.join(QLatin1Char('\n'));
}

QString changesAsText(const QList<ChangeFacts> &changes, const ChangesStanding &standing,
                      TextFormat format)
{
    const QString mark = format == TextFormat::Markdown ? QStringLiteral("# ") : QString();
    QString text = mark + Words::tr("Changes that are not on the server yet")
        + QStringLiteral("\n\n")
        + Words::tr("Written on %1.", "date and time").arg(model::fullTime(unixNow()))
        + QStringLiteral("\n\n");
    for (const ChangeFacts &facts : changes)
        text += oneChange(facts, standing, format);
    return text;
}

Result<Done> writeChanges(const QString &text, const QString &file)
{
    QSaveFile output(file);
    const QByteArray bytes = text.toUtf8();
    bool isWritten = output.open(QIODevice::WriteOnly);
    if (isWritten) {
        output.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        isWritten = output.write(bytes) == bytes.size() && output.commit();
    }
    if (!isWritten)
        return Error{Error::Kind::Storage, 0,
                     Words::tr("The file could not be written: %1.").arg(output.errorString()),
                     false};
    return Done();
}

} // namespace view
