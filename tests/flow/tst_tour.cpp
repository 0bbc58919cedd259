// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The languages have their own names; that a machine has no font for one is not the program's
// fault; nor that the offscreen platform puts no window above another.
QByteArray withoutThePlatforms(const QByteArray &errors)
{
    QByteArray result;
    for (const QByteArray &line : errors.split('\n')) {
        if (!line.isEmpty() && !line.contains("OpenType support missing for")
            && !line.contains("This plugin does not support raise()"))
            result += line + '\n';
    }
    return result;
}

constexpr int steps = 31;

int lightnessOf(const QImage &picture)
{
    return picture.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .pixelColor(0, 0)
        .lightness();
}

// Something is on it, and not only the ground.
bool hasSeveralColors(const QImage &picture)
{
    const QImage small = picture.scaled(64, 64);
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            if (small.pixel(x, y) != small.pixel(0, 0))
                return true;
        }
    }
    return false;
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
        const QString pictures = home.path(u"pictures"_s);
        const auto outcome = home.run({u"--tour"_s, pictures});
        QVERIFY2(outcome.exitCode == 0, outcome.errors.constData());
        const QByteArray errors = withoutThePlatforms(outcome.errors);
        QVERIFY2(errors.isEmpty(), errors.constData());

        const QFileInfoList files = QDir(pictures).entryInfoList({u"*.png"_s});
        QHash<QString, int> looks;
        for (const QFileInfo &file : files) {
            const QImage picture(file.filePath());
            const QString look = file.completeBaseName().section(u'-', -1);
            ++looks[look];
            QVERIFY2(picture.width() >= 400, qPrintable(file.fileName()));
            QVERIFY2(hasSeveralColors(picture), qPrintable(file.fileName()));
            // Dark ones are dark all over, and the others light.
            const bool isDark = look == u"dark"_s || look == u"contrast"_s;
            QVERIFY2((lightnessOf(picture) < 128) == isDark, qPrintable(file.fileName()));
        }
        const QStringList all{u"light"_s, u"dark"_s, u"contrast"_s, u"rtl"_s, u"large"_s};
        QCOMPARE(looks.size(), all.size());
        for (const QString &look : all)
            QCOMPARE(looks.value(look), steps);
    }
};

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
