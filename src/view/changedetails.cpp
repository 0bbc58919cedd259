// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/changedetails.h"

#include "domain/texts.h"
#include "ui_changedetails.h"
#include "view/changetexts.h"
#include "view/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace view {

namespace {

constexpr int editorLines = 3;
constexpr int titleLines = 3;
constexpr int linesForThem = 16; // in a lower panel one has to do
constexpr int lettersForTwoSides = 52;
constexpr int counterFrom = 300; // it is of interest near the end only

} // namespace

ChangeDetails::ChangeDetails(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ChangeDetails>())
{
    m_ui->setupUi(this);
    m_ui->contents->setBackgroundRole(QPalette::Base);
    auto *around = new QVBoxLayout(m_ui->textsPlace);
    around->setContentsMargins(0, metrics::inside, 0, 0);
    m_ui->editor->installEventFilter(this);
    updateEditorHeight();
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ChangeDetails::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ChangeDetails::cancel);
    connect(m_ui->editor, &QPlainTextEdit::textChanged, this, [this] {
        if (isEditing())
            m_typed.insert(m_change.id(), m_ui->editor->toPlainText());
        updateCounter();
    });
    showChange({}, {}, 0);
}

ChangeDetails::~ChangeDetails() = default;

ActionRow &ChangeDetails::buttons()
{
    return *m_ui->buttons;
}

void ChangeDetails::showChange(const ChangeFacts &change, const ChangesStanding &standing,
                               int count)
{
    const bool isAnother = change.id() != m_change.id();
    m_change = change;
    const bool isOne = change.isValid();
    const QString none = count > 0 ? tr("%Ln change(s) chosen", nullptr, count) : QString();
    m_ui->titleLabel->setData(isOne ? change.title() : none);
    QStringList place{change.place(), isOne ? change.sinceWords() : QString()};
    place.removeAll(QString());
    m_ui->placeLabel->setData(place.join(QStringLiteral(" · ")));
    m_ui->stateLabel->setData(isOne ? change.stateWords(standing) : QString());
    showTexts();
    if (isAnother)
        updateEditor();
}

void ChangeDetails::showTexts()
{
    QList<WrittenText> texts = writtenTexts(m_change.entry.edit);
    if (!m_change.isValid() || isEditing())
        texts.clear();
    if (m_change.isValid() && m_change.canChooseText()) {
        // Both stay in sight while a third is made of them.
        texts = {{tr("Yours", "of two texts"), m_change.entry.edit.text},
                 {tr("Theirs", "of two texts"), m_change.entry.trouble->theirs},
                 {tr("Before both", "of two texts"), m_change.entry.edit.base}};
    }
    if (texts == m_shownTexts)
        return;
    m_shownTexts = texts;
    delete m_texts;
    m_sides = nullptr;
    m_texts = new QWidget(m_ui->textsPlace);
    m_ui->textsPlace->layout()->addWidget(m_texts);
    auto *layout = new QVBoxLayout(m_texts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::inside);
    if (!m_change.isValid() || !m_change.canChooseText()) {
        for (const WrittenText &text : std::as_const(texts))
            addText(layout, text);
    } else {
        m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
        m_sides->setSpacing(metrics::section);
        layout->addLayout(m_sides);
        for (const WrittenText &text : std::as_const(texts).mid(0, 2)) {
            auto *side = new QVBoxLayout;
            side->setSpacing(metrics::inside);
            m_sides->addLayout(side, 1);
            addText(side, text);
            side->addStretch();
        }
        addText(layout, texts.last());
        updateDirection();
    }
    m_ui->textsPlace->setVisible(!texts.isEmpty());
    m_texts->show();
}

void ChangeDetails::addText(QBoxLayout *layout, const WrittenText &text)
{
    auto *caption = new DataLabel(m_texts);
    caption->setType(QStringLiteral("secondary"));
    caption->setMuted(true);
    caption->setData(text.caption);
    auto *label = new DataLabel(m_texts);
    label->setMaxLines(0);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setData(text.text);
    label->setAccessibleName(tr("%1: %2", "name of a text, the text").arg(text.caption, text.text));
    layout->addWidget(caption);
    layout->addWidget(label);
}

void ChangeDetails::beginEdit(const ChangeFacts &change)
{
    if (change.id() != m_change.id() || !change.canEdit() || !change.hasOwnText())
        return;
    if (!isEditing())
        m_typed.insert(change.id(), change.entry.edit.text);
    updateEditor();
    showTexts();
    m_ui->editor->moveCursor(QTextCursor::End);
    m_ui->editor->setFocus();
}

void ChangeDetails::resumeEdit(EditId id, const QString &typed)
{
    if (id != m_change.id() || !m_change.canEdit())
        return;
    m_typed.insert(id, typed);
    beginEdit(m_change);
}

void ChangeDetails::endEdit(EditId id)
{
    m_typed.remove(id);
    if (id != m_change.id())
        return;
    updateEditor();
    showTexts();
}

void ChangeDetails::updateEditor()
{
    const bool hasFocus = m_ui->editorPlace->isAncestorOf(focusWidget());
    m_ui->editorPlace->setVisible(isEditing());
    m_ui->buttonsPlace->setVisible(!isEditing());
    // What is typed is set by hand only: a row that is told anew changes nothing in it.
    m_ui->editor->setPlainText(m_typed.value(m_change.id()));
    updateCounter();
    if (hasFocus && isEditing())
        m_ui->editor->setFocus();
}

bool ChangeDetails::canSave() const
{
    const QString text = m_ui->editor->toPlainText();
    const bool isTask = m_change.entry.edit.kind == Edit::Kind::AddTask;
    return isEditing() && countedLength(text) > 0
        && (isTask || rawLength(text) <= maxCommentLength);
}

void ChangeDetails::updateCounter()
{
    const int length = rawLength(m_ui->editor->toPlainText());
    const bool isTask = m_change.entry.edit.kind == Edit::Kind::AddTask;
    const int left = maxCommentLength - length;
    QString words;
    if (!isTask && left < 0)
        words = tr("%Ln character(s) too long", nullptr, -left);
    else if (!isTask && length >= counterFrom)
        words = tr("%Ln character(s) left", nullptr, left);
    m_ui->counterLabel->setText(words);
    m_ui->editor->setAccessibleDescription(words);
    m_ui->saveButton->setEnabled(canSave());
}

void ChangeDetails::save()
{
    if (canSave())
        Q_EMIT saveRequested(m_change, m_ui->editor->toPlainText());
}

void ChangeDetails::cancel()
{
    const ChangeFacts change = m_change;
    const QString left = m_ui->editor->toPlainText();
    endEdit(change.id());
    if (left != change.entry.edit.text)
        Q_EMIT editLeft(change, left);
}

bool ChangeDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            cancel();
            return true;
        }
    }
    if (watched == m_ui->editor && event->type() == QEvent::FontChange)
        updateEditorHeight();
    return QWidget::eventFilter(watched, event);
}

void ChangeDetails::updateEditorHeight()
{
    const int margins = 2
        * (m_ui->editor->frameWidth()
           + static_cast<int>(m_ui->editor->document()->documentMargin()));
    m_ui->editor->setFixedHeight(editorLines * m_ui->editor->fontMetrics().lineSpacing() + margins);
}

void ChangeDetails::updateDirection()
{
    if (m_sides)
        m_sides->setDirection(width() < metrics::letters(font(), lettersForTwoSides)
                                  ? QBoxLayout::TopToBottom
                                  : QBoxLayout::LeftToRight);
}

void ChangeDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateDirection();
    const bool isLow = height() < linesForThem * fontMetrics().lineSpacing();
    m_ui->titleLabel->setMaxLines(isLow ? 1 : titleLines);
}

void ChangeDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateDirection();
}

} // namespace view
