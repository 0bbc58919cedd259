// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notifier.h"
#include "app/program.h"
#include "app/sandboxmodule.h"
#include "app/systemappearance.h"
#include "app/tray.h"
#include "model/changemodel.h"
#include "model/commentmodel.h"
#include "model/completionhistory.h"
#include "model/membermodel.h"
#include "model/ownprofile.h"
#include "model/relationmodel.h"
#include "model/searchindex.h"
#include "model/taskmodel.h"
#include "session/enrolment.h"
#include "view/mainwindow.h"

#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace app {

/// The program with its window: what the window asks for is done here, and what happens below is
/// told to it. Another language makes the window anew.
class Gui : public QObject
{
    Q_OBJECT
public:
    Gui(const Paths &paths, session::SecretStore &secrets, QObject *parent = nullptr);

    /// Valid until another language is chosen.
    [[nodiscard]] view::MainWindow &window() { return *m_window; }
    [[nodiscard]] Program &program() { return m_program; }
    [[nodiscard]] Notifier &notifier() { return m_notifier; }
    /// The symbol in the desktop's tray; none while the person does not want it.
    [[nodiscard]] Tray *tray() { return m_tray.get(); }

    /// Shows the window, and takes up the last session once it has been painted. server: of which
    /// server the session shall be, and what the sign-in page proposes; may be empty.
    void start(const QUrl &server);
    /// As start(), but signs in to the sample data.
    void startDemo();

    /// As the button: starts the sandbox and signs in its main person, keeping nothing.
    void trySampleData();

    /// What is told while the window is in the background was set anew.
    void followNotifications();

Q_SIGNALS:
    /// In another language.
    void windowMadeAnew();

protected:
    /// Closing the window while edits wait that end with the program is asked about, once.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] view::Context context();
    [[nodiscard]] view::KeptData::Facts keptData() const;
    void connectWindow();
    void connectTimes();
    void connectProgram();
    void connectNotifications();
    /// Made, or taken away, as it is set.
    void updateTray();
    void makeTray();
    void countInTray();
    void raise();
    void goTo(const NewsItem &item);
    /// Into the mentorship that is open, or the first that runs.
    void beginTask();
    /// Runs it once the window can be seen, and with it what is slow to open.
    void begin(std::function<void()> run);
    void resume(const QUrl &server);
    void signIn(const QString &server, const QString &userName, const QString &password,
                bool staySignedIn);
    void signedIn(const Result<Done> &result);
    void tellOfSampleData();
    void askToSignOut();
    void signOut();
    void tellAccountGone();
    void tellUnkept();
    void exportData();
    void useLanguage(const QString &code);
    /// The preferences, which were open at that page.
    void preferencesAgain(int page);
    /// What waits for the person.
    void tellParked();
    /// What the window before showed.
    void bannerAgain(const view::Notice &notice);
    void banner(view::Notice::Kind kind, const QString &id, const QString &sentence,
                const QList<view::Notice::Button> &buttons = {});
    void followActivation(Qt::ApplicationState state);

    Program m_program;
    Notifier m_notifier;
    SandboxModule m_sandbox;
    session::Enrolment m_enrolment;
    model::OwnProfile m_profile;
    model::RelationModel m_relations;
    model::TaskModel m_tasks;
    model::CommentModel m_comments;
    model::MemberModel m_members;
    model::CompletionHistory m_history;
    model::ChangeModel m_changes;
    model::SearchIndex m_search;
    SystemAppearance m_system;
    std::unique_ptr<view::MainWindow> m_window;
    std::unique_ptr<Tray> m_tray;
    bool m_isPainted = false; ///< the first picture, before which nothing slow is touched
    QSet<QString> m_banners; ///< ids of those that were shown here
    bool m_isOnSampleData = false;
    bool m_hasAskedToClose = false;
    QTimer m_minute; ///< for what depends on the clock, while somebody looks
};

} // namespace app
