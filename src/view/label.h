// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace view {

/// A label of plain text in one of the sizes of the type scale, which follows the font around it.
/// Used from the .ui files: type is one of body, secondary, subject, title.
class Label : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(QString type READ type WRITE setType)
    Q_PROPERTY(bool muted READ isMuted WRITE setMuted)
public:
    explicit Label(QWidget *parent = nullptr);

    [[nodiscard]] QString type() const { return m_type; }
    void setType(const QString &type);
    [[nodiscard]] bool isMuted() const;
    void setMuted(bool muted);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followParent();
    void updateFont();

    QString m_type = QStringLiteral("body");
};

} // namespace view
