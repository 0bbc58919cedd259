// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/actionrow.h"

#include "view/metrics.h"
#include "view/primarybutton.h"

#include <QAction>
#include <QEvent>
#include <QStyle>

namespace view {

ActionRow::ActionRow(QWidget *parent) : QWidget(parent)
{
    // Not Fixed: a layout would then hold it to one line.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ActionRow::setActions(const QList<QAction *> &actions, const QAction *primary)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.action->disconnect(this);
        delete entry.button;
    }
    m_entries.clear();
    QWidget *before = this; // Tab gets to the buttons where the row is
    for (QAction *action : actions) {
        auto *button = action == primary ? new PrimaryButton(this) : new QPushButton(this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, &ActionRow::followAll);
        m_entries.append({action, button});
        setTabOrder(before, button);
        before = button;
    }
    followAll();
}

void ActionRow::follow(const Entry &entry)
{
    QString text = entry.action->text();
    text.remove(QLatin1Char('&'));
    entry.button->setText(text);
    entry.button->setObjectName(entry.action->objectName() + QStringLiteral("Button"));
    // By default an action's tooltip is its text, which the button says already.
    const QString toolTip = entry.action->toolTip();
    const bool isSaid = toolTip == text;
    entry.button->setToolTip(isSaid ? QString() : toolTip);
    entry.button->setAccessibleDescription(isSaid ? QString() : toolTip);
    entry.button->setEnabled(entry.action->isEnabled());
    entry.button->setVisible(entry.action->isVisible());
}

void ActionRow::followAll()
{
    bool hasAny = false;
    for (const Entry &entry : std::as_const(m_entries)) {
        follow(entry);
        hasAny = hasAny || entry.action->isVisible();
    }
    setVisible(hasAny);
    updateGeometry();
    arrange(width(), true);
}

int ActionRow::arrange(int width, bool isMoving) const
{
    QPoint at;
    int lineHeight = 0;
    for (const Entry &entry : m_entries) {
        if (!entry.action->isVisible())
            continue;
        const QSize hint = entry.button->sizeHint();
        const QSize size(qMin(hint.width(), width), hint.height());
        if (at.x() > 0 && at.x() + size.width() > width)
            at = {0, at.y() + lineHeight + metrics::between};
        if (isMoving)
            entry.button->setGeometry(
                QStyle::visualRect(layoutDirection(), rect(), QRect(at, size)));
        lineHeight = size.height();
        at.rx() += size.width() + metrics::between;
    }
    return at.y() + lineHeight;
}

QSize ActionRow::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries) {
        if (entry.action->isVisible())
            width += entry.button->sizeHint().width() + metrics::between;
    }
    width = qMax(0, width - metrics::between);
    return {width, arrange(width, false)};
}

QSize ActionRow::minimumSizeHint() const
{
    int widest = 0;
    for (const Entry &entry : m_entries) {
        if (entry.action->isVisible())
            widest = qMax(widest, entry.button->sizeHint().width());
    }
    return {widest, m_entries.isEmpty() ? 0 : m_entries.first().button->sizeHint().height()};
}

int ActionRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

void ActionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void ActionRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange(width(), true);
    }
}

} // namespace view
