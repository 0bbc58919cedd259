// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/preferencesdialog.h"

#include "model/foldedtext.h"
#include "sync/sync.h"
#include "view/accountpreferences.h"
#include "view/datapreferences.h"
#include "view/label.h"
#include "view/metrics.h"
#include "view/notificationpreferences.h"
#include "view/onscreen.h"
#include "view/windowactions.h"

#include <QActionGroup>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QSystemTrayIcon>

namespace view {

namespace {

constexpr int longestGrace = 60; // seconds
constexpr int listCharacters = 26;
constexpr int dialogCharacters = 96;
constexpr int dialogLines = 34;

QRadioButton *radioButton(QAction &action, QWidget *parent)
{
    auto *button = new QRadioButton(action.text(), parent);
    button->setProperty("choice", action.data());
    const auto follow = [&action, button] {
        if (action.isChecked())
            button->setChecked(true);
    };
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QRadioButton::clicked, &action, &QAction::trigger);
    follow();
    return button;
}

QWidget *choices(const QActionGroup &group, QWidget *parent)
{
    auto *choices = new QWidget(parent);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::inside);
    const QList<QAction *> actions = group.actions();
    for (QAction *action : actions)
        column->addWidget(radioButton(*action, choices));
    return choices;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Context &context, const WindowActions &actions,
                                     QWidget *parent)
    : QDialog(parent),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_nothing(new Label(this)),
      m_grace(new QSpinBox(this))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    build();
    addPage(new AccountPreferences(context, actions));
    addPage(appearancePage(actions));
    addPage(languagePage(actions));
    addPage(changesPage());
    addPage(notificationsPage(context.settings));
    addPage(new DataPreferences(context, actions));
    setGrace(context.sync.grace());
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::narrow);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_grace, &QSpinBox::valueChanged, this,
            [this](int seconds) { Q_EMIT graceChosen(std::chrono::seconds(seconds)); });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
    m_list->setCurrentRow(0);
    m_list->setFocus();
    resizeOnScreen(
        *this, {metrics::letters(font(), dialogCharacters), dialogLines * fontMetrics().height()});
}

int PreferencesDialog::page() const
{
    return m_list->currentRow();
}

void PreferencesDialog::setPage(int page)
{
    m_list->setCurrentRow(page);
}

void PreferencesDialog::build()
{
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setWhatsThis(tr("Finds settings by their words, on all pages."));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("pageList"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(metrics::inside);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setText(tr("No setting has these words."));
    m_nothing->setMuted(true);
    m_nothing->setWordWrap(true);
    m_nothing->hide();

    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::between);
    left->addWidget(m_search);
    left->addWidget(m_nothing);
    left->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::between);
    row->addLayout(left);
    row->addWidget(m_stack, 1);
    const int width = metrics::letters(font(), listCharacters);
    for (QWidget *narrow : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_list),
                            static_cast<QWidget *>(m_nothing)})
        narrow->setFixedWidth(width);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
    all->setSpacing(metrics::group);
    all->addLayout(row, 1);
    all->addWidget(buttons);
}

void PreferencesDialog::addPage(PreferencePage *page)
{
    auto *scroller = new QScrollArea(this);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setWidget(page);
    page->setAutoFillBackground(false);
    scroller->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(scroller);
    m_list->addItem(page->title());
    m_pages.append(page);
}

PreferencePage *PreferencesDialog::appearancePage(const WindowActions &actions)
{
    auto *page = new PreferencePage(tr("Appearance"));
    page->add(tr("Colours"), choices(actions.appearances(), page), tr("As in the View menu."));
    return page;
}

PreferencePage *PreferencesDialog::languagePage(const WindowActions &actions)
{
    auto *page = new PreferencePage(tr("Language"));
    page->add(tr("Language of the window"), choices(actions.languageChoices(), page),
              tr("What you and others write stays as it is. The window is made anew."));
    return page;
}

PreferencePage *PreferencesDialog::changesPage()
{
    auto *page = new PreferencePage(tr("Changes"));
    m_grace->setObjectName(QStringLiteral("graceBox"));
    m_grace->setWhatsThis(tr("For so long, completing and deleting can be undone before they are "
                             "sent. Off: they are sent at once."));
    m_grace->setRange(0, longestGrace);
    m_grace->setSuffix(tr(" s", "seconds, after a number"));
    m_grace->setSpecialValueText(tr("Off", "no time to undo"));
    m_grace->setKeyboardTracking(false); // 3 on the way to 30 is not meant
    m_grace->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    page->add(tr("&Time to undo"), m_grace,
              tr("Completing and deleting tasks, and deleting comments, wait that long before they "
                 "are sent, so that they can be undone. Without it deleting asks first."));
    return page;
}

PreferencePage *PreferencesDialog::notificationsPage(QSettings &settings)
{
    auto *page =
        new NotificationPreferences(settings, QSystemTrayIcon::isSystemTrayAvailable, this);
    connect(page, &NotificationPreferences::changed, this,
            &PreferencesDialog::notificationsChanged);
    return page;
}

void PreferencesDialog::setGrace(std::chrono::seconds grace)
{
    m_grace->setValue(static_cast<int>(grace.count()));
}

void PreferencesDialog::narrow()
{
    const QStringList words = model::foldedWords(m_search->text());
    int first = -1;
    bool isCurrentShown = false;
    for (int index = 0; index < m_pages.size(); ++index) {
        const bool isShown = m_pages.at(index)->narrow(words) > 0;
        m_list->item(index)->setHidden(!isShown);
        if (isShown && first < 0)
            first = index;
        isCurrentShown = isCurrentShown || (isShown && index == m_list->currentRow());
    }
    m_nothing->setVisible(first < 0);
    m_stack->setVisible(first >= 0);
    if (!isCurrentShown && first >= 0)
        m_list->setCurrentRow(first);
}

void PreferencesDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else
        QDialog::keyPressEvent(event);
}

} // namespace view
