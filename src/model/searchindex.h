// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comment.h"
#include "model/fuzzyquery.h"
#include "store/store.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

namespace model {

/// Something that the store keeps, as it is found by its text.
struct SearchHit {
    enum class Kind { Relation, Person, Task, Comment };

    Kind kind = Kind::Relation;
    RelationId relation = {}; ///< of all but people
    TaskId task = {}; ///< of tasks and comments
    CommentId comment = {};
    UserId person = {};
    QString text; ///< untrusted: the partner's name, the person's, what the task or comment says
    int score = 0;
};

/// All that is kept of the account, folded, to be looked through at each keystroke: relations,
/// people, tasks and comments. Empty until fill(), which reads in slices between which the event
/// loop goes on.
class SearchIndex : public QObject
{
    Q_OBJECT
public:
    explicit SearchIndex(store::Store &store, QObject *parent = nullptr);
    ~SearchIndex() override;

    /// Begins to read what is not there yet or has changed. Until it is read anew, what was there
    /// is found as it was.
    void fill();
    [[nodiscard]] bool isFilling() const { return m_slice.isActive(); }
    [[nodiscard]] int size() const;

    /// The best answers, at most so many, the best first. None for an empty query. Where that many
    /// texts have the words as they were typed, those that only have their letters are left out:
    /// they would hardly be among the best, and take most of the time.
    [[nodiscard]] QList<SearchHit> find(const FuzzyQuery &query, int most) const;

Q_SIGNALS:
    /// Everything is there.
    void filled();

private:
    struct Entry;
    struct Part;
    struct Reading;
    struct Candidates;

    void follow();
    void forget();
    void forgetRelations(int first, int last);
    void touchRelations(int first, int last);
    void takeSlice();
    [[nodiscard]] bool step();
    void begin(RelationId relation);
    void readTask();
    void finish();
    void readPeople();
    static void add(Part &part, const SearchHit &hit);
    static void findWords(const Part &part, const FuzzyQuery &query, Candidates &candidates);
    static void findLetters(const Part &part, const FuzzyQuery &query, Candidates &candidates);

    store::Store &m_store;
    QHash<RelationId, std::shared_ptr<const Part>> m_relations;
    std::shared_ptr<const Part> m_people;
    QSet<RelationId> m_changed; ///< to be read anew
    std::unique_ptr<Reading> m_reading; ///< of one relation, half done
    QTimer m_slice;
};

} // namespace model
