// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/newdatabasedialog.h"

#include "domain/vietnamese.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/unitpicker.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stc::views {

QString fileNameOf(const Unit &unit)
{
    return vietnamese::folded(unit.name).replace(QLatin1Char(' '), QLatin1Char('-')) + QLatin1Char('-') + unit.code;
}

NewDatabaseDialog::NewDatabaseDialog(const Surroundings &surroundings, QWidget *parent)
    : QDialog(parent), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_picker(new UnitPicker(this)),
      m_listName(makeQuietLabel(this, "unitListName", tr("Units of Bắc Giang, 2021"))), m_path(new QLineEdit(this))
{
    setObjectName(QStringLiteral("newDatabaseDialog"));
    setWindowTitle(tr("New database"));
    resize(680, 560);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    QLabel *unitLabel = makeHeadingLabel(this, "unitLabel", tr("Which unit is the database for?"), 3);
    layout->addWidget(unitLabel);
    m_picker->setUnits(UnitList::builtIn());
    layout->addWidget(m_picker, 1);
    auto *listRow = new QHBoxLayout;
    listRow->addWidget(m_listName, 1);
    QPushButton *other = makeButton(this, "otherUnits", tr("Units of another province (CSV)…"));
    listRow->addWidget(other);
    layout->addLayout(listRow);
    layout->addSpacing(8);
    layout->addWidget(makeHeadingLabel(this, "pathLabel", tr("Where is the file to be?"), 3));
    auto *pathRow = new QHBoxLayout;
    nameWidget(m_path, "databasePath", tr("File of the new database"));
    pathRow->addWidget(m_path, 1);
    QPushButton *browse = makeButton(this, "choosePath", tr("Choose…"));
    pathRow->addWidget(browse);
    layout->addLayout(pathRow);

    auto *buttons = new QDialogButtonBox(this);
    m_make = makeButton(this, "makeDatabase", tr("Make the database"));
    m_make->setDefault(true);
    buttons->addButton(m_make, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    nameWidget(cancel, "cancel", cancel->text().remove(QLatin1Char('&')));
    layout->addSpacing(8);
    layout->addWidget(buttons);

    connect(m_picker, &UnitPicker::unitChanged, this, &NewDatabaseDialog::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathIsOurs = false; });
    connect(browse, &QPushButton::clicked, this, &NewDatabaseDialog::choosePath);
    connect(other, &QPushButton::clicked, this, [this] {
        m_surroundings.prompts.openFile(this, {tr("Units of another province"), QDir::homePath(), {tr("Lists of units (*.csv)")}},
                                        [this](const QString &path) { loadUnits(path); });
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &NewDatabaseDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    suggestPath();
    m_picker->setFocus();
}

bool NewDatabaseDialog::loadUnits(const QString &csvPath)
{
    QFile file(csvPath);
    if (!file.open(QIODevice::ReadOnly)) {
        m_messages->show(Tone::Bad, tr("The file cannot be read. Choose another one."));
        return false;
    }
    // A list of units of a whole country has about 11,000 lines; what is far larger is something else.
    auto list = UnitList::fromCsv(file.read(8 * 1024 * 1024));
    if (!list) {
        m_messages->show(list.error());
        return false;
    }
    m_messages->dismiss();
    m_foreign = *std::move(list);
    m_picker->setUnits(*m_foreign);
    m_listName->setText(tr("%n units from “%1”", nullptr, static_cast<int>(m_foreign->all().size())).arg(QFileInfo(csvPath).fileName()));
    return true;
}

void NewDatabaseDialog::suggestPath()
{
    const Unit *unit = m_picker->unit();
    m_make->setEnabled(unit != nullptr);
    if (!m_pathIsOurs)
        return;
    if (!unit) {
        m_path->clear();
        return;
    }
    const QDir folder(Preferences::documentsFolder());
    QString path = folder.filePath(fileNameOf(*unit) + QStringLiteral(".db"));
    for (int n = 2; QFile::exists(path); ++n)
        path = folder.filePath(QStringLiteral("%1-%2.db").arg(fileNameOf(*unit)).arg(n));
    m_path->setText(QDir::toNativeSeparators(path));
}

void NewDatabaseDialog::choosePath()
{
    m_surroundings.prompts.saveFile(this, {tr("File of the new database"), m_path->text(), {tr("Databases (*.db)")}}, [this](const QString &path) {
        m_pathIsOurs = false;
        m_path->setText(QDir::toNativeSeparators(path.endsWith(QLatin1String(".db")) ? path : path + QStringLiteral(".db")));
    });
}

void NewDatabaseDialog::make()
{
    const Unit *unit = m_picker->unit();
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!unit || path.isEmpty())
        return;
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        m_messages->show(Tone::Bad, tr("The folder cannot be made. Choose another place for the file."));
        return;
    }
    auto database = store::Database::create(path, unit->code, m_foreign ? *m_foreign : UnitList::builtIn(), m_surroundings.clock);
    if (!database) {
        m_messages->show(database.error());
        return;
    }
    database->reset(); // closed, all of it is in the file: the window opens it next
    accept();
    Q_EMIT made(path);
}

} // namespace stc::views
