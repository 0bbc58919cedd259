// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/aboutdialog.h"
#include "view/components.h"
#include "view/diagnostics.h"
#include "view/fitteddialog.h"
#include "view/licencesdialog.h"
#include "view/noticebar.h"
#include "view/preferencesdialog.h"
#include "view/signinpage.h"
#include "view/stage.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>
#include <QWhatsThis>

using test::Stage;

namespace {

QStringList textsOf(const Relation &relation)
{
    return {relation.mentor.name, relation.mentee.name, relation.notes};
}

bool isField(const QWidget *widget)
{
    // The line edit of a spin box or of a date is part of that.
    return (qobject_cast<const QLineEdit *>(widget)
            && !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
        || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QCheckBox *>(widget);
}

int verifyExplained(const QWidget &place)
{
    int count = 0;
    const auto widgets = place.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!isField(widget) || widget->focusPolicy() == Qt::NoFocus)
            continue;
        ++count;
        if (widget->whatsThis().isEmpty()) {
            QTest::qFail(qPrintable(widget->objectName() + QStringLiteral(" in ")
                                    + place.objectName() + QStringLiteral(" is not explained")),
                         __FILE__, __LINE__);
        }
    }
    return count;
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPartHasItsLicence()
    {
        const QList<view::Component> all = view::components();
        QCOMPARE(all.first().name, QStringLiteral("Mentorship Desktop"));
        QCOMPARE(all.first().licence, QStringLiteral("GPL-3.0-or-later"));
        QStringList names;
        for (const view::Component &component : all) {
            names += component.name;
            QVERIFY(!component.licence.isEmpty());
            QVERIFY(component.isOfSandbox || names.size() <= 6);
            QVERIFY2(view::licenceText(component).size() > 200, qPrintable(component.name));
            // What a licence of a few lines asks for is that these lines are passed on.
            const bool isShort = view::licenceText(component).size() < 5000;
            for (const QString &line : component.copyright)
                QVERIFY(!isShort || view::licenceText(component).contains(line));
            QVERIFY(!component.copyright.isEmpty() || component.name == QStringLiteral("SQLite"));
        }
        QCOMPARE(names.size(), 9);
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void aboutLeadsToTheLicences()
    {
        Stage stage;
        stage.facts.versions = {{QStringLiteral("SQLite"), QStringLiteral("3.99.1")}};
        view::AboutDialog about(stage.context());
        about.show();
        click(about, "licencesButton");
        auto *dialog = about.findChild<view::LicencesDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("list"));
        const auto *text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("textEdit"));
        QCOMPARE(list->count(), int(view::components().size()));
        QVERIFY(text->toPlainText().contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().startsWith(QStringLiteral("SQLite (")))
                list->setCurrentRow(row);
        }
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("SQLite 3.99.1\n")));
        QVERIFY(text->toPlainText().contains(QStringLiteral("May you do good")));
    }

    void diagnosticsSayHowItStands()
    {
        Stage stage;
        stage.facts.keychain = QStringLiteral("Secret Service");
        stage.facts.cacheVersion = 4;
        stage.kept = {QStringLiteral("x"), 4096, 77};
        stage.signIn();
        stage.fill();
        Edit edit;
        edit.kind = Edit::Kind::CompleteTask;
        edit.relation = Stage::current;
        edit.task = TaskId(3);
        stage.make(edit);
        stage.goOffline();
        const QString text = view::diagnostics(stage.context());
        for (const char *line :
             {"Session: SignedIn", "Server: a server, over http", "Link: offline", "Relations: 6",
              "Waiting changes: 1", "Of them parked: 0", "Cache: 4096 bytes, version 4",
              "Outbox: 77 bytes", "Keychain: Secret Service", "Platform plugin: "}) {
            QVERIFY2(text.contains(QString::fromLatin1(line)), line);
        }
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("Last errors: Offline"),
                                                 QRegularExpression::CaseInsensitiveOption)));
        QVERIFY(text.contains(QString::fromLatin1(qVersion())));
    }

    void diagnosticsTellNothingOfAnybody()
    {
        Stage stage;
        stage.facts.folder = QDir::homePath() + QStringLiteral("/.local/share/default");
        stage.kept.folder = QStringLiteral("/secret/folder");
        stage.signIn();
        stage.fill();
        Edit edit;
        edit.kind = Edit::Kind::AddTask;
        edit.relation = Stage::current;
        edit.text = QStringLiteral("Words of a waiting task");
        Trouble trouble;
        const EditId parked = stage.park(edit, trouble);
        stage.store.openRelation(Stage::current);
        stage.store.openTask(TaskId(2));
        stage.goOffline();
        const QString text = view::diagnostics(stage.context());
        QStringList forbidden{QStringLiteral("refresh"),
                              QStringLiteral("127.0.0.1"),
                              stage.session->account().key(),
                              edit.text,
                              stage.kept.folder,
                              QDir::homePath() + u'/',
                              stage.folder.path()};
        const QList<Relation> relations = stage.relations.all();
        for (const Relation &relation : relations)
            forbidden += textsOf(relation);
        collect(stage.tasks, {}, &forbidden);
        collect(stage.comments, {}, &forbidden);
        QVERIFY(forbidden.size() > 25);
        for (const QString &secret : std::as_const(forbidden))
            QVERIFY2(secret.isEmpty() || !text.contains(secret, Qt::CaseInsensitive),
                     qPrintable(secret));
        QVERIFY(text.contains(QStringLiteral("Profile folder: ~/.local/share/default")));
        stage.drop(parked);
    }

    void theyAreCopiedByTheMenuAndItIsTold()
    {
        Stage stage;
        auto window = stage.window(); // signed out, too
        window->show();
        QGuiApplication::clipboard()->clear();
        auto *action = window->findChild<QAction *>(QStringLiteral("copyDiagnostics"));
        QVERIFY(action->isEnabled());
        action->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), view::diagnostics(stage.context()));
        QCOMPARE(window->banners().last().id, QStringLiteral("diagnostics"));

        QGuiApplication::clipboard()->clear();
        window->findChild<QAction *>(QStringLiteral("about"))->trigger();
        const auto *about = window->findChild<view::AboutDialog *>();
        click(*about, "diagnosticsButton");
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QCOMPARE(about->findChild<view::NoticeBar *>()->shownId(), QStringLiteral("diagnostics"));
    }

    void everyFieldIsExplained()
    {
        Stage stage;
        auto window = stage.window();
        window->show();
        QVERIFY(verifyExplained(window->signInPage()) >= 4);
        stage.signIn();
        stage.fill();
        window->findChild<QAction *>(QStringLiteral("preferences"))->trigger();
        for (const char *panel :
             {"RelationsPanel", "TasksPanel", "CommentsPanel", "MembersPanel", "ChangesPanel"}) {
            const auto *place = window->findChild<QWidget *>(QString::fromLatin1(panel));
            QVERIFY2(place, panel);
            (void)verifyExplained(*place);
        }
        QVERIFY(verifyExplained(*window->findChild<view::PreferencesDialog *>()) >= 2);
        window->findChild<QAction *>(QStringLiteral("saveLayout"))->trigger();
        QCOMPARE(verifyExplained(*window->findChild<QWidget *>(QStringLiteral("saveLayoutDialog"))),
                 1);
    }

    void whatsThisIsEntered()
    {
        Stage stage;
        auto window = stage.window();
        window->show();
        window->findChild<QAction *>(QStringLiteral("whatsThis"))->trigger();
        QVERIFY(QWhatsThis::inWhatsThisMode());
        QWhatsThis::leaveWhatsThisMode();
    }

private:
    static void click(const QWidget &place, const char *name)
    {
        place.findChild<QAbstractButton *>(QString::fromLatin1(name))->click();
    }

    static void collect(const QAbstractItemModel &model, const QModelIndex &parent,
                        QStringList *texts)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            if (parent.isValid() || !model.hasChildren(index))
                texts->append(index.data().toString());
            collect(model, index, texts);
        }
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
