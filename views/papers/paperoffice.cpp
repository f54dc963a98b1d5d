// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/papers/paperoffice.h"

#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace stc::views {

namespace {
constexpr int kMostNumber = 999'999;
}

PaperOfficeDialog::PaperOfficeDialog(store::Database &database, QWidget *parent)
    : QDialog(parent), m_database(database), m_office(reports::paperOffice(database)), m_messages(new MessageBar(this))
{
    setObjectName(QStringLiteral("paperOfficeDialog"));
    setWindowTitle(tr("Numbers and office on papers"));
    resize(620, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_messages);
    auto *form = new QFormLayout;
    m_station = addLine(form, "officeStation", tr("&Health station"), m_office.station);
    m_station->setPlaceholderText(tr("By the name of the commune"));
    m_phone = addLine(form, "officePhone", tr("&Telephone of the health station"), m_office.stationPhone);
    m_signer = addLine(form, "officeSigner", tr("&Who signs for the commune"), m_office.signer);
    m_signer->setPlaceholderText(tr("Empty: the name is written by hand"));
    for (const reports::PaperInfo &info : reports::papers())
        if (info.hasNumber())
            addSeries(form, info);
    layout->addLayout(form);
    layout->addWidget(makeQuietLabel(this, "officeHint",
        tr("Each commune counts its papers anew every year. Papers with the same symbol share one series. The first number is used until a paper of the year has a number.")));
    layout->addStretch();
    auto *row = new QHBoxLayout;
    QPushButton *cancel = makeButton(this, "officeCancel", tr("Cancel"));
    QPushButton *save = makeButton(this, "officeSave", tr("Save"), "success");
    save->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(save);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &PaperOfficeDialog::save);
}

QLineEdit *PaperOfficeDialog::addLine(QFormLayout *form, const char *name, const QString &label, const QString &text)
{
    auto *edit = new QLineEdit(text, this);
    nameWidget(edit, name, QString(label).remove(QLatin1Char('&')));
    auto *title = new QLabel(label, this);
    title->setBuddy(edit);
    form->addRow(title, edit);
    return edit;
}

void PaperOfficeDialog::addSeries(QFormLayout *form, const reports::PaperInfo &info)
{
    const reports::PaperSeries &series = m_office.seriesOf(info.paper);
    const QString paper = reports::label(info.kind);
    auto *first = new QSpinBox(this);
    nameWidget(first, (std::string("officeFirst_") + info.code).c_str(), tr("%1: first number of a year").arg(paper));
    first->setRange(1, kMostNumber);
    first->setValue(series.first);
    auto *symbol = new QLineEdit(series.symbol, this);
    nameWidget(symbol, (std::string("officeSymbol_") + info.code).c_str(), tr("%1: symbol behind the number").arg(paper));
    auto *row = new QHBoxLayout;
    row->addWidget(makeLabel(this, (std::string("officeFrom_") + info.code).c_str(), tr("from number")));
    row->addWidget(first);
    row->addWidget(new QLabel(QStringLiteral("/"), this));
    row->addWidget(symbol, 1);
    form->addRow(paper, row);
    m_series.push_back({info.paper, first, symbol});
}

void PaperOfficeDialog::save()
{
    m_office.station = m_station->text().simplified();
    m_office.stationPhone = m_phone->text().simplified();
    m_office.signer = m_signer->text().simplified();
    for (const SeriesFields &fields : m_series)
        m_office.series[std::size_t(fields.paper)] = {fields.first->value(), fields.symbol->text().trimmed()};
    if (const auto done = reports::setPaperOffice(m_database, m_office); !done) {
        m_messages->show(done.error());
        return;
    }
    accept();
}

} // namespace stc::views
