// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/notificationpreferences.h"

#include "view/label.h"
#include "view/metrics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <utility>

namespace view {

namespace {

using Kind = NotificationSettings::Kind;

QCheckBox *checkBox(const QString &name, const QString &text, QWidget *parent)
{
    auto *box = new QCheckBox(text, parent);
    box->setObjectName(name);
    box->setAccessibleName(text);
    return box;
}

QTimeEdit *timeEdit(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *edit = new QTimeEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    // Some locales have seconds in their short form.
    edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat).remove(QLatin1String(":ss")));
    edit->setKeyboardTracking(false); // 1 on the way to 19 is not meant
    return edit;
}

/// A widget of several, which has no name of its own to a screen reader but those of its parts.
template <typename Box> Box *columnOf(QWidget *holder)
{
    auto *box = new Box(holder);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(metrics::inside);
    return box;
}

} // namespace

NotificationPreferences::NotificationPreferences(QSettings &settings, std::function<bool()> hasTray,
                                                 QWidget *parent)
    : PreferencePage(tr("Notifications"), parent),
      m_settings(settings),
      m_askForTray(std::move(hasTray))
{
    add(tr("News"), mainSwitch(),
        tr("A symbol in the tray of the desktop counts what is new and what waits. Closing the "
           "window ends the program as before."));
    add(tr("What to tell"), kinds(),
        tr("Comments on a task that is not open are looked for every half hour."));
    add(tr("Quiet hours"), quietHours(),
        tr("Nothing is shown in these hours, only counted. They may go across midnight."));
    update();
}

template <typename... Values>
void NotificationPreferences::set(void (NotificationSettings::*setter)(Values...), Values... values)
{
    (m_settings.*setter)(values...);
    update();
    Q_EMIT changed();
}

QWidget *NotificationPreferences::mainSwitch()
{
    auto *holder = new QWidget(this);
    auto *column = columnOf<QVBoxLayout>(holder);
    m_on = checkBox(QStringLiteral("newsBox"),
                    tr("Tell me of news while the window is in the background"), holder);
    m_on->setWhatsThis(tr("News is shown as a message of the desktop, with names and words, also "
                          "on a locked screen if the desktop does so. A click on it opens the "
                          "window at the task or the mentorship."));
    m_noTray = new Label(holder);
    m_noTray->setObjectName(QStringLiteral("noTrayLabel"));
    m_noTray->setWordWrap(true);
    m_noTray->setText(tr("This desktop has no tray, so that nothing can be told here."));
    m_noTray->hide();
    column->addWidget(m_on);
    column->addWidget(m_noTray);
    connect(m_on, &QCheckBox::clicked, this,
            [this](bool isOn) { set(&NotificationSettings::setOn, isOn); });
    return holder;
}

QWidget *NotificationPreferences::kinds()
{
    auto *holder = new QWidget(this);
    auto *column = columnOf<QVBoxLayout>(holder);
    const auto add = [&](const char *name, const QString &text, const QString &whatsThis,
                         Kind kind) {
        QCheckBox *box = checkBox(QString::fromLatin1(name), text, holder);
        box->setWhatsThis(whatsThis);
        box->setProperty("kind", static_cast<int>(kind));
        column->addWidget(box);
        m_kinds.append(box);
        connect(box, &QCheckBox::clicked, this, [this, kind](bool isWanted) {
            set(&NotificationSettings::setWanted, kind, isWanted);
        });
    };
    add("requestsBox", tr("Requests and answers"),
        tr("Somebody asks you, or has answered your request."), Kind::Requests);
    add("workBox", tr("Tasks and comments"),
        tr("There is a task that you did not add here, or a comment of the other person."),
        Kind::Work);
    add("endsBox", tr("Ends of mentorships"),
        tr("A mentorship ends within seven days, or was cancelled."), Kind::Ends);
    return holder;
}

QWidget *NotificationPreferences::quietHours()
{
    auto *holder = new QWidget(this);
    auto *column = columnOf<QVBoxLayout>(holder);
    m_quiet = checkBox(QStringLiteral("quietBox"), tr("Show nothing between these times"), holder);
    m_quiet->setWhatsThis(tr("News of these hours is only counted at the symbol in the tray."));
    m_from = timeEdit(QStringLiteral("quietFromEdit"), tr("Quiet from"), holder);
    m_from->setWhatsThis(tr("From this time on nothing is shown."));
    m_to = timeEdit(QStringLiteral("quietToEdit"), tr("Quiet until"), holder);
    m_to->setWhatsThis(tr("From this time on news is shown again."));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::between);
    for (QTimeEdit *edit : {m_from, m_to}) {
        auto *name = new Label(holder);
        name->setText(edit == m_from ? tr("From", "a time") : tr("To", "a time"));
        name->setBuddy(edit);
        row->addWidget(name);
        row->addWidget(edit);
        connect(edit, &QTimeEdit::timeChanged, this, [this] {
            set(&NotificationSettings::setQuietTimes, m_from->time(), m_to->time());
        });
    }
    row->addStretch(1);
    column->addWidget(m_quiet);
    column->addLayout(row);
    connect(m_quiet, &QCheckBox::clicked, this,
            [this](bool isOn) { set(&NotificationSettings::setQuietHours, isOn); });
    return holder;
}

void NotificationPreferences::update()
{
    const bool isTold = m_hasTray && m_settings.isOn();
    m_on->setEnabled(m_hasTray);
    m_on->setChecked(isTold);
    m_noTray->setVisible(!m_hasTray);
    for (QCheckBox *box : std::as_const(m_kinds)) {
        box->setEnabled(isTold);
        box->setChecked(m_settings.isWanted(static_cast<Kind>(box->property("kind").toInt())));
    }
    m_quiet->setEnabled(isTold);
    m_quiet->setChecked(m_settings.hasQuietHours());
    for (QTimeEdit *edit : {m_from, m_to}) {
        const QSignalBlocker silent(edit);
        edit->setTime(edit == m_from ? m_settings.quietFrom() : m_settings.quietTo());
        edit->setEnabled(isTold && m_settings.hasQuietHours());
    }
}

void NotificationPreferences::showEvent(QShowEvent *event)
{
    PreferencePage::showEvent(event);
    m_hasTray = m_askForTray();
    update();
}

} // namespace view
