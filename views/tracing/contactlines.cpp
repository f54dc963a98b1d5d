// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tracing/contactlines.h"

#include "services/tracing/levels.h"
#include "views/lists/dateedit.h"
#include "views/logbook/reasonbox.h"
#include "views/tracing/casetexts.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

namespace stc::views {

using services::ContactProblem;

namespace {
const QString kSource = QStringLiteral("source");
const QString kTraced = QStringLiteral("traced");
const QString kRows = QStringLiteral("rows");
} // namespace

ContactLines::ContactLines(store::Database &database, MessageBar &messages, QWidget *parent)
    : QWidget(parent), m_book{database, {}}, m_messages(messages), m_head(makeHeadingLabel(this, "contactsHead", {}, 3)), m_traced(new DateEdit(database.clock().today(), this)),
      m_area(new QScrollArea(this)), m_remark(makeQuietLabel(this, "contactsRemark")), m_save(makeButton(this, "saveContacts", tr("&Save all"), "success")), m_reasons(new ReasonBox(this))
{
    setObjectName(QStringLiteral("contactLines"));
    setAccessibleName(tr("Contacts to be typed"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    auto *head = new QHBoxLayout;
    nameWidget(m_traced, "tracedOn", tr("Traced on"));
    m_traced->setDate(database.clock().today());
    auto *label = new QLabel(tr("&Traced on"), this);
    label->setBuddy(m_traced);
    head->addWidget(label);
    head->addWidget(m_traced);
    m_save->setToolTip(tr("Ctrl+S"));
    head->addStretch(1);
    head->addWidget(m_save);
    layout->addLayout(head);
    auto *inside = new QWidget(m_area);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    m_layout = new QVBoxLayout;
    m_layout->setSpacing(3);
    column->addLayout(m_layout);
    column->addStretch();
    nameWidget(m_area, "contactsArea", tr("Contacts to be typed"));
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_remark);
    layout->addWidget(m_reasons);
    auto *keys = new QShortcut(QKeySequence(QStringLiteral("Ctrl+S")), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, [this] { save(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_traced, &DateEdit::dateChanged, this, &ContactLines::edited);
    connect(m_traced, &QLineEdit::returnPressed, this, &ContactLines::focusStart);
    setEnabled(false);
}

ContactLines::~ContactLines()
{
    for (ContactRow *row : m_rows)
        row->disconnect(); // a search that ends late would speak to what is gone
}

void ContactLines::setSource(const services::ContactSource &source)
{
    const bool isOther = source.person != m_book.source.person;
    if (isOther && hasUnsaved())
        return;
    m_book.source = source;
    setEnabled(true);
    if (isOther)
        clear();
    showHead();
}

void ContactLines::showHead()
{
    const services::ContactSource &source = m_book.source;
    const QString who = personText(source.name, source.birthDate);
    m_head->setText(source.level == kNoLevel ? tr("New contacts of %1").arg(who) : tr("New contacts of %1, %2").arg(who, services::levelText(source.level)));
}

void ContactLines::clear()
{
    while (!m_rows.empty())
        dropRow(m_rows.back());
    (void)addRow();
}

ContactRow *ContactLines::addRow()
{
    auto *row = new ContactRow(m_book, ++m_made, m_area->widget());
    row->offerFrom(m_rows.empty() ? nullptr : m_rows.back());
    m_layout->addWidget(row);
    m_rows.push_back(row);
    connectRow(row);
    row->show(); // now: the next key may already be for it
    if (m_rows.size() > 1)
        setTabOrder(m_rows[m_rows.size() - 2], row);
    return row;
}

void ContactLines::connectRow(ContactRow *row)
{
    connect(row, &ContactRow::edited, this, &ContactLines::edited);
    connect(row, &ContactRow::said, this, [this, row](const QString &remark) {
        m_remark->setText(remark);
        m_area->ensureWidgetVisible(row, 0, 0);
    });
    connect(row, &ContactRow::finished, this, [this, row] { finish(row); });
    connect(row, &ContactRow::passedOver, this, [this] { m_save->setFocus(Qt::TabFocusReason); });
    connect(row, &ContactRow::goneBack, this, [this, row] { step(row, -1); });
    connect(row, &ContactRow::goneUp, this, [this, row] { step(row, -1); });
    connect(row, &ContactRow::goneDown, this, [this, row] { step(row, 1); });
    connect(row, &ContactRow::removeWanted, this, [this, row] { removeRow(row); });
}

void ContactLines::dropRow(ContactRow *row)
{
    std::erase(m_rows, row);
    m_layout->removeWidget(row);
    row->disconnect();
    row->hide();
    row->deleteLater(); // it may be speaking
}

void ContactLines::removeRow(ContactRow *row)
{
    if (m_rows.size() == 1) {
        row->clear();
        row->focusStart();
    } else {
        const auto place = std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin();
        dropRow(row);
        m_rows[std::min(static_cast<std::size_t>(place), m_rows.size() - 1)]->focusStart();
    }
    Q_EMIT edited();
}

void ContactLines::step(const ContactRow *row, int by)
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin() + by;
    if (at < 0)
        Q_EMIT goneBack();
    else if (at < static_cast<std::ptrdiff_t>(m_rows.size()))
        m_rows[static_cast<std::size_t>(at)]->focusStart();
}

std::vector<ContactRow *> ContactLines::filled() const
{
    std::vector<ContactRow *> rows;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows), [](const ContactRow *row) { return !row->isEmpty(); });
    return rows;
}

bool ContactLines::judge(const std::vector<ContactRow *> &rows, const std::vector<ContactProblem> &problems, bool takesFocus)
{
    bool hasFocus = !takesFocus;
    for (const ContactProblem &problem : problems) {
        ContactRow *row = rows[problem.row];
        if (row->problem().isEmpty())
            row->showProblem(problem, !std::exchange(hasFocus, true));
    }
    return problems.empty();
}

/// A row that is left is asked about at once: whoever types on does not come back to it.
void ContactLines::finish(ContactRow *row)
{
    if (!row->check(true))
        return;
    const auto rows = filled();
    std::vector<services::NewContact> contacts;
    for (const ContactRow *one : rows)
        contacts.push_back(one->contact());
    const auto problems = services::checkContacts(m_book.database, m_book.source.person, m_traced->date(), contacts);
    if (!problems) {
        m_messages.show(problems.error());
        return;
    }
    const auto own = std::find_if(problems->begin(), problems->end(), [&](const ContactProblem &one) { return rows[one.row] == row; });
    if (own != problems->end()) {
        row->showProblem(*own, !own->problem.isWarning());
        if (!own->problem.isWarning())
            return;
    }
    if (row == m_rows.back())
        addRow()->focusStart();
    else
        step(row, 1);
}

void ContactLines::save(const QString &reason)
{
    const auto rows = filled();
    if (rows.empty()) {
        m_remark->setText(tr("Nothing is typed yet: type three letters of a name."));
        return;
    }
    std::vector<services::NewContact> contacts;
    for (ContactRow *row : rows) {
        if (!row->check(true))
            return;
        contacts.push_back(row->contact());
        contacts.back().reason = reason;
    }
    const auto reply = services::saveContacts(m_book.database, m_book.source.person, m_traced->date(), contacts);
    if (!reply) {
        m_messages.show(reply.error());
        return;
    }
    if (!reply->isSaved()) {
        const bool isWarned = std::all_of(reply->problems.begin(), reply->problems.end(), [](const ContactProblem &one) { return one.problem.isWarning(); });
        judge(rows, reply->problems, !isWarned);
        if (isWarned) {
            std::vector<store::FieldProblem> warnings;
            for (const ContactProblem &one : reply->problems)
                warnings.push_back(one.problem);
            m_reasons->ask(warnings, [this](const QString &given) { save(given); });
        }
        return;
    }
    m_messages.dismiss();
    clear();
    focusStart();
    Q_EMIT edited();
    Q_EMIT changed(reply->change);
}

bool ContactLines::hasUnsaved() const { return !filled().empty(); }

void ContactLines::focusStart()
{
    if (!m_rows.empty())
        m_rows.back()->focusStart();
}

QByteArray ContactLines::draft() const
{
    QJsonArray rows;
    for (const ContactRow *row : filled())
        rows.append(row->toDraft());
    if (rows.isEmpty())
        return {};
    return QJsonDocument(QJsonObject{{kSource, m_book.source.person.toString()}, {kTraced, m_traced->date().toString(Qt::ISODate)}, {kRows, rows}}).toJson(QJsonDocument::Compact);
}

bool ContactLines::restoreDraft(const QByteArray &draft)
{
    const QJsonObject content = QJsonDocument::fromJson(draft).object();
    const auto person = Uuid::parse(content.value(kSource).toString());
    if (!person)
        return false;
    const auto source = services::contactSource(m_book.database, *person);
    if (!source)
        return false;
    m_book.source = *source;
    setEnabled(true);
    clear();
    showHead();
    m_traced->setDate(QDate::fromString(content.value(kTraced).toString(), Qt::ISODate));
    for (const QJsonValue &row : content.value(kRows).toArray()) {
        m_rows.back()->restoreDraft(row.toObject());
        (void)addRow();
    }
    Q_EMIT edited();
    return true;
}

} // namespace stc::views
