// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/shortcutsdialog.h"

#include "view/groupedview.h"
#include "view/label.h"
#include "view/metrics.h"
#include "view/noticebar.h"
#include "view/shortcutdelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>

namespace view {

namespace {

using model::GroupedModel;

constexpr int widthInLetters = 64;
constexpr int rowsSeen = 14;

QString noticeId()
{
    return QStringLiteral("keys");
}

QString native(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Shortcuts &shortcuts, QWidget *parent)
    : FittedDialog(parent),
      m_shortcuts(shortcuts),
      m_commands(shortcuts.commands()),
      m_search(new QLineEdit(this)),
      m_list(new GroupedView(this)),
      m_notices(new NoticeBar(this)),
      m_name(new Label(this)),
      m_keys(new QKeySequenceEdit(this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    fill();
    m_filter.setSourceModel(&m_model);
    m_list->setModel(&m_filter);
    buildLayout();
    connectParts();
    refresh();
    m_search->setFocus();
}

void ShortcutsDialog::buildLayout()
{
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setAccessibleName(tr("Search commands and keys"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setItemDelegate(new ShortcutDelegate(m_list));
    m_list->setMinimumWidth(metrics::letters(font(), widthInLetters));
    m_list->setMinimumHeight(rowsSeen * fontMetrics().height());
    m_name->setObjectName(QStringLiteral("nameLabel"));
    m_name->setWordWrap(true);
    m_keys->setObjectName(QStringLiteral("keysEdit"));
    m_keys->setClearButtonEnabled(true);

    auto *editor = new QHBoxLayout;
    editor->setSpacing(metrics::between);
    editor->addWidget(m_name, 1);
    editor->addWidget(m_keys);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::between);
    buttons->addWidget(m_none = addButton("noneButton", tr("&No shortcut")));
    buttons->addWidget(m_reset = addButton("resetButton", tr("&Reset")));
    buttons->addWidget(m_resetAll = addButton("resetAllButton", tr("Reset &all")));
    buttons->addStretch(1);
    QPushButton *close = addButton("closeButton", tr("&Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
    column->setSpacing(metrics::group);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_notices);
    column->addLayout(editor);
    column->addLayout(buttons);
}

QPushButton *ShortcutsDialog::addButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false); // Enter in the search or in the keys closes nothing
    return button;
}

ShortcutsDialog::~ShortcutsDialog()
{
    // The keys lose the keyboard at the end, which ends no entry.
    m_keys->disconnect(this);
}

void ShortcutsDialog::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, &m_filter, &model::FilterModel::setText);
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &GroupedView::rowActivated, m_keys, qOverload<>(&QWidget::setFocus));
    connect(m_list, &GroupedView::selectedRowsChanged, this, [this] {
        m_notices->dismiss(noticeId()); // it was about another one
        updateEditor();
    });
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutsDialog::take);
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (const std::optional<WindowCommand> command = chosen())
            m_shortcuts.set(*command->action, {});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const std::optional<WindowCommand> command = chosen())
            give(*command, m_shortcuts.usual(*command->action));
    });
    connect(m_resetAll, &QPushButton::clicked, &m_shortcuts, &Shortcuts::resetAll);
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutsDialog::refresh);
}

void ShortcutsDialog::fill()
{
    QStandardItem *heading = nullptr;
    for (int number = 0; number < m_commands.size(); ++number) {
        const WindowCommand &command = m_commands.at(number);
        if (!heading || heading->text() != command.place) {
            heading = new QStandardItem(command.place);
            heading->setData(true, GroupedModel::IsGroupRole);
            heading->setData(m_model.rowCount(), GroupedModel::GroupRole);
            heading->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_model.appendRow(heading);
        }
        auto *row = new QStandardItem(command.name);
        row->setData(number, GroupedModel::KeyRole);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        heading->appendRow(row);
    }
}

void ShortcutsDialog::refresh()
{
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QStandardItem *heading = m_model.item(group);
        for (int number = 0; number < heading->rowCount(); ++number) {
            QStandardItem &row = *heading->child(number);
            updateRow(row, m_commands.at(row.data(GroupedModel::KeyRole).toInt()));
        }
    }
    updateEditor();
}

void ShortcutsDialog::updateRow(QStandardItem &row, const WindowCommand &command)
{
    const QString keys = native(command.action->shortcut());
    row.setData(keys, ShortcutDelegate::KeysRole);
    row.setData(m_shortcuts.isOwn(*command.action), ShortcutDelegate::IsOwnRole);
    row.setData(command.name + u' ' + command.place + u' ' + keys, GroupedModel::SearchTextRole);
    row.setData(keys.isEmpty() ? tr("%1, no shortcut", "a command; read out").arg(command.name)
                               : command.name + QStringLiteral(", ") + keys,
                Qt::AccessibleTextRole);
}

void ShortcutsDialog::updateEditor()
{
    const std::optional<WindowCommand> command = chosen();
    m_keys->setEnabled(command.has_value());
    m_none->setEnabled(command && !command->action->shortcut().isEmpty());
    m_reset->setEnabled(command && m_shortcuts.isOwn(*command->action));
    m_name->setText(command ? tr("Keys for “%1”", "a command").arg(command->name)
                            : tr("Choose a command to change its keys."));
    m_keys->setAccessibleName(m_name->text());
    m_keys->setKeySequence(command ? command->action->shortcut() : QKeySequence());
}

std::optional<WindowCommand> ShortcutsDialog::chosen() const
{
    const QModelIndex row = m_list->selectedRows().value(0);
    if (!row.isValid() || row.data(GroupedModel::IsGroupRole).toBool())
        return std::nullopt;
    return m_commands.at(row.data(GroupedModel::KeyRole).toInt());
}

void ShortcutsDialog::take()
{
    const std::optional<WindowCommand> command = chosen();
    if (command && m_keys->keySequence() != command->action->shortcut())
        give(*command, m_keys->keySequence());
}

void ShortcutsDialog::give(const WindowCommand &command, const QKeySequence &keys)
{
    m_notices->dismiss(noticeId());
    if (Shortcuts::isReserved(*command.action, keys)) {
        updateEditor();
        m_notices->show({Notice::Kind::Warning,
                         noticeId(),
                         tr("Lists and fields need %1 themselves. Take it together with Ctrl or "
                            "Alt, or take another key.")
                             .arg(native(keys)),
                         {}});
        return;
    }
    if (const std::optional<WindowCommand> rival = m_shortcuts.rivalOf(*command.action, keys))
        askAbout(command, keys, *rival);
    else
        m_shortcuts.set(*command.action, keys);
}

void ShortcutsDialog::askAbout(const WindowCommand &command, const QKeySequence &keys,
                               const WindowCommand &rival)
{
    const auto takeOver = [this, command, keys, rival] {
        m_shortcuts.set(*rival.action, {});
        give(command, keys); // there may be another one
    };
    m_notices->show(
        {Notice::Kind::Warning,
         noticeId(),
         tr("%1 is already used by “%2” (%3).", "keys, command, menu")
             .arg(native(keys), rival.name, rival.place),
         {{tr("&Take it over"), takeOver}, {tr("&Keep it as it was"), [this] { updateEditor(); }}},
         true});
}

} // namespace view
