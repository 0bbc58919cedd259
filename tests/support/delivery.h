// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/answer.h"

#include <QObject>
#include <QTimer>

class QSslSocket;

namespace test {

/// Writes an answer into a socket in the manner that the answer says: late, byte by byte, without
/// end, and then with FIN, with RST or with silence.
class Delivery : public QObject
{
    Q_OBJECT
public:
    /// The socket is borrowed.
    explicit Delivery(QSslSocket &socket);

    void begin(const Answer &answer);
    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }

Q_SIGNALS:
    void wrote(qint64 bytes);
    /// Only what ends the answer is left to be written: who gets the rest can know of this.
    void aboutToEnd();
    /// All is written, and the connection stays.
    void kept();

private:
    void reply();
    void write();
    void put(const QByteArray &bytes);
    [[nodiscard]] bool isFull() const;
    void end();

    QSslSocket &m_socket;
    Answer m_answer;
    QByteArray m_out; // of the answer, not yet written
    qint64 m_padding = 0; // and then so many blanks
    QTimer m_timer;
    bool m_isUnderWay = false;
};

/// Ends a connection with RST.
void reset(QSslSocket &socket);

} // namespace test
