// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/navigation.h"

#include <QSignalSpy>
#include <QTest>
#include <QTreeWidgetItemIterator>

using namespace stc;
using views::Navigation;
using views::PageId;

class TestNavigation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What is in front is seen together with every heading, without scrolling, on an office's screen.
    void theGroupInFrontIsUnfoldedAlone()
    {
        Navigation navigation;
        navigation.resize(navigation.sizeHint().width(), 680);
        for (const PageId &page : PageId::all()) {
            navigation.setCurrentPage(page);
            QCOMPARE(navigation.currentPage(), page);
            for (int i = 0; i < navigation.topLevelItemCount(); ++i) {
                const bool isItsGroup = page.group() && i == 1 + static_cast<int>(*page.group());
                QCOMPARE(navigation.topLevelItem(i)->isExpanded(), isItsGroup);
            }
        }
    }

    void keysFoldAndWalk()
    {
        Navigation navigation;
        navigation.show();
        QVERIFY(QTest::qWaitForWindowExposed(&navigation));
        QSignalSpy chosen(&navigation, &Navigation::pageChosen);
        navigation.setCurrentPage({PageId::Kind::Overview, {}});
        QTest::keyClick(&navigation, Qt::Key_Down); // the heading of the first group
        QVERIFY(!navigation.topLevelItem(1)->isExpanded());
        QTest::keyClick(&navigation, Qt::Key_Return);
        QVERIFY(navigation.topLevelItem(1)->isExpanded());
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(&navigation, Qt::Key_Down);
        QTest::keyClick(&navigation, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().value<PageId>(), navigation.pageOfGroup(schema::Group::Teams));
    }

    void everyNameFits()
    {
        Navigation navigation;
        navigation.resize(navigation.sizeHint().width(), 680);
        navigation.expandAll();
        navigation.show();
        QVERIFY(QTest::qWaitForWindowExposed(&navigation));
        for (QTreeWidgetItemIterator it(&navigation); *it; ++it) {
            const QRect place = navigation.visualItemRect(*it);
            const int wanted = QFontMetrics((*it)->parent() ? navigation.font() : (*it)->font(0)).horizontalAdvance((*it)->text(0));
            QVERIFY2(place.width() - 8 - ((*it)->icon(0).isNull() ? 0 : navigation.iconSize().width() + 4) >= wanted, qPrintable((*it)->text(0)));
        }
    }
};

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
