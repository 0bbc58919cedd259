// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxmodule.h"

#include "sandbox/module.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace app {

namespace {

constexpr char moduleName[] = "mentorship-sandbox-module";

// Beside the program where it is built, in the library folder where it is installed.
QString modulePath()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const char *folder : {MENTORSHIP_MODULE_FOLDERS}) {
        const QString path =
            program.filePath(QString::fromLatin1(folder) + u'/' + QString::fromLatin1(moduleName));
#ifdef Q_OS_WIN
        const QString file = path + QStringLiteral(".dll");
#else
        const QString file = path + QStringLiteral(".so");
#endif
        if (QFileInfo::exists(file))
            return file;
    }
    return {};
}

} // namespace

SandboxModule::~SandboxModule()
{
    if (m_handle)
        function<mentorship_sandbox_free_function>("mentorship_sandbox_free")(m_handle);
}

template <typename Function> Function SandboxModule::function(const char *name)
{
    return reinterpret_cast<Function>(m_library.resolve(name));
}

Result<QUrl> SandboxModule::start()
{
    const auto failure = [](const QString &reason) {
        return Error{Error::Kind::Storage, 0, reason, false};
    };
    if (!m_handle) {
        const QString path = modulePath();
        m_library.setFileName(path);
        if (path.isEmpty() || !m_library.load()) {
            return failure(
                QCoreApplication::translate("SandboxModule", "the sample data are not installed"));
        }
        char reason[512] = {};
        m_handle = function<mentorship_sandbox_start_function>("mentorship_sandbox_start")(
            reason, int(sizeof reason));
        if (!m_handle)
            return failure(QString::fromUtf8(reason));
    } else if (!function<mentorship_sandbox_restart_function>("mentorship_sandbox_restart")(
                   m_handle)) {
        return failure(QCoreApplication::translate("SandboxModule", "its port is taken"));
    }
    return QUrl(QString::fromUtf8(
        function<mentorship_sandbox_address_function>("mentorship_sandbox_address")(m_handle)));
}

void SandboxModule::stop()
{
    if (m_handle)
        function<mentorship_sandbox_stop_function>("mentorship_sandbox_stop")(m_handle);
}

QString SandboxModule::userName()
{
    return QString::fromUtf8(
        function<mentorship_sandbox_user_function>("mentorship_sandbox_user")());
}

QString SandboxModule::password()
{
    return QString::fromUtf8(
        function<mentorship_sandbox_password_function>("mentorship_sandbox_password")());
}

} // namespace app
