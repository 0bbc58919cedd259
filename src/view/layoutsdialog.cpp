// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/layoutsdialog.h"

#include "view/metrics.h"
#include "view/nameinsentence.h"
#include "view/noticebar.h"
#include "view/ownlayouts.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

namespace view {

namespace {

constexpr int widthInLetters = 48;
constexpr int rowsSeen = 6;
constexpr int idRole = Qt::UserRole;

QString noticeId()
{
    return QStringLiteral("layout");
}

} // namespace

LayoutsDialog::LayoutsDialog(OwnLayouts &layouts, QWidget *parent)
    : FittedDialog(parent),
      m_layouts(layouts),
      m_list(new QListWidget(this)),
      m_notices(new NoticeBar(this))
{
    setObjectName(QStringLiteral("layoutsDialog"));
    setWindowTitle(tr("Your layouts"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &LayoutsDialog::followCurrent);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](const QListWidgetItem *item) { rename(*item); });
    connect(&m_layouts, &OwnLayouts::changed, this, &LayoutsDialog::fill);
    fill();
    m_list->setFocus();
}

void LayoutsDialog::build()
{
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(tr("Your layouts"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setMinimumSize(metrics::letters(font(), widthInLetters),
                           rowsSeen * (fontMetrics().height() + 2 * metrics::inside));
    auto *deleting = new QShortcut(QKeySequence::Delete, m_list);
    deleting->setContext(Qt::WidgetShortcut);
    connect(deleting, &QShortcut::activated, this, &LayoutsDialog::removeCurrent);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::between);
    buttons->addWidget(m_rename = addButton("renameButton", tr("&Rename")));
    buttons->addWidget(m_delete = addButton("deleteButton", tr("&Delete")));
    buttons->addStretch(1);
    QPushButton *close = addButton("closeButton", tr("&Close"));
    buttons->addWidget(close);
    connect(m_rename, &QPushButton::clicked, this,
            [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_delete, &QPushButton::clicked, this, &LayoutsDialog::removeCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
    column->setSpacing(metrics::group);
    column->addWidget(m_list, 1);
    column->addWidget(m_notices);
    column->addLayout(buttons);
}

QPushButton *LayoutsDialog::addButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false); // Enter ends the editing of a name
    return button;
}

void LayoutsDialog::fill()
{
    const int row = m_list->currentRow();
    m_isFilling = true;
    m_list->clear();
    for (const OwnLayouts::Own &layout : m_layouts.all()) {
        auto *item = new QListWidgetItem(layout.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(idRole, layout.id);
    }
    m_list->setCurrentRow(qMin(qMax(0, row), m_list->count() - 1));
    m_isFilling = false;
    followCurrent();
}

void LayoutsDialog::followCurrent()
{
    m_rename->setEnabled(m_list->currentItem());
    m_delete->setEnabled(m_list->currentItem());
}

void LayoutsDialog::rename(const QListWidgetItem &item)
{
    if (m_isFilling)
        return;
    const int id = item.data(idRole).toInt();
    const QString name = item.text();
    const std::optional<OwnLayouts::Own> other = m_layouts.named(name);
    if (other && other->id != id) {
        m_notices->show({Notice::Kind::Warning,
                         noticeId(),
                         tr("Another layout has the name “%1” already.").arg(nameInSentence(name)),
                         {}});
    }
    // Queued: the list is still at the end of its editing, and is filled anew.
    const bool isFree = !other || other->id == id;
    QMetaObject::invokeMethod(
        this,
        [this, id, name, isFree] {
            if (isFree && !name.simplified().isEmpty())
                m_layouts.rename(id, name);
            else
                fill();
        },
        Qt::QueuedConnection);
}

void LayoutsDialog::removeCurrent()
{
    const int place = m_list->currentRow();
    if (place < 0)
        return;
    const OwnLayouts::Own gone = m_layouts.all().at(place);
    m_layouts.remove(gone.id);
    m_list->setFocus();
    m_notices->show({Notice::Kind::Info,
                     noticeId(),
                     tr("The layout “%1” was deleted.").arg(nameInSentence(gone.name)),
                     {{tr("&Undo"), [this, place, gone] { m_layouts.putBack(place, gone); }}}});
}

} // namespace view
