// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What it takes to make an account (api.md 4.1). The password is wiped by who is handed it last.
struct Registration {
    QString name;
    QString userName;
    QString email;
    QString password;
    bool needsMentoring = false;
    bool isAvailableToMentor = false;
    bool areTermsAccepted = false;
};
