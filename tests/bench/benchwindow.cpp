// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window prepare|empty|label|first-paint|populated|open FOLDER: each mode but the first ends
// the process at once when what it measures is painted, so that the instructions of the whole
// process are those of starting.
#include "filesecretstore.h"
#include "opening.h"

#include "app/gui.h"
#include "sandbox/sandbox.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QWindow>

#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void endNow()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval &time) {
        return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
    };
    std::printf("cpu %.1f ms, rss %.1f MB\n",
                milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
                double(usage.ru_maxrss) / 1024);
    std::fflush(stdout);
    _exit(0);
}

// Calls back after a widget has painted.
class PaintWatch : public QObject
{
public:
    PaintWatch(QWidget *widget, std::function<void()> painted)
        : QObject(widget), m_painted(std::move(painted))
    {
        widget->window()->winId();
        // What is exposed is told to the native window, what is to be painted anew to the widget.
        widget->window()->windowHandle()->installEventFilter(this);
        widget->window()->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Expose || event->type() == QEvent::UpdateRequest)
            QMetaObject::invokeMethod(this, m_painted, Qt::QueuedConnection);
        return false;
    }

private:
    std::function<void()> m_painted;
};

int prepare(const QString &folder)
{
    sandbox::Options options;
    options.generate = std::pair(500, 50);
    sandbox::Sandbox server(options);
    server.start();
    FileSecretStore secrets(folder + u"/secret"_s);
    app::Program program(app::Paths(u"bench"_s, folder), secrets);
    QObject::connect(&program.sync(), &syncing::Sync::pullFinished, qApp, [&](const auto &result) {
        if (!result)
            std::fprintf(stderr, "%s\n", qPrintable(explain(result.error())));
        QCoreApplication::exit(result ? 0 : 1);
    });
    const QUrl address(QString::fromStdString(server.address()));
    program.session().signIn({address, u"generated"_s, u"sample-Pass1"_s, true}, qApp,
                             [](const Result<Done> &result) {
                                 if (!result)
                                     std::abort();
                             });
    return QCoreApplication::exec();
}

int showPlain(bool hasLabel)
{
    QMainWindow window;
    window.resize(1200, 760);
    if (hasLabel)
        window.setCentralWidget(new QLabel(u"Mentorship"_s));
    new PaintWatch(&window, [] { endNow(); });
    window.show();
    return QApplication::exec();
}

int showProgram(const QString &folder, const QString &mode)
{
    FileSecretStore secrets(folder + u"/secret"_s);
    app::Gui gui(app::Paths(u"bench"_s, folder), secrets);
    new PaintWatch(&gui.window(), [&gui, &mode] {
        const bool isPopulated = gui.program().store().relations().size() > 0;
        if (mode == u"first-paint"_s || (mode == u"populated"_s && isPopulated))
            endNow();
    });
    if (mode == u"open"_s) {
        QObject::connect(
            &gui.program(), &app::Program::opened, &gui,
            [&gui] {
                gui.program().sync().stop();
                measureOpening(gui);
                endNow();
            },
            Qt::QueuedConnection);
    }
    gui.start(QUrl());
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"mentorship-bench"_s);
    const QString mode = QCoreApplication::arguments().value(1);
    const QString folder = QCoreApplication::arguments().value(2);
    if (mode == u"prepare"_s)
        return prepare(folder);
    if (mode == u"empty"_s || mode == u"label"_s)
        return showPlain(mode == u"label"_s);
    return showProgram(folder, mode);
}
