// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/relationmodel.h"
#include "model/searchindex.h"
#include "view/windowcommands.h"

#include <QAbstractListModel>
#include <QPointer>

namespace view {

/// What the palette offers for what is typed: commands of the window, and what the index finds, the
/// best first. With nothing typed, all commands.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        DetailRole = model::GroupedModel::FirstOwnRole, ///< QString: what and where it is
        ShortcutRole, ///< QString, as keyboards have it; of commands
        IconNameRole, ///< QString
    };

    PaletteModel(const model::SearchIndex &index, const model::RelationModel &relations,
                 QObject *parent = nullptr);

    void setCommands(const QList<WindowCommand> &commands);
    void setTyped(const QString &typed);
    /// The index has grown or changed: looks again.
    void lookAgain();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Null for what is no command, or is gone meanwhile.
    [[nodiscard]] QAction *actionAt(const QModelIndex &index) const;
    /// Of what is no command.
    [[nodiscard]] model::SearchHit hitAt(const QModelIndex &index) const;

    /// More are not looked through by anybody.
    static constexpr int most = 100;

private:
    struct Command {
        QPointer<QAction> action;
        QString name;
        QString place;
        QString folded; ///< name and place
    };
    struct Row {
        int score = 0;
        int command = -1; ///< -1: the hit
        model::SearchHit hit = {};
    };

    [[nodiscard]] QList<Row> wantedRows() const;
    [[nodiscard]] bool isUsable(const Row &row) const;
    [[nodiscard]] QString title(const Row &row) const;
    [[nodiscard]] QString detail(const Row &row) const;
    [[nodiscard]] QString partnerOf(RelationId relation) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;

    const model::SearchIndex &m_index;
    const model::RelationModel &m_relations;
    QList<Command> m_commands;
    QString m_typed;
    QList<Row> m_rows;
};

} // namespace view
