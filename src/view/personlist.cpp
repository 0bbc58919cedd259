// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/personlist.h"

#include "domain/texts.h"
#include "view/avatar.h"
#include "view/metrics.h"
#include "view/rowdelegate.h"
#include "view/rowpainting.h"

namespace view {

namespace {

enum Role { IdRole = Qt::UserRole + 100, NameRole, UserNameRole, RemarkRole };

class PersonDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    [[nodiscard]] int rowHeight(const QFont &font) const override
    {
        const int lines = QFontMetrics(nameFont(font)).height()
            + QFontMetrics(metrics::scaled(font, metrics::secondary)).height();
        return qMax(lines, metrics::avatar) + 2 * metrics::inside;
    }

    void paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const override
    {
        const QString name = index.data(NameRole).toString();
        const QFont big = nameFont(option.font);
        const QFont small = metrics::scaled(option.font, metrics::secondary);
        const QRect content = option.rect.adjusted(metrics::group, 0, -metrics::group, 0);
        const int lines = QFontMetrics(big).height() + QFontMetrics(small).height();
        const int side = qMax(metrics::avatar, qMin(lines, 2 * metrics::avatar));
        QRect avatar(content.left(), 0, side, side);
        avatar.moveTop(content.center().y() - side / 2);
        paintAvatar(painter, visual(option, avatar), index.data(IdRole).toLongLong(), name,
                    option.font, option.palette);

        QRect line = content;
        line.setLeft(avatar.right() + 1 + metrics::group);
        const QString remark = index.data(RemarkRole).toString();
        painter->setFont(small);
        painter->setPen(theme::color(theme::Tint::Muted, option.palette));
        drawLine(painter, visual(option, line), remark, Qt::AlignRight | Qt::AlignVCenter,
                 option.direction);
        if (!remark.isEmpty())
            line.setWidth(line.width() - QFontMetrics(small).horizontalAdvance(remark)
                          - metrics::between);

        line.setTop(content.center().y() - lines / 2);
        line.setHeight(QFontMetrics(big).height());
        painter->setFont(big);
        painter->setPen(option.palette.color(QPalette::Text));
        drawLine(painter, visual(option, line), lineCache().line(name, big, line.width()),
                 Qt::AlignLeft | Qt::AlignVCenter, option.direction);
        line.moveTop(line.bottom() + 1);
        line.setHeight(QFontMetrics(small).height());
        painter->setFont(small);
        painter->setPen(theme::color(theme::Tint::Muted, option.palette));
        drawLine(painter, visual(option, line),
                 lineCache().line(index.data(UserNameRole).toString(), small, line.width()),
                 Qt::AlignLeft | Qt::AlignVCenter, option.direction);
    }

    [[nodiscard]] QString toolTip(const QModelIndex &index) const override
    {
        return index.data(NameRole).toString() + u'\n' + index.data(UserNameRole).toString();
    }

private:
    [[nodiscard]] static QFont nameFont(const QFont &font)
    {
        return metrics::scaled(font, 1.0, QFont::DemiBold);
    }
};

} // namespace

PersonList::PersonList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new PersonDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListWidget::itemSelectionChanged, this, &PersonList::choiceChanged);
}

void PersonList::setPeople(const QList<Person> &people)
{
    const UserId before = chosen();
    clear();
    for (const Person &person : people) {
        // For the type-ahead and for screen readers.
        auto *item = new QListWidgetItem(oneLine(person.name), this);
        item->setData(IdRole, person.id.value());
        item->setData(NameRole, person.name);
        item->setData(UserNameRole, person.userName);
        item->setData(RemarkRole, person.remark);
        QStringList spoken{oneLine(person.name), oneLine(person.userName), person.remark};
        spoken.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
        if (person.id == before)
            setCurrentItem(item);
    }
}

UserId PersonList::chosen() const
{
    const QList<QListWidgetItem *> items = selectedItems();
    return items.isEmpty() ? UserId() : UserId(items.first()->data(IdRole).toLongLong());
}

QString PersonList::chosenName() const
{
    const QList<QListWidgetItem *> items = selectedItems();
    return items.isEmpty() ? QString() : items.first()->data(NameRole).toString();
}

} // namespace view
