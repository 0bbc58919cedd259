// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/searchindex.h"

#include "model/foldedtext.h"
#include "store/outbox.h"

#include <algorithm>
#include <chrono>
#include <cstring>

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

/// From there on; -1 when it is not there.
qsizetype indexOfBytes(const QByteArray &bytes, const QByteArray &word, qsizetype from)
{
#if defined(Q_OS_WIN) // has no memmem()
    return bytes.indexOf(word, from);
#else
    const void *at = memmem(bytes.constData() + from, static_cast<size_t>(bytes.size() - from),
                            word.constData(), static_cast<size_t>(word.size()));
    return at ? static_cast<const char *>(at) - bytes.constData() : -1;
#endif
}

} // namespace

struct SearchIndex::Entry {
    qsizetype from = 0; ///< in the part's folded texts
    qsizetype length = 0;
    qsizetype end = 0; ///< in the part's bytes
    SearchHit hit;
};

/// What is read and replaced in one go: a relation with its tasks and comments, or the people.
/// Their folded texts lie in one piece, so that looking through them is quick: once to be judged,
/// and once in UTF-8, each ended by a zero byte, to be searched.
struct SearchIndex::Part {
    QString folded;
    QByteArray bytes;
    std::vector<quint64> letters; ///< of each entry
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

struct SearchIndex::Candidates {
    struct Candidate {
        int score = 0;
        const Entry *entry = nullptr;
    };

    std::vector<Candidate> all;

    void add(const Entry &entry, std::optional<int> score)
    {
        if (score)
            all.push_back({*score + weightOf(entry.hit.kind), &entry});
    }

    [[nodiscard]] static bool isBetter(const Candidate &a, const Candidate &b)
    {
        if (a.score != b.score)
            return a.score > b.score;
        // The more of a text was typed, the more it was meant.
        return a.entry->length < b.entry->length;
    }

    [[nodiscard]] QList<SearchHit> best(int most)
    {
        const auto end = all.begin() + std::min(static_cast<std::ptrdiff_t>(most), std::ssize(all));
        std::partial_sort(all.begin(), end, all.end(), isBetter);
        QList<SearchHit> hits;
        for (auto it = all.begin(); it != end; ++it) {
            hits.append(it->entry->hit);
            hits.last().score = it->score;
        }
        return hits;
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
    part.bytes += text.toUtf8();
    part.bytes += '\0';
    part.letters.push_back(FuzzyQuery::lettersOf(text));
    part.entries.push_back({part.folded.size(), text.size(), part.bytes.size(), hit});
    part.folded += text;
}

int SearchIndex::size() const
{
    size_t size = m_people ? m_people->entries.size() : 0;
    for (const auto &part : m_relations)
        size += part->entries.size();
    return static_cast<int>(size);
}

void SearchIndex::findWords(const Part &part, const FuzzyQuery &query, Candidates &candidates)
{
    const QByteArray &word = query.longestWord();
    const QStringView all(part.folded);
    auto entry = part.entries.cbegin();
    for (qsizetype at = indexOfBytes(part.bytes, word, 0); at >= 0;
         at = indexOfBytes(part.bytes, word, entry->end)) {
        while (entry->end <= at)
            ++entry;
        candidates.add(*entry, query.scoreOfWordsIn(all.mid(entry->from, entry->length)));
        if (entry + 1 == part.entries.cend())
            return;
    }
}

void SearchIndex::findLetters(const Part &part, const FuzzyQuery &query, Candidates &candidates)
{
    const QStringView all(part.folded);
    for (size_t number = 0; number < part.entries.size(); ++number) {
        if (!query.mayBeIn(part.letters[number]))
            continue;
        const Entry &entry = part.entries[number];
        candidates.add(entry, query.scoreIn(all.mid(entry.from, entry.length)));
    }
}

QList<SearchHit> SearchIndex::find(const FuzzyQuery &query, int most) const
{
    if (query.isEmpty())
        return {};
    const auto lookWith = [this, &query](auto look) {
        Candidates candidates;
        for (const auto &part : m_relations)
            look(*part, query, candidates);
        if (m_people)
            look(*m_people, query, candidates);
        return candidates;
    };
    Candidates candidates = lookWith(&SearchIndex::findWords);
    if (std::ssize(candidates.all) < most)
        candidates = lookWith(&SearchIndex::findLetters);
    return candidates.best(most);
}

} // namespace model
