// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quickadd.h"

#include "domain/texts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(QuickAdd)
};

Error refusal(const QString &sentence)
{
    return {Error::Kind::Invalid, 0, sentence, false};
}

bool isRunning(const Relation &relation)
{
    return relation.state == Relation::State::Accepted;
}

QString nameOf(const Relation &relation, UserId me)
{
    return oneLine(relation.partnerOf(me).name);
}

Result<RelationId> checked(const QList<Relation> &seen, UserId me, RelationId wanted)
{
    const auto it = std::find_if(seen.cbegin(), seen.cend(),
                                 [wanted](const Relation &one) { return one.id == wanted; });
    if (it == seen.cend())
        return refusal(Text::tr("No mentorship %1 is known here.").arg(wanted.toString()));
    if (!isRunning(*it))
        return refusal(Text::tr("Mentorship %1 with %2 is not running, so nothing can be added.")
                           .arg(wanted.toString(), nameOf(*it, me)));
    return wanted;
}

} // namespace

Result<RelationId> relationForTask(const QList<Relation> &seen, UserId me, RelationId wanted)
{
    if (wanted.isValid())
        return checked(seen, me, wanted);
    QList<Relation> running;
    std::copy_if(seen.cbegin(), seen.cend(), std::back_inserter(running), isRunning);
    if (running.isEmpty())
        return refusal(Text::tr("No mentorship is running here, so there is nowhere to add it."));
    if (running.size() == 1)
        return running.first().id;
    QStringList choices;
    for (const Relation &relation : std::as_const(running))
        choices.append(QStringLiteral("%1 (%2)").arg(relation.id.toString(), nameOf(relation, me)));
    return refusal(Text::tr("Several mentorships are running, so say which with --relation: %1.")
                       .arg(choices.join(QStringLiteral(", "))));
}

} // namespace app
