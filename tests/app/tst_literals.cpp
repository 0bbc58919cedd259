// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person reads goes through tr(), so that it can be translated. This looks for what does not
// in the sources themselves.
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TestLiterals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntranslatedTextIsFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("a label") << u"label->setText(QStringLiteral(\"Saved\"));"_s << true;
        QTest::newRow("joined") << u"m->addAction(tr(\"Go\") + u\" home\"_s);"_s << true;
        QTest::newRow("made with a text") << u"auto *one = new QLabel(\"Name\", this);"_s << true;
        QTest::newRow("a sentence") << u"const QString end = \"It is gone.\";"_s << true;
        QTest::newRow("translated")
            << u"setText(tr(\"Saved (%1)\", \"a file\").arg(n));"_s << false;
        QTest::newRow("no words") << u"setText(QStringLiteral(\"%1 · %2\").arg(a, b));"_s << false;
        QTest::newRow("a remark") << u"// setText(\"Saved\") was here\n"_s << false;
        QTest::newRow("a log") << u"qCWarning(log) << \"This is not good\";"_s << false;
    }
    void anUntranslatedTextIsFound()
    {
        QFETCH(QString, source);
        QTEST(!untranslated(source, true).isEmpty(), "isFound");
    }

    void theSourcesHaveNone()
    {
        // What the service says, to tell its refusals from each other.
        const QStringList fine{u"only Admin"_s, u"Current password"_s, u"already exists"_s};
        QStringList found;
        int files = 0;
        QDirIterator it(root() + u"/src"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (path.contains(u"/src/sandbox/"_s))
                continue; // the service speaks English
            if (path.endsWith(u"/src/view/diagnostics.cpp"_s))
                continue; // for who looks into a fault, in whichever language the window is
            ++files;
            const bool isForPeople =
                path.contains(u"/src/view/"_s) || path.contains(u"/src/model/"_s);
            for (const QString &text : untranslated(contentsOf(path), isForPeople)) {
                if (!fine.contains(text))
                    found.append(QDir(root()).relativeFilePath(path) + u": "_s + text);
            }
        }
        QVERIFY(files > 300);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void theFormsHaveNone()
    {
        // A size of letters; how addresses look, and the form of a date until it is set.
        const QStringList fine{u"title"_s,     u"subject"_s,
                               u"secondary"_s, u"https://mentorship.example.org"_s,
                               u"https://"_s,  u"d MMM yyyy"_s};
        QDirIterator it(root() + u"/ui"_s, {u"*.ui"_s}, QDir::Files);
        int strings = 0;
        while (it.hasNext()) {
            const QString path = it.next();
            QXmlStreamReader xml(contentsOf(path));
            while (!xml.atEnd()) {
                xml.readNext();
                if (!xml.isStartElement() || xml.name() != u"string")
                    continue;
                ++strings;
                const bool isKept = xml.attributes().value(u"notr"_s) == u"true";
                const QString text = xml.readElementText();
                QVERIFY2(!isKept || text.isEmpty() || fine.contains(text),
                         qPrintable(path + u": "_s + text));
            }
            QVERIFY2(!xml.hasError(), qPrintable(path));
        }
        QVERIFY(strings > 100);
    }

private:
    static QString root() { return QStringLiteral(SOURCES); }

    static QString contentsOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /// Behind the bracket that closes the one at that place.
    static qsizetype endOfCall(const QString &source, qsizetype open)
    {
        int depth = 0;
        bool isQuoted = false;
        for (qsizetype i = open; i < source.size(); ++i) {
            const QChar one = source.at(i);
            if (isQuoted && one == u'\\')
                ++i;
            else if (one == u'"')
                isQuoted = !isQuoted;
            else if (!isQuoted && one == u'(')
                ++depth;
            else if (!isQuoted && one == u')' && --depth == 0)
                return i + 1;
        }
        return source.size();
    }

    /// Without remarks, what is translated, and what goes into a log.
    static QString stripped(QString source)
    {
        static const QRegularExpression remark(u"(^|\\s)//[^\\n]*"_s);
        static const QRegularExpression log(u"\\bq(C?(Debug|Info|Warning|Critical))\\([^;]*;"_s);
        static const QRegularExpression translated(
            u"\\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\\s*\\("_s);
        source.remove(remark);
        source.remove(log);
        for (auto call = translated.match(source); call.hasMatch(); call = translated.match(source))
            source.remove(call.capturedStart(),
                          endOfCall(source, call.capturedEnd() - 1) - call.capturedStart());
        return source;
    }

    /// Texts that are given to a control; with others, also any that has words with a blank
    /// between.
    static QStringList untranslated(const QString &source, bool others)
    {
        static const QRegularExpression shows(
            u"\\b(setText|setData|setWindowTitle|setToolTip|setStatusTip|setWhatsThis|"
            "setAccessibleName|setAccessibleDescription|setPlaceholderText|setTitle|setSuffix|"
            "setPrefix|setSpecialValueText|setLabelText|addAction|addMenu|addItem|addTab|addRow|"
            "showError|showRefusal|setNameFilter|Q?Label|QPushButton|QAction|QMenu|QToolButton|"
            "QRadioButton|QCheckBox|QGroupBox|QDockWidget)\\s*(\\w+\\s*)?\\("_s);
        static const QRegularExpression literal(u"\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s);
        static const QRegularExpression word(u"\\p{L}{2}"_s);
        static const QRegularExpression words(u"\\p{L}{2,} \\p{L}{2,}"_s);
        const QString rest = stripped(source);
        QStringList found;
        const auto look = [&](const QString &text, const QRegularExpression &sign) {
            for (auto it = literal.globalMatch(text); it.hasNext();) {
                const QString one = it.next().captured(1);
                if (sign.match(QString(one).remove(u"%L"_s)).hasMatch())
                    found.append(one);
            }
        };
        for (auto it = shows.globalMatch(rest); it.hasNext();) {
            const auto call = it.next();
            const qsizetype open = call.capturedEnd() - 1;
            look(rest.mid(open, endOfCall(rest, open) - open), word);
        }
        if (others)
            look(rest, words);
        return found;
    }
};

QTEST_GUILESS_MAIN(TestLiterals)
#include "tst_literals.moc"
