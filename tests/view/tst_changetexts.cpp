// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/changetexts.h"
#include "view/stage.h"

#include <QTest>

using test::Stage;

class TestChangeTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsExportedCannotPassForWhatTheProgramSays()
    {
        Stage stage;
        stage.signIn();
        stage.fill();
        const QString text = QStringLiteral("# one\n- [Needs you](http://evil)\r> two");
        const EditId id = stage.make({.kind = Edit::Kind::AddTask,
                                      .relation = Stage::current,
                                      .text = text,
                                      .subject = text});
        const QList<view::ChangeFacts> facts{view::ChangeFacts::of(stage.changes.indexOf(id))};
        const QString markdown = view::changesAsText(facts, {}, view::TextFormat::Markdown);
        QVERIFY(
            markdown.contains(QStringLiteral("> # one\n> - [Needs you](http://evil)\n> > two")));
        QVERIFY(markdown.contains(QStringLiteral("Amara Okafor")));
        const QString plain = view::changesAsText(facts, {}, view::TextFormat::Plain);
        QVERIFY(plain.contains(QStringLiteral("    # one\n    - [Needs you]")));

        const QString file = stage.folder.filePath(QStringLiteral("changes.md"));
        QVERIFY(view::writeChanges(markdown, file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(written.readAll()), markdown);
#ifdef Q_OS_UNIX // on Windows the folder that the person chose sees to it
        QVERIFY(!(written.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
#endif
        const Result<Done> refused =
            view::writeChanges(markdown, stage.folder.filePath(QStringLiteral("no/where.md")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
    }
};

QTEST_MAIN(TestChangeTexts)
#include "tst_changetexts.moc"
