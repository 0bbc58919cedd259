// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/datapreferences.h"

#include "session/session.h"
#include "sync/sync.h"
#include "view/actionbutton.h"
#include "view/datalabel.h"
#include "view/metrics.h"
#include "view/noticebar.h"
#include "view/windowactions.h"

#include <QDesktopServices>
#include <QLayout>
#include <QLocale>
#include <QUrl>

namespace view {

namespace {

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    made->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return made;
}

} // namespace

DataPreferences::DataPreferences(const Context &context, const WindowActions &actions,
                                 QWidget *parent)
    : PreferencePage(tr("Data"), parent),
      m_context(context),
      m_notices(new NoticeBar(this)),
      m_place(new DataLabel(this)),
      m_cacheSize(new Label(this)),
      m_outboxSize(new Label(this)),
      m_openButton(button(QStringLiteral("openFolderButton"), tr("&Open folder"), this)),
      m_fetchButton(button(QStringLiteral("fetchAgainButton"), tr("&Fetch again"), this))
{
    layout()->addWidget(m_notices);
    m_place->setObjectName(QStringLiteral("folderLabel"));
    m_place->setMaxLines(0);
    m_cacheSize->setObjectName(QStringLiteral("cacheSizeLabel"));
    m_outboxSize->setObjectName(QStringLiteral("outboxSizeLabel"));
    add(tr("Folder"), m_place, tr("What is in it can be read with your keychain only."));
    add(tr("Folder in the file manager"), m_openButton);
    add(tr("What was seen"), m_cacheSize,
        tr("The cache: it can be fetched from the server again."));
    add(tr("Changes that wait"), m_outboxSize,
        tr("The outbox, with texts that you have begun: on this computer only."));
    add(tr("Export"), actionButton(*actions.exportData, this),
        tr("Everything that is kept, as a file that others can read."));
    add(tr("Start the cache anew"), m_fetchButton,
        tr("Deletes what was seen from this computer and fetches it from the server. Changes that "
           "wait stay. It needs the server."));
    connect(m_openButton, &QPushButton::clicked, this, &DataPreferences::openFolder);
    connect(m_fetchButton, &QPushButton::clicked, this, &DataPreferences::fetchAgain);
    connect(&context.session, &session::Session::stateChanged, this, &DataPreferences::update);
    connect(&context.sync, &syncing::Sync::statusChanged, this, &DataPreferences::updateButtons);
    connect(&context.sync, &syncing::Sync::pullFinished, this, [this] { update(); });
    update();
}

void DataPreferences::showEvent(QShowEvent *event)
{
    PreferencePage::showEvent(event);
    update();
}

void DataPreferences::update()
{
    const KeptData::Facts facts = m_context.keptData.look();
    m_folder = facts.folder;
    m_place->setData(m_folder.isEmpty() ? tr("Nothing is kept on this computer.") : m_folder);
    const auto size = [this](qint64 bytes) {
        return m_folder.isEmpty() ? tr("Nothing", "no data") : QLocale().formattedDataSize(bytes);
    };
    m_cacheSize->setText(size(facts.cacheSize));
    m_outboxSize->setText(size(facts.outboxSize));
    updateButtons();
}

void DataPreferences::updateButtons()
{
    m_openButton->setEnabled(!m_folder.isEmpty());
    // Who cannot reach the server would have nothing left to read.
    m_fetchButton->setEnabled(!m_folder.isEmpty()
                              && m_context.session.state() == session::Session::State::SignedIn
                              && m_context.sync.status().link == syncing::Status::Link::Online);
}

void DataPreferences::openFolder() const
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)))
        return;
    m_notices->show({Notice::Kind::Warning,
                     QStringLiteral("folder"),
                     tr("The folder could not be opened. Its name is shown above."),
                     {}});
}

void DataPreferences::fetchAgain()
{
    const Result<Done> done = m_context.keptData.fetchAgain();
    update();
    if (done) {
        m_notices->show({Notice::Kind::Success,
                         QStringLiteral("fetch"),
                         tr("The cache is empty, and everything is being fetched again."),
                         {}});
    } else {
        m_notices->show({Notice::Kind::Error, QStringLiteral("fetch"), explain(done.error()), {}});
    }
}

} // namespace view
