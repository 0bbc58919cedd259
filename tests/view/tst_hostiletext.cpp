// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/aboutdialog.h"
#include "view/handles.h"
#include "view/signinpage.h"
#include "view/stage.h"

#include <QLabel>
#include <QTest>

using test::choose;
using test::Stage;

/// Whatever somebody writes, it is shown as text and the window keeps its shape.
class TestHostileText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everywhere_data()
    {
        QTest::addColumn<QString>("text");
        int number = 0;
        for (const QString &text : test::hostileTexts())
            QTest::addRow("%d", ++number) << text;
    }

    void everywhere()
    {
        QFETCH(QString, text);
        Stage stage;
        stage.signIn();
        stage.fillHostile(text);
        auto window = stage.window();
        window->resize(1200, 760);
        window->setAccountName(text);
        window->setBanner({view::Notice::Kind::Error, QStringLiteral("x"), text, {}});
        window->signInPage().showError(text);
        window->show();
        choose(*window, "RelationsPanel", Stage::current.value());
        choose(*window, "TasksPanel", 2);
        stage.park({.kind = Edit::Kind::AddTask, .relation = Stage::current, .text = text},
                   {Trouble::Kind::Refused, {Error::Kind::Invalid, 400, text, true}, {}});
        QTest::qWait(20);
        QVERIFY(!window->grab().isNull());

        QCOMPARE(window->size(), QSize(1200, 760));
        QVERIFY2(window->minimumSizeHint().width() <= 1000,
                 qPrintable(QString::number(window->minimumSizeHint().width())));
        const auto labels = window->findChildren<QLabel *>();
        QVERIFY(labels.size() > 20);
        for (const QLabel *label : labels)
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
        const auto widgets = window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            QVERIFY2(!widget->toolTip().contains(QStringLiteral("<img")),
                     qPrintable(widget->objectName()));
            QVERIFY(widget->toolTip().size() < 3000);
        }
    }

    void dialogsToo()
    {
        Stage stage;
        const view::AboutDialog about(stage.context());
        const auto labels = about.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
