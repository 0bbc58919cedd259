// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newstexts.h"

#include "domain/texts.h"
#include "view/nameinsentence.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

using Kind = NewsItem::Kind;
using view::nameInSentence;

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(app::NewsTexts)
};

/// Some servers of notifications read a text as markup, and do not say so in time. There is none in
/// ours: what could begin it is shown as a sign that looks like it.
QString withoutMarkup(QString text)
{
    text.replace(u'<', QChar(0x2039));
    text.replace(u'>', QChar(0x203a));
    return text.replace(u'&', QChar(0xff06));
}

/// On one line, in its own direction, and not longer than a message is.
QString excerpt(const QString &text)
{
    constexpr qsizetype longest = 120; // as it is counted by the eye
    QString shown = oneLine(text).trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, shown);
    qsizetype end = 0;
    for (qsizetype count = 0; count < longest && end >= 0; ++count)
        end = finder.toNextBoundary();
    if (end > 0 && end < shown.size())
        shown = shown.left(end) + QChar(0x2026);
    return isolated(shown);
}

int daysUntil(UnixSeconds moment)
{
    constexpr double day = 24 * 60 * 60;
    return std::max(1, static_cast<int>(std::ceil((moment - unixNow()) / day)));
}

QString sentenceOf(const NewsItem &item)
{
    const QString name = nameInSentence(item.partner);
    switch (item.kind) {
    case Kind::RequestReceived:
        return item.ownRole == Relation::Role::Mentor
            ? Sentences::tr("%1 asks you to be their mentor").arg(name)
            : Sentences::tr("%1 offers to be your mentor").arg(name);
    case Kind::RequestAccepted:
        return Sentences::tr("%1 has accepted your request").arg(name);
    case Kind::RequestDeclined:
        return Sentences::tr("%1 has declined your request").arg(name);
    case Kind::MentorshipCancelled:
        return Sentences::tr("The mentorship with %1 was cancelled").arg(name);
    case Kind::MentorshipEnds:
        return Sentences::tr("The mentorship with %1 ends in %Ln day(s)", nullptr,
                             daysUntil(item.endsAt))
            .arg(name);
    case Kind::TaskAdded:
        return Sentences::tr("New task with %1").arg(name);
    case Kind::CommentWritten:
        return Sentences::tr("%1 has commented").arg(name);
    }
    Q_UNREACHABLE();
}

QString countOf(Kind kind, int count)
{
    switch (kind) {
    case Kind::RequestReceived:
        return Sentences::tr("%Ln new request(s)", nullptr, count);
    case Kind::RequestAccepted:
        return Sentences::tr("%Ln request(s) accepted", nullptr, count);
    case Kind::RequestDeclined:
        return Sentences::tr("%Ln request(s) declined", nullptr, count);
    case Kind::MentorshipCancelled:
        return Sentences::tr("%Ln mentorship(s) cancelled", nullptr, count);
    case Kind::MentorshipEnds:
        return Sentences::tr("%Ln mentorship(s) end soon", nullptr, count);
    case Kind::TaskAdded:
        return Sentences::tr("%Ln new task(s)", nullptr, count);
    case Kind::CommentWritten:
        return Sentences::tr("%Ln new comment(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

} // namespace

NewsMessage messageOf(const QList<NewsItem> &items)
{
    Q_ASSERT(!items.isEmpty());
    if (items.size() == 1) {
        const NewsItem &only = items.first();
        const QString text = only.text.isEmpty() ? QString() : excerpt(only.text);
        return {withoutMarkup(sentenceOf(only)), withoutMarkup(text)};
    }
    QStringList lines;
    for (const Kind kind :
         {Kind::RequestReceived, Kind::RequestAccepted, Kind::RequestDeclined,
          Kind::MentorshipCancelled, Kind::MentorshipEnds, Kind::TaskAdded, Kind::CommentWritten}) {
        const auto isOfKind = [kind](const NewsItem &item) { return item.kind == kind; };
        const auto count = std::count_if(items.cbegin(), items.cend(), isOfKind);
        if (count == 1)
            lines.append(sentenceOf(*std::find_if(items.cbegin(), items.cend(), isOfKind)));
        else if (count > 1)
            lines.append(countOf(kind, static_cast<int>(count)));
    }
    const QString title = lines.takeFirst();
    return {withoutMarkup(title), withoutMarkup(lines.join(u'\n'))};
}

} // namespace app
