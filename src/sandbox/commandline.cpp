// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commandline.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <map>
#include <sstream>

namespace sandbox {
namespace {

using Setter = std::function<void(Options &, const std::string &)>;

/// A whole number within bounds.
long wholeNumber(const std::string &option, const std::string &text, long least, long most)
{
    long value = 0;
    const char *end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    if (result.ec != std::errc() || result.ptr != end || value < least || value > most)
        throw UsageError(option + " needs a whole number from " + std::to_string(least) + " to "
                         + std::to_string(most) + ", not \"" + text + "\".");
    return value;
}

double unixSeconds(const std::string &option, const std::string &text)
{
    double value = 0;
    const char *end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    constexpr double farFuture = 1e11;
    if (result.ec != std::errc() || result.ptr != end || !(value >= 0 && value < farFuture))
        throw UsageError(option + " needs a time in UNIX seconds, not \"" + text + "\".");
    return value;
}

bool isTip(const std::string &text)
{
    if (text != "baseline" && text != "tip")
        throw UsageError("--revision is baseline or tip, not \"" + text + "\".");
    return text == "tip";
}

/// "500x50" or "500x50x10000"; commas do as well.
void setSize(Options &options, const std::string &option, std::string text)
{
    std::replace(text.begin(), text.end(), ',', 'x');
    std::vector<std::string> numbers;
    std::istringstream stream(text);
    for (std::string number; std::getline(stream, number, 'x');)
        numbers.push_back(number);
    if (text.ends_with('x'))
        numbers.emplace_back();
    if (numbers.size() < 2 || numbers.size() > 3)
        throw UsageError(option + " needs a size like 500x50 or 500x50x10000, not \"" + text
                         + "\".");
    constexpr long most = 100000;
    options.generate = {static_cast<int>(wholeNumber(option, numbers[0], 1, most)),
                        static_cast<int>(wholeNumber(option, numbers[1], 0, most))};
    if (numbers.size() == 3)
        options.generatedPeople = static_cast<int>(wholeNumber(option, numbers[2], 0, most));
}

const std::map<std::string, Setter> &setters()
{
    constexpr long longest = 1L << 30;
    static const std::map<std::string, Setter> table{
        {"--port",
         [](Options &options, const std::string &text) {
             options.port = static_cast<int>(wholeNumber("--port", text, 0, 65535));
         }},
        {"--state", [](Options &options, const std::string &text) { options.stateFile = text; }},
        {"--database",
         [](Options &options, const std::string &text) { options.databaseFile = text; }},
        {"--clock",
         [](Options &options, const std::string &text) {
             options.clock = unixSeconds("--clock", text);
         }},
        {"--revision",
         [](Options &options, const std::string &text) { options.isTip = isTip(text); }},
        {"--secret", [](Options &options, const std::string &text) { options.secret = text; }},
        {"--access-lifetime",
         [](Options &options, const std::string &text) {
             options.accessLifetime = wholeNumber("--access-lifetime", text, 0, longest);
         }},
        {"--refresh-lifetime",
         [](Options &options, const std::string &text) {
             options.refreshLifetime = wholeNumber("--refresh-lifetime", text, 0, longest);
         }},
        {"--race",
         [](Options &options, const std::string &text) {
             options.racing.emplace().oneIn =
                 static_cast<int>(wholeNumber("--race", text, 1, 1000));
         }},
        {"--generate",
         [](Options &options, const std::string &text) { setSize(options, "--generate", text); }},
    };
    return table;
}

/// The options without a value, or with none given.
const std::map<std::string, std::function<void(CommandLine &)>> &switches()
{
    static const std::map<std::string, std::function<void(CommandLine &)>> table{
        {"--help", [](CommandLine &line) { line.wantsHelp = true; }},
        {"--version", [](CommandLine &line) { line.wantsVersion = true; }},
        {"--postgres", [](CommandLine &line) { line.options.isPostgres = true; }},
        {"--race", [](CommandLine &line) { line.options.racing.emplace(); }},
        {"--mail-fails", [](CommandLine &line) { line.options.mailFails = true; }},
    };
    return table;
}

} // namespace

CommandLine parseCommandLine(const std::vector<std::string> &arguments)
{
    CommandLine line;
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        const std::size_t equals = arguments[at].find('=');
        const std::string name = arguments[at].substr(0, equals);
        if (const auto found = switches().find(arguments[at]); found != switches().end()) {
            found->second(line);
            continue;
        }
        const auto setter = setters().find(name);
        if (setter == setters().end())
            throw UsageError("There is no option \"" + name + "\"; --help lists them.");
        if (equals == std::string::npos && at + 1 == arguments.size())
            throw UsageError(name + " needs a value; --help tells which.");
        const std::string value =
            equals == std::string::npos ? arguments[++at] : arguments[at].substr(equals + 1);
        setter->second(line.options, value);
    }
    if (!line.options.stateFile.empty() && line.options.generate)
        throw UsageError("--state and --generate exclude each other.");
    return line;
}

std::string helpText()
{
    return R"(Usage: mentorship-sandbox [OPTION]...
A local Mentorship server with sample data. It listens on 127.0.0.1 only, prints
"ready ADDRESS" when it does, and "mail ADDRESS PATH" for each mail it would send.

  --port N                 listen on this port (any free one)
  --state FILE             begin with this data: the initial_state of a recorded exchange,
                           or a whole exchange file (a story of two dozen people)
  --generate RxT[xP]       begin with one person in R relations of T tasks each, and with P
                           further people
  --database FILE          keep the data in this file (in memory)
  --clock UNIX_SECONDS     take this for now at the start (the real time)
  --revision baseline|tip  tip fails to create and delete tasks, as the newest service does
                           (baseline)
  --secret KEY             sign tokens with this key (a random one)
  --access-lifetime S      seconds an access token lives (600)
  --refresh-lifetime S     seconds a refresh token lives (2419200)
  --postgres               behave as the service over PostgreSQL: widths of columns are limits,
                           ids are not used again
  --mail-fails             send no mail: what sends one stores its change and answers 500
  --race[=N]               lose tasks, completions and deletions, as the service does when
                           several clients write to one relation at once: one write in N
                           undoes another one, and both are answered as done (8)
  --help                   print this
  --version                print the version

In the story, sign in as amara_o with the password sample-Pass1.
)";
}

} // namespace sandbox
