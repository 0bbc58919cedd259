// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/spoiledbody.h"

#include <QRegularExpression>

namespace test {

namespace {

QByteArray withAnId(const QByteArray &body, const QByteArray &id)
{
    if (body.startsWith('['))
        return R"([{"id": )" + id + "}]";
    return R"({"id": )" + id + ", " + body.mid(body.indexOf('{') + 1);
}

BodyChange withFirstNumber(const std::function<QByteArray(const QString &)> &change)
{
    return [change](const QByteArray &body) {
        static const QRegularExpression expression(QStringLiteral(R"("id"\s*:\s*(-?\d+))"));
        const QString text = QString::fromUtf8(body);
        const QRegularExpressionMatch id = expression.match(text);
        if (!id.hasMatch())
            return withAnId(body.trimmed(), change(QStringLiteral("1")));
        return text.left(id.capturedStart(1)).toUtf8() + change(id.captured(1))
            + text.mid(id.capturedEnd(1)).toUtf8();
    };
}

} // namespace

BodyChange wrongShape()
{
    return [](const QByteArray &body) {
        return body.trimmed().startsWith('[') ? QByteArray(R"({"items": )") + body + '}'
                                              : '[' + body + ']';
    };
}

BodyChange withFirstId(const QByteArray &json)
{
    return withFirstNumber([json](const QString &) { return json; });
}

BodyChange withAnUnevenId()
{
    return withFirstId("9007199254740993");
}

BodyChange withANegativeId()
{
    return withFirstId("-1");
}

BodyChange withATextForAnId()
{
    return withFirstId(R"("7")");
}

BodyChange withAFractionForAnId()
{
    return withFirstId("1.5");
}

BodyChange withDuplicateKeys()
{
    return withFirstNumber([](const QString &id) {
        return id.toUtf8() + R"(, "id": )" + QByteArray::number(id.toLongLong() + 1);
    });
}

BodyChange nested(int depth)
{
    return [depth](const QByteArray &) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
}

} // namespace test
