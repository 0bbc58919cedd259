// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accountrules.h"

#include <QWidget>

#include <functional>
#include <optional>

class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace view {

class Label;

/// One text of a form: its name and how much of it is used above, what is wrong with it below.
///
/// What is wrong shows once the field was left for the first time, and from then on while typing;
/// its line is always kept free, so that nothing moves under the mouse.
class FormField : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
    Q_PROPERTY(QString placeholder READ placeholder WRITE setPlaceholder)
    Q_PROPERTY(int lines READ lines WRITE setLines)
    Q_PROPERTY(bool secret READ isSecret WRITE setSecret)
public:
    /// One translated sentence, or nothing.
    using Check = std::function<std::optional<QString>(const QString &)>;

    explicit FormField(QWidget *parent = nullptr);

    /// With its mnemonic.
    [[nodiscard]] QString label() const;
    void setLabel(const QString &label);
    /// Without it, to speak of the field.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString placeholder() const;
    void setPlaceholder(const QString &placeholder);
    /// More than one: the text may have line breaks, and Enter makes one.
    [[nodiscard]] int lines() const { return m_lines; }
    void setLines(int lines);
    /// A password, with a button that shows it.
    [[nodiscard]] bool isSecret() const { return m_showButton != nullptr; }
    void setSecret(bool secret);

    /// From now on it is counted ("12 of 30").
    void setLimits(const rules::TextLimits &limits);
    void setCheck(Check check);
    /// Worth saying, but no reason to refuse the text.
    void setHint(Check hint);

    /// As it was set, to the last character, until somebody types.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// A secret one: overwritten, and hidden again.
    void clear();

    /// What the check says now, be it shown or not; an empty text is checked too.
    [[nodiscard]] std::optional<QString> problem() const;
    /// Shows what is wrong, also of an empty text; true when nothing is.
    bool checkNow();
    /// The other field that the check compares with has changed.
    void checkAgain() { updateMessage(); }
    /// What the server said of this text; shown until it is changed.
    void showRefusal(const QString &sentence);
    /// The sentence below it, empty when there is none.
    [[nodiscard]] QString message() const;

    /// Where one types, to watch or to name; the keyboard goes there.
    [[nodiscard]] QWidget *editor() const;

Q_SIGNALS:
    /// By a person, not by setText().
    void edited();
    void returnPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString typed() const;
    void watch(QWidget *editor);
    void follow();
    void leave();
    void awaitRelease();
    void showSecret(bool shown);
    void updateCounter();
    void updateMessage();
    void updateHeights();

    QString m_label;
    Label *m_name;
    Label *m_counter;
    Label *m_message;
    QHBoxLayout *m_row;
    QLineEdit *m_line;
    QPlainTextEdit *m_area = nullptr;
    QToolButton *m_showButton = nullptr;
    int m_lines = 1;
    std::optional<rules::TextLimits> m_limits;
    Check m_check;
    Check m_hint;
    QString m_original; ///< what was set, which an editor may show with other line breaks
    QString m_shown; ///< what the editor made of it
    QString m_refusal;
    bool m_isSetting = false;
    bool m_wasLeft = false;
    bool m_awaitsRelease = false;
    bool m_isAsked = false; ///< empty texts are found fault with, too
};

} // namespace view
