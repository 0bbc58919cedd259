// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How MembersPanel says how it stands; memberspanel.cpp has what it does.
#include "view/memberspanel.h"

#include "domain/texts.h"
#include "model/relativetime.h"
#include "ui_memberspanel.h"

#include <QLocale>

namespace view {

namespace {

QString pullId()
{
    return QStringLiteral("pull");
}

QString number(int count)
{
    return QLocale().toString(count);
}

} // namespace

void MembersPanel::updateState()
{
    const syncing::Directory::Status status = m_directory.status();
    const int shown = m_members.rowCount();
    const int total = m_members.totalCount();
    const bool isNarrowed = isRecommending() || !m_members.filter().isEmpty();
    if (total == 0)
        m_ui->countLabel->clear();
    else if (isNarrowed)
        m_ui->countLabel->setText(
            tr("%1 of %2", "members shown").arg(number(shown), number(total)));
    else
        m_ui->countLabel->setText(number(total));
    m_ui->countLabel->setAccessibleName(tr("%Ln member(s) shown", nullptr, shown));
    updateMinimumWidth();
    m_ui->stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_ui->list)
                                            : m_ui->emptyState);
    if (shown == 0)
        updateEmptyState(status);
    updateFooter(status);
    updateNotice(status);
}

void MembersPanel::updateFooter(const syncing::Directory::Status &status)
{
    m_ui->cancelButton->setVisible(status.isPulling);
    m_ui->refreshButton->setVisible(!status.isPulling);
    if (status.isPulling) {
        m_ui->freshLabel->setData(
            status.peopleSoFar > 0
                ? tr("Loading members, %1 so far").arg(number(status.peopleSoFar))
                : tr("Loading members…"));
    } else if (status.seenAt) {
        m_ui->freshLabel->setData(tr("As of %1").arg(isolated(model::clockTime(*status.seenAt))));
    } else {
        m_ui->freshLabel->setData(m_members.totalCount() > 0 ? tr("Not all were loaded yet")
                                                             : tr("Not loaded yet"));
    }
}

void MembersPanel::updateNotice(const syncing::Directory::Status &status)
{
    // With nothing to show, the error stands in place of the list.
    if (!status.lastError || status.isPulling || m_members.totalCount() == 0) {
        m_ui->noticeBar->dismiss(pullId());
        return;
    }
    if (m_ui->noticeBar->shownId() == pullId())
        return;
    const bool isOffline = status.lastError->kind == Error::Kind::Offline;
    m_ui->noticeBar->show(
        {Notice::Kind::Warning,
         pullId(),
         isOffline ? tr("You are offline. These are the members loaded before.")
                   : tr("%1 These are the members loaded before.", "a sentence, why it went wrong")
                         .arg(explain(*status.lastError)),
         {{tr("Try &again"), [this] { m_directory.refresh(); }}},
         true});
}

void MembersPanel::updateEmptyState(const syncing::Directory::Status &status)
{
    m_emptyAction = nullptr;
    const auto show = [this](const QString &iconName, const QString &sentence,
                             const QString &button = {}, void(MembersPanel::*action)() = nullptr) {
        m_emptyAction = action;
        m_ui->emptyState->setState(iconName, sentence, button);
    };
    if (m_members.totalCount() > 0) {
        if (!m_members.filter().isEmpty())
            show(QStringLiteral("search"), tr("Nobody is like that."), tr("Show all"),
                 &MembersPanel::clearFilter);
        else
            showNobodyRecommended();
        return;
    }
    if (status.isPulling)
        show({}, tr("Loading…"));
    else if (status.lastError && status.lastError->kind == Error::Kind::Offline)
        show(QStringLiteral("offline"),
             tr("You are offline, and the members were never loaded on this computer."),
             tr("Try now"), &MembersPanel::load);
    else if (status.lastError)
        show(QStringLiteral("warning"), explain(*status.lastError), tr("Try again"),
             &MembersPanel::load);
    else if (status.seenAt)
        show(QStringLiteral("members"), tr("Nobody else is registered on this server yet."));
    else
        show(QStringLiteral("members"), tr("The members were not loaded yet."), tr("Load now"),
             &MembersPanel::load);
}

void MembersPanel::showNobodyRecommended()
{
    const User &me = m_profile.user();
    const bool hasTopics = !model::CommonGround(me).isEmpty();
    QString sentence;
    QString button = tr("Edit profile");
    m_emptyAction = &MembersPanel::profileRequested;
    if (!me.id.isValid()) {
        sentence = tr("Your own profile was not loaded yet.");
        button.clear();
        m_emptyAction = nullptr;
    } else if (fittingRoles().isEmpty()) {
        sentence = tr("Say in your profile that you mentor, or that you look for a mentor, and "
                      "people who fit are shown here.");
    } else if (!hasTopics) {
        sentence = tr("Write your skills and interests into your profile, and people who share "
                      "them are shown here.");
    } else {
        sentence = tr("Nobody who is free now shares your skills or interests.");
        button = tr("Show everybody");
        m_emptyAction = &MembersPanel::showEverybody;
    }
    m_ui->emptyState->setState(QStringLiteral("members"), sentence, button);
}

void MembersPanel::emptyButtonClicked()
{
    if (m_emptyAction)
        (this->*m_emptyAction)();
}

void MembersPanel::load()
{
    m_directory.refresh();
}

void MembersPanel::showEverybody()
{
    m_ui->allButton->setChecked(true);
}

} // namespace view
