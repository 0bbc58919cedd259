// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/context.h"

#include <QDialog>

class QLayout;

namespace view {

class NoticeBar;

/// What this is, of which version, and under which licences; with what to send when it fails.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const Context &context, QWidget *parent = nullptr);

private:
    [[nodiscard]] QLayout *wordsLayout();
    [[nodiscard]] QLayout *buttonsLayout();

    Context m_context;
    NoticeBar *m_notices;
};

} // namespace view
