// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/pastetasksdialog.h"

#include "domain/texts.h"
#include "ui_pastetasksdialog.h"
#include "view/metrics.h"
#include "view/textlines.h"
#include "view/unseen.h"

#include <QRegularExpression>

#include <algorithm>

namespace view {

namespace {

constexpr int textCharacters = 64;
constexpr int mostLinesSeen = 14;
constexpr int wholeTextRole = Qt::UserRole;

} // namespace

QList<PastedTask> pastedTasks(const QString &text)
{
    static const QRegularExpression mark(
        QStringLiteral("^\\s*(?:(?:[-*+\u2022\u2023\u25E6\u25AA\u2013\u2014\u00B7]|\\d{1,3}[.)])"
                       "(?:\\s+|$))?(?:(?:\\[([ xX])\\]|([\u2610\u2611\u2612\u2713\u2714]))"
                       "(?:\\s+|$))?(.*)$"),
        QRegularExpression::UseUnicodePropertiesOption
            | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|[\\r\\n\u2028\u2029]"));
    QList<PastedTask> tasks;
    const QStringList lines = text.split(lineEnd);
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = mark.match(line);
        const QString task = match.captured(3).trimmed();
        if (task.isEmpty())
            continue;
        const QString box = match.captured(1) + match.captured(2);
        const bool isDone =
            !box.isEmpty() && box != QLatin1String(" ") && box != QStringLiteral("\u2610");
        tasks.append({task, isDone});
    }
    return tasks;
}

PasteTasksDialog::PasteTasksDialog(syncing::Sync &sync, RelationId relation, const QString &text,
                                   QWidget *parent)
    : QDialog(parent),
      m_sync(sync),
      m_relation(relation),
      m_ui(std::make_unique<Ui::PasteTasksDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    fill(pastedTasks(text));
    connect(m_ui->list, &QListWidget::itemChanged, this, &PasteTasksDialog::updateButton);
    connect(m_ui->addButton, &QPushButton::clicked, this, &PasteTasksDialog::add);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    updateButton();
}

PasteTasksDialog::~PasteTasksDialog() = default;

void PasteTasksDialog::fill(const QList<PastedTask> &tasks)
{
    for (const PastedTask &task : tasks) {
        auto *item = new QListWidgetItem(oneLine(task.text), m_ui->list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(task.isDone ? Qt::Unchecked : Qt::Checked);
        item->setData(wholeTextRole, task.text);
        item->setToolTip(toolTipText(task.text));
        item->setSizeHint({0, fontMetrics().height() + 2 * metrics::inside});
    }
    const bool hasDone =
        std::any_of(tasks.begin(), tasks.end(), [](const PastedTask &task) { return task.isDone; });
    m_ui->hintLabel->setText(
        hasDone ? tr("Each chosen line becomes a task. What was ticked there is left out at first.")
                : tr("Each chosen line becomes a task."));
    const int rowHeight = qMax(m_ui->list->sizeHintForRow(0), fontMetrics().height());
    const int rows = qBound(3, m_ui->list->count(), mostLinesSeen);
    m_ui->list->setMinimumSize(metrics::letters(font(), textCharacters),
                               3 * rowHeight + 2 * metrics::inside);
    resize(sizeHint().width(),
           sizeHint().height() + (rows - 3) * rowHeight - m_ui->list->sizeHint().height()
               + m_ui->list->minimumHeight());
    if (m_ui->list->count() > 0)
        m_ui->list->setCurrentRow(0);
}

QList<QListWidgetItem *> PasteTasksDialog::checkedItems() const
{
    QList<QListWidgetItem *> items;
    for (int row = 0; row < m_ui->list->count(); ++row) {
        if (m_ui->list->item(row)->checkState() == Qt::Checked)
            items.append(m_ui->list->item(row));
    }
    return items;
}

void PasteTasksDialog::updateButton()
{
    const auto count = static_cast<int>(checkedItems().size());
    m_ui->addButton->setText(count > 0 ? tr("&Add %Ln task(s)", nullptr, count) : tr("&Add tasks"));
    m_ui->addButton->setEnabled(count > 0 && !m_isUnderWay);
    m_ui->list->setEnabled(!m_isUnderWay);
}

void PasteTasksDialog::add()
{
    QStringList texts;
    for (const QListWidgetItem *item : checkedItems())
        texts.append(item->data(wholeTextRole).toString());
    if (texts.isEmpty() || m_isUnderWay)
        return;
    m_ui->noticeBar->dismissAll();
    m_isUnderWay = true;
    updateButton();
    m_sync.addTasks(m_relation, texts, this,
                    [this](const Result<Done> &result) { answered(result); });
}

void PasteTasksDialog::answered(const Result<Done> &result)
{
    m_isUnderWay = false;
    if (result) {
        accept();
        return;
    }
    updateButton();
    m_ui->list->setFocus();
    m_ui->noticeBar->show(refusalNotice(QStringLiteral("add"), result.error(), true));
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

} // namespace view
