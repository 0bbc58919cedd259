// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace view {

/// A person's avatar beside a title.
class AvatarBadge : public QWidget
{
    Q_OBJECT
public:
    explicit AvatarBadge(QWidget *parent = nullptr);

    void setPerson(qint64 userId, const QString &name);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_userId = 0;
    QString m_name;
};

} // namespace view
