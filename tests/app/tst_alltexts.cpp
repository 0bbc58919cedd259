// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translationfile.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using test::Message;

// The texts of the sources, as they are now, against the files of translations.
class TestAllTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTextOfTheSourcesIsInEachFile()
    {
        QTemporaryDir scratch;
        const QString collected = scratch.filePath(u"collected.ts"_s);
        QProcess lupdate;
        lupdate.start(
            QStringLiteral(LUPDATE),
            QStringList{u"-silent"_s, u"-I"_s, root() + u"/src"_s, u"-locations"_s, u"none"_s}
                + sources() + QStringList{u"-ts"_s, collected});
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        const QSet<QString> texts = keysOf(collected);
        QVERIFY(texts.size() > 900);
        const QDir folder(root() + u"/translations"_s);
        const QStringList files = folder.entryList({u"*.ts"_s});
        QVERIFY(files.size() > 1);
        for (const QString &file : files) {
            if (file == u"mentorship_en.ts"_s)
                continue; // the source
            const QSet<QString> missing = texts - keysOf(folder.filePath(file));
            QVERIFY2(missing.isEmpty(),
                     qPrintable(file + u": "_s + QStringList(missing.values()).join(u'\n')));
        }
    }

private:
    static QString root() { return QStringLiteral(SOURCES); }

    static QStringList sources()
    {
        QStringList files;
        for (const char *folder : {"/src", "/ui"}) {
            QDirIterator it(root() + QLatin1String(folder), {u"*.cpp"_s, u"*.h"_s, u"*.ui"_s},
                            QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                if (const QString file = it.next(); !file.contains(u"/src/sandbox/"_s))
                    files.append(file);
            }
        }
        return files;
    }

    static QSet<QString> keysOf(const QString &path)
    {
        QSet<QString> keys;
        for (const Message &message : test::messagesOf(path))
            keys.insert(message.key());
        return keys;
    }
};

QTEST_GUILESS_MAIN(TestAllTexts)
#include "tst_alltexts.moc"
