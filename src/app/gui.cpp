// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "app/exporter.h"
#include "app/factsofprogram.h"
#include "app/firstpaint.h"
#include "app/translation.h"
#include "http/serveraddress.h"
#include "store/outbox.h"
#include "view/editnotices.h"
#include "view/preferencesdialog.h"
#include "view/signinpage.h"
#include "view/windowdialogs.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>

namespace app {

using namespace std::chrono_literals;

Gui::Gui(const Paths &paths, session::SecretStore &secrets, QObject *parent)
    : QObject(parent),
      m_program(paths, secrets),
      m_notifier(m_program.store(), m_program.settings(),
                 [] { return QDateTime::currentDateTime(); }),
      m_profile(m_program.store()),
      m_relations(m_program.store()),
      m_tasks(m_program.store()),
      m_comments(m_program.store()),
      m_members(m_program.store()),
      m_history(m_program.store()),
      m_changes(m_program.store(), [this](EditId id) { return m_program.sync().nextTryAt(id); }),
      m_search(m_program.store()),
      m_window(std::make_unique<view::MainWindow>(context()))
{
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    m_minute.setInterval(60s);
    connectWindow();
    connectTimes();
    connectProgram();
    connectNotifications();
}

view::Context Gui::context()
{
    return {m_program.session(),
            m_enrolment,
            m_program.sync(),
            m_program.directory(),
            m_program.online(),
            m_profile,
            m_relations,
            m_tasks,
            m_comments,
            m_members,
            m_history,
            m_changes,
            m_search,
            m_program.settings(),
            http::checkServerAddress,
            {[this] { return keptData(); }, [this] { return m_program.fetchAgain(); }},
            [this] { return factsOf(m_program, m_isOnSampleData); }};
}

view::KeptData::Facts Gui::keptData() const
{
    const Program::Kept kept = m_program.kept();
    return {kept.folder, kept.cacheSize, kept.outboxSize};
}

void Gui::connectWindow()
{
    using view::MainWindow;
    connect(m_window.get(), &MainWindow::signInRequested, this, &Gui::signIn);
    connect(m_window.get(), &MainWindow::sampleDataRequested, this, &Gui::trySampleData);
    connect(m_window.get(), &MainWindow::signOutRequested, this, &Gui::askToSignOut);
    connect(m_window.get(), &MainWindow::accountDeleted, this, &Gui::signOut);
    connect(m_window.get(), &MainWindow::exportRequested, this, &Gui::exportData);
    // Queued: the window that tells of it does not outlive what is done.
    connect(m_window.get(), &MainWindow::languageChosen, this, &Gui::useLanguage,
            Qt::QueuedConnection);
    connect(m_window->findChild<view::WindowDialogs *>(),
            &view::WindowDialogs::notificationsChanged, this, &Gui::followNotifications);
    m_window->installEventFilter(this);
}

void Gui::connectTimes()
{
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &Gui::followActivation);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_relations.refreshTimes();
        m_tasks.refreshTimes();
        m_comments.refreshTimes();
        m_changes.refreshTimes();
    });
}

void Gui::connectProgram()
{
    connect(&m_system, &SystemAppearance::told, this, &view::theme::setSystemAppearance);
    store::Store &store = m_program.store();
    connect(&store, &store::Store::meChanged, this,
            [this, &store] { m_window->setAccountName(store.me().name); });
    connect(&m_program, &Program::opened, this,
            [this, &store] { m_window->setAccountName(store.me().name); });
    connect(&m_program, &Program::storeTrouble, this, [this](const QString &sentence) {
        // Each sentence for itself: what waits and what was seen may both be in trouble.
        banner(view::Notice::Kind::Warning, QStringLiteral("store/") + sentence, sentence);
    });
    connect(&m_program, &Program::accountGone, this, &Gui::tellAccountGone);
    connect(&m_program.session(), &session::Session::keychainTrouble, this,
            [this](const QString &sentence) {
                banner(view::Notice::Kind::Warning, QStringLiteral("keychain"), sentence);
            });
}

void Gui::start(const QUrl &server)
{
    const QUrl proposed = server.isEmpty() ? m_program.session().lastServer() : server;
    if (!m_program.session().lastAccount(server).isValid()) {
        m_window->showSignInPage();
        m_window->signInPage().setServer(proposed.toString());
    }
    begin([this, server] { resume(server); });
}

void Gui::startDemo()
{
    begin([this] { trySampleData(); });
}

void Gui::begin(std::function<void()> run)
{
    afterFirstPaint(*m_window, this, [this, run = std::move(run)] {
        run();
        m_system.start();
        m_isPainted = true;
        updateTray();
    });
    m_window->show();
}

void Gui::resume(const QUrl &server)
{
    const session::Account account = m_program.session().lastAccount(server);
    if (account.isValid())
        m_program.session().resume(account);
}

void Gui::trySampleData()
{
    const Result<QUrl> server = m_sandbox.start();
    if (!server) {
        m_window->signInPage().showError(
            tr("The sample data cannot be started: %1").arg(server.error().detail));
        return;
    }
    m_window->signInPage().setBusy(true);
    m_program.session().signIn({*server, m_sandbox.userName(), m_sandbox.password(), false}, this,
                               [this](const Result<Done> &result) {
                                   signedIn(result);
                                   m_isOnSampleData = result.has_value();
                                   if (result) {
                                       tellOfSampleData();
                                       m_window->offerGuide();
                                   }
                               });
}

// In place of what the window says of a session that is not kept.
void Gui::tellOfSampleData()
{
    banner(view::Notice::Kind::Info, QStringLiteral("demo"),
           tr("This is sample data from a server inside this program. Change what you like: it is "
              "gone when you quit."));
}

void Gui::signIn(const QString &server, const QString &userName, const QString &password,
                 bool staySignedIn)
{
    const Result<QUrl> address = http::checkServerAddress(server);
    if (!address) {
        m_window->signInPage().showError(address.error().detail);
        return;
    }
    m_window->dismissBanner(QStringLiteral("demo"));
    m_isOnSampleData = false;
    m_window->signInPage().setBusy(true);
    m_program.session().signIn({*address, userName, password, staySignedIn}, this,
                               [this](const Result<Done> &result) { signedIn(result); });
}

void Gui::signedIn(const Result<Done> &result)
{
    m_window->signInPage().setBusy(false);
    if (!result) {
        m_window->signInPage().showRefusal(result.error());
        return;
    }
    m_window->signInPage().signedIn();
}

void Gui::askToSignOut()
{
    const Program::AtStake stake = m_program.changesAtStake();
    if (stake.isNothing() || m_isOnSampleData)
        return signOut();
    const QString sentence = stake.waiting > 0
        ? tr("Signing out drops %Ln change(s) that the server does not have yet.", nullptr,
             stake.waiting)
        : tr("Signing out drops changes on this computer that cannot be read at present.");
    banner(view::Notice::Kind::Warning, QStringLiteral("sign-out"), sentence,
           {{tr("Export…"),
             [this] {
                 askToSignOut(); // goes on being asked
                 exportData();
             }},
            {tr("Sign out and drop them"), [this] { signOut(); }},
            {tr("Stay", "signed in"), {}}});
}

void Gui::tellAccountGone()
{
    banner(view::Notice::Kind::Error, QStringLiteral("account-gone"),
           tr("Your account is no longer on this server, so nothing is sent any more. Export what "
              "you want to keep: signing out deletes it from this computer."),
           {{tr("Export…"),
             [this] {
                 tellAccountGone();
                 exportData();
             }},
            {tr("Sign out"), [this] { askToSignOut(); }}});
}

void Gui::tellUnkept()
{
    banner(view::Notice::Kind::Warning, QStringLiteral("close"),
           tr("Closing the window drops %Ln change(s) that the server does not have yet, since "
              "nothing is kept on this computer.",
              nullptr, m_program.store().outbox().edits().size()),
           {{tr("Export…"),
             [this] {
                 tellUnkept();
                 exportData();
             }},
            {tr("Close and drop them"), [this] { m_window->close(); }},
            {tr("Stay", "with the window open"), [this] { m_hasAskedToClose = false; }}});
}

bool Gui::eventFilter(QObject *watched, QEvent *event)
{
    const store::Outbox &outbox = m_program.store().outbox();
    if (watched == m_window.get() && event->type() == QEvent::Close && !m_hasAskedToClose
        && !m_isOnSampleData && outbox.isInMemory() && outbox.edits().size() > 0) {
        m_hasAskedToClose = true;
        event->ignore();
        tellUnkept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Gui::useLanguage(const QString &code)
{
    // What somebody writes in a dialog would go with the window: the language waits for its end.
    if (const auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
        connect(
            dialog, &QDialog::finished, this, [this, code] { useLanguage(code); },
            Qt::QueuedConnection);
        return;
    }
    // Without a window for a moment, which is not the end of the program.
    const bool endsWithWindow = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window->remember();
    const QList<view::Notice> banners = m_window->banners();
    const bool isVisible = m_window->isVisible();
    const auto *preferences = m_window->findChild<view::PreferencesDialog *>();
    const int page = preferences && preferences->isVisible() ? preferences->page() : -1;
    m_window.reset();
    installTranslations(*qApp, code);
    m_members.sortAnew();
    m_window = std::make_unique<view::MainWindow>(context());
    connectWindow();
    m_window->setAccountName(m_program.store().me().name);
    for (const view::Notice &notice : banners)
        bannerAgain(notice);
    m_window->setVisible(isVisible);
    if (page >= 0)
        preferencesAgain(page);
    m_tray.reset(); // its menu has words, too
    updateTray();
    QGuiApplication::setQuitOnLastWindowClosed(endsWithWindow);
    Q_EMIT windowMadeAnew();
}

void Gui::preferencesAgain(int page)
{
    m_window->findChild<QAction *>(QStringLiteral("preferences"))->trigger();
    m_window->findChild<view::PreferencesDialog *>()->setPage(page);
}

void Gui::tellParked()
{
    QList<EditId> parked;
    const store::Table<WaitingEdit> &edits = m_program.store().outbox().edits();
    for (int row = 0; row < edits.size(); ++row) {
        if (edits.at(row).isParked())
            parked.append(edits.at(row).id);
    }
    m_window->findChild<view::EditNotices *>()->tell(parked);
}

void Gui::bannerAgain(const view::Notice &notice)
{
    if (notice.id == view::EditNotices::parkedId())
        return tellParked();
    if (view::EditNotices::isDoubled(notice.id))
        return m_window->setBanner(notice); // of what is done, nothing else knows
    if (!m_banners.contains(notice.id))
        return; // the window's own, which it tells by itself
    if (notice.id == QLatin1String("demo"))
        tellOfSampleData();
    else if (notice.id == QLatin1String("account-gone"))
        tellAccountGone();
    else if (notice.id == QLatin1String("sign-out") && !notice.buttons.isEmpty())
        askToSignOut();
    else if (notice.id == QLatin1String("close"))
        tellUnkept();
    else
        m_window->setBanner(notice);
}

void Gui::signOut()
{
    for (const char *id : {"demo", "sign-out", "account-gone"})
        m_window->dismissBanner(QString::fromLatin1(id));
    m_isOnSampleData = false;
    m_program.signOut(this, [this](const Result<Done> &result) {
        if (!result)
            banner(view::Notice::Kind::Error, QStringLiteral("sign-out"), explain(result.error()));
    });
}

void Gui::exportData()
{
    auto *dialog = new QFileDialog(m_window.get(), tr("Export my data"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("JSON files (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("mentorship.json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const Result<Done> written =
            writeExport(exportOf(m_program.store(), m_program.session().account()), file);
        if (written) {
            banner(view::Notice::Kind::Success, QStringLiteral("export"),
                   tr("Your data were written to %1. Keep the file safe: it is readable to "
                      "whoever has it.")
                       .arg(file));
        } else {
            banner(view::Notice::Kind::Error, QStringLiteral("export"), explain(written.error()));
        }
    });
    dialog->open();
}

void Gui::banner(view::Notice::Kind kind, const QString &id, const QString &sentence,
                 const QList<view::Notice::Button> &buttons)
{
    view::Notice notice;
    notice.kind = kind;
    notice.id = id;
    notice.sentence = sentence;
    notice.buttons = buttons;
    notice.stays = kind != view::Notice::Kind::Success;
    m_banners.insert(id);
    m_window->setBanner(notice);
}

void Gui::followActivation(Qt::ApplicationState state)
{
    m_notifier.setLooking(state == Qt::ApplicationActive);
    if (state == Qt::ApplicationActive) {
        m_minute.start();
        m_program.sync().takeInbox();
        m_program.sync().refreshIfStale();
    } else {
        m_minute.stop();
    }
}

} // namespace app
