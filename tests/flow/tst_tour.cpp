// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include <QImage>
#include <QtTest>

namespace {

// The languages have their own names; that a machine has no font for one is not the program's
// fault.
QByteArray withoutMissingFonts(const QByteArray &errors)
{
    QByteArray result;
    for (const QByteArray &line : errors.split('\n')) {
        if (!line.isEmpty() && !line.contains("OpenType support missing for"))
            result += line + '\n';
    }
    return result;
}

} // namespace

// The main job, through the window's own fields; see app/tour.h for what each step must show.
class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMainJobWithAndWithoutANetwork()
    {
        const Home home;
        const QString pictures = home.path(u"pictures"_qs);
        const auto outcome = home.run({u"--tour"_qs, pictures});
        QVERIFY2(outcome.exitCode == 0, outcome.errors.constData());
        const QByteArray errors = withoutMissingFonts(outcome.errors);
        QVERIFY2(errors.isEmpty(), errors.constData());

        const QFileInfoList files = QDir(pictures).entryInfoList({u"*.png"_qs});
        QCOMPARE(files.size(), 30); // fifteen steps, light and dark
        for (const QFileInfo &file : files) {
            const QImage picture(file.filePath());
            QVERIFY(picture.width() >= 400);
            // Light ones are light and dark ones dark, all over.
            const int lightness =
                picture.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .pixelColor(0, 0)
                    .lightness();
            QCOMPARE(lightness < 128, file.fileName().contains(u"dark"_qs));
        }
    }
};

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
