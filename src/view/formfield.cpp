// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/formfield.h"

#include "domain/secret.h"
#include "domain/texts.h"
#include "view/icons.h"
#include "view/label.h"
#include "view/metrics.h"
#include "view/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace view {

namespace {

/// The label's palette with its letters in the colour, or as around it.
void tint(Label *label, const QPalette &around, std::optional<theme::Tint> tint)
{
    QPalette palette;
    if (tint)
        palette.setColor(label->foregroundRole(), theme::color(*tint, around));
    label->setPalette(palette);
}

} // namespace

FormField::FormField(QWidget *parent)
    : QWidget(parent),
      m_name(new Label(this)),
      m_counter(new Label(this)),
      m_message(new Label(this)),
      m_row(new QHBoxLayout),
      m_line(new QLineEdit(this))
{
    m_counter->setType(QStringLiteral("secondary"));
    m_counter->setMuted(true);
    m_counter->hide();
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setType(QStringLiteral("secondary"));
    m_message->setMuted(true);
    m_message->setWordWrap(true);
    m_name->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::between);
    head->addWidget(m_name, 1);
    head->addWidget(m_counter, 0, Qt::AlignBottom);
    m_row->setSpacing(metrics::inside);
    m_row->addWidget(m_line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::inside);
    column->setSpacing(metrics::inside);
    column->addLayout(head);
    column->addLayout(m_row);
    column->addWidget(m_message);
    // Beside a higher field, what is left over goes to the bottom.
    column->addStretch(1);

    watch(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FormField::follow);
    connect(m_line, &QLineEdit::returnPressed, this, &FormField::returnPressed);
    updateHeights();
}

void FormField::watch(QWidget *editor)
{
    editor->installEventFilter(this);
    setFocusProxy(editor);
    m_name->setBuddy(editor);
}

QString FormField::label() const
{
    return m_label;
}

void FormField::setLabel(const QString &label)
{
    m_label = label;
    m_name->setText(label);
    if (m_showButton)
        m_showButton->setAccessibleDescription(name());
}

QString FormField::name() const
{
    QString name = m_label;
    return name.remove(u'&');
}

QString FormField::placeholder() const
{
    return m_area ? m_area->placeholderText() : m_line->placeholderText();
}

void FormField::setPlaceholder(const QString &placeholder)
{
    if (m_area)
        m_area->setPlaceholderText(placeholder);
    else
        m_line->setPlaceholderText(placeholder);
}

void FormField::setLines(int lines)
{
    m_lines = lines;
    if (lines > 1 && !m_area) {
        m_area = new QPlainTextEdit(this);
        m_area->setTabChangesFocus(true);
        m_area->setPlaceholderText(m_line->placeholderText());
        m_row->replaceWidget(m_line, m_area);
        m_line->hide();
        watch(m_area);
        connect(m_area, &QPlainTextEdit::textChanged, this, &FormField::follow);
    }
    updateHeights();
}

void FormField::setSecret(bool secret)
{
    if (!secret || m_showButton)
        return;
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText
                                | Qt::ImhSensitiveData);
    m_showButton = new QToolButton(this);
    m_showButton->setCheckable(true);
    m_showButton->setAutoRaise(true);
    m_showButton->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(m_showButton);
    connect(m_showButton, &QToolButton::toggled, this, &FormField::showSecret);
    showSecret(false);
}

void FormField::showSecret(bool shown)
{
    m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_showButton->setIcon(icon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    const QString words = shown ? tr("Hide the password") : tr("Show the password");
    m_showButton->setToolTip(words);
    m_showButton->setAccessibleName(words);
    m_showButton->setAccessibleDescription(name());
}

void FormField::setLimits(const rules::TextLimits &limits)
{
    m_limits = limits;
    m_counter->show();
    updateCounter();
}

void FormField::setCheck(Check check)
{
    m_check = std::move(check);
    updateMessage();
}

void FormField::setHint(Check hint)
{
    m_hint = std::move(hint);
    updateMessage();
}

QString FormField::typed() const
{
    return m_area ? m_area->toPlainText() : m_line->text();
}

QString FormField::text() const
{
    const QString now = typed();
    return now == m_shown ? m_original : now;
}

void FormField::setText(const QString &text)
{
    m_isSetting = true;
    if (m_area)
        m_area->setPlainText(text);
    else
        m_line->setText(text);
    m_isSetting = false;
    m_original = text;
    m_shown = typed();
    m_refusal.clear();
    updateCounter();
    updateMessage();
}

void FormField::clear()
{
    QString before = typed();
    m_wasLeft = false;
    m_isAsked = false;
    setText({});
    if (!isSecret())
        return;
    wipe(before);
    m_showButton->setChecked(false);
}

void FormField::follow()
{
    if (m_isSetting)
        return;
    m_refusal.clear();
    updateCounter();
    updateMessage();
    Q_EMIT edited();
}

std::optional<QString> FormField::problem() const
{
    return m_check ? m_check(text()) : std::nullopt;
}

bool FormField::checkNow()
{
    m_wasLeft = true;
    m_isAsked = true;
    updateMessage();
    return !problem();
}

void FormField::showRefusal(const QString &sentence)
{
    m_refusal = sentence;
    updateMessage();
}

QString FormField::message() const
{
    return m_message->text();
}

QWidget *FormField::editor() const
{
    return m_area ? static_cast<QWidget *>(m_area) : m_line;
}

void FormField::updateCounter()
{
    if (!m_limits)
        return;
    const QString now = text();
    const int counted = countedLength(now);
    // Blanks are not counted, but they may not be any number either.
    const bool hasManyBlanks = counted <= m_limits->most && rawLength(now) > m_limits->mostRaw;
    const int used = hasManyBlanks ? rawLength(now) : counted;
    const int most = hasManyBlanks ? m_limits->mostRaw : m_limits->most;
    m_counter->setText(tr("%L1 of %L2", "characters used, characters allowed").arg(used).arg(most));
    tint(m_counter, palette(), used > most ? std::optional(theme::Tint::Bad) : std::nullopt);
}

void FormField::updateMessage()
{
    const bool isEmpty = typed().isEmpty();
    QString sentence = m_refusal;
    if (sentence.isEmpty() && m_wasLeft && (!isEmpty || m_isAsked))
        sentence = problem().value_or(QString());
    const bool isBad = !sentence.isEmpty();
    if (sentence.isEmpty() && m_hint)
        sentence = m_hint(text()).value_or(QString());
    m_message->setText(sentence);
    tint(m_message, palette(), isBad ? std::optional(theme::Tint::Bad) : std::nullopt);
    editor()->setAccessibleDescription(sentence);
}

void FormField::leave()
{
    m_wasLeft = true;
    updateMessage();
}

// A button that is being pressed must not move away from the mouse.
void FormField::awaitRelease()
{
    if (!m_awaitsRelease)
        qApp->installEventFilter(this);
    m_awaitsRelease = true;
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == editor() && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason && QGuiApplication::mouseButtons() != Qt::NoButton)
            awaitRelease();
        else if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            leave();
    } else if (m_awaitsRelease && event->type() == QEvent::MouseButtonRelease) {
        m_awaitsRelease = false;
        qApp->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &FormField::leave, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateHeights();
    if (event->type() == QEvent::PaletteChange) {
        updateCounter();
        updateMessage();
    }
}

void FormField::updateHeights()
{
    m_message->setMinimumHeight(QFontMetrics(metrics::scaled(font(), metrics::secondary)).height());
    if (!m_area)
        return;
    const int around =
        2 * (m_area->frameWidth() + static_cast<int>(m_area->document()->documentMargin()));
    m_area->setFixedHeight(m_lines * QFontMetrics(font()).lineSpacing() + around);
}

} // namespace view
