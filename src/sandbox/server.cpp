// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server.h"

#include <httplib.h>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <stdexcept>
#include <thread>

namespace sandbox {
namespace {

constexpr std::size_t threadCount = 8;
constexpr std::size_t longestRequestLine = 4094;
constexpr time_t idleSeconds = 2; ///< how long a connection may say nothing

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

/// The library takes the port even while another process listens on it (SO_REUSEPORT); here a
/// taken port is an error, and only the dead connections of an earlier run are ignored.
void setSocketOptions(socket_t socket)
{
    int yes = 1;
#ifdef _WIN32
    setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&yes),
               sizeof(yes));
#else
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
#endif
}

/// The library waits for the end of a body that has no length. A request without one has no body.
httplib::Server::HandlerResponse setMissingLength(const httplib::Request &request,
                                                  httplib::Response &)
{
    if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding"))
        const_cast<httplib::Request &>(request).set_header("Content-Length", "0");
    return httplib::Server::HandlerResponse::Unhandled;
}

Call callFrom(const httplib::Request &request)
{
    Call call;
    call.method = request.method;
    call.path = request.path;
    const std::size_t mark = request.target.find('?');
    if (mark != std::string::npos)
        call.query = request.target.substr(mark + 1);
    call.body = request.body;
    for (const auto &[name, value] : request.headers)
        call.headers.emplace(lowered(name), value);
    return call;
}

Answer answerTo(const Server::Handler &handler, const httplib::Request &request, int status)
{
    const std::size_t lineLength = (request.method + request.target + "  HTTP/1.1").size();
    if (status == 414 || lineLength > longestRequestLine)
        return badRequestPage("Request Line is too large (" + std::to_string(lineLength) + " &gt; "
                              + std::to_string(longestRequestLine) + ")");
    const bool isRefusedRange = status == 416;
    if (status != 404 && !isRefusedRange)
        return badRequestPage("Error parsing headers: &#x27;limit request headers fields "
                              "size&#x27;");
    return handler(callFrom(request));
}

void copyAnswer(const Answer &answer, httplib::Response &response)
{
    response.status = answer.status;
    response.headers.clear();
    response.body = answer.body;
    response.set_header("Content-Type", answer.contentType);
    response.set_header("Content-Length", std::to_string(answer.body.size()));
    for (const auto &[name, value] : answer.headers)
        response.set_header(name, value);
}

} // namespace

struct Server::Listener {
    httplib::Server http;
    std::thread thread;
};

Server::Server(Handler handler) : m_handler(std::move(handler)) { }

Server::~Server()
{
    stop();
}

int Server::start(int port)
{
    auto listener = std::make_unique<Listener>();
    httplib::Server &http = listener->http;
    http.new_task_queue = [] { return new httplib::ThreadPool(threadCount); };
    http.set_keep_alive_max_count(1);
    http.set_keep_alive_timeout(idleSeconds);
    http.set_tcp_nodelay(true);
    http.set_socket_options(setSocketOptions);
    http.set_pre_routing_handler(setMissingLength);
    // The library knows no route: every request ends here, the one place where it leaves the
    // answer as it is, without ranges and compression.
    using Responder = httplib::Server::HandlerWithResponse;
    http.set_error_handler(Responder([this](const auto &request, auto &response) {
        copyAnswer(answerTo(m_handler, request, response.status), response);
        return httplib::Server::HandlerResponse::Unhandled;
    }));
    http.set_post_routing_handler([](const httplib::Request &, httplib::Response &response) {
        response.headers.erase("Accept-Ranges");
    });
    const std::string host = "127.0.0.1";
    const int taken =
        port == 0 ? http.bind_to_any_port(host) : (http.bind_to_port(host, port) ? port : -1);
    if (taken <= 0)
        throw std::runtime_error("Port " + std::to_string(port) + " on 127.0.0.1 is not free.");
    listener->thread = std::thread([&http] { http.listen_after_bind(); });
    while (!http.is_running())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    m_listener = std::move(listener);
    return taken;
}

void Server::stop()
{
    if (!m_listener)
        return;
    m_listener->http.stop();
    m_listener->thread.join();
    m_listener.reset();
}

} // namespace sandbox
