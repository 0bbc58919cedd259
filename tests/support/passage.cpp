// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/passage.h"

#include "support/scriptedserver.h"

namespace test {

Passage::Passage(ProxyLedger &ledger, quint16 serverPort, qintptr descriptor, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_serverPort(serverPort)
{
    m_client.setSocketDescriptor(descriptor);
    m_client.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_client, &QSslSocket::readyRead, this, &Passage::read);
    connect(&m_client, &QSslSocket::disconnected, this, &Passage::clientLeft);
    connect(&m_delivery, &Delivery::aboutToEnd, this, [this] {
        if (!m_order)
            return;
        m_ledger.markAnswered(m_order->number, m_status);
        m_ledger.markEnded(m_order->number);
    });
}

Passage::~Passage()
{
    m_client.disconnect(this);
}

void Passage::begin(const Door &door)
{
    switch (door.way) {
    case Door::Way::Plain:
        break;
    case Door::Way::Tls:
        m_client.setSslConfiguration(serverTls(QString::fromLatin1(door.certificate)));
        m_client.startServerEncryption();
        break;
    case Door::Way::Close:
        m_delivery.begin(Answer::drop());
        break;
    case Door::Way::Reset:
        m_delivery.begin(Answer::reset());
        break;
    case Door::Way::CutGreeting:
        m_isCut = true;
        break;
    case Door::Way::Other:
        qFatal("Which one is other is for the listener to say");
    }
}

void Passage::read()
{
    if (m_in.isEmpty())
        m_began = std::chrono::steady_clock::now();
    m_in += m_client.readAll();
    if (m_order || m_delivery.isUnderWay() || m_client.state() != QAbstractSocket::ConnectedState)
        return;
    if (m_isCut)
        return m_delivery.begin(Answer::drop());
    // A TLS greeting, for instance: as every server answers it.
    if (!m_in.isEmpty() && (m_in.front() < 'A' || m_in.front() > 'Z'))
        return m_delivery.begin(Answer::html(400, "<html><p>Bad request</p></html>"));
    QByteArray rest = m_in;
    m_request = takeRequest(rest);
    if (!m_request)
        return;
    m_order = m_ledger.arrive(*m_request, m_began);
    follow(m_in.chopped(rest.size()));
}

void Passage::follow(const QByteArray &bytes)
{
    const Fault &fault = m_order->fault;
    if (fault.m_refusal.count() > 0)
        Q_EMIT refusing(fault.m_refusal);
    m_isServed = !fault.isForwarded();
    switch (fault.m_forwarding) {
    case Fault::Forwarding::First:
        return forward(bytes);
    case Fault::Forwarding::Late:
        forwardLate(bytes);
        break;
    case Fault::Forwarding::AfterGivingUp:
        m_whenLeft = [this, bytes] { forwardLate(bytes); };
        break;
    case Fault::Forwarding::Never:
        break;
    }
    reply({});
}

void Passage::forwardLate(const QByteArray &bytes)
{
    QTimer::singleShot(m_order->fault.m_delay, Qt::PreciseTimer, this,
                       [this, bytes] { forward(bytes); });
}

void Passage::clientLeft()
{
    if (m_order)
        m_ledger.markEnded(m_order->number);
    if (const auto work = std::exchange(m_whenLeft, nullptr))
        work();
    leaveIfOver();
}

void Passage::forward(const QByteArray &bytes)
{
    m_forwarding = std::make_unique<Forwarding>(m_serverPort, bytes);
    connect(m_forwarding.get(), &Forwarding::sent, this,
            [this] { m_ledger.markForwarded(m_order->number); });
    connect(m_forwarding.get(), &Forwarding::done, this, [this](const ServerAnswer &answer) {
        m_isServed = true;
        if (answer.status != 0)
            m_ledger.markServed(m_order->number, answer.status);
        if (m_order->fault.m_forwarding == Fault::Forwarding::First)
            reply(answer);
        leaveIfOver();
    });
    m_forwarding->start();
}

void Passage::reply(const ServerAnswer &answer)
{
    if (m_client.state() != QAbstractSocket::ConnectedState)
        return;
    const bool isLost =
        m_order->fault.m_forwarding == Fault::Forwarding::First && answer.status == 0;
    const Answer said = isLost ? Answer::drop() : m_order->fault.m_reply(*m_request, answer);
    m_status = said.status();
    m_delivery.begin(said);
}

void Passage::leaveIfOver()
{
    if (m_isServed && m_client.state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}

} // namespace test
