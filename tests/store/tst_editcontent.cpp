// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editcontent.h"

#include <QCborMap>
#include <QCborValue>
#include <QRandomGenerator>
#include <QTest>

using namespace store;

namespace {

const RelationId relation{3};
const TaskId task{4};

/// With all that an edit of that kind can have.
Edit editOf(Edit::Kind kind)
{
    Edit edit{.kind = kind, .relation = relation, .subject = QStringLiteral("Ärger & <b>\u202e")};
    if (isOfTask(kind) || isOfComment(kind))
        edit.task = task;
    if (kind == Edit::Kind::AddTask || isOfComment(kind))
        edit.text = QStringLiteral("two\nlines, \U0001f331");
    if (isOfComment(kind))
        edit.comment = CommentId(5);
    if (kind == Edit::Kind::EditComment)
        edit.base = QStringLiteral("as it was");
    if (kind == Edit::Kind::SendRequest) {
        edit.request = {UserId(7), UserId(8), 1710000000.5, QStringLiteral("Shall we?")};
        edit.replaces = RelationId(2);
    }
    if (kind == Edit::Kind::UpdateProfile) {
        for (const ProfileField field : allProfileFields)
            edit.profile.texts.insert(field,
                                      QStringLiteral("text %1").arg(static_cast<int>(field)));
        edit.profile.texts.insert(ProfileField::Bio, QString()); // taken away
        edit.profile.needsMentoring = false;
        edit.profile.isAvailableToMentor = true;
    }
    nameAddition(edit, EditId(6));
    return edit;
}

QList<Edit> allEdits()
{
    QList<Edit> edits;
    for (int kind = int(Edit::Kind::AddTask); kind <= int(Edit::Kind::UpdateProfile); ++kind)
        edits.append(editOf(static_cast<Edit::Kind>(kind)));
    return edits;
}

WaitingEdit fullEntry()
{
    WaitingEdit entry{.id = EditId(6), .edit = editOf(Edit::Kind::EditComment)};
    entry.state = WaitingEdit::State::Parked;
    entry.since = 1700000000.123456;
    entry.heldUntil = 1700000005; // without a fraction
    entry.mark = 0; // which is not none
    entry.sends = 3;
    entry.serverErrors = 2;
    entry.wasUnknown = true;
    entry.lastError = Error{Error::Kind::RateLimited, 429, QStringLiteral("Slower"), true,
                            std::chrono::seconds(30)};
    entry.trouble = Trouble{Trouble::Kind::CommentChanged,
                            {Error::Kind::Conflict, 409, QStringLiteral("No"), true},
                            QStringLiteral("theirs")};
    return entry;
}

QCborMap mapOf(const QByteArray &payload)
{
    return QCborValue::fromCbor(payload).toMap();
}

QByteArray bytesOf(const QCborMap &map)
{
    return map.toCborValue().toCbor();
}

} // namespace

class TestEditContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryKind();
    void keepsEveryState();
    void keepsEveryReason();
    void keepsNumbersThatAreOnlyGivenHere();
    void passesOverWhatALaterVersionAdds();
    void takesAKindOfErrorItDoesNotKnow();
    void refusesWhatIsNoEdit_data();
    void refusesWhatIsNoEdit();
    void refusesWhatIsOfAnotherType_data();
    void refusesWhatIsOfAnotherType();
    void refusesWhatIsCutOff();
    void outlivesAnyBytes();
};

void TestEditContent::keepsEveryKind()
{
    const QList<Edit> edits = allEdits();
    QCOMPARE(edits.size(), 12);
    for (const Edit &edit : edits) {
        const std::optional<Edit> read = editFrom(toPayload(edit));
        QVERIFY(read);
        QCOMPARE(*read, edit);
        const WaitingEdit entry{.id = EditId(6), .edit = edit, .since = 1};
        QCOMPARE(waitingEditFrom(toPayload(entry)), std::optional(entry));
    }
}

void TestEditContent::keepsEveryState()
{
    using State = WaitingEdit::State;
    WaitingEdit entry = fullEntry();
    for (const State state :
         {State::Queued, State::Sending, State::Acknowledged, State::Unknown, State::Parked}) {
        entry.state = state;
        QCOMPARE(waitingEditFrom(toPayload(entry)), std::optional(entry));
    }
    entry.mark.reset();
    entry.trouble.reset();
    entry.lastError.reset();
    QCOMPARE(waitingEditFrom(toPayload(entry)), std::optional(entry));
}

void TestEditContent::keepsEveryReason()
{
    WaitingEdit entry = fullEntry();
    for (int kind = int(Trouble::Kind::Refused); kind <= int(Trouble::Kind::KeptLosing); ++kind) {
        entry.trouble->kind = static_cast<Trouble::Kind>(kind);
        QCOMPARE(waitingEditFrom(toPayload(entry)), std::optional(entry));
    }
    for (int kind = 0; kind <= int(Error::Kind::Keychain); ++kind) {
        entry.lastError->kind = static_cast<Error::Kind>(kind);
        QCOMPARE(waitingEditFrom(toPayload(entry)), std::optional(entry));
    }
}

/// Readers that make a double of each number lose them.
void TestEditContent::keepsNumbersThatAreOnlyGivenHere()
{
    WaitingEdit entry;
    entry.id = EditId((qint64(1) << 53) + 1);
    entry.edit = {.kind = Edit::Kind::AddComment,
                  .relation = RelationId((qint64(1) << 53) + 1),
                  .task = TaskId::local((qint64(1) << 53) + 1)};
    nameAddition(entry.edit, entry.id);
    entry.mark = (qint64(1) << 53) + 1;
    QCOMPARE(waitingEditFrom(toPayload(entry)), std::optional(entry));
}

void TestEditContent::passesOverWhatALaterVersionAdds()
{
    const WaitingEdit entry = fullEntry();
    QCborMap map = mapOf(toPayload(entry));
    map.insert(QLatin1String("colour"), QCborMap{{QLatin1String("red"), 1}});
    map.insert(17, true);
    QCborMap edit = map[QLatin1String("edit")].toMap();
    edit.insert(QLatin1String("mood"), 1.5);
    map.insert(QLatin1String("edit"), edit);
    QCOMPARE(waitingEditFrom(bytesOf(map)), std::optional(entry));

    const Edit profile = editOf(Edit::Kind::UpdateProfile);
    QCborMap withField = mapOf(toPayload(profile));
    QCborMap inner = withField[QLatin1String("profile")].toMap();
    QCborMap texts = inner[QLatin1String("texts")].toMap();
    texts.insert(99, QStringLiteral("of a field to come"));
    inner.insert(QLatin1String("texts"), texts);
    withField.insert(QLatin1String("profile"), inner);
    QCOMPARE(editFrom(bytesOf(withField)), std::optional(profile));
}

void TestEditContent::takesAKindOfErrorItDoesNotKnow()
{
    QCborMap map = mapOf(toPayload(fullEntry()));
    for (const char *key : {"error", "trouble"}) {
        QCborMap inner = map[QLatin1String(key)].toMap();
        inner.insert(QLatin1String("kind"), 4711);
        map.insert(QLatin1String(key), inner);
    }
    const std::optional<WaitingEdit> read = waitingEditFrom(bytesOf(map));
    QVERIFY(read);
    QCOMPARE(read->lastError->kind, Error::Kind::Protocol);
    QCOMPARE(read->trouble->kind, Trouble::Kind::Refused);
    QCOMPARE(read->edit, fullEntry().edit); // its text above all
}

void TestEditContent::refusesWhatIsNoEdit_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("{\"kind\":1}");
    QTest::newRow("number") << QCborValue(1).toCbor();
    QTest::newRow("array") << QCborValue(QCborArray{1, 2}).toCbor();
    QTest::newRow("empty map") << bytesOf({});
    const QCborMap whole = mapOf(toPayload(fullEntry()));
    const auto with = [&whole](const char *key, const QCborValue &value) {
        QCborMap map = whole;
        map.insert(QLatin1String(key), value);
        return bytesOf(map);
    };
    QTest::newRow("state 0") << with("state", 0);
    QTest::newRow("state 6") << with("state", 6);
    QTest::newRow("no state") << with("state", QCborValue());
    QTest::newRow("no edit") << with("edit", QCborValue());
    QTest::newRow("edit without a kind") << with("edit", QCborMap());
    QTest::newRow("kind 0") << with("edit", QCborMap{{QLatin1String("kind"), 0}});
    QTest::newRow("kind 13") << with("edit", QCborMap{{QLatin1String("kind"), 13}});
    QTest::newRow("two") << bytesOf(whole) + bytesOf(whole);
    QTest::newRow("one byte more") << bytesOf(whole) + '\0';
}

void TestEditContent::refusesWhatIsNoEdit()
{
    QFETCH(QByteArray, payload);
    QVERIFY(!waitingEditFrom(payload));
    QVERIFY(!editFrom(payload));
}

void TestEditContent::refusesWhatIsOfAnotherType_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isOfEdit");
    for (const char *key : {"id", "edit", "state", "since", "held", "mark", "sends", "faults",
                            "unknown", "trouble", "error"})
        QTest::newRow(key) << QString::fromLatin1(key) << false;
    for (const char *key : {"kind", "relation", "task", "comment", "text", "base", "subject"})
        QTest::addRow("edit's %s", key) << QString::fromLatin1(key) << true;
}

/// Better no edit than one with an empty text, or to another task.
void TestEditContent::refusesWhatIsOfAnotherType()
{
    QFETCH(QString, key);
    QFETCH(bool, isOfEdit);
    QCborMap map = mapOf(toPayload(fullEntry()));
    QCborMap inner = isOfEdit ? map[QLatin1String("edit")].toMap() : map;
    QVERIFY(inner.contains(key));
    inner.insert(key, QCborArray{1});
    if (isOfEdit)
        map.insert(QLatin1String("edit"), inner);
    QVERIFY(!waitingEditFrom(bytesOf(isOfEdit ? map : inner)));
    if (isOfEdit)
        QVERIFY(!editFrom(bytesOf(inner)));
}

void TestEditContent::refusesWhatIsCutOff()
{
    QList<QByteArray> payloads{toPayload(fullEntry())};
    for (const Edit &edit : allEdits())
        payloads.append(toPayload(WaitingEdit{.id = EditId(6), .edit = edit}));
    for (const QByteArray &payload : std::as_const(payloads)) {
        for (qsizetype size = 0; size < payload.size(); ++size)
            QVERIFY2(!waitingEditFrom(payload.left(size)), qPrintable(QString::number(size)));
    }
    for (const Edit &edit : allEdits()) {
        const QByteArray payload = toPayload(edit);
        for (qsizetype size = 0; size < payload.size(); ++size)
            QVERIFY2(!editFrom(payload.left(size)), qPrintable(QString::number(size)));
    }
}

/// What is taken of changed bytes is an edit like any other: it can be written and read again.
void TestEditContent::outlivesAnyBytes()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QByteArray whole = toPayload(fullEntry());
    int taken = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes = whole;
        for (quint32 change = random.bounded(1U, 6U); change > 0; --change) {
            bytes[static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())))] =
                static_cast<char>(random.bounded(256U));
        }
        if (const std::optional<WaitingEdit> read = waitingEditFrom(bytes)) {
            ++taken;
            const std::optional<WaitingEdit> again = waitingEditFrom(toPayload(*read));
            QVERIFY(again);
            QCOMPARE(again->edit, read->edit);
        }
    }
    QVERIFY(taken > 0 && taken < 20000);
}

QTEST_GUILESS_MAIN(TestEditContent)
#include "tst_editcontent.moc"
