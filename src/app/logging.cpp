// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <QLoggingCategory>
#include <QRegularExpression>

#include <cstdio>

namespace app {

namespace {

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // The offscreen platform says this of every window; it means nothing to anyone.
    if (message == QLatin1String("This plugin does not support propagateSizeHints()"))
        return;
    const QByteArray line = redacted(qFormatLogMessage(type, context, message)).toLocal8Bit();
    std::fprintf(stderr, "%s\n", line.constData());
    std::fflush(stderr);
}

} // namespace

void installLogging()
{
    qSetMessagePattern(QStringLiteral(
        "%{if-category}%{category}: %{endif}%{if-debug}debug: %{endif}%{if-warning}warning: "
        "%{endif}%{if-critical}error: %{endif}%{if-fatal}fatal: %{endif}%{message}"));
    // QT_LOGGING_RULES brings more: "mentorship.*.info=true".
    QLoggingCategory::setFilterRules(QStringLiteral("mentorship.*.info=false"));
    qInstallMessageHandler(writeMessage);
}

QString redacted(const QString &message)
{
    static const QRegularExpression secret(
        QStringLiteral("eyJ[A-Za-z0-9_-]{5,}(\\.[A-Za-z0-9_-]*){0,2}|(?<=Bearer )[^\\s\"]+"
                       "|(?<=\"password\":)\\s*\"[^\"]*\""));
    QString result = message;
    return result.replace(secret, QStringLiteral("[struck out]"));
}

} // namespace app
