// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/screenshots.h"

#include "services/sample.h"
#include "store/records.h"
#include "views/exchange/importpage.h"
#include "views/main/mainwindow.h"
#include "views/widgets/job.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QTimer>

namespace stc::gui {

using views::Command;
using views::PageId;

namespace {

constexpr int kLookMs = 60;
constexpr int kQuietLooks = 6;
constexpr int kMostWaitMs = 60000;
constexpr QSize kScreen(1366, 768);
constexpr int kMostPageDialogs = 9;
constexpr int kFullPage = 92; ///< a page of the sample commune with something on it

/// A file with mistakes of every common kind, beside which the sample's own rows are known already.
QString writeFaultyFile(const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("teams.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("id,commune_code,hamlet,name,kind,established_on\r\n"
               "7d0f1c1e-0d0a-4c1f-9a53-0d5a1f3b2c01,07354,\xE1\xBA\xA4p Chu\xE1\xBB\x91i,T\xE1\xBB\x95 99,community,2021-05-10\r\n"
               "7d0f1c1e-0d0a-4c1f-9a53-0d5a1f3b2c02,07354,,T\xE1\xBB\x95 98,community,2021-05-10\r\n"
               "7d0f1c1e-0d0a-4c1f-9a53-0d5a1f3b2c03,07354,\xE1\xBA\xA4p M\xE1\xBB\x9Bi,T\xE1\xBB\x95 97,village,31/02/2021\r\n");
    return path;
}

} // namespace

Screenshots::Screenshots(views::MainWindow &window, const QString &folder, const QString &language, const QString &theme, QObject *parent)
    : QObject(parent), m_window(window), m_folder(folder), m_language(language), m_theme(theme)
{
}

void Screenshots::start()
{
    if (!QDir().mkpath(m_folder)) {
        QTimer::singleShot(0, this, [this] { Q_EMIT finished(QStringLiteral("the folder for the pictures cannot be made")); });
        return;
    }
    m_window.setGeometry(QRect(QPoint(), kScreen));
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        m_window.show();
    else
        m_window.showMaximized();
    addSteps();
    addDialogSteps();
    next();
}

void Screenshots::add(const QString &name, std::function<void()> act)
{
    m_steps.push_back({name, std::move(act)});
}

void Screenshots::addSteps()
{
    add(QStringLiteral("start"), [] {});
    add(QStringLiteral("new-database"), [this] {
        m_window.run(Command::NewDatabase);
        if (auto *search = QApplication::activeModalWidget() ? QApplication::activeModalWidget()->findChild<QLineEdit *>(QStringLiteral("unitSearch")) : nullptr)
            search->setText(QStringLiteral("viet lap"));
    });
    add({}, [this] { m_window.openSample(); });
    for (const PageId &id : PageId::all()) {
        if (id.group() != schema::Group::Exchange) // those have steps of their own
            add(id.name(), [this, id] { m_window.showPage(id); });
    }
    addBookSteps();
    const PageId import{PageId::Kind::Import, {}};
    add(QStringLiteral("import"), [this, import] { m_window.showPage(import); });
    add(QStringLiteral("import-known"), [this, import] {
        if (const auto sample = services::unpackSample(m_folder))
            static_cast<views::ImportPage *>(m_window.page(import))->addPaths({*sample}, true);
    });
    add(QStringLiteral("import-errors"), [this, import] {
        QFile::remove(QDir(m_folder).filePath(QStringLiteral("sample.zip")));
        m_window.page(import)->findChild<QPushButton *>(QStringLiteral("cancelImport"))->click();
        auto *page = static_cast<views::ImportPage *>(m_window.page(import));
        page->startAnew();
        page->addPaths({writeFaultyFile(m_folder)}, true);
    });
    add({}, [this, import] {
        QFile::remove(QDir(m_folder).filePath(QStringLiteral("teams.csv")));
        m_window.page(import)->findChild<QPushButton *>(QStringLiteral("cancelImport"))->click();
    });
    add(QStringLiteral("export"), [this] { m_window.showPage({PageId::Kind::Export, {}}); });
    add(QStringLiteral("history"), [this] { m_window.showPage({PageId::Kind::History, {}}); });
    add(QStringLiteral("check"), [this] {
        m_window.showPage({PageId::Kind::Check, {}});
        m_window.findChild<QPushButton *>(QStringLiteral("startCheck"))->click();
    });
}

/// The commune's books at work: a household in its form, the table being edited, forms, what the buttons of the teams open.
void Screenshots::addBookSteps()
{
    add(QStringLiteral("household-open"), [this] {
        store::RecordReader reader(*m_window.database());
        const PageId entry{PageId::Kind::HouseholdEntry, {}};
        m_window.showPage(entry);
        if (const auto household = reader.read(schema::TableId::Households, 1); household && *household)
            m_window.page(entry)->showRecord((*household)->id);
    });
    add(QStringLiteral("logbook-open"), [this] {
        store::RecordReader reader(*m_window.database());
        const PageId entry{PageId::Kind::LogbookEntry, {}};
        m_window.showPage(entry);
        if (const auto page = reader.read(schema::TableId::LogbookPages, kFullPage); page && *page)
            m_window.page(entry)->openLogbookPage({Uuid::parse((*page)->value("team_id")).value_or(Uuid()), QDate::fromString((*page)->value("page_date"), Qt::ISODate)});
    });
    const PageId people = PageId::ofTable(schema::TableId::People);
    add({}, [this, people] { m_window.showPage(people); });
    for (const auto &[name, command] : {std::pair{"record-form", Command::EditRecord}, std::pair{"record-history", Command::RecordHistory}, std::pair{"record-delete", Command::DeleteRecord}})
        add(QLatin1String(name), [this, command = command] { m_window.run(command); });
    const auto editInTable = [this, people] { m_window.page(people)->findChild<QPushButton *>(QStringLiteral("editInTable"))->click(); };
    add(QStringLiteral("edit-in-table"), editInTable);
    add({}, editInTable);
    // By number: clicked one after the other, each dialog closed before the next.
    for (const PageId::Kind kind : {PageId::Kind::TeamOverview, PageId::Kind::Board}) {
        const PageId page{kind, {}};
        add({}, [this, page] { m_window.showPage(page); });
        for (int number = 0; number < kMostPageDialogs; ++number)
            add(QStringLiteral("%1-%2").arg(page.name()).arg(number + 1), [this, page, number] { openDialog(page, number); });
    }
}

/// The dialog behind the page's n-th button that opens one (its text ends in dots); a page that has fewer shows itself.
void Screenshots::openDialog(const PageId &page, int number)
{
    int seen = 0;
    for (QPushButton *button : m_window.page(page)->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->text().endsWith(QChar(0x2026)) && seen++ == number) {
            button->click();
            return;
        }
    }
    m_isSkipped = true;
}

void Screenshots::addDialogSteps()
{
    add({}, [this] { m_window.showPage({}); });
    struct Named {
        const char *name;
        Command command;
    };
    for (const Named &named : {Named{"print-monitoring", Command::PrintMonitoring}, Named{"print-logbook", Command::PrintLogbook}, Named{"print-blank", Command::PrintBlankLogbook},
                               Named{"print-households", Command::PrintHouseholds}, Named{"print-roster", Command::PrintRoster},
                               Named{"print-annex", Command::PrintAnnex}, Named{"print-register", Command::PrintRegister}, Named{"print-assignments", Command::PrintAssignments},
                               Named{"print-gaps", Command::PrintGaps}, Named{"print-due", Command::PrintDueWork}, Named{"print-contacts", Command::PrintContacts}, Named{"print-labels", Command::PrintLabels}, Named{"backup", Command::Backup},
                               Named{"restore", Command::Restore}, Named{"settings", Command::Settings}, Named{"guide", Command::Guide},
                               Named{"shortcuts", Command::Shortcuts}, Named{"about", Command::About}})
        add(QLatin1String(named.name), [this, command = named.command] { m_window.run(command); });
    add(QStringLiteral("menu"), [this] {
        QMenu *menu = m_window.menuBar()->actions().first()->menu();
        menu->popup(m_window.menuBar()->mapToGlobal(QPoint(0, m_window.menuBar()->height())));
    });
}

void Screenshots::next()
{
    closeDialogs();
    if (m_step == m_steps.size()) {
        Q_EMIT finished({});
        return;
    }
    m_isSkipped = false;
    m_steps[m_step].act();
    m_quiet = 0;
    m_waited = 0;
    QTimer::singleShot(kLookMs, this, &Screenshots::waitForRest);
}

bool Screenshots::isBusy() const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::any_of(windows.begin(), windows.end(), [](const QWidget *window) {
        const auto jobs = window->findChildren<views::Job *>();
        return std::any_of(jobs.begin(), jobs.end(), [](const views::Job *job) { return job->isRunning(); });
    });
}

void Screenshots::waitForRest()
{
    m_waited += kLookMs;
    m_quiet = isBusy() ? 0 : m_quiet + 1;
    if (m_quiet < kQuietLooks && m_waited < kMostWaitMs) {
        QTimer::singleShot(kLookMs, this, &Screenshots::waitForRest);
        return;
    }
    if (m_quiet < kQuietLooks) {
        Q_EMIT finished(QStringLiteral("“%1” did not come to rest").arg(m_steps[m_step].name));
        return;
    }
    take();
}

QPixmap Screenshots::picture() const
{
    if (QGuiApplication::platformName() != QLatin1String("offscreen"))
        return m_window.screen()->grabWindow(0);
    // Without a screen: the window with its dialogs in front of it.
    QPixmap whole = m_window.grab();
    QPainter painter(&whole);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window == &m_window || !window->isVisible())
            continue;
        const QPixmap front = window->grab();
        const bool isMenu = window->windowType() == Qt::Popup;
        const QPoint at = isMenu ? m_window.mapFromGlobal(window->pos()) : QPoint((whole.width() - front.width()) / 2, (whole.height() - front.height()) / 2);
        painter.fillRect(QRect(at, front.size()).adjusted(-1, -1, 1, 1), Qt::darkGray);
        painter.drawPixmap(at, front);
    }
    return whole;
}

void Screenshots::take()
{
    const Step &step = m_steps[m_step];
    if (!step.name.isEmpty() && !m_isSkipped) {
        const QString name = QStringLiteral("page-%1-%2-%3-%4.png").arg(++m_number, 2, 10, QLatin1Char('0')).arg(step.name, m_language, m_theme);
        if (!picture().save(QDir(m_folder).filePath(name))) {
            Q_EMIT finished(QStringLiteral("%1 cannot be written").arg(name));
            return;
        }
    }
    ++m_step;
    next();
}

void Screenshots::closeDialogs()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window != &m_window && window->isVisible())
            window->close();
    }
}

} // namespace stc::gui
