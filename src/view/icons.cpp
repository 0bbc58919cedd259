// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/icons.h"

#include "view/tintediconengine.h"

#include <QPainter>
#include <QPixmapCache>
#include <QtMath>

// Outside of any namespace, as the resource is.
static void initIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace view {

namespace {

constexpr int sizes[] = {16, 24, 32, 48, 64};

QString fileFor(const QString &name, int pixels)
{
    int best = sizes[std::size(sizes) - 1];
    for (const int size : sizes) {
        if (size >= pixels) {
            best = size;
            break;
        }
    }
    static const bool isInitialized = (initIconResource(), true);
    Q_UNUSED(isInitialized)
    return QStringLiteral(":/icons/%1/%2.png").arg(best).arg(name);
}

} // namespace

QIcon icon(const QString &name, theme::Tint tint)
{
    return QIcon(new TintedIconEngine(name, tint));
}

QPixmap tinted(const QString &name, int size, const QColor &color, double devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    const QString key = QStringLiteral("tinted/%1/%2/%3").arg(name).arg(pixels).arg(color.rgba());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QImage image(fileFor(name, pixels));
        if (image.isNull())
            return {};
        if (image.width() != pixels)
            image = image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
        painter.end();
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon applicationIcon()
{
    QIcon icon;
    initIconResource();
    // Each is decoded here, so no more than a window's frame and a task bar need.
    for (const int size : {16, 32, 48})
        icon.addFile(QStringLiteral(":/icons/app/%1.png").arg(size), QSize(size, size));
    return icon;
}

QPixmap applicationPicture(int size, qreal pixelRatio)
{
    initIconResource();
    const int wanted = qCeil(size * pixelRatio);
    int drawn = 512;
    for (const int candidate : {256, 128, 64, 48, 32, 16}) {
        if (candidate >= wanted)
            drawn = candidate;
    }
    QPixmap picture(QStringLiteral(":/icons/app/%1.png").arg(drawn));
    picture = picture.scaled(wanted, wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(pixelRatio);
    return picture;
}

} // namespace view
