// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// A person's home in which the program is started, one command after another. The Secret Service
/// is the one that the tests run under.
class Home
{
public:
    struct Outcome {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
    };

    /// additions: to its environment, as "NAME=value".
    Outcome run(const QStringList &arguments, const QByteArray &input = {},
                const QStringList &additions = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment(additions));
        process.start(QStringLiteral(PROGRAM), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000))
            qFatal("the program did not end");
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// The window, which goes on running.
    void startWindow(QProcess &window, const QStringList &additions = {}) const
    {
        window.setProcessEnvironment(environment(additions));
        window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window.start(QStringLiteral(PROGRAM), QStringList());
        if (!window.waitForStarted())
            qFatal("the program did not start");
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QProcessEnvironment environment(const QStringList &additions = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(name),
                               m_folder.filePath(QString::fromLatin1(name)));
        for (const QString &addition : additions)
            environment.insert(addition.section(u'=', 0, 0), addition.section(u'=', 1));
        return environment;
    }

    /// Every file that the program has made, and those folders.
    [[nodiscard]] QFileInfoList made() const
    {
        QFileInfoList list;
        QDirIterator it(m_folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            list.append(QFileInfo(it.next()));
        return list;
    }

private:
    QTemporaryDir m_folder;
};
