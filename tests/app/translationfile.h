// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QXmlStreamReader>

namespace test {

/// A text of the program and what a file of translations has for it.
struct Message {
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    QString type; ///< "unfinished", "vanished"; empty when it is done
    QStringList forms;

    [[nodiscard]] QString key() const
    {
        return QStringList{context, source, comment}.join(QLatin1String(" | "));
    }
};

inline void readTranslation(QXmlStreamReader &xml, Message *message)
{
    message->type = xml.attributes().value(QLatin1String("type")).toString();
    QString text;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            message->forms.append(xml.readElementText()); // one of several forms
        else
            text += xml.text();
    }
    if (!message->isPlural)
        message->forms = {text};
}

/// All messages of a .ts file; empty when it cannot be read.
inline QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        if (xml.isStartElement() && xml.name() == QLatin1String("message")) {
            messages.append({context, {}, {}, false, {}, {}});
            messages.last().isPlural =
                xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.isStartElement() && xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("comment")) {
            messages.last().comment = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("translation")) {
            readTranslation(xml, &messages.last());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

} // namespace test
