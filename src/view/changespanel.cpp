// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/changespanel.h"

#include "ui_changespanel.h"
#include "view/actionrow.h"
#include "view/changecommands.h"
#include "view/changedelegate.h"
#include "view/changelist.h"
#include "view/changetexts.h"
#include "view/icons.h"
#include "view/metrics.h"
#include "view/taborder.h"
#include "view/unseen.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

namespace view {

using namespace std::chrono_literals;
using Link = syncing::Status::Link;

namespace {

constexpr int leastLetters = 34; // width of the panel
constexpr int lettersForTwoSides = 84;

QString pauseId()
{
    return QStringLiteral("pause");
}

QString exportId()
{
    return QStringLiteral("export");
}

} // namespace

ChangesPanel::ChangesPanel(model::ChangeModel &changes, syncing::Sync &sync, QWidget *parent)
    : QWidget(parent),
      m_changes(changes),
      m_sync(sync),
      m_ui(std::make_unique<Ui::ChangesPanel>()),
      m_list(new ChangeList(changes, this)),
      m_export(new QAction(tr("&Export all texts…"), this))
{
    m_ui->setupUi(this);
    placeInTabOrder(m_ui->menuButton, *m_ui->noticeBar);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(metrics::letters(font(), leastLetters));
    // Else its height is reckoned for the width of its buttons where the panel is narrower.
    m_ui->noticeBar->setMinimumWidth(1);
    m_commands = new ChangeCommands(m_sync, *m_ui->noticeBar, this);
    m_second.setInterval(1s);
    setUpList();
    setUpMenu();
    setUpDetails();
    connectModels();
    updateStanding();
    chooseFirst();
    updateAll();
}

ChangesPanel::~ChangesPanel() = default;

void ChangesPanel::setUpList()
{
    m_ui->list->viewport()->setAttribute(Qt::WA_Hover);
    m_ui->list->setItemDelegate(new ChangeDelegate(*m_list, m_ui->list));
    m_ui->list->setModel(m_list);
    m_ui->list->addActions(m_commands->actions());
    // Enter does what F2 does: there is nothing else to open.
    connect(m_ui->list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (m_commands->selected().size() == 1)
            edit(ChangeFacts::of(index));
    });
    connect(m_ui->list, &QWidget::customContextMenuRequested, this, &ChangesPanel::showMenu);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChangesPanel::selectionChanged);
    m_ui->emptyState->setState(QStringLiteral("success"),
                               tr("Nothing waits: all your changes are on the server."));
}

void ChangesPanel::setUpMenu()
{
    auto *menu = new QMenu(m_ui->menuButton);
    QAction *retry = menu->addAction(tr("&Retry all now"));
    retry->setObjectName(QStringLiteral("retryAll"));
    connect(retry, &QAction::triggered, this, [this] { m_commands->retryAll(all()); });
    QAction *copy = menu->addAction(tr("&Copy all texts"));
    copy->setObjectName(QStringLiteral("copyAll"));
    connect(copy, &QAction::triggered, this, [this] { ChangeCommands::copy(all()); });
    m_export->setObjectName(QStringLiteral("exportTexts"));
    menu->addAction(m_export);
    connect(m_export, &QAction::triggered, this, &ChangesPanel::exportTexts);
    m_ui->menuButton->setIcon(icon(QStringLiteral("menu")));
    m_ui->menuButton->setMenu(menu);
}

void ChangesPanel::setUpDetails()
{
    m_ui->details->buttons().setActions(m_commands->actions());
    m_ui->split->setStretchFactor(0, 3);
    m_ui->split->setStretchFactor(1, 2);
    connect(m_commands, &ChangeCommands::editRequested, this, &ChangesPanel::edit);
    connect(m_ui->details, &ChangeDetails::saveRequested, this,
            [this](const ChangeFacts &change, const QString &text) {
                m_commands->changeText(change, text, this,
                                       [this, id = change.id()](const Result<Done> &result) {
                                           if (!result)
                                               return;
                                           m_ui->details->endEdit(id);
                                           focusList();
                                       });
            });
    connect(m_ui->details, &ChangeDetails::editLeft, this,
            [this](const ChangeFacts &change, const QString &text) {
                tellOfLeft(change, text, tr("The text stays as it was."), true);
                focusList();
            });
}

void ChangesPanel::connectModels()
{
    connect(&m_sync, &syncing::Sync::statusChanged, this, &ChangesPanel::updateStanding);
    connect(&m_sync, &syncing::Sync::pauseChanged, this, &ChangesPanel::updateStanding);
    connect(&m_sync, &syncing::Sync::editTimesChanged, &m_changes,
            &model::ChangeModel::refreshTimes);
    connect(&m_changes, &model::ChangeModel::countsChanged, this, &ChangesPanel::updateSummary);
    connect(&m_changes, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ChangesPanel::keepTyped);
    connect(m_list, &QAbstractItemModel::dataChanged, this, &ChangesPanel::updateAll);
    connect(m_list, &QAbstractItemModel::layoutChanged, this, &ChangesPanel::updateAll);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_list, signal, this, &ChangesPanel::chooseFirst);
    connect(m_list, &QAbstractItemModel::modelReset, this, &ChangesPanel::chooseFirst);
    connect(&m_second, &QTimer::timeout, &m_changes, &model::ChangeModel::refreshTimes);
}

QList<ChangeFacts> ChangesPanel::selected() const
{
    QModelIndexList rows = m_ui->list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<ChangeFacts> facts;
    for (const QModelIndex &index : std::as_const(rows))
        facts.append(ChangeFacts::of(index));
    return facts;
}

QList<ChangeFacts> ChangesPanel::all() const
{
    QList<ChangeFacts> facts;
    for (int row = 0; row < m_list->rowCount(); ++row)
        facts.append(ChangeFacts::of(m_list->index(row, 0)));
    return facts;
}

// The view's own function would heed the keys that happen to be held down.
void ChangesPanel::choose(const QModelIndex &index)
{
    m_ui->list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void ChangesPanel::chooseFirst()
{
    if (m_list->rowCount() > 0 && !m_ui->list->selectionModel()->hasSelection()) {
        const QModelIndex current = m_ui->list->currentIndex();
        choose(current.isValid() ? current : m_list->index(0, 0));
    }
    updateAll();
}

void ChangesPanel::selectionChanged()
{
    const QList<ChangeFacts> chosen = selected();
    m_commands->setSelected(chosen);
    const auto count = static_cast<int>(chosen.size());
    m_ui->details->showChange(count == 1 ? chosen.first() : ChangeFacts(), m_list->standing(),
                              count);
}

void ChangesPanel::updateAll()
{
    selectionChanged();
    updateSummary();
    watchHeld();
}

void ChangesPanel::updateStanding()
{
    m_list->setStanding({m_sync.status().link == Link::Offline, m_sync.pause()});
    const QString sentence = m_list->standing().pauseSentence();
    if (sentence.isEmpty()) {
        m_ui->noticeBar->dismiss(pauseId());
        return;
    }
    Notice::Button button;
    switch (m_sync.pause()) {
    case syncing::Pause::SessionEnded:
        button = {tr("&Sign in again"), [this] { Q_EMIT signInRequested(); }};
        break;
    case syncing::Pause::AccountGone:
        button = {tr("&Export texts…"), [this] { exportTexts(); }};
        break;
    default:
        button = {tr("&Try again"), [this] { m_commands->retryAll(all()); }};
        break;
    }
    if (m_ui->noticeBar->shownId() != pauseId())
        m_ui->noticeBar->show({Notice::Kind::Warning, pauseId(), sentence, {button}, true});
}

void ChangesPanel::updateSummary()
{
    const int all = m_changes.rowCount();
    const int parked = m_changes.parkedCount();
    QStringList words;
    if (parked > 0)
        words.append(tr("%Ln change(s) to decide", "about", parked));
    if (all > parked)
        words.append(tr("%Ln change(s) waiting", nullptr, all - parked));
    m_ui->summaryLabel->setText(words.join(QStringLiteral(" · ")));
    m_ui->menuButton->setEnabled(all > 0);
    m_ui->stack->setCurrentWidget(all > 0 ? static_cast<QWidget *>(m_ui->split) : m_ui->emptyState);
}

void ChangesPanel::watchHeld()
{
    const QList<WaitingEdit> edits = m_changes.all();
    const UnixSeconds now = unixNow();
    const bool isAnyHeld = std::any_of(edits.cbegin(), edits.cend(), [now](const WaitingEdit &one) {
        return one.state == WaitingEdit::State::Queued && one.heldUntil > now;
    });
    if (!isAnyHeld || !isVisible())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

void ChangesPanel::focusList()
{
    if (m_ui->stack->currentWidget() == m_ui->split)
        m_ui->list->setFocus();
    else
        setFocus();
}

void ChangesPanel::showChange(EditId id)
{
    const QModelIndex index = m_list->indexOf(id);
    if (index.isValid()) {
        choose(index);
        m_ui->list->scrollTo(index);
    }
    focusList();
}

bool ChangesPanel::hasSomethingToSay() const
{
    return !m_ui->noticeBar->shownId().isEmpty();
}

void ChangesPanel::showMenu(const QPoint &position)
{
    QMenu menu(this);
    menu.addActions(m_commands->actions());
    menu.addSeparator();
    menu.addAction(m_export);
    menu.setToolTipsVisible(true);
    menu.exec(m_ui->list->viewport()->mapToGlobal(position));
}

void ChangesPanel::edit(const ChangeFacts &change)
{
    if (!change.canEdit())
        return;
    if (change.entry.edit.kind == Edit::Kind::SendRequest)
        Q_EMIT requestEditRequested(change.entry);
    else if (change.entry.edit.kind == Edit::Kind::UpdateProfile)
        Q_EMIT profileEditRequested();
    else
        m_ui->details->beginEdit(change);
}

// It has been sent as it was, or dropped with another, while somebody was writing it anew.
void ChangesPanel::keepTyped(const QModelIndex &, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const ChangeFacts change = ChangeFacts::of(m_changes.index(row));
        const QString typed = m_ui->details->takeTyped(change.id());
        if (!typed.isEmpty() && typed != change.entry.edit.text)
            tellOfLeft(change, typed,
                       tr("The change has left before your new text was saved. The text was not "
                          "sent."),
                       false);
    }
}

void ChangesPanel::tellOfLeft(const ChangeFacts &change, const QString &text,
                              const QString &sentence, bool canGoOn)
{
    const Notice::Button copy{tr("&Copy my text"),
                              [text] { QGuiApplication::clipboard()->setText(text); }};
    const Notice::Button goOn{tr("&Go on editing"), [this, id = change.id(), text] {
                                  showChange(id);
                                  m_ui->details->resumeEdit(id, text);
                              }};
    m_ui->noticeBar->show(
        {Notice::Kind::Info, QStringLiteral("left"), sentence,
         canGoOn ? QList<Notice::Button>{goOn, copy} : QList<Notice::Button>{copy}, true});
}

void ChangesPanel::exportTexts()
{
    auto *dialog = new QFileDialog(this, tr("Export the texts of all changes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString markdown = tr("Markdown files (*.md)");
    dialog->setNameFilters({markdown, tr("Text files (*.txt)")});
    dialog->setDefaultSuffix(QStringLiteral("md"));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, markdown](const QString &chosen) {
                dialog->setDefaultSuffix(chosen == markdown ? QStringLiteral("md")
                                                            : QStringLiteral("txt"));
            });
    dialog->selectFile(QStringLiteral("changes.md"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        write(file, !file.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive));
    });
    dialog->open();
}

void ChangesPanel::write(const QString &file, bool isMarkdown)
{
    const Result<Done> written =
        writeChanges(changesAsText(all(), m_list->standing(),
                                   isMarkdown ? TextFormat::Markdown : TextFormat::Plain),
                     file);
    if (written)
        m_ui->noticeBar->show(
            {Notice::Kind::Success, exportId(), tr("The texts were written to %1.").arg(file), {}});
    else
        m_ui->noticeBar->show(refusalNotice(exportId(), written.error(), false));
}

void ChangesPanel::updateSplit()
{
    const bool isNarrow = width() < metrics::letters(font(), lettersForTwoSides);
    m_ui->split->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
}

void ChangesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateSplit();
}

void ChangesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Time has gone on while nobody looked.
    m_changes.refreshTimes();
    watchHeld();
}

void ChangesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    setMinimumWidth(metrics::letters(font(), leastLetters));
    updateSplit();
}

} // namespace view
