// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/papers/odtcontent.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <cmath>
#include <set>

namespace stc::services {

using reports::BlockKind;
using reports::LineKind;
using reports::PaperBlock;
using reports::PaperLine;
using reports::PaperRun;

namespace {

const QString kOffice = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
const QString kStyle = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
const QString kText = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
const QString kTable = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
const QString kFo = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
const QString kMeta = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
const QString kDc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString kManifest = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");

QString mm(double length)
{
    return QString::number(length, 'f', 1) + QStringLiteral("mm");
}

QString pt(double size)
{
    return QString::number(size, 'f', 1) + QStringLiteral("pt");
}

/// One part of the package.
class Part {
public:
    Part(const QString &root, const QString &rootNamespace)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_xml.setDevice(&m_buffer);
        m_xml.writeStartDocument();
        for (const auto &[space, prefix] : {std::pair{kOffice, "office"}, std::pair{kStyle, "style"}, std::pair{kText, "text"}, std::pair{kTable, "table"}, std::pair{kFo, "fo"},
                 std::pair{kMeta, "meta"}, std::pair{kDc, "dc"}})
            m_xml.writeNamespace(space, QLatin1String(prefix));
        m_xml.writeStartElement(rootNamespace, root);
        m_xml.writeAttribute(kOffice, QStringLiteral("version"), QStringLiteral("1.2"));
    }
    [[nodiscard]] QXmlStreamWriter &xml() { return m_xml; }
    [[nodiscard]] QByteArray finish()
    {
        m_xml.writeEndDocument();
        return m_buffer.data();
    }

private:
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

struct ParagraphStyle {
    const char *name;
    const char *align;
    double size;         ///< points; 0 = that of the text
    bool isBold = false;
    bool isItalic = false;
    bool isIndented = false;
    double below = 0;    ///< mm
    bool breaks = false; ///< a new page before it
};
constexpr ParagraphStyle kParagraphs[] = {
    {"Title", "center", 14, true},
    {"Summary", "center", 14, true, false, false, 2},
    {"Centred", "center", 0, true, false, false, 2},
    {"Remark", "center", 0, false, true, false, 2},
    {"Field", "start", 0, false, false, false, 2},
    {"Base", "justify", 0, false, true, true, 2},
    {"Body", "justify", 0, false, false, true, 2},
    {"HeadCapitals", "center", 12},
    {"Head", "center", 13},
    {"HeadItalic", "center", 13, false, true},
    {"RecipientsTitle", "start", 12, true, true},
    {"Recipients", "start", 12},
    {"Sign", "center", 13, true},
    {"SignRemark", "center", 12, false, true},
    {"Cell", "start", 12},
    {"CellCentred", "center", 12},
    {"CellTitle", "center", 12, true},
    {"NewPage", "start", 2, false, false, false, 0, true},
    {"Gap", "start", 6},
};

const char *styleOf(LineKind kind)
{
    switch (kind) {
    case LineKind::Title: return "Title";
    case LineKind::Summary: return "Summary";
    case LineKind::Centred: return "Centred";
    case LineKind::Remark: return "Remark";
    case LineKind::Field: return "Field";
    case LineKind::Base: return "Base";
    default: return "Body";
    }
}

void attribute(QXmlStreamWriter &xml, const QString &space, const char *name, const QString &value)
{
    xml.writeAttribute(space, QLatin1String(name), value);
}

void beginStyle(QXmlStreamWriter &xml, const char *name, const char *family)
{
    xml.writeStartElement(kStyle, QStringLiteral("style"));
    attribute(xml, kStyle, "name", QLatin1String(name));
    attribute(xml, kStyle, "family", QLatin1String(family));
}

void cellStyle(QXmlStreamWriter &xml, const char *name, const char *border, const char *padding)
{
    beginStyle(xml, name, "table-cell");
    xml.writeStartElement(kStyle, QStringLiteral("table-cell-properties"));
    attribute(xml, kFo, "border", QLatin1String(border));
    attribute(xml, kFo, "padding", QLatin1String(padding));
    xml.writeEndElement();
    xml.writeEndElement();
}

constexpr double kLayoutWidth = 165; ///< mm between the margins of an upright sheet
constexpr double kIssuerWidth = 69;

QString columnStyle(double width)
{
    return QStringLiteral("Column%1").arg(std::llround(width * 10));
}

/// Of all tables in the papers; word processors take the looks of tables from automatic styles only.
std::set<qint64> columnWidths(const reports::FilledPapers &papers)
{
    std::set<qint64> tenths = {std::llround(kIssuerWidth * 10), std::llround((kLayoutWidth - kIssuerWidth) * 10)};
    for (const int count : {1, 2, 3, 4, 5, 6})
        tenths.insert(std::llround(kLayoutWidth / count * 10));
    for (const reports::FilledPaper &paper : papers.papers)
        for (const reports::PaperTable &table : paper.tables)
            for (const reports::TableColumn &column : table.columns)
                tenths.insert(std::llround(column.width * 10));
    return tenths;
}

/// Writes blocks as paragraphs and tables.
class Body {
public:
    explicit Body(QXmlStreamWriter &xml) : m_xml(xml) {}

    void newPage() { paragraph({}, "NewPage"); }

    void block(const PaperBlock &block, const PaperBlock *signatures, const reports::PaperTables &tables)
    {
        switch (block.kind) {
        case BlockKind::Gap: paragraph({}, "Gap"); return;
        case BlockKind::NewPage: newPage(); return;
        case BlockKind::Line: paragraph(withDash(block.line, block.runs), styleOf(block.line)); return;
        case BlockKind::Head: layout("Head", block.columns, &Body::headLine); return;
        case BlockKind::Table:
            if (const auto table = tables.constFind(block.table); table != tables.constEnd())
                grid(*table);
            return;
        case BlockKind::Recipients: {
            auto columns = block.columns;
            columns.front().insert(columns.front().begin(), {LineKind::Title, {{QStringLiteral("Nơi nhận:"), false}}});
            const std::size_t left = columns.size();
            if (signatures)
                columns.insert(columns.end(), signatures->columns.begin(), signatures->columns.end());
            m_signFrom = left;
            layout("Ending", columns, &Body::endingLine);
            return;
        }
        case BlockKind::Signatures:
            m_signFrom = 0;
            layout("Ending", block.columns, &Body::endingLine);
            return;
        }
    }

private:
    using Columns = std::vector<std::vector<PaperBlock::ColumnLine>>;
    using LineWriter = void (Body::*)(const PaperBlock::ColumnLine &, std::size_t);

    static PaperLine withDash(LineKind kind, PaperLine runs)
    {
        if (kind == LineKind::Item)
            runs.insert(runs.begin(), PaperRun{QStringLiteral("- "), false});
        return runs;
    }

    void start(const QString &space, const char *name) { m_xml.writeStartElement(space, QLatin1String(name)); }

    void paragraph(const PaperLine &runs, const char *style)
    {
        start(kText, "p");
        m_xml.writeAttribute(kText, QStringLiteral("style-name"), QLatin1String(style));
        for (const PaperRun &run : runs) {
            if (run.isBold) {
                start(kText, "span");
                m_xml.writeAttribute(kText, QStringLiteral("style-name"), QStringLiteral("Strong"));
            }
            m_xml.writeCharacters(run.text);
            if (run.isBold)
                m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void headLine(const PaperBlock::ColumnLine &line, std::size_t)
    {
        QString text;
        for (const PaperRun &run : line.runs)
            text += run.text;
        paragraph(line.runs, line.kind == LineKind::Remark ? "HeadItalic" : text == text.toUpper() ? "HeadCapitals" : "Head");
    }

    void endingLine(const PaperBlock::ColumnLine &line, std::size_t column)
    {
        if (column < m_signFrom)
            paragraph(withDash(line.kind, line.runs), line.kind == LineKind::Title ? "RecipientsTitle" : "Recipients");
        else if (line.kind == LineKind::Empty)
            for (int i = 0; i < 4; ++i) // the room to sign
                paragraph({}, "Sign");
        else
            paragraph(line.runs, line.kind == LineKind::Remark ? "SignRemark" : "Sign");
    }

    /// Columns side by side: a table without lines, as typists make them.
    void layout(const char *style, const Columns &columns, LineWriter write)
    {
        // The state's name needs more than half of the line.
        const bool isHead = write == &Body::headLine && columns.size() == 2;
        beginTable(style, isHead ? std::vector<double>{kIssuerWidth, kLayoutWidth - kIssuerWidth} : std::vector<double>(columns.size(), kLayoutWidth / double(columns.size())));
        start(kTable, "table-row");
        for (std::size_t i = 0; i < columns.size(); ++i) {
            beginCell("Plain");
            for (const auto &line : columns[i])
                (this->*write)(line, i);
            if (columns[i].empty())
                paragraph({}, "Cell");
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void beginTable(const char *style, const std::vector<double> &widths)
    {
        start(kTable, "table");
        m_xml.writeAttribute(kTable, QStringLiteral("name"), QStringLiteral("%1%2").arg(QLatin1String(style)).arg(++m_tables));
        m_xml.writeAttribute(kTable, QStringLiteral("style-name"), QLatin1String(style));
        for (const double width : widths) {
            start(kTable, "table-column");
            m_xml.writeAttribute(kTable, QStringLiteral("style-name"), columnStyle(width));
            m_xml.writeEndElement();
        }
    }

    void beginCell(const char *style)
    {
        start(kTable, "table-cell");
        m_xml.writeAttribute(kTable, QStringLiteral("style-name"), QLatin1String(style));
        m_xml.writeAttribute(kOffice, QStringLiteral("value-type"), QStringLiteral("string"));
    }

    void grid(const reports::PaperTable &table)
    {
        std::vector<double> widths;
        for (const reports::TableColumn &column : table.columns)
            widths.push_back(column.width);
        beginTable("Grid", widths);
        start(kTable, "table-header-rows");
        start(kTable, "table-row");
        for (const reports::TableColumn &column : table.columns) {
            beginCell("Ruled");
            const QString title = column.over.isEmpty() ? column.title : QStringLiteral("%1: %2").arg(column.over, column.title);
            paragraph({{title, false}}, "CellTitle");
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        for (const auto &row : table.rows) {
            start(kTable, "table-row");
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                const char *style = table.columns[i].align == reports::Align::Centre ? "CellCentred" : "Cell";
                beginCell("Ruled");
                paragraph({{i < row.size() ? row[i].text : QString(), false}}, style);
                if (i < row.size() && !row[i].more.isEmpty())
                    paragraph({{row[i].more, false}}, style);
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    QXmlStreamWriter &m_xml;
    int m_tables = 0;
    std::size_t m_signFrom = 0; ///< columns before it are recipients
};

void textProperties(QXmlStreamWriter &xml, double size, bool isBold, bool isItalic)
{
    xml.writeStartElement(kStyle, QStringLiteral("text-properties"));
    if (size > 0) {
        attribute(xml, kFo, "font-family", QStringLiteral("'Times New Roman'"));
        attribute(xml, kFo, "font-size", pt(size));
        attribute(xml, kFo, "language", QStringLiteral("vi"));
        attribute(xml, kFo, "country", QStringLiteral("VN"));
    }
    if (isBold)
        attribute(xml, kFo, "font-weight", QStringLiteral("bold"));
    if (isItalic)
        attribute(xml, kFo, "font-style", QStringLiteral("italic"));
    xml.writeEndElement();
}

void paragraphStyle(QXmlStreamWriter &xml, const ParagraphStyle &style, const reports::PaperLook &look)
{
    beginStyle(xml, style.name, "paragraph");
    xml.writeStartElement(kStyle, QStringLiteral("paragraph-properties"));
    attribute(xml, kFo, "text-align", QLatin1String(style.align));
    attribute(xml, kFo, "margin-bottom", mm(style.below));
    if (style.isIndented)
        attribute(xml, kFo, "text-indent", mm(look.indent));
    if (style.breaks)
        attribute(xml, kFo, "break-before", QStringLiteral("page"));
    xml.writeEndElement();
    textProperties(xml, style.size > 0 ? style.size : look.size, style.isBold, style.isItalic);
    xml.writeEndElement();
}

} // namespace

QByteArray odtContent(const reports::FilledPapers &papers)
{
    Part part(QStringLiteral("document-content"), kOffice);
    QXmlStreamWriter &xml = part.xml();
    xml.writeStartElement(kOffice, QStringLiteral("automatic-styles"));
    for (const qint64 tenths : columnWidths(papers)) {
        const double width = double(tenths) / 10;
        xml.writeStartElement(kStyle, QStringLiteral("style"));
        xml.writeAttribute(kStyle, QStringLiteral("name"), columnStyle(width));
        xml.writeAttribute(kStyle, QStringLiteral("family"), QStringLiteral("table-column"));
        xml.writeStartElement(kStyle, QStringLiteral("table-column-properties"));
        xml.writeAttribute(kStyle, QStringLiteral("column-width"), mm(width));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    cellStyle(xml, "Plain", "none", "0mm");
    cellStyle(xml, "Ruled", "0.5pt solid #000000", "0.8mm");
    xml.writeEndElement();
    xml.writeStartElement(kOffice, QStringLiteral("body"));
    xml.writeStartElement(kOffice, QStringLiteral("text"));
    Body body(xml);
    bool isFirst = true;
    for (const reports::FilledPaper &paper : papers.papers) {
        if (!isFirst)
            body.newPage();
        isFirst = false;
        const auto &blocks = paper.text.blocks;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const bool isPair = blocks[i].kind == BlockKind::Recipients && i + 1 < blocks.size() && blocks[i + 1].kind == BlockKind::Signatures;
            body.block(blocks[i], isPair ? &blocks[i + 1] : nullptr, paper.tables);
            i += isPair ? 1 : 0;
        }
    }
    return part.finish();
}

QByteArray odtStyles(const reports::PaperLook &look)
{
    Part part(QStringLiteral("document-styles"), kOffice);
    QXmlStreamWriter &xml = part.xml();
    xml.writeStartElement(kOffice, QStringLiteral("styles"));
    for (const ParagraphStyle &style : kParagraphs)
        paragraphStyle(xml, style, look);
    beginStyle(xml, "Strong", "text");
    textProperties(xml, 0, true, false);
    xml.writeEndElement();
    for (const char *name : {"Head", "Ending", "Grid"}) {
        beginStyle(xml, name, "table");
        xml.writeStartElement(kStyle, QStringLiteral("table-properties"));
        attribute(xml, kStyle, "width", mm(look.setup.size.width() - look.setup.margins.left() - look.setup.margins.right()));
        attribute(xml, kTable, "align", QStringLiteral("margins"));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeStartElement(kOffice, QStringLiteral("automatic-styles"));
    xml.writeStartElement(kStyle, QStringLiteral("page-layout"));
    attribute(xml, kStyle, "name", QStringLiteral("Sheet"));
    xml.writeStartElement(kStyle, QStringLiteral("page-layout-properties"));
    attribute(xml, kFo, "page-width", mm(look.setup.size.width()));
    attribute(xml, kFo, "page-height", mm(look.setup.size.height()));
    attribute(xml, kFo, "margin-top", mm(look.setup.margins.top()));
    attribute(xml, kFo, "margin-bottom", mm(look.setup.margins.bottom()));
    attribute(xml, kFo, "margin-left", mm(look.setup.margins.left()));
    attribute(xml, kFo, "margin-right", mm(look.setup.margins.right()));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(kOffice, QStringLiteral("master-styles"));
    xml.writeStartElement(kStyle, QStringLiteral("master-page"));
    attribute(xml, kStyle, "name", QStringLiteral("Standard"));
    attribute(xml, kStyle, "page-layout-name", QStringLiteral("Sheet"));
    xml.writeEndElement();
    xml.writeEndElement();
    return part.finish();
}

QByteArray odtMeta(const QString &title, const QDateTime &made)
{
    Part part(QStringLiteral("document-meta"), kOffice);
    QXmlStreamWriter &xml = part.xml();
    xml.writeStartElement(kOffice, QStringLiteral("meta"));
    xml.writeTextElement(kMeta, QStringLiteral("generator"), QStringLiteral("SoToCovid"));
    xml.writeTextElement(kDc, QStringLiteral("title"), title);
    xml.writeTextElement(kMeta, QStringLiteral("creation-date"), made.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    xml.writeEndElement();
    return part.finish();
}

QByteArray odtManifest()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QXmlStreamWriter xml(&buffer);
    xml.writeStartDocument();
    xml.writeNamespace(kManifest, QStringLiteral("manifest"));
    xml.writeStartElement(kManifest, QStringLiteral("manifest"));
    attribute(xml, kManifest, "version", QStringLiteral("1.2"));
    for (const auto &[path, type] : {std::pair{"/", "application/vnd.oasis.opendocument.text"}, std::pair{"content.xml", "text/xml"}, std::pair{"styles.xml", "text/xml"},
             std::pair{"meta.xml", "text/xml"}}) {
        xml.writeStartElement(kManifest, QStringLiteral("file-entry"));
        attribute(xml, kManifest, "full-path", QLatin1String(path));
        attribute(xml, kManifest, "media-type", QLatin1String(type));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return buffer.data();
}

} // namespace stc::services
