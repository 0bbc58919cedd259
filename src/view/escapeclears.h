// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;

namespace view {

/// Esc empties a filter that has something in it; otherwise it is left to what else it closes.
class EscapeClears : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as the field.
    explicit EscapeClears(QLineEdit *edit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
};

} // namespace view
