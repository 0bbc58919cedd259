// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/membermodel.h"
#include "model/ownprofile.h"
#include "sync/directory.h"
#include "sync/onlinecommands.h"
#include "view/fitteddialog.h"
#include "view/notice.h"

#include <memory>
#include <optional>

namespace Ui {
class AdminDialog;
}

namespace view {

/// Who may give and take the right of an administrator, and to whom it is given. For
/// administrators; everything here takes the server.
class AdminDialog : public FittedDialog
{
    Q_OBJECT
public:
    AdminDialog(const model::OwnProfile &profile, const model::MemberModel &members,
                syncing::Directory &directory, syncing::OnlineCommands &commands,
                QWidget *parent = nullptr);
    ~AdminDialog() override;

    /// Members that are shown for a search; who wants another types more.
    static constexpr int mostFound = 50;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectViews();
    void load();
    void showAdmins();
    void showWhyNoAdmins();
    void search();
    void showWhyNobody(const QString &wanted);
    void updateButtons();
    void assign();
    void askToRevoke();
    void revoke(UserId person, const QString &name);
    void finish(const Result<Done> &result, const QString &success);
    void setBusy(bool busy);
    void tell(Notice::Kind kind, const QString &sentence);
    [[nodiscard]] bool isAdmin(UserId person) const;

    const model::OwnProfile &m_profile;
    const model::MemberModel &m_members;
    syncing::Directory &m_directory;
    syncing::OnlineCommands &m_commands;
    std::unique_ptr<Ui::AdminDialog> m_ui;
    std::optional<QList<User>> m_others; ///< other administrators, once the service named them
    std::optional<Error> m_error; ///< why it did not
    bool m_isBusy = false;
};

} // namespace view
