// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace view {

class PreferenceRow;

/// One page of the preferences: settings below each other, found by the words that they say.
class PreferencePage : public QWidget
{
    Q_OBJECT
public:
    explicit PreferencePage(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] const QString &title() const { return m_title; }
    /// See PreferenceRow.
    PreferenceRow *add(const QString &name, QWidget *control, const QString &sentence = {});
    /// Shows and marks only the settings that have these words, folded; all, unmarked, when there
    /// are none. How many are shown.
    int narrow(const QStringList &words);

private:
    QString m_title;
    QVBoxLayout *m_column;
    QList<PreferenceRow *> m_rows;
};

} // namespace view
