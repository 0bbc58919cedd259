// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/person.h"

#include "store/outbox.h"
#include "view/englishplurals.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace test {

namespace {

constexpr int patience = 20'000; // ms, for what the server has to answer

// As it reads: without mnemonics and the marks that isolate a name.
QString plain(QString text)
{
    text.remove(u'&');
    text.remove(QChar(0x2068));
    text.remove(QChar(0x2069));
    return text;
}

bool isReadIn(const QAbstractItemView &view, const QModelIndex &parent, const QString &text)
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        for (int column = 0; column < model.columnCount(parent); ++column) {
            if (plain(index.siblingAtColumn(column).data().toString()).contains(text))
                return true;
        }
        if (plain(index.data(Qt::AccessibleTextRole).toString()).contains(text)
            || isReadIn(view, index, text))
            return true;
    }
    return false;
}

bool isReadIn(const QWidget &widget, const QString &text)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return plain(label->text()).contains(text) || plain(label->accessibleName()).contains(text);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return plain(button->text()).contains(text)
            || plain(button->accessibleName()).contains(text);
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return edit->text().contains(text);
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        return edit->toPlainText().contains(text);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText().contains(text);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return view->model() && isReadIn(*view, {}, text);
    return plain(widget.accessibleName()).contains(text)
        || plain(widget.accessibleDescription()).contains(text);
}

// Qt moves such a dock out of sight and goes on calling it visible.
bool isBehindATab(const QWidget &widget)
{
    for (const QWidget *above = &widget; above; above = above->parentWidget()) {
        if (qobject_cast<const QDockWidget *>(above) && !above->isWindow())
            return !above->parentWidget()->rect().intersects(above->geometry());
    }
    return false;
}

// The first row without rows beneath it.
QModelIndex rowIn(const QAbstractItemModel &model, const QModelIndex &parent, const QString &text)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (plain(index.data().toString()).contains(text) && !model.hasChildren(index))
            return index;
        const QModelIndex below = rowIn(model, index, text);
        if (below.isValid())
            return below;
    }
    return {};
}

// A field of a form is a label, a message and the edit between them.
QWidget &editIn(QWidget &field)
{
    if (qobject_cast<QLineEdit *>(&field) || qobject_cast<QPlainTextEdit *>(&field))
        return field;
    if (auto *line = field.findChild<QLineEdit *>())
        return *line;
    if (auto *page = field.findChild<QPlainTextEdit *>())
        return *page;
    return field;
}

} // namespace

Person::Person(const sandbox::Sandbox &server) : m_server(QString::fromStdString(server.address()))
{
    // Without them no plural would read as it does.
    static EnglishPlurals plurals;
    // A lost answer is looked for at once, not after minutes.
    qputenv("MENTORSHIP_SETTLE_SECONDS", "0");
    QCoreApplication::installTranslator(&plurals);
}

Person::Person(const sandbox::Sandbox &server, const QString &userName) : Person(server)
{
    signsIn(userName, QStringLiteral("sample-Pass1"));
}

Person::~Person() = default;

void Person::opensTheProgram()
{
    m_gui =
        std::make_unique<app::Gui>(app::Paths(QStringLiteral("flow"), m_folder.path()), m_secrets);
    m_gui->window().resize(1400, 900);
    m_gui->start(QUrl(m_server));
    if (!QTest::qWaitForWindowExposed(&m_gui->window()))
        qFatal("the window does not show");
}

void Person::closesTheProgram()
{
    m_gui->window().close();
    m_gui.reset();
}

void Person::signsIn(const QString &userName, const QString &password)
{
    if (!m_gui)
        opensTheProgram();
    types(QStringLiteral("SignInPage/serverEdit"), m_server);
    types(QStringLiteral("SignInPage/userEdit"), userName);
    types(QStringLiteral("SignInPage/passwordEdit"), password);
    clicks(QStringLiteral("SignInPage/signInButton"));
    const bool isIn = QTest::qWaitFor(
        [this] { return m_gui->program().session().state() == session::Session::State::SignedIn; },
        patience);
    if (!isIn)
        qFatal("%s was not signed in", qPrintable(userName));
    waitsUntilAllIsQuiet();
}

void Person::waitsUntilAllIsQuiet()
{
    const bool isQuiet = QTest::qWaitFor(
        [this] {
            const syncing::Status status = m_gui->program().sync().status();
            return !status.isPulling && status.relationsSeenAt && hasOnlyParkedEdits();
        },
        patience);
    if (!isQuiet)
        qFatal("the window does not come to rest");
}

bool Person::hasOnlyParkedEdits() const
{
    const QList<WaitingEdit> &edits = m_gui->program().store().outbox().edits().rows();
    return std::all_of(edits.begin(), edits.end(),
                       [](const WaitingEdit &entry) { return entry.isParked(); });
}

void Person::types(const QString &field, const QString &text)
{
    QWidget &widget = editIn(visibleOrFail(field));
    widget.setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(&widget)) {
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        else
            line->insert(text);
        return;
    }
    if (auto *page = qobject_cast<QPlainTextEdit *>(&widget)) {
        page->selectAll();
        page->insertPlainText(text);
        return;
    }
    qFatal("%s is nothing to type into", qPrintable(field));
}

void Person::clicks(const QString &button)
{
    (void)visibleOrFail(button);
    if (!QTest::qWaitFor([&] { return canClick(button); }, patience))
        qFatal("%s cannot be clicked", qPrintable(button));
    find<QAbstractButton>(button)->click();
}

void Person::clicksOn(const QString &buttonText)
{
    QAbstractButton *found = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            const QList<QWidget *> widgets = visibleWidgets();
            for (QWidget *widget : widgets) {
                auto *button = qobject_cast<QAbstractButton *>(widget);
                if (button && button->isEnabled() && plain(button->text()) == buttonText)
                    found = button;
            }
            return found != nullptr;
        },
        patience);
    if (!found)
        qFatal("no button reads %s", qPrintable(buttonText));
    found->click();
}

bool Person::waitsFor(const QString &text) const
{
    return QTest::qWaitFor([&] { return reads(text); }, patience);
}

bool Person::waitsUntilGone(const QString &widget) const
{
    return QTest::qWaitFor([&] { return !sees(widget); }, patience);
}

void Person::ticks(const QString &box, bool isTicked)
{
    auto *widget = qobject_cast<QAbstractButton *>(&visibleOrFail(box));
    if (!widget || !widget->isEnabled() || !widget->isCheckable())
        qFatal("%s cannot be ticked", qPrintable(box));
    if (widget->isChecked() != isTicked)
        widget->click();
}

void Person::chooses(const QString &list, const QString &rowText)
{
    auto &view = *qobject_cast<QAbstractItemView *>(&visibleOrFail(list));
    const QModelIndex row = rowReading(view, rowText);
    if (!row.isValid())
        qFatal("%s has no row %s", qPrintable(list), qPrintable(rowText));
    view.setFocus();
    view.scrollTo(row);
    view.setCurrentIndex(row);
}

void Person::choosesAlso(const QString &list, const QString &rowText)
{
    auto &view = *qobject_cast<QAbstractItemView *>(&visibleOrFail(list));
    const QModelIndex row = rowReading(view, rowText);
    if (!row.isValid())
        qFatal("%s has no row %s", qPrintable(list), qPrintable(rowText));
    view.selectionModel()->select(row, QItemSelectionModel::Select);
}

void Person::choosesFirst(const QString &list)
{
    auto &view = *qobject_cast<QAbstractItemView *>(&visibleOrFail(list));
    view.setFocus();
    view.setCurrentIndex(view.model()->index(0, 0));
}

void Person::picks(const QString &actionText)
{
    if (!QTest::qWaitFor([&] { return canPick(actionText); }, patience))
        qFatal("the menus do not let one pick %s", qPrintable(actionText));
    action(actionText)->trigger();
}

bool Person::canPick(const QString &actionText) const
{
    const QAction *found = action(actionText);
    return found && found->isEnabled() && found->isVisible();
}

void Person::presses(const QString &widget, int key, Qt::KeyboardModifiers modifiers)
{
    QWidget &target = visibleOrFail(widget);
    target.setFocus();
    QTest::keyClick(&target, Qt::Key(key), modifiers);
}

bool Person::reads(const QString &text) const
{
    const QList<QWidget *> widgets = visibleWidgets();
    return std::any_of(widgets.begin(), widgets.end(),
                       [&text](const QWidget *widget) { return isReadIn(*widget, text); });
}

bool Person::canClick(const QString &button) const
{
    const auto *widget = qobject_cast<QAbstractButton *>(visible(button));
    return widget && widget->isEnabled();
}

bool Person::sees(const QString &widget) const
{
    return visible(widget) != nullptr;
}

QString Person::textOf(const QString &widget) const
{
    const QWidget &found = editIn(visibleOrFail(widget));
    if (const auto *page = qobject_cast<const QPlainTextEdit *>(&found))
        return page->toPlainText();
    return plain(found.property("text").toString());
}

QWidget *Person::visible(const QString &name) const
{
    const QString own = name.section(u'/', -1);
    const QString panel = name.contains(u'/') ? name.section(u'/', 0, 0) : QString();
    const QList<QWidget *> widgets = visibleWidgets();
    for (QWidget *widget : widgets) {
        if (widget->objectName() != own)
            continue;
        const QWidget *above = panel.isEmpty() ? widget : widget->parentWidget();
        while (above && !panel.isEmpty() && above->objectName() != panel)
            above = above->parentWidget();
        if (above)
            return widget;
    }
    return nullptr;
}

QWidget &Person::visibleOrFail(const QString &name) const
{
    QWidget *found = nullptr;
    const bool isThere = QTest::qWaitFor(
        [&] {
            found = visible(name);
            return found != nullptr;
        },
        patience);
    if (!isThere)
        qFatal("the window shows no %s", qPrintable(name));
    return *found;
}

QModelIndex Person::rowReading(const QAbstractItemView &list, const QString &text) const
{
    QModelIndex found;
    (void)QTest::qWaitFor(
        [&] {
            found = rowIn(*list.model(), {}, text);
            return found.isValid();
        },
        patience);
    return found;
}

bool Person::hasRow(const QString &list, const QString &rowText) const
{
    const auto *view = qobject_cast<QAbstractItemView *>(visible(list));
    return view && rowIn(*view->model(), {}, rowText).isValid();
}

QAction *Person::action(const QString &text) const
{
    const auto actions = m_gui->window().findChildren<QAction *>();
    QAction *found = nullptr;
    for (QAction *one : actions) {
        if (plain(one->text()) == text && (!found || one->isEnabled()))
            found = one;
    }
    return found;
}

QList<QWidget *> Person::visibleWidgets() const
{
    QList<QWidget *> visible;
    const auto all = m_gui->window().findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && !isBehindATab(*widget))
            visible.append(widget);
    }
    return visible;
}

} // namespace test
