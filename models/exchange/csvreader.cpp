// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include "exchange/specialmask.h"
#include "exchange/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace stc::exchange {

namespace {

constexpr qint64 kPiece = CsvReader::kRecordLimit / 4; ///< read at once: stays in the second-level cache
constexpr qint64 kPadding = 64;       ///< zeros behind the end, so that a block of 64 may be loaded anywhere
constexpr qint64 kBuffer = CsvReader::kRecordLimit + kPiece;
constexpr qsizetype kShownCharacters = 200;

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

bool isBlank(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isSpace);
}

/// CRLF, LF and CR are one line break each.
qint64 lineBreaks(const char *p, const char *end)
{
    qint64 count = 0;
    for (; p < end; ++p) {
        if (*p == '\n' || (*p == '\r' && (p + 1 == end || p[1] != '\n')))
            ++count;
    }
    return count;
}

/// The first CR or LF in [p, end), or nullptr.
const char *findLineEnd(const char *p, const char *end)
{
    const auto *lf = static_cast<const char *>(std::memchr(p, '\n', static_cast<std::size_t>(end - p)));
    const char *const stop = lf ? lf : end;
    const auto *cr = static_cast<const char *>(std::memchr(p, '\r', static_cast<std::size_t>(stop - p)));
    return cr ? cr : lf;
}

} // namespace

CsvReader::CsvReader(ByteSource &source)
    : m_source(source)
    , m_buffer(new char[static_cast<std::size_t>(kBuffer + 2 * kPadding)])
    , m_fields(256)
{
    m_pos = m_end = m_buffer.get();
    m_record = m_recordEnd = m_next = m_checkedTo = m_pos;
    std::memset(m_end, 0, kPadding);
}

CsvReader::~CsvReader() = default;

bool CsvReader::fill()
{
    char *const begin = m_buffer.get();
    const std::ptrdiff_t gone = m_pos - begin;
    const std::ptrdiff_t kept = m_end - m_pos;
    if (gone > 0) {
        std::memmove(begin, m_pos, static_cast<std::size_t>(kept));
        m_bufferOffset += gone;
        m_pos = begin;
        m_end = begin + kept;
        m_checkedTo -= gone;
        if (m_bad)
            m_bad -= gone;
    }
    const qint64 wanted = std::min(kPiece, kBuffer - kept);
    qint64 size = 0;
    while (size < wanted) {
        // Utf8Source wants room for a whole character; the padding behind the buffer gives it.
        const Result<qint64> got = m_source.read(m_end, std::max<qint64>(wanted - size, 4));
        if (!got) {
            m_error = got.error();
            return false;
        }
        if (*got == 0) {
            m_eof = true;
            break;
        }
        m_end += *got;
        size += *got;
    }
    std::memset(m_end, 0, kPadding);
    if (!m_bad)
        check(m_checkedTo);
    return true;
}

void CsvReader::check(const char *from)
{
    const Utf8Check result = checkUtf8(from, m_end, m_eof);
    m_checkedTo = result.checkedTo;
    m_bad = result.bad;
}

void CsvReader::moveTo(const char *position)
{
    m_pos = position;
    if (m_bad ? m_bad < position : m_checkedTo < position)
        check(position);
}

bool CsvReader::skipBlankLines()
{
    for (;;) {
        const char *p = m_pos;
        while (p < m_end && (*p == '\n' || *p == '\r')) {
            if (*p == '\r' && p + 1 == m_end && !m_eof)
                break; // its LF may follow
            p += *p == '\r' && p[1] == '\n' ? 2 : 1;
            ++m_line;
        }
        if (p != m_pos)
            moveTo(p);
        if (m_eof || (p < m_end && *p != '\r'))
            return true;
        if (!fill())
            return false;
    }
}

CsvReader::Next CsvReader::failedRead()
{
    m_state = State::Broken;
    m_count = 0;
    m_recordEnd = m_record = m_pos;
    return Next::Failed;
}

CsvReader::Next CsvReader::advance()
{
    if (m_state == State::Broken)
        return Next::Failed;
    m_count = 0;
    if (!skipBlankLines())
        return failedRead();
    m_recordLine = m_line;
    if (m_pos == m_end) {
        m_state = State::Ended;
        m_record = m_recordEnd = m_pos;
        return Next::End;
    }
    m_recordOffset = m_bufferOffset + (m_pos - m_buffer.get());
    Scan result = scan();
    while (result == Scan::NeedMore) {
        if (!fill())
            return failedRead();
        result = scan();
    }
    return result == Scan::Complete ? takeRecord() : takeProblem(result);
}

CsvReader::Next CsvReader::takeRecord()
{
    m_record = m_pos;
    const char *const bad = m_bad;
    m_line += m_breaks + (m_next > m_recordEnd ? 1 : 0);
    if (bad && bad < m_next) [[unlikely]] {
        int field = -1;
        const char *from = m_record;
        for (std::size_t i = 0; i < m_count; ++i) {
            // An unescaped field lies elsewhere; then only the record is named.
            if (bad >= m_fields[i].data() && bad <= m_fields[i].data() + m_fields[i].size()) {
                field = static_cast<int>(i);
                from = m_fields[i].data();
            }
        }
        setProblem(*bad == 0 ? IssueCode::ControlCharacter : IssueCode::BadEncoding, m_recordLine, field, std::max(from, bad - 40), m_recordEnd);
        m_count = 0;
        moveTo(m_next);
        return Next::Problem;
    }
    moveTo(m_next);
    return Next::Record;
}

CsvReader::Next CsvReader::takeProblem(Scan scan)
{
    const int field = static_cast<int>(m_count);
    m_count = 0;
    m_record = m_pos;
    m_recordEnd = m_pos + std::min<std::ptrdiff_t>(m_end - m_pos, kRecordLimit);
    const char *from = m_record;
    if (scan == Scan::TooLong) {
        setProblem(IssueCode::TooLong, m_recordLine, -1, m_record, m_recordEnd);
        from = m_recordEnd;
        m_line += m_breaks;
    } else {
        // Reading goes on in the line behind the one where the quote was opened: the rows behind a stray quote are good rows.
        setProblem(scan == Scan::BadQuote ? IssueCode::BadQuote : IssueCode::UnclosedQuote, m_quoteLine, field, m_quote, m_recordEnd);
        from = m_quote;
        m_line = m_quoteLine;
    }
    return skipLine(from) ? Next::Problem : failedRead();
}

bool CsvReader::skipLine(const char *from)
{
    for (;;) {
        const char *const at = findLineEnd(from, m_end);
        if (at && (*at == '\n' || at + 1 < m_end || m_eof)) {
            if (m_recordEnd > at && at >= m_record)
                m_recordEnd = at;
            ++m_line;
            moveTo(at + (*at == '\r' && at[1] == '\n' ? 2 : 1));
            return true;
        }
        // Nothing of a line that fills the buffer is kept but what problem() says.
        m_recordEnd = m_record;
        m_pos = at ? at : m_end;
        m_bad = nullptr;
        m_checkedTo = m_pos;
        if (m_eof)
            return true;
        if (!fill())
            return false;
        m_record = m_recordEnd = m_pos;
        from = m_pos;
    }
}

CsvReader::Scan CsvReader::finishRecord(const char *lineEnd)
{
    if (lineEnd - m_pos > kRecordLimit)
        return Scan::TooLong;
    if (lineEnd < m_end && *lineEnd == '\r' && lineEnd + 1 == m_end && !m_eof)
        return Scan::NeedMore; // CRLF may be cut by the end of the buffer
    m_recordEnd = lineEnd;
    m_next = lineEnd == m_end ? lineEnd : lineEnd + (*lineEnd == '\r' && lineEnd[1] == '\n' ? 2 : 1);
    return Scan::Complete;
}

CsvReader::Scan CsvReader::scan()
{
    const char *const end = m_end;
    const char delimiter = m_delimiter;
    const char *field = m_pos;
    const char *block = m_pos;
    std::size_t count = 0;
    m_breaks = 0;
    m_scratchUsed = 0;
    while (block < end) {
        if (block - m_pos > kRecordLimit)
            return Scan::TooLong;
        if (m_fields.size() < count + 65)
            m_fields.resize(m_fields.size() * 2);
        std::string_view *const fields = m_fields.data();
        std::uint64_t mask = specialMask(block, delimiter);
        const char *nextBlock = block + 64;
        while (mask != 0) {
            const char *const at = block + std::countr_zero(mask);
            mask &= mask - 1;
            if (*at == delimiter) {
                fields[count++] = {field, static_cast<std::size_t>(at - field)};
                field = at + 1;
                continue;
            }
            if (*at == '"') {
                if (at != field && !isBlank({field, static_cast<std::size_t>(at - field)}))
                    continue; // within an unquoted field a quote is a character like others: 5" pipe
                const Quoted quoted = scanQuoted(at);
                m_count = count; // tells takeProblem() which field it was
                if (quoted.scan != Scan::Complete)
                    return quoted.scan;
                fields[count++] = quoted.text;
                if (quoted.end == end || *quoted.end != delimiter) {
                    m_count = count;
                    return finishRecord(quoted.end);
                }
                field = nextBlock = quoted.end + 1;
                break;
            }
            fields[count++] = {field, static_cast<std::size_t>(at - field)};
            m_count = count;
            return finishRecord(at);
        }
        block = nextBlock;
    }
    if (!m_eof)
        return end - m_pos > kRecordLimit ? Scan::TooLong : Scan::NeedMore;
    m_fields[count++] = {field, static_cast<std::size_t>(end - field)};
    m_count = count;
    return finishRecord(end);
}

CsvReader::Quoted CsvReader::scanQuoted(const char *quote)
{
    const char *const limit = m_pos + std::min<std::ptrdiff_t>(m_end - m_pos, kRecordLimit);
    const bool all = m_end - m_pos < kRecordLimit; // the limit is not what ends the search
    if (quote >= limit)
        return {Scan::TooLong, nullptr, {}};
    m_quote = quote;
    m_quoteLine = m_recordLine + m_breaks;
    const char *p = quote + 1;
    bool doubled = false;
    for (;;) {
        const auto *close = p < limit ? static_cast<const char *>(std::memchr(p, '"', static_cast<std::size_t>(limit - p))) : nullptr;
        if (!close)
            return {all && !m_eof ? Scan::NeedMore : Scan::UnclosedQuote, nullptr, {}};
        if (close + 1 < limit && close[1] == '"') {
            doubled = true;
            p = close + 2;
            continue;
        }
        m_breaks += lineBreaks(quote + 1, close);
        const char *after = close + 1;
        while (after < limit && isSpace(*after) && *after != m_delimiter)
            ++after;
        if (after == limit && !(all && m_eof))
            return {all ? Scan::NeedMore : Scan::TooLong, nullptr, {}};
        if (after < limit && *after != m_delimiter && *after != '\r' && *after != '\n')
            return {Scan::BadQuote, nullptr, {}};
        const std::string_view text = doubled ? unescaped(quote + 1, close) : std::string_view(quote + 1, static_cast<std::size_t>(close - quote - 1));
        return {Scan::Complete, after, text};
    }
}

std::string_view CsvReader::unescaped(const char *begin, const char *end)
{
    // Beside the buffer, not in place: rawRecord() stays what stood in the file. Never longer than the record, so views stay valid.
    if (!m_scratch)
        m_scratch.reset(new char[static_cast<std::size_t>(kRecordLimit)]);
    char *const out = m_scratch.get() + m_scratchUsed;
    std::size_t size = 0;
    for (const char *p = begin; p < end;) {
        const auto *quote = static_cast<const char *>(std::memchr(p, '"', static_cast<std::size_t>(end - p)));
        const auto piece = static_cast<std::size_t>((quote ? quote + 1 : end) - p);
        std::memcpy(out + size, p, piece);
        size += piece;
        p = quote ? quote + 2 : end;
    }
    m_scratchUsed += size;
    return {out, size};
}

bool CsvReader::isBlankRecord() const
{
    return isBlank(m_fields[0])
        && std::all_of(m_fields.begin(), m_fields.begin() + static_cast<std::ptrdiff_t>(m_count), [](std::string_view field) { return isBlank(field); });
}

bool CsvReader::detectDelimiter()
{
    if (!skipBlankLines())
        return false;
    if (m_pos == m_end)
        return true;
    const char *lineEnd = findLineEnd(m_pos, m_end);
    while (!lineEnd && !m_eof && m_end - m_pos <= kRecordLimit) {
        if (!fill())
            return false;
        lineEnd = findLineEnd(m_pos, m_end);
    }
    // At most a record's length: how much more the buffer happens to hold decides nothing.
    lineEnd = std::min(lineEnd ? lineEnd : m_end, m_pos + std::min<std::ptrdiff_t>(m_end - m_pos, kRecordLimit));
    constexpr std::array kDelimiters{',', ';', '\t', '|'};
    std::string_view line(m_pos, static_cast<std::size_t>(lineEnd - m_pos));
    if (line.size() >= 5 && QLatin1String(line.data(), 4).compare(QLatin1String("sep="), Qt::CaseInsensitive) == 0
        && std::find(kDelimiters.begin(), kDelimiters.end(), line[4]) != kDelimiters.end()) {
        m_delimiter = line[4];
        return skipLine(m_pos);
    }
    std::array<qint64, kDelimiters.size()> counts{};
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        for (std::size_t i = 0; !quoted && i < kDelimiters.size(); ++i)
            counts[i] += c == kDelimiters[i] ? 1 : 0;
    }
    m_delimiter = kDelimiters[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
    return true;
}

CsvReader::Next CsvReader::readHeader()
{
    if (m_state != State::Fresh)
        return m_state == State::Broken ? Next::Failed : m_header.empty() ? Next::End : Next::Record;
    m_state = State::Header;
    if (!detectDelimiter())
        return failedRead();
    Next result = advance();
    while (result == Next::Record && isBlankRecord())
        result = advance();
    if (result == Next::Problem)
        m_state = State::Ended;
    if (result == Next::End)
        setProblem(IssueCode::MissingHeader, 0, -1, m_pos, m_pos);
    if (result != Next::Record)
        return result;
    while (m_count > 0 && isBlank(m_fields[m_count - 1]))
        --m_count;
    m_header.assign(m_fields.begin(), m_fields.begin() + static_cast<std::ptrdiff_t>(m_count));
    return Next::Record;
}

CsvReader::Next CsvReader::next()
{
    if (m_state == State::Fresh) {
        if (const Next header = readHeader(); header != Next::Record)
            return header;
    }
    if (m_state == State::Ended) {
        m_count = 0;
        return Next::End;
    }
    if (m_state == State::Header)
        m_state = State::Rows;
    for (;;) {
        const Next result = advance();
        if (result != Next::Record)
            return result;
        if (m_count == m_header.size() && !isBlank(m_fields[0])) [[likely]]
            return Next::Record;
        if (!isBlankRecord())
            return fitToHeader();
    }
}

CsvReader::Next CsvReader::fitToHeader()
{
    const std::size_t columns = m_header.size();
    bool fits = true;
    for (std::size_t i = columns; i < m_count; ++i)
        fits = fits && isBlank(m_fields[i]);
    // A last line without an end that is too short was cut; elsewhere a spreadsheet has dropped empty fields.
    if (m_count < columns)
        fits = m_count >= m_leastFields && m_next > m_recordEnd;
    if (!fits) {
        setProblem(IssueCode::FieldCount, m_recordLine, -1, m_record, m_recordEnd);
        m_count = 0;
        return Next::Problem;
    }
    if (m_fields.size() < columns)
        m_fields.resize(columns);
    for (; m_count < columns; ++m_count)
        m_fields[m_count] = std::string_view();
    m_count = columns;
    return Next::Record;
}

void CsvReader::setProblem(IssueCode code, qint64 line, int field, const char *from, const char *to)
{
    while (from < to && (static_cast<unsigned char>(*from) & 0xC0U) == 0x80U)
        ++from;
    const std::string_view text = cutUtf8({from, static_cast<std::size_t>(to - from)}, kShownCharacters);
    m_problem = {code, line, field, QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).replace(QChar(0), QChar(0xFFFD))};
}

Issue CsvReader::issue(const QString &file) const
{
    QString column;
    if (m_problem.field >= 0 && static_cast<std::size_t>(m_problem.field) < m_header.size())
        column = QString::fromStdString(m_header[static_cast<std::size_t>(m_problem.field)]);
    const QString label = column.isEmpty() ? QCoreApplication::translate("exchange", "record") : column;
    return {file, m_problem.line, column, m_problem.text, m_problem.code, issueText(m_problem.code, label, m_problem.text)};
}

} // namespace stc::exchange
