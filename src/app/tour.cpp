// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/commandline.h"
#include "app/translation.h"
#include "view/metrics.h"
#include "view/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <cstdio>

namespace app {

using namespace std::chrono_literals;

namespace {

constexpr qint64 patience = 20'000; // ms, for one step

} // namespace

Tour::Tour(const QString &folder, session::SecretStore &secrets, QObject *parent)
    : QObject(parent), m_folder(folder), m_secrets(secrets), m_font(QApplication::font())
{
    // A person looks again and again, too.
    m_timer.setInterval(30ms);
    connect(&m_timer, &QTimer::timeout, this, &Tour::look);
    addSignInSteps();
    addEditSteps();
    addRelationSteps();
    addMemberSteps();
    addToolSteps();
    addPreferenceSteps();
    addOfflineSteps();
}

Tour::~Tour() = default;

QList<Tour::Round> Tour::allRounds()
{
    using view::theme::Appearance;
    return {{"en",
             1.0,
             {{"light", Appearance::Light},
              {"dark", Appearance::Dark},
              {"contrast", Appearance::HighContrast}}},
            {"ar", 1.0, {{"rtl", Appearance::Light}}},
            {"en", 2.0, {{"large", Appearance::Light}}}};
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder))
        return fail(tr("The folder for the pictures cannot be made."));
    beginRound();
}

void Tour::beginRound()
{
    const Round &round = m_rounds.at(m_round);
    m_gui.reset();
    m_root = std::make_unique<QTemporaryDir>();
    if (!m_root->isValid())
        return fail(tr("The folder for the pictures cannot be made."));
    m_sandbox = std::make_unique<SandboxModule>();
    const Result<QUrl> server = m_sandbox->start();
    if (!server)
        return fail(explain(server.error()));
    m_server = *server;
    installTranslations(*qApp, QString::fromLatin1(round.language));
    QApplication::setFont(
        view::metrics::scaled(m_font, round.letters, QFont::Weight(m_font.weight())));
    view::theme::apply(round.looks.first().appearance);
    m_step = 0;
    begin();
    m_timer.start();
}

void Tour::addStep(const QString &name, std::function<void()> act, std::function<bool()> isShown)
{
    const QString number = QStringLiteral("%1").arg(m_steps.size() + 1, 2, 10, QLatin1Char('0'));
    m_steps.append({number + QLatin1Char('-') + name, std::move(act), std::move(isShown)});
}

void Tour::begin()
{
    m_steps.at(m_step).act();
    m_waited.start();
}

void Tour::look()
{
    const Step &step = m_steps.at(m_step);
    if (m_look)
        return takePicture(step.name);
    if (step.isShown())
        return useLook(0); // painted in it when we look again
    if (m_waited.elapsed() > patience) {
        m_gui->window().grab().save(QStringLiteral("%1/failed-%2.png").arg(m_folder, step.name));
        fail(tr("Step %1 did not show what it should.").arg(step.name));
    }
}

void Tour::useLook(qsizetype look)
{
    view::theme::apply(m_rounds.at(m_round).looks.at(look).appearance);
    m_look = look;
}

void Tour::takePicture(const QString &name)
{
    const QList<Look> &looks = m_rounds.at(m_round).looks;
    const QString file = QStringLiteral("%1/%2-%3.png")
                             .arg(m_folder, name, QString::fromLatin1(looks.at(*m_look).name));
    QWidget *front = dialog();
    if (!front)
        front = &m_gui->window();
    if (!front->grab().save(file))
        return fail(tr("The picture %1 cannot be written.").arg(file));
    if (*m_look + 1 < looks.size())
        return useLook(*m_look + 1);
    m_look.reset();
    if (++m_step < m_steps.size())
        begin();
    else if (++m_round < m_rounds.size())
        beginRound();
    else
        finish(ExitDone);
}

void Tour::openWindow()
{
    m_gui = std::make_unique<Gui>(Paths(QStringLiteral("tour"), m_root->path()), m_secrets);
    m_gui->start(QUrl());
}

void Tour::signIn(const QString &userName)
{
    type("SignInPage", "serverEdit", m_server.toString());
    type("SignInPage", "userEdit", userName);
    type("SignInPage", "passwordEdit", m_sandbox->password());
    press("SignInPage", "signInButton");
}

void Tour::fail(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    finish(ExitFailed);
}

void Tour::finish(int exitCode)
{
    m_timer.stop();
    Q_EMIT finished(exitCode);
}

void Tour::type(const char *panel, const char *field, const QString &text)
{
    auto *edit = find<QLineEdit>(panel, field);
    edit->setFocus();
    edit->setText(text);
}

void Tour::press(const char *panel, const char *button)
{
    find<QAbstractButton>(panel, button)->click();
}

void Tour::trigger(const char *action)
{
    auto *found = m_gui->window().findChild<QAction *>(QString::fromLatin1(action));
    if (!found)
        qFatal("The window has no action %s", action);
    found->trigger();
}

bool Tour::isSeen(const char *panel, const char *name) const
{
    const auto *parent = m_gui->window().findChild<QWidget *>(QString::fromLatin1(panel));
    const auto *widget = parent ? parent->findChild<QWidget *>(QString::fromLatin1(name)) : nullptr;
    return widget && widget->isVisible();
}

void Tour::pressKey(QWidget &widget, int key, const QString &text)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(&widget, &event);
}

QDialog *Tour::dialog() const
{
    const auto dialogs = m_gui->window().findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void Tour::closeDialog()
{
    if (QDialog *open = dialog())
        open->reject();
}

QModelIndex Tour::runningRelation() const
{
    const auto *model = m_gui->window()
                            .findChild<QWidget *>(QStringLiteral("RelationsPanel"))
                            ->findChild<QAbstractItemView *>(QStringLiteral("list"))
                            ->model();
    const QModelIndex heading = model->index(0, 0);
    const QModelIndex first = model->index(0, 0, heading);
    const auto running = int(Relation::Group::Current);
    return first.data(model::GroupedModel::GroupRole).toInt() == running ? first : QModelIndex();
}

QModelIndex Tour::taskWithText(const QString &text) const
{
    return rowIn(find<QAbstractItemView>("TasksPanel", "list")->model(), text);
}

QModelIndex Tour::rowIn(const QAbstractItemModel *model, const QString &text)
{
    return model
        ->match(model->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

// Shown, and not as waiting any more: the service has listed it.
bool Tour::isListed(const QString &task) const
{
    const QModelIndex index = taskWithText(task);
    return index.isValid() && index.data(model::TaskModel::WaitingRole).toInt() == 0
        && !m_gui->program().sync().hasWaitingEdits();
}

void Tour::select(const char *panel, const QModelIndex &index)
{
    auto *list = find<QAbstractItemView>(panel, "list");
    list->setFocus();
    list->setCurrentIndex(index);
}

// Every row of the three panels.
QStringList Tour::shownTexts() const
{
    QStringList texts;
    for (const char *panel : {"RelationsPanel", "TasksPanel", "CommentsPanel"}) {
        const auto *model = find<QAbstractItemView>(panel, "list")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            texts << index.data().toString();
            for (int child = 0; child < model->rowCount(index); ++child)
                texts << model->index(child, 0, index).data().toString();
        }
    }
    return texts;
}

} // namespace app
