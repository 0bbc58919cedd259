// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/taskmodel.h"
#include "view/groupedview.h"
#include "view/taskdelegate.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using Model = model::TaskModel;

class TestDelegates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>();
        addGroup(Model::ToDo, {QStringLiteral("First"), QStringLiteral("Second")});
        addGroup(Model::DoneTasks, {QStringLiteral("Third")});
        m_view = std::make_unique<view::GroupedView>();
        m_delegate = new view::TaskDelegate(m_view.get());
        m_view->setItemDelegate(m_delegate);
        m_view->setModel(m_model.get());
        m_view->resize(400, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void headingsAreOpenAndAsHighAsRows()
    {
        const QModelIndex heading = m_model->index(0, 0);
        QVERIFY(m_view->isExpanded(heading));
        QCOMPARE(m_view->visualRect(heading).height(), m_view->visualRect(row(0, 0)).height());
    }

    void theTickBoxIsClicked()
    {
        QSignalSpy spy(m_delegate, &view::TaskDelegate::toggleRequested);
        const QRect rect = m_view->visualRect(row(0, 1));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          QPoint(rect.left() + 18, rect.center().y()));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toModelIndex(), row(0, 1));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, rect.center());
        QCOMPARE(spy.size(), 1);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, rect.center());
        QCOMPARE(spy.size(), 1);
    }

    void theTickBoxIsMirrored()
    {
        m_view->setLayoutDirection(Qt::RightToLeft);
        QSignalSpy spy(m_delegate, &view::TaskDelegate::toggleRequested);
        const QRect rect = m_view->visualRect(row(0, 0));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          QPoint(rect.right() - 18, rect.center().y()));
        QCOMPARE(spy.size(), 1);
    }

    void spaceTogglesAndEnterActivates()
    {
        QSignalSpy toggled(m_delegate, &view::TaskDelegate::toggleRequested);
        QSignalSpy activated(m_view.get(), &view::GroupedView::rowActivated);
        m_view->setCurrentIndex(row(0, 0));
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(toggled.size(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
    }

    void aHeadingClosesAndStaysClosed()
    {
        const QModelIndex heading = m_model->index(1, 0);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          m_view->visualRect(heading).center());
        QVERIFY(!m_view->isExpanded(heading));
        m_view->reset();
        QVERIFY(!m_view->isExpanded(m_model->index(1, 0)));
        QVERIFY(m_view->isExpanded(m_model->index(0, 0)));
        m_view->showGroup(Model::DoneTasks);
        QVERIFY(m_view->isExpanded(m_model->index(1, 0)));
        QCOMPARE(m_view->currentIndex(), row(1, 0));
    }

    void rowsGrowWithTheLetters()
    {
        const int before = m_view->visualRect(row(0, 0)).height();
        QFont large = m_view->font();
        large.setPointSizeF(large.pointSizeF() * 2);
        m_view->setFont(large);
        QTRY_VERIFY(m_view->visualRect(row(0, 0)).height() > before * 3 / 2);
    }

private:
    [[nodiscard]] QModelIndex row(int group, int position) const
    {
        return m_model->index(position, 0, m_model->index(group, 0));
    }

    void addGroup(int group, const QStringList &texts)
    {
        auto *heading = new QStandardItem(QStringLiteral("Heading"));
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setData(true, Model::IsGroupRole);
        heading->setData(group, Model::GroupRole);
        qint64 key = group * 100;
        for (const QString &text : texts) {
            auto *item = new QStandardItem(text);
            item->setEditable(false);
            item->setData(false, Model::IsGroupRole);
            item->setData(group, Model::GroupRole);
            item->setData(++key, Model::KeyRole);
            item->setData(text, Model::DescriptionRole);
            item->setData(group == Model::DoneTasks, Model::IsDoneRole);
            heading->appendRow(item);
        }
        m_model->appendRow(heading);
    }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<view::GroupedView> m_view;
    view::TaskDelegate *m_delegate = nullptr;
};

QTEST_MAIN(TestDelegates)
#include "tst_delegates.moc"
