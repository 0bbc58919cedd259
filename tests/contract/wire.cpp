// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <cstdlib>

namespace wire {
namespace {

constexpr int patience = 20000; // milliseconds

std::string bytesOf(const Request &request)
{
    std::string bytes = request.method + " " + request.path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const auto &[name, value] : request.headers)
        bytes += name + ": " + value + "\r\n";
    if (request.hasBody)
        bytes += "Content-Length: " + std::to_string(request.body.size()) + "\r\n";
    return bytes + "\r\n" + request.body;
}

Answer parsed(const std::string &bytes)
{
    Answer answer;
    const std::size_t end = bytes.find("\r\n\r\n");
    if (!bytes.starts_with("HTTP/1.1 ") || end == std::string::npos)
        return answer;
    answer.status = std::atoi(bytes.c_str() + 9);
    answer.body = bytes.substr(end + 4);
    std::size_t from = bytes.find("\r\n") + 2;
    while (from < end + 2) {
        const std::size_t stop = bytes.find("\r\n", from);
        const std::string line = bytes.substr(from, stop - from);
        const std::size_t colon = line.find(": ");
        if (colon != std::string::npos)
            answer.headers[line.substr(0, colon)] = line.substr(colon + 2);
        from = stop + 2;
    }
    return answer;
}

} // namespace

Answer call(int port, const Request &request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(port));
    if (!socket.waitForConnected(patience))
        return {};
    const std::string bytes = bytesOf(request);
    socket.write(bytes.data(), static_cast<qint64>(bytes.size()));
    QByteArray received;
    while (socket.waitForReadyRead(patience))
        received += socket.readAll();
    received += socket.readAll();
    return parsed(received.toStdString());
}

} // namespace wire
