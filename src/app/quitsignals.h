// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace app {

/// Makes SIGTERM, SIGINT and SIGHUP end the event loop as closing the window does, so that what is
/// known is written: the end of a desktop session must lose nothing. On Windows it does nothing.
class QuitSignals : public QObject
{
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
};

} // namespace app
