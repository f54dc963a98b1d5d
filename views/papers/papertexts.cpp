// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/papers/papertexts.h"

#include "reports/quarantinepapers.h"
#include "views/papers/paperhighlighter.h"
#include "views/papers/paperspreview.h"
#include "views/printing/fontset.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>

namespace stc::views {

using reports::PaperTemplate;
using reports::PaperTextInfo;
using reports::TemplateFault;

namespace {

constexpr int kRestMs = 400;
constexpr int kFaultRows = 4;

QLabel *titleOf(QWidget *parent, const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

PaperTexts::PaperTexts(store::Database &database, const Surroundings &surroundings, const QString &name, QWidget *parent)
    : QDialog(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_preview(new PapersPreview(this)), m_rest(new QTimer(this)),
      m_job(new Job(this))
{
    setObjectName(QStringLiteral("paperTextsDialog"));
    setWindowTitle(tr("Texts of the papers"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1240, 680);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("paperTextsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeEditor());
    splitter->addWidget(makeFields());
    splitter->addWidget(m_preview);
    splitter->setSizes({470, 290, 440});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(splitter, 1);
    layout->addLayout(makeButtons());
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    connect(m_rest, &QTimer::timeout, this, &PaperTexts::prepare);
    m_which->setCurrentIndex(qMax(0, m_which->findData(name)));
    textChosen();
    m_text->setFocus();
}

PaperTexts::~PaperTexts()
{
    delete m_job;
}

QWidget *PaperTexts::makeEditor()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_which = new QComboBox(box);
    nameWidget(m_which, "paperTextWhich", tr("Which text"));
    for (const PaperTextInfo &text : reports::paperTexts())
        m_which->addItem(reports::label(text), QLatin1String(text.name));
    m_text = new QPlainTextEdit(box);
    nameWidget(m_text, "paperText", tr("Text"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_highlighter = new PaperHighlighter(m_text->document());
    m_faultList = new QListWidget(box);
    nameWidget(m_faultList, "paperFaults", tr("What is wrong; Enter goes there"));
    m_faultList->setWordWrap(true);
    m_faultList->setMaximumHeight(kFaultRows * m_faultList->fontMetrics().lineSpacing() * 2);
    m_faultList->installEventFilter(this);
    layout->addWidget(titleOf(box, tr("Which te&xt"), m_which));
    layout->addWidget(m_which);
    layout->addWidget(titleOf(box, tr("&Text (a line is a paragraph)"), m_text));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_faultList);
    connect(m_which, &QComboBox::activated, this, &PaperTexts::textChosen);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PaperTexts::textChanged);
    connect(m_faultList, &QListWidget::itemDoubleClicked, this, [this](QListWidgetItem *item) { goToFault(m_faultList->row(item)); });
    return box;
}

QWidget *PaperTexts::makeFields()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_fields = new QListWidget(box);
    nameWidget(m_fields, "paperFields", tr("Values; Enter inserts one"));
    m_fields->setWordWrap(true);
    m_fields->setAlternatingRowColors(true);
    m_fields->installEventFilter(this);
    layout->addWidget(titleOf(box, tr("&Values (Enter inserts one)"), m_fields));
    layout->addWidget(m_fields, 1);
    layout->addWidget(makeQuietLabel(box, "paperMarks",
        tr("# title, ## summary, = centred, ~ italic in the middle, > line of a form, - item, **bold**. Lines that begin with “Điều 1.” or “Căn cứ” are set by themselves.")));
    connect(m_fields, &QListWidget::itemDoubleClicked, this, &PaperTexts::insert);
    return box;
}

QLayout *PaperTexts::makeButtons()
{
    auto *row = new QHBoxLayout;
    QPushButton *shipped = makeButton(this, "paperTextShipped", tr("As &shipped"));
    shipped->setToolTip(tr("This text as it came with the program"));
    m_save = makeButton(this, "paperTextSave", tr("Save (Ctrl+Enter)"), "success");
    QPushButton *close = makeButton(this, "paperTextClose", tr("Close"));
    row->addWidget(shipped);
    row->addStretch();
    row->addWidget(m_save);
    row->addWidget(close);
    for (QPushButton *button : {shipped, m_save, close})
        button->setAutoDefault(false);
    connect(shipped, &QPushButton::clicked, this, &PaperTexts::asShipped);
    connect(m_save, &QPushButton::clicked, this, &PaperTexts::save);
    connect(close, &QPushButton::clicked, this, &PaperTexts::reject);
    for (const auto &keys : {QStringLiteral("Ctrl+Return"), QStringLiteral("Ctrl+Enter")})
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, &PaperTexts::save);
    return row;
}

const PaperTextInfo &PaperTexts::info() const
{
    return reports::paperTexts()[static_cast<std::size_t>(qMax(0, m_which->currentIndex()))];
}

void PaperTexts::textChosen()
{
    const QString name = QLatin1String(info().name);
    m_isShowing = true;
    m_text->setPlainText(m_edited.contains(name) ? m_edited.value(name) : reports::officeText(m_database, info()));
    m_isShowing = false;
    fillFields();
    showFaults();
}

void PaperTexts::textChanged()
{
    if (m_isShowing)
        return;
    const QString text = m_text->toPlainText();
    const QString name = QLatin1String(info().name);
    if (text.trimmed() == reports::officeText(m_database, info()))
        m_edited.remove(name);
    else
        m_edited.insert(name, text);
    showFaults();
}

void PaperTexts::fillFields()
{
    m_fields->clear();
    const auto add = [this](const QString &inserted, const QString &explanation) {
        auto *item = new QListWidgetItem(QStringLiteral("%1 – %2").arg(inserted, explanation), m_fields);
        item->setData(Qt::UserRole, inserted);
        item->setToolTip(item->text());
    };
    for (const reports::PaperField *field : reports::fieldsOf(info()))
        add(QLatin1Char('{') + QLatin1String(field->name) + QLatin1Char('}'), reports::explanation(*field));
    for (const QString &table : reports::tablesOf(info()))
        add(QLatin1Char('[') + table + QLatin1Char(']'), tr("the table, on a line of its own"));
    add(QStringLiteral("[trang mới]"), tr("a new page, on a line of its own"));
    add(QStringLiteral("[nơi nhận]"), tr("the recipients, up to the next block"));
    add(QStringLiteral("[ký]"), tr("signatures, an empty line is the room to sign, “|” parts columns"));
    m_fields->setCurrentRow(0);
}

void PaperTexts::insert(const QListWidgetItem *item)
{
    if (!item)
        return;
    m_text->insertPlainText(item->data(Qt::UserRole).toString());
    m_text->setFocus();
}

void PaperTexts::goToFault(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_faults.size())
        return;
    const TemplateFault &fault = m_faults[static_cast<std::size_t>(row)];
    QTextCursor cursor(m_text->document()->findBlockByNumber(fault.line - 1));
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, fault.column - 1);
    cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, fault.length);
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

bool PaperTexts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & Qt::ControlModifier);
        if (isEnter && watched == m_fields) {
            insert(m_fields->currentItem());
            return true;
        }
        if (isEnter && watched == m_faultList) {
            goToFault(m_faultList->currentRow());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PaperTexts::showFaults()
{
    m_faults = PaperTemplate::parse(m_text->toPlainText(), reports::rulesOf(info())).faults;
    m_isShowing = true; // colours are no change of the text
    m_highlighter->setFaults(m_faults);
    m_isShowing = false;
    m_faultList->clear();
    for (const TemplateFault &fault : m_faults)
        new QListWidgetItem(tr("Line %1, column %2: %3").arg(fault.line).arg(fault.column).arg(fault.text), m_faultList);
    if (!m_faults.empty())
        m_faultList->setCurrentRow(0);
    m_faultList->setVisible(!m_faults.empty());
    m_save->setEnabled(m_faults.empty());
    m_rest->start();
}

void PaperTexts::prepare()
{
    if (!m_faults.empty()) {
        m_preview->say(tr("The text cannot be used yet: see what is wrong with it below."));
        Q_EMIT prepared();
        return;
    }
    if (m_job->isRunning()) {
        m_mustPrepareAgain = true;
        return;
    }
    m_job->start<Result<reports::Document>>(
        [path = m_database.path(), clock = &m_surroundings.clock, which = &info(), text = m_text->toPlainText()](const Progress &) -> Result<reports::Document> {
            const auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            const printing::FontSet fonts; // belongs to this thread
            return reports::examplePaper(**database, *which, text, fonts);
        },
        [this](const Result<reports::Document> &document) {
            if (std::exchange(m_mustPrepareAgain, false)) {
                prepare();
                return;
            }
            if (document)
                m_preview->setDocument(std::make_shared<const reports::Document>(*document));
            else
                m_messages->show(document.error());
            Q_EMIT prepared();
        });
}

/// As an edit that Ctrl+Z takes back.
void PaperTexts::asShipped()
{
    QTextCursor cursor(m_text->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(reports::shippedText(info()));
    m_text->moveCursor(QTextCursor::Start);
    m_text->setFocus();
}

bool PaperTexts::hasChanges() const
{
    return !m_edited.isEmpty();
}

void PaperTexts::save()
{
    for (const PaperTextInfo &text : reports::paperTexts()) {
        const auto edited = m_edited.constFind(QLatin1String(text.name));
        if (edited == m_edited.constEnd())
            continue;
        if (const auto done = reports::setOfficeText(m_database, text, *edited); !done) {
            m_which->setCurrentIndex(m_which->findData(QLatin1String(text.name)));
            textChosen();
            m_messages->show(done.error());
            return;
        }
        m_edited.remove(QLatin1String(text.name));
    }
    accept();
}

void PaperTexts::reject()
{
    if (!hasChanges()) {
        QDialog::reject();
        return;
    }
    m_surroundings.prompts.ask(this, {tr("Texts of the papers"), tr("Leave without saving the changes?"), tr("The texts stay as they were."), tr("Leave"), true}, [this] { QDialog::reject(); });
}

} // namespace stc::views
