// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/accessibles.h"

#include "view/achievementbutton.h"
#include "view/agreementtimeline.h"
#include "view/completionchart.h"
#include "view/figurebutton.h"
#include "view/noticebar.h"
#include "view/progressline.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QKeySequenceEdit>

namespace view::accessibles {

namespace {

/// A button of an own shape. Qt tells a bare QAbstractButton as a place without a purpose.
class PaintedButton : public QAccessibleWidget
{
public:
    explicit PaintedButton(QAbstractButton *button, const QString &name = {})
        : QAccessibleWidget(button, QAccessible::Button), m_button(button), m_name(name)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString told = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !told.isEmpty())
            return told;
        return m_button->text().isEmpty() ? m_name : m_button->text();
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_button->isEnabled())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *m_button; ///< lives as long as this
    QString m_name; ///< where the button has no words of its own
};

/// The cross in a field, which Qt leaves without a name; it says which field it clears.
class ClearButton : public PaintedButton
{
public:
    explicit ClearButton(QAbstractButton *button)
        : PaintedButton(
            button,
            QCoreApplication::translate("view::accessibles", "Clear", "the text of a field")),
          m_field(button->parentWidget())
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? m_field->accessibleName()
                                                : PaintedButton::text(kind);
    }

private:
    const QWidget *m_field; ///< the button is a part of it
};

class Progress : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit Progress(ProgressLine *line)
        : QAccessibleWidget(line, QAccessible::ProgressBar), m_line(line)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QVariant currentValue() const override { return m_line->done(); }
    void setCurrentValue(const QVariant &) override { } // only shows
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant maximumValue() const override { return m_line->total(); }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    ProgressLine *m_line; ///< lives as long as this
};

/// A field that takes keys instead of text.
class KeysField : public QAccessibleWidget
{
public:
    explicit KeysField(QKeySequenceEdit *field)
        : QAccessibleWidget(field, QAccessible::HotkeyField), m_field(field)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value
            ? m_field->keySequence().toString(QKeySequence::NativeText)
            : QAccessibleWidget::text(kind);
    }

private:
    const QKeySequenceEdit *m_field; ///< lives as long as this
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    if (className == QLatin1String("QLineEditIconButton"))
        return new ClearButton(qobject_cast<QAbstractButton *>(object));
    if (className == QLatin1String("QScrollArea")) // which takes the keyboard to be scrolled
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Pane);
    if (auto *keys = qobject_cast<QKeySequenceEdit *>(object))
        return new KeysField(keys);
    if (auto *line = qobject_cast<ProgressLine *>(object))
        return new Progress(line);
    if (auto *bar = qobject_cast<NoticeBar *>(object))
        return new QAccessibleWidget(bar, QAccessible::AlertMessage);
    if (auto *chart = qobject_cast<CompletionChart *>(object))
        return new QAccessibleWidget(chart, QAccessible::Chart);
    if (auto *timeline = qobject_cast<AgreementTimeline *>(object))
        return new QAccessibleWidget(timeline, QAccessible::StaticText);
    if (qobject_cast<FigureButton *>(object) || qobject_cast<AchievementButton *>(object))
        return new PaintedButton(qobject_cast<QAbstractButton *>(object));
    return nullptr;
}

} // namespace

void install()
{
    QAccessible::installFactory(&make); // once, however often it is called
}

} // namespace view::accessibles
