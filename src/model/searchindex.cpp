// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/searchindex.h"

#include "model/foldedtext.h"
#include "store/outbox.h"

#include <algorithm>
#include <chrono>

namespace model {

namespace {

using namespace std::chrono_literals;
using Kind = SearchHit::Kind;
using Clock = std::chrono::steady_clock;

constexpr auto sliceTime = 8ms; // of a frame

/// What one looks for more often comes first among equals.
int weightOf(Kind kind)
{
    switch (kind) {
    case Kind::Relation:
    case Kind::Person:
        return 6;
    case Kind::Task:
        return 2;
    case Kind::Comment:
        break;
    }
    return 0;
}

} // namespace

struct SearchIndex::Entry {
    quint64 letters = 0;
    qsizetype from = 0; ///< in the part's folded texts
    qsizetype length = 0;
    SearchHit hit;
};

/// What is read and replaced in one go: a relation with its tasks and comments, or the people.
/// Their folded texts lie in one piece, so that looking through them is quick.
struct SearchIndex::Part {
    QString folded;
    std::vector<Entry> entries;
    std::optional<UnixSeconds> seenAt; ///< when its tasks had been seen
};

struct SearchIndex::Reading {
    RelationId relation;
    std::shared_ptr<Part> part = std::make_shared<Part>();
    QList<Task> tasks;
    QList<WaitingEdit> lane;
    qsizetype next = 0;
};

struct SearchIndex::Candidate {
    int score = 0;
    const Entry *entry = nullptr;

    [[nodiscard]] bool isBetterThan(const Candidate &other) const
    {
        if (score != other.score)
            return score > other.score;
        // The more of a text was typed, the more it was meant.
        return entry->length < other.entry->length;
    }
};

SearchIndex::SearchIndex(store::Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &SearchIndex::takeSlice);
    follow();
}

SearchIndex::~SearchIndex() = default;

void SearchIndex::follow()
{
    using store::TableSignals;
    const TableSignals *relations = &m_store.relations();
    connect(relations, &TableSignals::aboutToRemove, this, &SearchIndex::forgetRelations);
    connect(relations, &TableSignals::changed, this, &SearchIndex::touchRelations);
    connect(relations, &TableSignals::reset, this, &SearchIndex::forget);
    const auto touchOpen = [this] { m_changed.insert(m_store.openRelationId()); };
    for (const TableSignals *table : {static_cast<const TableSignals *>(&m_store.tasks()),
                                      static_cast<const TableSignals *>(&m_store.comments())}) {
        connect(table, &TableSignals::inserted, this, touchOpen);
        connect(table, &TableSignals::removed, this, touchOpen);
        connect(table, &TableSignals::changed, this, touchOpen);
    }
    connect(&m_store.outbox(), &store::Outbox::laneChanged, this,
            [this](RelationId lane) { m_changed.insert(lane); });
    const auto touchPeople = [this] { m_people.reset(); };
    const TableSignals *people = &m_store.people();
    for (const auto signal :
         {&TableSignals::inserted, &TableSignals::removed, &TableSignals::changed})
        connect(people, signal, this, touchPeople);
    connect(people, &TableSignals::reset, this, touchPeople);
}

void SearchIndex::forget()
{
    m_slice.stop();
    m_reading.reset();
    m_relations.clear();
    m_people.reset();
    m_changed.clear();
}

void SearchIndex::forgetRelations(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const RelationId relation = m_store.relations().at(row).key();
        m_relations.remove(relation);
        if (m_reading && m_reading->relation == relation)
            m_reading.reset();
    }
}

void SearchIndex::touchRelations(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_changed.insert(m_store.relations().at(row).key());
}

void SearchIndex::fill()
{
    if (!m_store.isOpen())
        return;
    for (const store::RelationRow &row : m_store.relations().rows()) {
        const auto known = m_relations.constFind(row.key());
        if (known == m_relations.cend() || (*known)->seenAt != m_store.tasksSeenAt(row.key()))
            m_changed.insert(row.key());
    }
    m_slice.start();
}

void SearchIndex::takeSlice()
{
    const Clock::time_point end = Clock::now() + sliceTime;
    while (step()) {
        if (Clock::now() >= end)
            return;
    }
    m_slice.stop();
    Q_EMIT filled();
}

/// False when nothing is left to do.
bool SearchIndex::step()
{
    if (m_reading) {
        if (m_reading->next < m_reading->tasks.size())
            readTask();
        else
            finish();
        return true;
    }
    while (!m_changed.isEmpty()) {
        const RelationId relation = *m_changed.cbegin();
        m_changed.erase(m_changed.cbegin());
        if (m_store.relations().find(relation)) {
            begin(relation);
            return true;
        }
    }
    if (m_people)
        return false;
    readPeople();
    return true;
}

void SearchIndex::begin(RelationId relation)
{
    m_reading = std::make_unique<Reading>();
    m_reading->relation = relation;
    m_reading->part->seenAt = m_store.tasksSeenAt(relation);
    m_reading->tasks = m_store.seenTasks(relation);
    m_reading->lane = m_store.outbox().lane(relation);
    for (const WaitingEdit &entry : std::as_const(m_reading->lane)) {
        if (entry.edit.kind == Edit::Kind::AddTask)
            m_reading->tasks.append({entry.edit.task, entry.edit.text, entry.since, {}});
    }
    const Relation &row = m_store.relations().find(relation)->relation;
    add(*m_reading->part,
        {.kind = Kind::Relation,
         .relation = relation,
         .text = row.partnerOf(m_store.owner().userId).name});
}

void SearchIndex::readTask()
{
    Part &part = *m_reading->part;
    const RelationId relation = m_reading->relation;
    const Task &task = m_reading->tasks.at(m_reading->next);
    ++m_reading->next;
    SearchHit hit{
        .kind = Kind::Task, .relation = relation, .task = task.id, .text = task.description};
    add(part, hit);
    hit.kind = Kind::Comment;
    const auto addComment = [&part, &hit](CommentId id, const QString &text) {
        hit.comment = id;
        hit.text = text;
        add(part, hit);
    };
    if (!task.id.isLocal()) {
        for (const Comment &comment : m_store.seenComments(relation, task.id))
            addComment(comment.id, comment.text);
    }
    for (const WaitingEdit &entry : std::as_const(m_reading->lane)) {
        if (entry.edit.kind == Edit::Kind::AddComment && entry.edit.task == task.id)
            addComment(entry.edit.comment, entry.edit.text);
    }
}

void SearchIndex::finish()
{
    m_relations.insert(m_reading->relation, m_reading->part);
    m_reading.reset();
}

void SearchIndex::readPeople()
{
    m_store.openPeople();
    const auto people = std::make_shared<Part>();
    for (const store::PersonRow &row : m_store.people().rows()) {
        const User &person = row.person;
        add(*people,
            {.kind = Kind::Person,
             .person = person.id,
             .text = person.name.isEmpty() ? person.userName : person.name});
    }
    m_people = people;
}

void SearchIndex::add(Part &part, const SearchHit &hit)
{
    const QString text = folded(hit.text);
    part.entries.push_back({FuzzyQuery::lettersOf(text), part.folded.size(), text.size(), hit});
    part.folded += text;
}

int SearchIndex::size() const
{
    size_t size = m_people ? m_people->entries.size() : 0;
    for (const auto &part : m_relations)
        size += part->entries.size();
    return static_cast<int>(size);
}

QList<SearchHit> SearchIndex::find(const FuzzyQuery &query, int most) const
{
    if (query.isEmpty())
        return {};
    std::vector<Candidate> candidates;
    const auto look = [&candidates, &query](const Part &part) {
        const QStringView all(part.folded);
        for (const Entry &entry : part.entries) {
            if (const std::optional<int> score =
                    query.scoreIn(all.mid(entry.from, entry.length), entry.letters))
                candidates.push_back({*score + weightOf(entry.hit.kind), &entry});
        }
    };
    for (const auto &part : m_relations)
        look(*part);
    if (m_people)
        look(*m_people);
    const auto end =
        candidates.begin() + std::min(static_cast<std::ptrdiff_t>(most), std::ssize(candidates));
    std::partial_sort(candidates.begin(), end, candidates.end(),
                      [](const Candidate &a, const Candidate &b) { return a.isBetterThan(b); });
    QList<SearchHit> hits;
    for (auto it = candidates.begin(); it != end; ++it) {
        hits.append(it->entry->hit);
        hits.last().score = it->score;
    }
    return hits;
}

} // namespace model
