// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/guidecallout.h"

#include "view/icons.h"
#include "view/label.h"
#include "view/metrics.h"
#include "view/primarybutton.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace view {

namespace {

constexpr int widthInLetters = 44;
constexpr double edgeWidth = 2;

} // namespace

GuideCallout::GuideCallout(QWidget *window)
    : QFrame(window),
      m_title(new Label(this)),
      m_text(new Label(this)),
      m_step(new Label(this)),
      m_back(new QPushButton(tr("&Back"), this)),
      m_next(new PrimaryButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("guideCallout"));
    build();
    setTabOrder(m_next, m_back);
    setTabOrder(m_back, m_close);
    connect(m_next, &QPushButton::clicked, this, &GuideCallout::nextRequested);
    connect(m_back, &QPushButton::clicked, this, &GuideCallout::backRequested);
    connect(m_close, &QToolButton::clicked, this, &GuideCallout::closeRequested);
}

void GuideCallout::build()
{
    m_title->setObjectName(QStringLiteral("guideTitle"));
    m_title->setType(QStringLiteral("subject"));
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("guideText"));
    m_text->setWordWrap(true);
    m_step->setType(QStringLiteral("secondary"));
    m_step->setMuted(true);
    m_back->setObjectName(QStringLiteral("guideBack"));
    m_next->setObjectName(QStringLiteral("guideNext"));
    m_close->setObjectName(QStringLiteral("guideClose"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setToolTip(tr("Leave the guide"));
    m_close->setAccessibleName(tr("Leave the guide"));

    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::between);
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::between);
    foot->addWidget(m_step, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::page, metrics::group, metrics::group, metrics::group);
    column->setSpacing(metrics::between);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addSpacing(metrics::inside);
    column->addLayout(foot);
}

void GuideCallout::say(const QString &title, const QString &text, int number, int count)
{
    m_title->setText(title);
    m_text->setText(text);
    m_step->setText(tr("Step %1 of %2").arg(number).arg(count));
    m_next->setText(number == count ? tr("&Done") : tr("&Next"));
    // A button that has the keyboard must not go away under it.
    if (number == 1 && m_back->hasFocus())
        m_next->setFocus();
    m_back->setVisible(number > 1);
    setAccessibleName(title);
    setAccessibleDescription(text);
    if (!isVisible())
        show();
    if (!isAncestorOf(window()->focusWidget()))
        m_next->setFocus();
    raise();
    announce();
}

void GuideCallout::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QSize GuideCallout::fittingSize() const
{
    const QSize most = parentWidget()->size() - QSize(2 * metrics::page, 2 * metrics::page);
    const int width =
        qMin(most.width(),
             qMax(metrics::letters(font(), widthInLetters), layout()->minimumSize().width()));
    return {width, qMin(most.height(), layout()->totalHeightForWidth(width))};
}

void GuideCallout::standBeside(const QRect &target)
{
    const QRect room = parentWidget()->rect().adjusted(metrics::page, metrics::page, -metrics::page,
                                                       -metrics::page);
    QRect place(QPoint(), fittingSize());
    place.moveCenter(room.center());
    if (!target.isEmpty()) {
        const int gap = metrics::group;
        const QList<QPoint> corners{
            {target.right() + gap, target.top() + metrics::section},
            {target.left() - gap - place.width(), target.top() + metrics::section},
            {target.left(), target.top() - gap - place.height()},
            {target.left(), target.bottom() + gap}};
        for (const QPoint &corner : corners) {
            if (room.contains(QRect(corner, place.size()))) {
                place.moveTopLeft(corner);
                break;
            }
        }
    }
    setGeometry(place);
}

void GuideCallout::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

void GuideCallout::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(theme::Tint::Accent, palette()), edgeWidth));
    painter.setBrush(palette().base());
    const double half = edgeWidth / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), metrics::radius,
                            metrics::radius);
}

} // namespace view
