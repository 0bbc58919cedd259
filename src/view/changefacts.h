// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changemodel.h"
#include "sync/troubles.h"

#include <QCoreApplication>
#include <QModelIndex>

#include <optional>

namespace view {

/// What holds up all changes together.
struct ChangesStanding {
    bool isOffline = false;
    syncing::Pause pause = syncing::Pause::None;

    /// Why nothing is sent though there is a network, in a sentence; empty when that is not so.
    [[nodiscard]] QString pauseSentence() const;

    friend bool operator==(const ChangesStanding &, const ChangesStanding &) = default;

    Q_DECLARE_TR_FUNCTIONS(view::ChangesStanding)
};

/// What a row of the change model says, what can be done about it, and the words for it.
struct ChangeFacts {
    WaitingEdit entry; ///< an invalid id: none
    QString partner; ///< untrusted; empty when it concerns nobody
    std::optional<UnixSeconds> nextTryAt;
    std::optional<Edit> blocker; ///< has to go first, and waits for the person

    /// An invalid index gives an invalid id.
    [[nodiscard]] static ChangeFacts of(const QModelIndex &index);

    [[nodiscard]] EditId id() const { return entry.id; }
    [[nodiscard]] bool isValid() const { return entry.id.isValid(); }
    [[nodiscard]] bool isHeld() const;
    /// Whether it has a text that can be written anew in its place.
    [[nodiscard]] bool hasOwnText() const;
    [[nodiscard]] bool hasTrouble(Trouble::Kind kind) const;

    // What the person can do about it.
    [[nodiscard]] bool canRetry() const;
    [[nodiscard]] bool canEdit() const;
    /// Not while it may be on its way.
    [[nodiscard]] bool canDiscard() const;
    [[nodiscard]] bool canChooseText() const { return hasTrouble(Trouble::Kind::CommentChanged); }
    [[nodiscard]] bool canAddAgain() const;
    [[nodiscard]] bool canPostAsNew() const;

    [[nodiscard]] QString title() const;
    /// Whose relation it is of, fit for one line; empty when the title says so already.
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString stateWords(const ChangesStanding &standing) const;
    /// "since 14:32"; for the row.
    [[nodiscard]] QString sinceWords() const;
    [[nodiscard]] QString stateIconName() const;
    /// All of it in one line, for a screen reader.
    [[nodiscard]] QString spoken(const ChangesStanding &standing) const;

    Q_DECLARE_TR_FUNCTIONS(view::ChangeFacts)

private:
    [[nodiscard]] QString queuedWords(const ChangesStanding &standing) const;
    [[nodiscard]] QString unknownWords(const ChangesStanding &standing) const;
};

} // namespace view
