// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSettings>
#include <QString>

#include <optional>

namespace view {

/// The layouts that the person gave a name, in the settings of the profile.
class OwnLayouts : public QObject
{
    Q_OBJECT
public:
    struct Own {
        int id = 0; ///< never used again, also when it is deleted
        QString name; ///< as typed, on one line
        QByteArray state; ///< of the window's docks

        friend bool operator==(const Own &, const Own &) = default;
    };

    explicit OwnLayouts(QSettings &settings, QObject *parent = nullptr);

    /// In the order in which they were made.
    [[nodiscard]] const QList<Own> &all() const { return m_all; }
    [[nodiscard]] std::optional<Own> find(int id) const;
    [[nodiscard]] std::optional<Own> named(const QString &name) const;

    /// Takes the place of the one of that name.
    void save(const QString &name, const QByteArray &state);
    void rename(int id, const QString &name);
    void remove(int id);
    /// One that was removed is back, where it was.
    void putBack(int place, const Own &layout);

    /// Names are compared without regard to case and to blanks around them.
    static constexpr int longestName = 40;

Q_SIGNALS:
    void changed();

private:
    void read();
    void write();

    QSettings &m_settings;
    QList<Own> m_all;
    int m_lastId = 0;
};

} // namespace view
