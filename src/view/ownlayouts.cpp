// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/ownlayouts.h"

#include <algorithm>

namespace view {

namespace {

constexpr int mostRead = 200; // whatever the file says

QString arrayName()
{
    return QStringLiteral("layouts");
}

QString lastIdKey()
{
    return QStringLiteral("lastLayout");
}

QString tidied(const QString &name)
{
    return name.simplified().left(OwnLayouts::longestName);
}

} // namespace

OwnLayouts::OwnLayouts(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    read();
}

std::optional<OwnLayouts::Own> OwnLayouts::find(int id) const
{
    for (const Own &layout : m_all) {
        if (layout.id == id)
            return layout;
    }
    return std::nullopt;
}

std::optional<OwnLayouts::Own> OwnLayouts::named(const QString &name) const
{
    for (const Own &layout : m_all) {
        if (layout.name.compare(tidied(name), Qt::CaseInsensitive) == 0)
            return layout;
    }
    return std::nullopt;
}

void OwnLayouts::save(const QString &name, const QByteArray &state)
{
    if (tidied(name).isEmpty())
        return;
    if (const std::optional<Own> old = named(name)) {
        for (Own &layout : m_all) {
            if (layout.id == old->id)
                layout = {old->id, tidied(name), state};
        }
    } else {
        m_all.append({++m_lastId, tidied(name), state});
    }
    write();
}

void OwnLayouts::rename(int id, const QString &name)
{
    for (Own &layout : m_all) {
        if (layout.id == id && !tidied(name).isEmpty())
            layout.name = tidied(name);
    }
    write();
}

void OwnLayouts::remove(int id)
{
    m_all.removeIf([id](const Own &layout) { return layout.id == id; });
    write();
}

void OwnLayouts::putBack(int place, const Own &layout)
{
    m_all.insert(qBound(0, place, int(m_all.size())), layout);
    write();
}

void OwnLayouts::read()
{
    m_lastId = m_settings.value(lastIdKey()).toInt();
    const int count = qMin(mostRead, m_settings.beginReadArray(arrayName()));
    for (int index = 0; index < count; ++index) {
        m_settings.setArrayIndex(index);
        const Own layout{m_settings.value(QStringLiteral("id")).toInt(),
                         tidied(m_settings.value(QStringLiteral("name")).toString()),
                         m_settings.value(QStringLiteral("state")).toByteArray()};
        // A file that somebody edited may have anything in it.
        if (layout.id <= 0 || layout.name.isEmpty() || find(layout.id) || named(layout.name))
            continue;
        m_all.append(layout);
        m_lastId = std::max(m_lastId, layout.id);
    }
    m_settings.endArray();
}

void OwnLayouts::write()
{
    m_settings.remove(arrayName());
    m_settings.beginWriteArray(arrayName(), int(m_all.size()));
    for (int index = 0; index < m_all.size(); ++index) {
        m_settings.setArrayIndex(index);
        m_settings.setValue(QStringLiteral("id"), m_all.at(index).id);
        m_settings.setValue(QStringLiteral("name"), m_all.at(index).name);
        m_settings.setValue(QStringLiteral("state"), m_all.at(index).state);
    }
    m_settings.endArray();
    m_settings.setValue(lastIdKey(), m_lastId);
    Q_EMIT changed();
}

} // namespace view
