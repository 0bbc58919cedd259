// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/client.h"
#include "store/outbox.h"
#include "store/store.h"
#include "sync/quick.h"
#include "sync/sync.h"

#include <QObject>
#include <QSslCertificate>

#include <chrono>
#include <optional>

/// A person of the sandbox's story at a client of their own, whose folder is on disk: what is there
/// from an earlier one goes on. Signs in past the proxy, and does all else through it. Does what a
/// person does when nothing goes on: asks to sync now, signs in again.
class Editor
{
public:
    struct Place {
        QUrl server; ///< the sandbox itself
        QUrl proxy; ///< what stands before it, or the same
        QString userName;
        QString folder;
        std::chrono::milliseconds deadline{800}; ///< of an answer
        std::chrono::milliseconds patience{100}; ///< until "Sync now" is pressed again
        QSslCertificate authority =
            QSslCertificate(); ///< of the proxy's certificate, if it speaks TLS
    };

    explicit Editor(const Place &place);

    /// Pulls until it worked; opens the running relation, if there is one.
    void begin();
    /// What waits for the person, itself or through one that it depends on.
    [[nodiscard]] QList<WaitingEdit> left() const;
    /// Until each edit is done, or waits for the person. False: none was
    /// for two minutes.
    [[nodiscard]] bool settle();

    /// What such an edit needs to be given: a task, a comment with that text. Settled.
    void prepare(Edit::Kind kind, const QString &text);
    /// Gives it, until it is taken. text: as Witness has it. False: it was refused.
    [[nodiscard]] bool give(Edit::Kind kind, const QString &text);
    /// The same, without waiting until it is taken.
    void giveSoon(Edit::Kind kind, const QString &text, const Callback<Done> &taken);

    /// Which relation such an edit is of: the running one, or the pending one with whom it is.
    [[nodiscard]] RelationId relationOf(Edit::Kind kind) const;
    [[nodiscard]] const QList<WaitingEdit> &waiting() const
    {
        return store.outbox().edits().rows();
    }
    [[nodiscard]] TaskId taskOf(const QString &text) const;
    [[nodiscard]] std::optional<Comment> commentOf(const QString &text) const;

    http::Client client;
    store::Store store;

private:
    const bool m_isQuick = settleSoon();

public:
    syncing::Sync sync{client, store};

private:
    void signIn();
    [[nodiscard]] RelationId relationWith(const QString &name) const;
    void wait(std::chrono::milliseconds longest);

    Place m_place;
    QObject m_context;
    RelationId m_running;
    TaskId m_commented; ///< the task whose comments are written
    bool m_hasEnded = false;
};
