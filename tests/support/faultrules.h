// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fault.h"

#include <QList>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QString>

#include <optional>

namespace test {

/// Which requests a rule is for. All that is said must hold; what is left out holds always. Of a
/// fault of connections: which connections, and verb and path are left out, since nobody has read
/// them yet.
struct Match {
    static constexpr int always = 0;

    int number = 0; ///< of the request, counted from 1 through all of them
    QByteArray verb = {};
    QString path = {}; ///< a regular expression, found in path and query
    int nth = 0; ///< counted from 1 through those of this number, verb and path
    int times = always; ///< how often the rule holds
};

/// A fault by chance, for requests that no rule is for.
struct Chance {
    quint32 seed = 1;
    double probability = 0; ///< of any fault at all
    QList<Fault> faults; ///< of which one is taken, all alike
    bool isForWritesOnly = false; ///< and then reads do not change what comes for the writes
};

/// What is to happen with which request: of the rules, the first that holds; else by chance; else
/// no fault.
class FaultRules
{
public:
    void add(const Match &match, const Fault &fault);
    void setChance(const Chance &chance);
    /// Forgets the rules, and the chance.
    void clear();

    /// Each request is to be asked about once, in the order of the numbers.
    [[nodiscard]] Fault choose(int number, const Seen &request);
    /// The same for each connection; nothing: it is met as it should be.
    [[nodiscard]] std::optional<Door> chooseDoor(int number);

private:
    struct Rule {
        Match match;
        QRegularExpression path;
        Fault fault;
        int met = 0; // how often all but nth and times held
        int used = 0;
    };

    enum class Of { Requests, Connections };

    [[nodiscard]] const Rule *first(Of of, int number, const Seen &request);
    [[nodiscard]] static bool isMet(Rule &rule, int number, const Seen &request);
    [[nodiscard]] Fault byChance(const Seen &request);

    QList<Rule> m_rules;
    std::optional<Chance> m_chance;
    QRandomGenerator m_random;
};

} // namespace test
