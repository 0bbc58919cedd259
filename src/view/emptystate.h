// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace view {

class Label;

/// Stands in place of a list that has nothing to show: one sentence, and one button when there is a
/// next step.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty button text: no button.
    void setState(const QString &iconName, const QString &sentence, const QString &buttonText = {});
    [[nodiscard]] QString sentence() const;
    /// For Tab to get to it from that one.
    void followInTabOrder(QWidget *before);

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateIcon();
    void fit();

    QString m_iconName;
    QLabel *m_icon;
    Label *m_sentence;
    QPushButton *m_button;
};

} // namespace view
