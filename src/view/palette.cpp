// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/palette.h"

#include "view/label.h"
#include "view/metrics.h"
#include "view/palettedelegate.h"
#include "view/theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QPainter>
#include <QTreeView>
#include <QVBoxLayout>

namespace view {

namespace {

constexpr int widthInLetters = 72;
constexpr int rowsSeen = 10;

/// Keys that mean the list, though the field has the keyboard.
bool isOfList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
        || key == Qt::Key_PageDown;
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

Palette::Palette(model::SearchIndex &index, const model::RelationModel &relations,
                 QMainWindow &window)
    : QFrame(&window),
      m_window(window),
      m_index(index),
      m_model(index, relations),
      m_edit(new QLineEdit(this)),
      m_list(new QTreeView(this)),
      m_state(new Label(this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Find anything"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    hide();
    buildLayout();
    connect(m_edit, &QLineEdit::textChanged, this, &Palette::look);
    connect(m_list, &QAbstractItemView::clicked, this, &Palette::choose);
    connect(&m_index, &model::SearchIndex::filled, this, [this] {
        if (!isVisible())
            return;
        m_model.lookAgain();
        chooseFirst();
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { followFocus(now); });
    m_edit->installEventFilter(this);
    m_window.installEventFilter(this);
}

void Palette::buildLayout()
{
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->setPlaceholderText(tr("Commands, people, tasks and comments"));
    m_edit->setAccessibleName(tr("Find anything"));
    m_edit->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setModel(&m_model);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_state->setObjectName(QStringLiteral("paletteState"));
    m_state->setWordWrap(true);
    m_state->setContentsMargins(metrics::group, metrics::inside, metrics::group, metrics::inside);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::between, metrics::between, metrics::between,
                               metrics::between);
    column->setSpacing(metrics::between);
    column->addWidget(m_edit);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
}

void Palette::open()
{
    if (!isVisible())
        m_before = m_window.focusWidget();
    m_edit->clear();
    m_model.setCommands(windowCommands(m_window));
    m_index.fill();
    place();
    show();
    raise();
    chooseFirst();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void Palette::place()
{
    const QRect whole = m_window.rect();
    const int top = m_window.menuWidget() ? m_window.menuWidget()->geometry().bottom() : 0;
    const int width =
        qMin(metrics::letters(font(), widthInLetters), whole.width() - 2 * metrics::page);
    QStyleOptionViewItem option;
    option.font = m_list->font();
    const int row = m_list->itemDelegate()->sizeHint(option, {}).height();
    const int height = qMin(m_edit->sizeHint().height() + rowsSeen * row + 4 * metrics::between,
                            whole.height() - top - 2 * metrics::page);
    setGeometry((whole.width() - width) / 2, top + metrics::page, width, height);
}

void Palette::look(const QString &typed)
{
    m_model.setTyped(typed);
    chooseFirst();
}

void Palette::chooseFirst()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (!index.flags().testFlag(Qt::ItemIsEnabled))
            continue;
        m_list->setCurrentIndex(index);
        break;
    }
    m_list->scrollToTop();
    updateState();
}

void Palette::updateState()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_state->setVisible(isEmpty);
    m_state->setText(m_index.isFilling() ? tr("Still reading what is kept here…")
                                         : tr("Nothing here has these letters."));
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        // The window has shortcuts of its own for some of them.
        if (isOfList(key) || isEnter(key) || key == Qt::Key_Escape)
            event->accept();
        return false;
    }
    if (event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event));
    return QFrame::eventFilter(watched, event);
}

bool Palette::handleKey(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (isEnter(key)) {
        choose(m_list->currentIndex());
        return true;
    }
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        return true; // there is nowhere else to go in it
    if (!isOfList(key))
        return false;
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

void Palette::choose(const QModelIndex &index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    // Both are had from the model before it changes.
    const QPointer<QAction> action = m_model.actionAt(index);
    const model::SearchHit hit = action ? model::SearchHit() : m_model.hitAt(index);
    // A command is about what had the keyboard before.
    leave();
    if (action)
        action->trigger();
    else
        Q_EMIT hitChosen(hit);
}

void Palette::leave()
{
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    m_before = nullptr;
}

void Palette::followFocus(const QWidget *now)
{
    // Who goes elsewhere in the window is through with it; another window may come back.
    if (isVisible() && now && now->window() == &m_window && !isAncestorOf(now) && now != this)
        hide();
}

void Palette::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(theme::color(theme::Tint::Muted, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace view
