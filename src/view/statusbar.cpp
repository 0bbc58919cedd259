// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/statusbar.h"

#include "domain/texts.h"
#include "model/relativetime.h"
#include "view/icons.h"
#include "view/label.h"
#include "view/metrics.h"
#include "view/textlines.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace view {

namespace {

constexpr int mostNameCharacters = 24;

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QStatusBar(parent),
      m_linkIcon(new QLabel(this)),
      m_link(new Label(this)),
      m_asOf(new Label(this)),
      m_changes(new QToolButton(this)),
      m_account(new QToolButton(this))
{
    setSizeGripEnabled(false);
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(metrics::between, 0, 0, 0);
    row->setSpacing(metrics::inside);
    for (QWidget *widget : {static_cast<QWidget *>(m_linkIcon), static_cast<QWidget *>(m_link),
                            static_cast<QWidget *>(m_asOf), static_cast<QWidget *>(m_changes)})
        row->addWidget(widget);
    row->insertSpacing(2, metrics::group);
    row->insertSpacing(4, metrics::group);
    row->addStretch();
    addWidget(place, 1);

    m_linkIcon->setTextFormat(Qt::PlainText);
    m_link->setWhatsThis(tr("Whether the server answered when it was asked last. Offline, what was "
                            "seen can be read, and what you change waits."));
    m_link->setObjectName(QStringLiteral("linkLabel"));
    m_asOf->setObjectName(QStringLiteral("asOfLabel"));
    m_asOf->setMuted(true);
    setUpChanges();
    m_account->setObjectName(QStringLiteral("accountButton"));
    m_account->setIcon(icon(QStringLiteral("account")));
    m_account->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_account->setPopupMode(QToolButton::InstantPopup);
    m_account->setAutoRaise(true);
    m_account->setFocusPolicy(Qt::TabFocus);
    addPermanentWidget(m_account);
    setAccountName({});
    setChanges(0, 0, {});
    setStatus({});
}

QString StatusBar::linkWords() const
{
    if (m_status.isPulling && m_status.callsTotal > 1)
        return tr("Syncing %L1 of %L2", "calls to the server")
            .arg(m_status.callsDone)
            .arg(m_status.callsTotal);
    if (m_status.isPulling)
        return tr("Syncing");
    switch (m_status.link) {
    case syncing::Status::Link::Unknown:
        return tr("Not connected yet");
    case syncing::Status::Link::Online:
        return tr("Online");
    case syncing::Status::Link::Offline:
        return tr("Offline");
    }
    return {};
}

QString StatusBar::linkDetails() const
{
    QStringList lines;
    if (m_status.lastError)
        lines.append(explain(*m_status.lastError));
    if (m_status.nextTryAt)
        lines.append(tr("Next try at %1.").arg(model::clockTime(*m_status.nextTryAt)));
    return lines.join(QLatin1Char('\n'));
}

void StatusBar::setStatus(const syncing::Status &status)
{
    m_status = status;
    m_link->setText(linkWords());
    const QString details = linkDetails();
    m_link->setToolTip(details.isEmpty() ? QString() : toolTipText(details));
    m_linkIcon->setToolTip(m_link->toolTip());
    m_link->setAccessibleDescription(details);
    m_asOf->setText(status.relationsSeenAt
                        ? tr("as of %1", "a time").arg(model::clockTime(*status.relationsSeenAt))
                        : QString());
    updateLinkIcon();
}

void StatusBar::updateLinkIcon()
{
    const bool isOffline = m_status.link == syncing::Status::Link::Offline;
    const bool isOnline = m_status.link == syncing::Status::Link::Online;
    QString name = isOffline ? QStringLiteral("offline") : QStringLiteral("online");
    theme::Tint tint =
        isOffline ? theme::Tint::Warning : (isOnline ? theme::Tint::Good : theme::Tint::Muted);
    if (m_status.isPulling) {
        name = QStringLiteral("sync");
        tint = theme::Tint::Accent;
    }
    m_linkIcon->setPixmap(tinted(name, metrics::iconSize(font()), theme::color(tint, palette()),
                                 devicePixelRatioF()));
}

void StatusBar::setUpChanges()
{
    m_changes->setWhatsThis(tr("Changes that wait to be sent, or that need you. Press it to see "
                               "them."));
    m_changes->setObjectName(QStringLiteral("changesButton"));
    m_changes->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_changes->setAutoRaise(true);
    m_changes->setFocusPolicy(Qt::TabFocus);
    connect(m_changes, &QToolButton::clicked, this, &StatusBar::changesRequested);
}

void StatusBar::setChanges(int waiting, int parked, const QString &reason)
{
    QStringList words;
    if (parked > 0)
        words.append(tr("%Ln change(s) to decide", "about", parked));
    if (waiting > 0)
        words.append(parked > 0 ? tr("%Ln waiting", "changes", waiting)
                                : tr("%Ln change(s) waiting", nullptr, waiting));
    const bool isUrgent = parked > 0 || !reason.isEmpty();
    // Isolated: a number at the edge of one would else stand beside the other's, right to left.
    QStringList shown;
    for (const QString &part : std::as_const(words))
        shown.append(words.size() > 1 ? isolated(part) : part);
    m_changes->setText(shown.join(QStringLiteral(", ")));
    m_changes->setIcon(isUrgent ? icon(QStringLiteral("warning"), theme::Tint::Bad)
                                : icon(QStringLiteral("clock"), theme::Tint::Warning));
    m_changes->setAccessibleName(tr("Changes: %1", "how many, in words").arg(m_changes->text()));
    const QString description =
        reason.isEmpty() ? tr("Shows the changes that are not on the server yet.") : reason;
    m_changes->setAccessibleDescription(description);
    m_changes->setToolTip(toolTipText(description));
    m_changes->setVisible(!words.isEmpty());
}

void StatusBar::setAccountName(const QString &name)
{
    QString shown = oneLine(name.left(mostNameCharacters)).trimmed();
    if (name.size() > mostNameCharacters)
        shown += QChar(0x2026);
    shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
    m_account->setText(shown.isEmpty() ? tr("Account") : shown);
    m_account->setAccessibleName(tr("Account"));
    m_account->setToolTip(toolTipText(name));
}

void StatusBar::setSignedIn(bool isSignedIn)
{
    for (QWidget *child : {static_cast<QWidget *>(m_link), static_cast<QWidget *>(m_linkIcon),
                           static_cast<QWidget *>(m_asOf), static_cast<QWidget *>(m_account)})
        child->setVisible(isSignedIn);
    if (!isSignedIn)
        setChanges(0, 0, {});
}

void StatusBar::setAccountActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_account);
    menu->addActions(actions);
    m_account->setMenu(menu);
}

void StatusBar::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLinkIcon();
}

} // namespace view
