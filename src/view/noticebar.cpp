// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/noticebar.h"

#include "view/accessibles.h"
#include "view/datalabel.h"
#include "view/icons.h"
#include "view/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace view {

namespace {

constexpr int mostSentenceLines = 6;
constexpr int narrowCharacters = 90;

theme::Tint tintOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info:
        return theme::Tint::Accent;
    case Notice::Kind::Success:
        return theme::Tint::Good;
    case Notice::Kind::Warning:
        return theme::Tint::Warning;
    case Notice::Kind::Error:
        return theme::Tint::Bad;
    }
    Q_UNREACHABLE();
}

QString iconOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info:
        return QStringLiteral("info");
    case Notice::Kind::Success:
        return QStringLiteral("success");
    case Notice::Kind::Warning:
        return QStringLiteral("warning");
    case Notice::Kind::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

/// What the icon shows to those who see it is a word for those who hear it.
QString spoken(const Notice &notice)
{
    if (notice.kind == Notice::Kind::Error)
        return NoticeBar::tr("Error: %1", "a sentence; read out by a screen reader")
            .arg(notice.sentence);
    if (notice.kind == Notice::Kind::Warning)
        return NoticeBar::tr("Warning: %1", "a sentence; read out by a screen reader")
            .arg(notice.sentence);
    return notice.sentence;
}

bool leavesByItself(const Notice &notice)
{
    return !notice.stays && notice.buttons.isEmpty() && notice.kind != Notice::Kind::Error;
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_sentence(new DataLabel(this)),
      m_body(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_buttons(new QHBoxLayout),
      m_close(new QToolButton(this))
{
    accessibles::install();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::group, metrics::between, metrics::between, metrics::between);
    row->setSpacing(metrics::between);
    m_icon->setTextFormat(Qt::PlainText);
    m_sentence->setObjectName(QStringLiteral("noticeSentence"));
    m_sentence->setMaxLines(mostSentenceLines);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_sentence->setSizePolicy([this] {
        QSizePolicy policy = m_sentence->sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Expanding);
        return policy;
    }());
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close this notice"));
    m_buttons->setSpacing(metrics::between);
    m_body->setSpacing(metrics::between);
    m_body->addWidget(m_sentence, 1);
    m_body->addLayout(m_buttons);
    row->addWidget(m_icon);
    row->addLayout(m_body, 1);
    row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NoticeBar::close);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::close);
    if (parent) {
        m_escape = new QShortcut(QKeySequence(Qt::Key_Escape), parent);
        m_escape->setContext(Qt::WidgetWithChildrenShortcut);
        m_escape->setEnabled(false);
        connect(m_escape, &QShortcut::activated, this, &NoticeBar::close);
    }
    hide();
}

void NoticeBar::show(const Notice &notice)
{
    Q_ASSERT(notice.buttons.size() <= 3);
    m_notices.removeIf(
        [&notice](const Notice &old) { return old.id == notice.id || leavesByItself(old); });
    m_notices.append(notice);
    showLatest();
}

void NoticeBar::replace(const Notice &notice)
{
    for (Notice &old : m_notices) {
        if (old.id == notice.id)
            old = notice;
    }
    if (shownId() == notice.id)
        fill(notice);
}

bool NoticeBar::holds(const QString &id) const
{
    return std::any_of(m_notices.cbegin(), m_notices.cend(),
                       [&id](const Notice &notice) { return notice.id == id; });
}

void NoticeBar::dismiss(const QString &id)
{
    const bool wasShown = shownId() == id;
    m_notices.removeIf([&id](const Notice &notice) { return notice.id == id; });
    if (wasShown)
        showLatest();
}

void NoticeBar::dismissAll()
{
    m_notices.clear();
    showLatest();
}

QString NoticeBar::shownId() const
{
    return m_notices.isEmpty() ? QString() : m_notices.last().id;
}

void NoticeBar::close()
{
    if (!m_notices.isEmpty())
        m_notices.removeLast();
    showLatest();
}

void NoticeBar::showLatest()
{
    m_timer.stop();
    if (m_escape)
        m_escape->setEnabled(!m_notices.isEmpty());
    setFilled(!m_notices.isEmpty());
    if (m_notices.isEmpty())
        return;
    const Notice &notice = m_notices.last();
    fill(notice);
    if (leavesByItself(notice))
        m_timer.start(resultTime);
    announce();
}

void NoticeBar::fill(const Notice &notice)
{
    m_sentence->setData(notice.sentence);
    setAccessibleName(spoken(notice));
    updateButtons(notice);
    updateDirection();
    updateIcon();
    update();
}

void NoticeBar::setFilled(bool isFilled)
{
    setVisible(isFilled);
    Q_EMIT filled(isFilled);
}

void NoticeBar::updateButtons(const Notice &notice)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // It may be the one that was just clicked.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *before = m_close; // where Tab gets to the bar
    for (const Notice::Button &button : notice.buttons) {
        auto *widget = new QPushButton(button.text, this);
        m_buttons->addWidget(widget);
        widget->show(); // at once, so that it can take the keyboard
        connect(widget, &QPushButton::clicked, this,
                [this, widget, action = button.action, id = notice.id] {
                    const bool hadKeyboard = widget->hasFocus();
                    dismiss(id);
                    if (action)
                        action();
                    // What is asked once more is answered by the same key.
                    if (hadKeyboard && shownId() == id && m_buttons->count() > 0)
                        m_buttons->itemAt(0)->widget()->setFocus();
                });
        setTabOrder(before, widget);
        before = widget;
    }
    if (before != m_close)
        setTabOrder(before, m_close);
}

void NoticeBar::updateIcon()
{
    if (m_notices.isEmpty())
        return;
    const Notice::Kind kind = m_notices.last().kind;
    m_icon->setPixmap(tinted(iconOf(kind), metrics::iconSize(font()),
                             theme::color(tintOf(kind), palette()), devicePixelRatioF()));
}

void NoticeBar::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    if (m_notices.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor tint = theme::color(tintOf(m_notices.last().kind), palette());
    const bool hasEdge = theme::isHighContrast(palette());
    painter.setPen(hasEdge ? QPen(tint, 1) : QPen(Qt::NoPen));
    painter.setBrush(theme::blended(palette().color(QPalette::Window), tint, metrics::noticeShare));
    const double inset = hasEdge ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), metrics::radius,
                            metrics::radius);
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateDirection();
}

int NoticeBar::widthOfButtons() const
{
    int sum = 0;
    for (int i = 0; i < m_buttons->count(); ++i)
        sum += m_buttons->itemAt(i)->widget()->sizeHint().width() + metrics::between;
    return sum;
}

int NoticeBar::widthBesideWords() const
{
    return m_icon->sizeHint().width() + m_close->sizeHint().width() + metrics::group
        + 4 * metrics::between;
}

/// Whether the whole sentence has room beside the buttons.
bool NoticeBar::fitsOnALine() const
{
    return m_sentence->fontMetrics().horizontalAdvance(m_notices.last().sentence)
        + widthBesideWords() + widthOfButtons()
        <= width();
}

void NoticeBar::updateDirection()
{
    // In a narrow pane the buttons stand below a sentence that would be squeezed.
    const bool hasButtons = !m_notices.isEmpty() && !m_notices.last().buttons.isEmpty();
    const bool isNarrow = width() < narrowCharacters * fontMetrics().averageCharWidth()
        && hasButtons && !fitsOnALine();
    m_body->setDirection(hasButtons && isNarrow ? QBoxLayout::TopToBottom
                                                : QBoxLayout::LeftToRight);
    // And below each other, where even they would be squeezed.
    int words = 0;
    for (int i = 0; hasButtons && i < m_notices.last().buttons.size(); ++i)
        words += fontMetrics().horizontalAdvance(m_notices.last().buttons.at(i).text)
            + 2 * metrics::between;
    const bool isSqueezed = isNarrow && words + widthBesideWords() > width();
    m_buttons->setDirection(isSqueezed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttons->setAlignment(hasButtons && isNarrow ? Qt::AlignLeft : Qt::Alignment());
}

void NoticeBar::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_timer.stop(); // it is being read
}

void NoticeBar::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!m_notices.isEmpty() && leavesByItself(m_notices.last()))
        m_timer.start(resultTime);
}

void NoticeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateIcon();
}

} // namespace view
