// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace http {

/// A request's body that can be read once. Qt sends a request whose reply is lost again without a
/// word, also one without a body: POST, PUT and DELETE came 2 times over http, and over https 2
/// times after a FIN and 4 times after a RST (measured, Qt 6.4.2). It must rewind the body for
/// that, and this one refuses, also when it is empty: then Qt gives up with ContentReSendError.
class SequentialBody : public QIODevice
{
    Q_OBJECT
public:
    explicit SequentialBody(const QByteArray &bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace http
