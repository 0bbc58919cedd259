// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/diagnostics.h"

#include "model/changemodel.h"
#include "model/relationmodel.h"
#include "model/taskmodel.h"
#include "session/session.h"
#include "sync/sync.h"
#include "view/theme.h"
#include "view/windowmemory.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFont>
#include <QLocale>
#include <QMetaEnum>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>

namespace view {

namespace {

using Lines = QStringList;

QString line(const char *name, const QString &value)
{
    return QLatin1String(name) + QStringLiteral(": ") + value;
}

Lines programLines(const ProgramFacts &facts)
{
    Lines lines{line("Mentorship Desktop", QCoreApplication::applicationVersion()),
                line("Qt", QString::fromLatin1(qVersion()))};
    QStringList names = facts.versions.keys();
    names.sort();
    for (const QString &name : std::as_const(names))
        lines += name + QStringLiteral(": ") + facts.versions.value(name);
    return lines;
}

Lines surroundingLines(const WindowMemory &memory)
{
    const auto appearance = [&memory] {
        switch (memory.appearance()) {
        case theme::Appearance::System:
            return QStringLiteral("system");
        case theme::Appearance::Light:
            return QStringLiteral("light");
        case theme::Appearance::Dark:
            return QStringLiteral("dark");
        case theme::Appearance::HighContrast:
            return QStringLiteral("high contrast");
        }
        Q_UNREACHABLE();
    };
    const QString language = memory.language();
    Lines lines{
        line("System",
             QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::kernelType() + u' '
                 + QSysInfo::kernelVersion() + QStringLiteral(", ")
                 + QSysInfo::currentCpuArchitecture()),
        line("Platform plugin", QGuiApplication::platformName()),
        line("Style", QApplication::style()->name()),
        line("Locale", QLocale().name()),
        line("Language", language.isEmpty() ? QStringLiteral("system") : language),
        line("Direction",
             QGuiApplication::isRightToLeft() ? QStringLiteral("right to left")
                                              : QStringLiteral("left to right")),
        line("Appearance",
             appearance()
                 + (theme::isDark(QApplication::palette()) ? QStringLiteral(", now dark")
                                                           : QStringLiteral(", now light"))),
        line("Font size", QString::number(QApplication::font().pointSizeF()))};
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        const QSize size = screen->size();
        lines += line("Screen",
                      QStringLiteral("%1 x %2, %3 dpi, ratio %4")
                          .arg(size.width())
                          .arg(size.height())
                          .arg(screen->logicalDotsPerInch())
                          .arg(screen->devicePixelRatio()));
    }
    return lines;
}

QString server(const session::Session &session, bool isSampleData)
{
    const QUrl address = session.account().server;
    if (isSampleData)
        return QStringLiteral("sample data");
    if (address.isEmpty())
        return QStringLiteral("none");
    return QStringLiteral("a server, over ")
        + (address.scheme() == QLatin1String("https") ? QStringLiteral("https")
                                                      : QStringLiteral("http"));
}

QString link(const syncing::Status &status)
{
    switch (status.link) {
    case syncing::Status::Link::Unknown:
        return QStringLiteral("not asked yet");
    case syncing::Status::Link::Online:
        return QStringLiteral("online");
    case syncing::Status::Link::Offline:
        return QStringLiteral("offline");
    }
    Q_UNREACHABLE();
}

/// Kinds and numbers only: the details are the server's words.
QString errors(const Context &context)
{
    QStringList kinds;
    const auto take = [&kinds](const std::optional<Error> &error) {
        if (!error)
            return;
        QString kind = kindName(error->kind);
        if (error->httpStatus != 0)
            kind += QStringLiteral(" (%1)").arg(error->httpStatus);
        if (!kinds.contains(kind))
            kinds += kind;
    };
    take(context.sync.status().lastError);
    for (int row = 0; row < context.changes.rowCount(); ++row) {
        take(context.changes.index(row, 0)
                 .data(model::ChangeModel::EntryRole)
                 .value<WaitingEdit>()
                 .lastError);
    }
    return kinds.isEmpty() ? QStringLiteral("none") : kinds.join(QStringLiteral(", "));
}

Lines stateLines(const Context &context, const ProgramFacts &facts)
{
    const KeptData::Facts kept = context.keptData.look();
    const auto state = QMetaEnum::fromType<session::Session::State>();
    const QList<Relation> relations = context.relations.all();
    int tasks = 0;
    for (int row = 0; row < context.tasks.rowCount(); ++row)
        tasks += context.tasks.rowCount(context.tasks.index(row, 0));
    return {
        line("Session",
             QString::fromLatin1(state.valueToKey(int(context.session.state())))
                 + (context.session.isMemoryOnly() ? QStringLiteral(", nothing kept") : QString())),
        line("Server", server(context.session, facts.isSampleData)),
        line("Link", link(context.sync.status())),
        line("Last errors", errors(context)),
        line("Relations", QString::number(relations.size())),
        line("Tasks of the open relation", QString::number(tasks)),
        line("Waiting changes", QString::number(context.changes.rowCount())),
        line("Of them parked", QString::number(context.changes.parkedCount())),
        line("Profile folder", withoutHome(facts.folder)),
        line("Cache",
             QStringLiteral("%1 bytes, version %2").arg(kept.cacheSize).arg(facts.cacheVersion)),
        line("Outbox", QStringLiteral("%1 bytes").arg(kept.outboxSize)),
        line("Keychain", facts.keychain)};
}

} // namespace

QString diagnostics(const Context &context)
{
    const ProgramFacts facts = context.programFacts();
    const Lines lines = programLines(facts) + surroundingLines(WindowMemory(context.settings))
        + stateLines(context, facts);
    return lines.join(u'\n') + u'\n';
}

Notice copyDiagnostics(const Context &context)
{
    QGuiApplication::clipboard()->setText(diagnostics(context));
    return {Notice::Kind::Success,
            QStringLiteral("diagnostics"),
            QCoreApplication::translate("view::Diagnostics",
                                        "The diagnostics were copied. There are no names, no texts "
                                        "and no addresses in them."),
            {}};
}

QString withoutHome(const QString &path)
{
    const QString home = QDir::homePath();
    if (path == home || path.startsWith(home + u'/'))
        return u'~' + path.mid(home.size());
    return path;
}

} // namespace view
