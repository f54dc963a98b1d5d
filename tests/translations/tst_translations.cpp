// SPDX-License-Identifier: GPL-3.0-or-later
// The texts are complete, current and well made: every text of the sources stands in the .ts files, every Vietnamese one is there and keeps
// its placeholders, and Qt's own dialogs speak Vietnamese.
#include <QAbstractButton>
#include <QAction>
#include <QDebug>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QWizard>
#include <QXmlStreamReader>

#include <memory>

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< several for a text that counts
    QString state;            ///< "" = finished
    bool counts = false;

    [[nodiscard]] QString key() const { return context + QLatin1Char('|') + source + QLatin1Char('|') + comment; }
};

QList<Message> readTs(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (xml.name() == QLatin1String("message")) {
                Message message;
                message.context = context;
                message.counts = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
                messages << message;
            } else if (!messages.isEmpty() && xml.name() == QLatin1String("source")) {
                messages.last().source = xml.readElementText();
            } else if (!messages.isEmpty() && xml.name() == QLatin1String("comment")) {
                messages.last().comment = xml.readElementText();
            } else if (!messages.isEmpty() && xml.name() == QLatin1String("translation")) {
                messages.last().state = xml.attributes().value(QLatin1String("type")).toString();
                if (!messages.last().counts)
                    messages.last().translations << xml.readElementText();
            } else if (!messages.isEmpty() && xml.name() == QLatin1String("numerusform")) {
                messages.last().translations << xml.readElementText();
            }
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?[0-9]{1,2}|n)"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("&[^& ]"));
    return !text.startsWith(QLatin1Char('<')) && pattern.match(text).hasMatch();
}

/// What is wrong with a translation, or nothing.
QStringList faultsOf(const Message &message)
{
    QStringList faults;
    if (!message.state.isEmpty())
        faults << QStringLiteral("is ") + message.state;
    if (message.translations.isEmpty())
        faults << QStringLiteral("has no translation");
    for (const QString &text : message.translations) {
        if (text.trimmed().isEmpty()) {
            faults << QStringLiteral("is empty");
            continue;
        }
        if (placeholdersOf(text) != placeholdersOf(message.source))
            faults << QStringLiteral("has other placeholders: ") + text;
        if (text.contains(QLatin1String("...")))
            faults << QStringLiteral("has three full stops instead of an ellipsis: ") + text;
        if (text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('<')))
            faults << QStringLiteral("has straight quotation marks: ") + text;
        if (text.contains(QStringLiteral("bạn"), Qt::CaseInsensitive))
            faults << QStringLiteral("addresses the reader as “bạn”: ") + text;
        if (text.front().isSpace() != message.source.front().isSpace() || text.back().isSpace() != message.source.back().isSpace())
            faults << QStringLiteral("begins or ends with another space: ") + text;
        for (const QChar end : {QChar(0x2026), QChar(u':')}) {
            QString source = message.source;
            source.replace(QLatin1String("..."), QString(QChar(0x2026)));
            if (source.endsWith(end) != text.endsWith(end))
                faults << QStringLiteral("does not end as the source does: ") + text;
        }
        if (hasMnemonic(message.source) && message.source.size() > 2 && !hasMnemonic(text))
            faults << QStringLiteral("lost its keyboard letter: ") + text;
        if (text.normalized(QString::NormalizationForm_C) != text)
            faults << QStringLiteral("is not in Unicode NFC: ") + text;
    }
    return faults;
}

QStringList faultsOf(const QList<Message> &messages)
{
    QStringList all;
    for (const Message &message : messages) {
        for (const QString &fault : faultsOf(message))
            all << message.context + QStringLiteral(": “") + message.source + QStringLiteral("” ") + fault;
    }
    return all;
}

QString path(const char *name)
{
    return QDir(QStringLiteral(STC_TRANSLATIONS_DIR)).filePath(QLatin1String(name));
}

/// Every text that a widget and what lies in it shows.
QStringList shownTexts(const QWidget &widget)
{
    QStringList texts{widget.windowTitle()};
    for (const auto *label : widget.findChildren<QLabel *>())
        texts << label->text();
    for (const auto *button : widget.findChildren<QAbstractButton *>())
        texts << button->text() << button->toolTip();
    for (const auto *box : widget.findChildren<QGroupBox *>())
        texts << box->title();
    for (const auto *action : widget.findChildren<QAction *>())
        texts << action->text() << action->toolTip();
    texts.removeAll(QString());
    return texts;
}

using Maker = std::unique_ptr<QWidget> (*)();

std::unique_ptr<QWidget> makeFileDialog()
{
    auto dialog = std::make_unique<QFileDialog>();
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    return dialog;
}

std::unique_ptr<QWidget> makeMessageBox()
{
    auto box = std::make_unique<QMessageBox>();
    box->setStandardButtons(QMessageBox::Yes | QMessageBox::No | QMessageBox::Cancel);
    box->setDetailedText(QStringLiteral("123"));
    return box;
}

std::unique_ptr<QWidget> makePreview()
{
    return std::make_unique<QPrintPreviewDialog>();
}

std::unique_ptr<QWidget> makePrintDialog()
{
    static QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    return std::make_unique<QPrintDialog>(&printer);
}

std::unique_ptr<QWidget> makeWizard()
{
    auto wizard = std::make_unique<QWizard>();
    wizard->setWizardStyle(QWizard::ClassicStyle);
    wizard->setOption(QWizard::HaveHelpButton);
    wizard->addPage(new QWizardPage);
    wizard->show();
    return wizard;
}

std::unique_ptr<QWidget> makeLineEditMenu()
{
    auto edit = std::make_unique<QLineEdit>();
    edit->createStandardContextMenu(); // belongs to the line
    return edit;
}

std::unique_ptr<QWidget> makeTextMenu()
{
    auto edit = std::make_unique<QPlainTextEdit>();
    edit->createStandardContextMenu(); // belongs to the text
    return edit;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vietnameseIsCompleteAndWellMade();
    void qtTextsAreCompleteAndWellMade();
    void englishPluralsAreThere();
    void nothingOfTheSourcesIsMissing();
    void faultsAreFound_data();
    void faultsAreFound();
    void standardButtons();
    void dialogsOfQt_data();
    void dialogsOfQt();
    void keyNames();
};

void TestTranslations::vietnameseIsCompleteAndWellMade()
{
    const auto messages = readTs(path("sotocovid_vi.ts"));
    QVERIFY(messages.size() > 300);
    const QStringList faults = faultsOf(messages);
    for (const QString &fault : faults)
        qWarning().noquote() << fault; // one by one: QVERIFY2 cuts a long text off
    QVERIFY(faults.isEmpty());
}

void TestTranslations::qtTextsAreCompleteAndWellMade()
{
    const auto messages = readTs(path("qtbase_vi.ts"));
    QVERIFY(messages.size() > 500);
    const QStringList faults = faultsOf(messages);
    for (const QString &fault : faults)
        qWarning().noquote() << fault; // one by one: QVERIFY2 cuts a long text off
    QVERIFY(faults.isEmpty());
}

/// English needs a file for its plurals alone; a text that counts has two forms there.
void TestTranslations::englishPluralsAreThere()
{
    QStringList wrong;
    for (const Message &message : readTs(path("sotocovid_en.ts"))) {
        if (!message.state.isEmpty() || message.translations.size() != 2 || message.translations.contains(QString()))
            wrong << message.source;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

/// lupdate, run over the sources into a copy of the files, finds nothing new and nothing that is gone.
void TestTranslations::nothingOfTheSourcesIsMissing()
{
    QTemporaryDir directory;
    QVERIFY(directory.isValid());
    const QStringList names{QStringLiteral("sotocovid_vi.ts"), QStringLiteral("sotocovid_en.ts")};
    for (const QString &name : names)
        QVERIFY(QFile::copy(QDir(QStringLiteral(STC_TRANSLATIONS_DIR)).filePath(name), directory.filePath(name)));
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(path("update"), {QStringLiteral(STC_LUPDATE), directory.path()});
    QVERIFY(update.waitForFinished(120'000));
    QVERIFY2(update.exitCode() == 0, update.readAll().constData());
    for (const QString &name : names) {
        QSet<QString> here;
        QSet<QString> there;
        for (const Message &message : readTs(QDir(QStringLiteral(STC_TRANSLATIONS_DIR)).filePath(name)))
            here << message.key();
        for (const Message &message : readTs(directory.filePath(name)))
            there << message.key();
        QStringList differing;
        for (const QString &key : there - here)
            differing << QStringLiteral("missing: ") + key;
        for (const QString &key : here - there)
            differing << QStringLiteral("no longer used: ") + key;
        QVERIFY2(differing.isEmpty(), qPrintable(name + QStringLiteral(" (run translations/update)\n") + differing.join(QLatin1Char('\n'))));
    }
}

/// The rules above can fail.
void TestTranslations::faultsAreFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const char *source, const char *translation, bool good) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(translation) << good;
    };
    row("good", "&Open “%1”…", "&Mở “%1”…", true);
    row("order of placeholders", "%1 of %2", "%2 của %1", true);
    row("empty", "Open", "", false);
    row("lost placeholder", "Open %1", "Mở", false);
    row("doubled placeholder", "Open %1", "Mở %1 %1", false);
    row("full stops", "Open…", "Mở...", false);
    row("lost ellipsis", "Open…", "Mở", false);
    row("lost colon", "Name:", "Tên", false);
    row("lost letter", "&Open", "Mở", false);
    row("straight quotes", "Open “%1”", "Mở \"%1\"", false);
    row("too familiar", "You may go", "Bạn có thể đi", false);
    row("decomposed", "Open", "Mo\xCC\x9B\xCC\x89", false);
    row("space", "Show ", "Hiện", false);
}

void TestTranslations::faultsAreFound()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(bool, good);
    Message message;
    message.source = source;
    message.translations << translation;
    QCOMPARE(faultsOf(message).isEmpty(), good);
    message.state = QStringLiteral("unfinished");
    QVERIFY(!faultsOf(message).isEmpty());
}

void TestTranslations::standardButtons()
{
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/qtbase_vi.qm")));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const QMap<QDialogButtonBox::StandardButton, QString> expected{
        {QDialogButtonBox::Ok, QStringLiteral("Đồng ý")},
        {QDialogButtonBox::Save, QStringLiteral("Lưu")},
        {QDialogButtonBox::SaveAll, QStringLiteral("Lưu tất cả")},
        {QDialogButtonBox::Open, QStringLiteral("Mở")},
        {QDialogButtonBox::Yes, QStringLiteral("&Có")},
        {QDialogButtonBox::YesToAll, QStringLiteral("Có, &tất cả")},
        {QDialogButtonBox::No, QStringLiteral("&Không")},
        {QDialogButtonBox::NoToAll, QStringLiteral("K&hông, tất cả")},
        {QDialogButtonBox::Abort, QStringLiteral("Dừng")},
        {QDialogButtonBox::Retry, QStringLiteral("Thử lại")},
        {QDialogButtonBox::Ignore, QStringLiteral("Bỏ qua")},
        {QDialogButtonBox::Close, QStringLiteral("Đóng")},
        {QDialogButtonBox::Cancel, QStringLiteral("Hủy")},
        {QDialogButtonBox::Discard, QStringLiteral("Không lưu")},
        {QDialogButtonBox::Help, QStringLiteral("Trợ giúp")},
        {QDialogButtonBox::Apply, QStringLiteral("Áp dụng")},
        {QDialogButtonBox::Reset, QStringLiteral("Đặt lại")},
        {QDialogButtonBox::RestoreDefaults, QStringLiteral("Khôi phục mặc định")},
    };
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        QDialogButtonBox box(it.key());
        QCOMPARE(box.button(it.key())->text(), it.value());
    }
}

void TestTranslations::dialogsOfQt_data()
{
    QTest::addColumn<Maker>("make");
    QTest::addColumn<int>("least"); ///< texts that must have been found, so that the test does not pass by looking at nothing
    QTest::newRow("file dialog") << Maker(makeFileDialog) << 12;
    QTest::newRow("message box") << Maker(makeMessageBox) << 4;
    QTest::newRow("print preview") << Maker(makePreview) << 15;
    QTest::newRow("print dialog") << Maker(makePrintDialog) << 10;
    QTest::newRow("wizard") << Maker(makeWizard) << 3;
    QTest::newRow("menu of a line") << Maker(makeLineEditMenu) << 7;
    QTest::newRow("menu of a text") << Maker(makeTextMenu) << 7;
}

/// A dialog made with the translation and one made without it have no word in common, but names and units.
void TestTranslations::dialogsOfQt()
{
    QFETCH(Maker, make);
    QFETCH(int, least);
    const QStringList english = shownTexts(*make());
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/qtbase_vi.qm")));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const QStringList vietnamese = shownTexts(*make());
    QVERIFY2(vietnamese.size() >= least, qPrintable(vietnamese.join(QLatin1Char('\n'))));
    static const QRegularExpression hasWord(QStringLiteral("[A-Za-z]{3}"));
    QStringList same;
    for (const QString &text : vietnamese) {
        if (english.contains(text) && text.contains(hasWord))
            same << text;
    }
    QVERIFY2(same.isEmpty(), qPrintable(QStringLiteral("still English:\n") + same.join(QLatin1Char('\n'))));
}

void TestTranslations::keyNames()
{
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/qtbase_vi.qm")));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F).toString(QKeySequence::NativeText), QStringLiteral("Ctrl+Shift+F"));
    QCOMPARE(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText), QStringLiteral("Alt+←"));
    QCOMPARE(QKeySequence(Qt::CTRL | Qt::Key_Space).toString(QKeySequence::NativeText), QStringLiteral("Ctrl+Phím cách"));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
