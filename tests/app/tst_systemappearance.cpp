// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"
#include "support/scriptedsecretstore.h"
#include "view/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using view::theme::Appearance;

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString appearance = QStringLiteral("org.freedesktop.appearance");

/// The desktop's settings portal, on a connection of its own.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    Portal()
        : m_bus(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal")))
    {
    }
    ~Portal() override
    {
        m_bus.unregisterService(service);
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    }

    [[nodiscard]] bool open()
    {
        return m_bus.registerObject(
                   path, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && m_bus.registerService(service);
    }
    void answer(const QString &key, const QVariant &value) { m_values[key] = value; }
    void change(const QString &key, const QVariant &value, const QString &group = appearance)
    {
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }

public Q_SLOTS:
    // Packed twice, as the portals do it.
    QDBusVariant Read(const QString &, const QString &key, const QDBusMessage &call)
    {
        m_asked.append(key);
        if (!m_values.contains(key)) {
            call.setDelayedReply(true);
            m_bus.send(call.createErrorReply(
                QStringLiteral("org.freedesktop.portal.Error.NotFound"), key));
            return {};
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_values.value(key))));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

public:
    QStringList m_asked;

private:
    QDBusConnection m_bus;
    QHash<QString, QVariant> m_values;
};

constexpr uint dark = 1;
constexpr uint light = 2;

QString scheme()
{
    return QStringLiteral("color-scheme");
}

QString contrast()
{
    return QStringLiteral("contrast");
}

bool isDark()
{
    return view::theme::isDark(QApplication::palette());
}

bool isHighContrast()
{
    return view::theme::isHighContrast(QApplication::palette());
}

} // namespace

/// The window follows the desktop. Needs a session bus without a portal, as
/// packaging/with-secret-service gives one.
class TestSystemAppearance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_portal = std::make_unique<Portal>();
        view::theme::setSystemAppearance(Appearance::System);
        view::theme::apply(Appearance::System);
        QVERIFY2(!isDark(), "the palette of the platform is a light one");
    }

    void cleanup()
    {
        m_gui.reset();
        m_portal.reset();
    }

    void theWindowGoesDarkWithTheDesktopAndLightAgain()
    {
        QVERIFY(m_portal->open());
        m_portal->answer(scheme(), dark);
        openWindow();
        QVERIFY(!isDark()); // the first picture waits for nobody
        QVERIFY(m_portal->m_asked.isEmpty());
        QTRY_VERIFY(isDark());
        QVERIFY(view::theme::isDark(m_gui->window().palette()));
        QTRY_VERIFY((m_portal->change(scheme(), light), !isDark()));
        m_portal->change(scheme(), dark);
        QTRY_VERIFY(isDark());
        m_portal->change(scheme(), 0U); // no preference: as the palette
        QTRY_VERIFY(!isDark());
    }

    void moreContrastCountsBeforeTheScheme()
    {
        QVERIFY(m_portal->open());
        m_portal->answer(scheme(), light);
        m_portal->answer(contrast(), 1U);
        openWindow();
        QTRY_VERIFY(isHighContrast());
        QTRY_VERIFY((m_portal->change(contrast(), 0U), !isHighContrast()));
        QVERIFY(!isDark());
    }

    void aDesktopThatKnowsNoContrastIsFollowedInTheScheme()
    {
        QVERIFY(m_portal->open());
        m_portal->answer(scheme(), dark); // an error for the other
        openWindow();
        QTRY_COMPARE(m_portal->m_asked.size(), 2);
        QTRY_VERIFY(isDark());
        QVERIFY(!isHighContrast());
    }

    void whatHasNoMeaningChangesNothing_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("a word") << QVariant(QStringLiteral("prefer-dark"));
        QTest::newRow("a signed number") << QVariant(1);
        QTest::newRow("a truth") << QVariant(true);
        QTest::newRow("a list") << QVariant(QStringList{QStringLiteral("1")});
        QTest::newRow("a scheme of later times") << QVariant(7U);
    }
    void whatHasNoMeaningChangesNothing()
    {
        QFETCH(QVariant, value);
        QVERIFY(m_portal->open());
        m_portal->answer(scheme(), value);
        openWindow();
        QTRY_COMPARE(m_portal->m_asked.size(), 2);
        // The bus may tell a listener late who the portal is now; from then on all is heard.
        QTRY_VERIFY((m_portal->change(contrast(), 1U), isHighContrast()));
        QTRY_VERIFY((m_portal->change(contrast(), 0U), !isHighContrast()));
        m_portal->change(scheme(), value);
        m_portal->change(scheme(), dark, QStringLiteral("org.gnome.desktop.interface"));
        m_portal->change(QStringLiteral("accent-color"), dark);
        // What comes after all of that is heard, so that was heard, too.
        m_portal->change(contrast(), 1U);
        QTRY_VERIFY(isHighContrast());
        m_portal->change(contrast(), 0U);
        QTRY_VERIFY(!isHighContrast());
        QVERIFY(!isDark());
    }

    void withoutAPortalThePaletteSays()
    {
        openWindow();
        QTRY_VERIFY(m_gui->window().isVisible());
        QTest::qWait(200); // nothing comes
        QVERIFY(!isDark());
        QVERIFY(m_portal->open()); // comes up later, and is heard
        m_portal->change(scheme(), dark);
        QTRY_VERIFY(isDark());
    }

    void whatWasChosenCountsMore()
    {
        QVERIFY(m_portal->open());
        m_portal->answer(scheme(), dark);
        openWindow();
        choose(Appearance::Light);
        QTRY_COMPARE(m_portal->m_asked.size(), 2);
        m_portal->change(scheme(), light);
        m_portal->change(scheme(), dark);
        QTest::qWait(100); // nothing comes
        QVERIFY(!isDark());
        choose(Appearance::System);
        QVERIFY(isDark());
        choose(Appearance::HighContrast);
        QVERIFY(isHighContrast());
        choose(Appearance::System);
        QVERIFY(isDark());
        QVERIFY(!isHighContrast());
    }

private:
    void openWindow()
    {
        m_gui = std::make_unique<app::Gui>(app::Paths(QStringLiteral("test"), m_folder->path()),
                                           m_secrets);
        m_gui->start(QUrl());
    }

    void choose(Appearance wanted)
    {
        auto *action = m_gui->window().findChild<QAction *>(
            QStringLiteral("appearance%1").arg(static_cast<int>(wanted)));
        QVERIFY(action);
        action->trigger();
        QVERIFY(action->isChecked());
    }

    test::ScriptedSecretStore m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Portal> m_portal;
    std::unique_ptr<app::Gui> m_gui;
};

QTEST_MAIN(TestSystemAppearance)
#include "tst_systemappearance.moc"
