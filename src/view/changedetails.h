// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/changefacts.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QBoxLayout;

namespace Ui {
class ChangeDetails;
}

namespace view {

class ActionRow;
class DataLabel;
struct WrittenText;

/// The change that is chosen: how it stands, what was written in it, where there are two texts both
/// of them side by side, and what can be done. A text is written anew in its place here.
class ChangeDetails : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeDetails(QWidget *parent = nullptr);
    ~ChangeDetails() override;

    [[nodiscard]] ActionRow &buttons();
    /// One, or (an invalid one) how many are chosen. What is being typed stays, and comes back with
    /// its change.
    void showChange(const ChangeFacts &change, const ChangesStanding &standing, int count);
    /// The change's text, to be written anew.
    void beginEdit(const ChangeFacts &change);
    /// As beginEdit() for the change that is shown, with what was typed before.
    void resumeEdit(EditId id, const QString &typed);
    void endEdit(EditId id);
    /// What was typed for a change and not saved; takes it away.
    [[nodiscard]] QString takeTyped(EditId id) { return m_typed.take(id); }
    [[nodiscard]] bool isEditing() const { return m_typed.contains(m_change.id()); }

Q_SIGNALS:
    void saveRequested(const view::ChangeFacts &change, const QString &text);
    /// The editor was left without saving, with something else in it than what was to be changed.
    void editLeft(const view::ChangeFacts &change, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showTexts();
    void addText(QBoxLayout *layout, const WrittenText &text);
    void updateEditor();
    void updateCounter();
    void updateDirection();
    void updateEditorHeight();
    void save();
    void cancel();
    [[nodiscard]] bool canSave() const;

    std::unique_ptr<Ui::ChangeDetails> m_ui;
    ChangeFacts m_change;
    QWidget *m_texts = nullptr; ///< made anew when they are others
    QBoxLayout *m_sides = nullptr; ///< of two texts
    QList<WrittenText> m_shownTexts;
    QHash<EditId, QString> m_typed;
};

} // namespace view
