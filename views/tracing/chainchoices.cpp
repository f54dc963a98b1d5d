// SPDX-License-Identifier: GPL-3.0-or-later
// What can be chosen on the page of the chain: whose, how far, as known when; and the buttons that save and print.
#include "views/forms/referenceedit.h"
#include "views/lists/dateedit.h"
#include "views/tracing/chainpage.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/make.h"
#include "views/widgets/unitpicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTimer>

namespace stc::views {

namespace {

constexpr int kMostSteps = 20;
constexpr int kUsualUp = 20;
constexpr int kUsualDown = 3;
constexpr int kUsualFold = 6;

QLabel *labelFor(QWidget *field, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    return label;
}

QSpinBox *makeSteps(QWidget *parent, const char *name, const QString &label, int least, int value)
{
    auto *box = new QSpinBox(parent);
    nameWidget(box, name, label);
    box->setRange(least, kMostSteps);
    box->setValue(value);
    return box;
}

} // namespace

QWidget *ChainPage::makeChoices(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    auto *row = new FlowLayout(bar);
    m_person = std::make_unique<ReferenceEdit>(schema::table(schema::TableId::Contacts).column("person_id"), m_database, bar);
    nameWidget(m_person->line(), "chainSearch", tr("Whose chain"));
    m_person->line()->setMinimumWidth(170);
    m_person->edited = [] {};
    m_person->changed = [this] {
        if (const auto person = Uuid::parse(m_person->value()))
            openPerson(*person);
    };
    connect(m_person->line(), &QLineEdit::returnPressed, this, [this] {
        m_person->searchNow();
        m_person->settle();
    });
    row->addPair(labelFor(m_person->line(), tr("&Whose chain"), bar), m_person->line());
    QPushButton *all = makeButton(bar, "chainAll", tr("Whole &unit"));
    all->setToolTip(tr("Everybody of the unit, not the chain of one person"));
    connect(all, &QPushButton::clicked, this, &ChainPage::openUnit);
    row->addWidget(all);
    m_unit = new UnitCombo(bar);
    nameWidget(m_unit, "chainUnit", tr("Unit"));
    m_unit->setUnits(m_database.units(), m_database.unit());
    m_unit->setVisible(m_database.unit().level != UnitLevel::Commune);
    row->addWidget(m_unit);
    connect(m_unit, &QComboBox::activated, this, &ChainPage::openUnit);
    m_up = makeSteps(bar, "chainUp", tr("Steps back to the sources"), 0, kUsualUp);
    m_down = makeSteps(bar, "chainDown", tr("Steps on to the contacts"), 0, kUsualDown);
    row->addPair(labelFor(m_up, tr("Steps &back"), bar), m_up);
    row->addPair(labelFor(m_down, tr("&on", "steps"), bar), m_down);
    m_order = new QComboBox(bar);
    nameWidget(m_order, "chainOrder", tr("Columns"));
    m_order->addItems({tr("by day"), tr("by steps")});
    row->addPair(labelFor(m_order, tr("&Columns"), bar), m_order);
    m_fold = makeSteps(bar, "chainFold", tr("Fold lists longer than"), 0, kUsualFold);
    m_fold->setSpecialValueText(tr("never"));
    row->addPair(labelFor(m_fold, tr("Fol&d above"), bar), m_fold);
    for (QSpinBox *box : {m_up, m_down, m_fold})
        connect(box, &QSpinBox::valueChanged, m_rest, qOverload<>(&QTimer::start));
    connect(m_order, &QComboBox::activated, this, &ChainPage::load);
    return bar;
}

QWidget *ChainPage::makeDays(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    auto *row = new FlowLayout(bar);
    m_knownOn = new DateEdit(m_surroundings.clock.today(), bar);
    nameWidget(m_knownOn, "chainKnownOn", tr("As known on"));
    m_knownOn->setDate(m_day);
    row->addPair(labelFor(m_knownOn, tr("&As known on"), bar), m_knownOn);
    m_days = new QSlider(Qt::Horizontal, bar);
    nameWidget(m_days, "chainDays", tr("Day, from the first case to today"));
    m_days->setFixedWidth(130);
    m_days->setPageStep(7);
    row->addWidget(m_days);
    m_initials = new QCheckBox(tr("&Initials when saved"), bar);
    nameWidget(m_initials, "chainInitials", tr("Names as initials when saved or printed"));
    m_initials->setToolTip(tr("Saved and printed pictures show N.V.A. instead of the name"));
    m_initials->setChecked(true); // a picture leaves the office more easily than a list (domain.md 6.2)
    row->addWidget(m_initials);
    const auto addButton = [&](const char *name, const QString &text, const QString &hint, const char *iconName, auto slot) {
        QPushButton *button = makeButton(bar, name, text, iconName);
        button->setToolTip(hint);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
    };
    addButton("chainPng", tr("Save P&NG…"), tr("Save as a picture, for a document or a message."), "export", [this] { save(PictureFormat::Png); });
    addButton("chainSvg", tr("Save &SVG…"), tr("Save as a drawing that can be enlarged."), "export", [this] { save(PictureFormat::Svg); });
    addButton("chainPrint", tr("P&rint…"), tr("Print on A4, or save as PDF"), "print", &ChainPage::print);
    connect(m_knownOn, &DateEdit::dateChanged, this, [this] {
        if (m_knownOn->date().isValid())
            setKnownOn(m_knownOn->date());
    });
    connect(m_days, &QSlider::valueChanged, this, [this](int value) { setKnownOn(toQDate(DayNumber(value))); });
    return bar;
}

} // namespace stc::views
