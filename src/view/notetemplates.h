// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSettings>
#include <QString>

namespace view {

/// Notes to begin a request with: three of ours, and those that the person keeps on this computer.
class NoteTemplates
{
public:
    struct Template {
        QString name;
        QString text;

        friend bool operator==(const Template &, const Template &) = default;
    };

    explicit NoteTemplates(QSettings &settings) : m_settings(settings) { }

    /// Ours, translated, with gaps to be filled in.
    [[nodiscard]] static QList<Template> given();
    /// The person's own, the latest first.
    [[nodiscard]] QList<Template> own() const;
    /// Named by its first line; the same text is kept once.
    void keep(const QString &text);
    void remove(const QString &text);

private:
    void write(const QList<Template> &templates);

    QSettings &m_settings;
};

} // namespace view
