// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace view {

class Label;

/// One setting: its name, its control below, and what there is to say of it.
class PreferenceRow : public QWidget
{
    Q_OBJECT
public:
    /// name: with its mnemonic, which goes to the control. The control is the row's from now on.
    PreferenceRow(const QString &name, QWidget *control, const QString &sentence, QWidget *parent);

    /// Whether all of these words, folded, are in what the row says or in these other texts.
    [[nodiscard]] bool has(const QStringList &words, const QString &others) const;
    /// As found: said by weight and by ground.
    void setMarked(bool isMarked);
    [[nodiscard]] bool isMarked() const { return m_isMarked; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_name;
    bool m_isMarked = false;
};

} // namespace view
