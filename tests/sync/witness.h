// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"
#include "sandbox/sandbox.h"

#include <QJsonObject>

/// What the sandbox holds, seen past the wire: what an edit has led to there.
class Witness
{
public:
    explicit Witness(const sandbox::Sandbox &sandbox);

    /// How often the effect of such an edit is there: once is right. text: what the edit wrote, or
    /// what it was done to; of edits of relations the relation is told by its id.
    [[nodiscard]] int effects(Edit::Kind kind, RelationId relation, const QString &text) const;
    [[nodiscard]] QStringList taskTexts(RelationId relation) const;
    [[nodiscard]] QStringList commentTexts(RelationId relation) const;
    [[nodiscard]] QString stateOf(RelationId relation) const; ///< "ACCEPTED"; empty: not there

private:
    [[nodiscard]] QJsonObject relation(RelationId id) const;
    [[nodiscard]] int countTasks(RelationId relation, const QString &text, bool isDoneOnly) const;
    [[nodiscard]] int countComments(const QString &text) const;

    QJsonObject m_state;
};
