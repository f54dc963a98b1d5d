// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/issue.h"
#include "exchange/bytesource.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stc::exchange {

/// What one record has that makes it unreadable.
struct CsvProblem {
    IssueCode code = IssueCode::FieldCount;
    qint64 line = 0; ///< where the record starts; for quotes, where the quote was opened
    int field = -1;  ///< which field, or -1 for the whole record
    QString text;    ///< what stood there, at most 200 characters
};

/// Reads CSV as people's spreadsheets leave it: RFC 4180, and besides UTF-16, `;` `|` or tab (found in the header line, or said by a first line
/// `sep=;`), LF or CR alone, blank lines and lines of empty fields (passed over), spaces around quotes, trailing empty fields added or dropped.
/// Memory stays bounded whatever the file holds. No allocation a field: fields are views into the buffer.
class CsvReader {
public:
    enum class Next {
        Record,  ///< fields() is a record
        End,
        Problem, ///< this record cannot be read, see problem(); go on with next()
        Failed,  ///< the source cannot be read, see error(); nothing follows
    };

    /// A record longer than this is not one of ours; it is passed over.
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION // so small that the fuzzer gets to the limit
    static constexpr qint64 kRecordLimit = 150;
#else
    static constexpr qint64 kRecordLimit = 1 << 20;
#endif

    /// The source must live as long as the reader. Bytes in any encoding that Utf8Source knows.
    explicit CsvReader(ByteSource &source);
    ~CsvReader();
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    /// Reads the header line, once, before next(). Record: header() is there. End: the file has no header (MissingHeader).
    [[nodiscard]] Next readHeader();
    /// Names as they stand, without empty ones at the end (a spreadsheet adds those).
    [[nodiscard]] const std::vector<std::string> &header() const { return m_header; }

    /// The next record. Reads the header first where that has not been done; a problem there is the end.
    [[nodiscard]] Next next();
    /// As many as header() has names; valid until the next call.
    [[nodiscard]] std::span<const std::string_view> fields() const { return {m_fields.data(), m_count}; }
    /// The record as it stands in the file (as UTF-8), without its line end; also after a Problem, as far as it was kept.
    [[nodiscard]] std::string_view rawRecord() const { return {m_record, static_cast<std::size_t>(m_recordEnd - m_record)}; }
    /// Line of the file where the record starts, the first being 1; line breaks within quotes count.
    [[nodiscard]] qint64 line() const { return m_recordLine; }
    /// Byte in the UTF-8 text (without byte order mark) where the record starts.
    [[nodiscard]] qint64 offset() const { return m_recordOffset; }

    /// Fewer fields than this are FieldCount instead of being taken as dropped empty ones: the header's last required column + 1.
    void setLeastFields(std::size_t count) { m_leastFields = count; }

    [[nodiscard]] const CsvProblem &problem() const { return m_problem; }
    /// The problem as people are told it.
    [[nodiscard]] Issue issue(const QString &file) const;
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] char delimiter() const { return m_delimiter; }
    /// Bytes read of the source so far, for progress against its size().
    [[nodiscard]] qint64 consumed() const { return m_source.consumed(); }
    [[nodiscard]] qint64 size() const { return m_source.size(); }

private:
    enum class Scan { Complete, NeedMore, TooLong, UnclosedQuote, BadQuote };
    struct Quoted {
        Scan scan = Scan::Complete;
        const char *end = nullptr; ///< behind the closing quote and spaces: delimiter, line end or end of data
        std::string_view text;
    };

    [[nodiscard]] Next advance();
    [[nodiscard]] Next takeRecord();
    [[nodiscard]] Next takeProblem(Scan scan);
    [[nodiscard]] Next failedRead();
    [[nodiscard]] Next fitToHeader();
    [[nodiscard]] bool skipBlankLines();
    [[nodiscard]] Scan scan();
    [[nodiscard]] Scan finishRecord(const char *lineEnd);
    [[nodiscard]] Quoted scanQuoted(const char *quote);
    [[nodiscard]] std::string_view unescaped(const char *begin, const char *end);
    [[nodiscard]] bool fill();
    [[nodiscard]] bool skipLine(const char *from);
    void moveTo(const char *position);
    void check(const char *from);
    [[nodiscard]] bool detectDelimiter();
    [[nodiscard]] bool isBlankRecord() const;
    void setProblem(IssueCode code, qint64 line, int field, const char *from, const char *to);

    Utf8Source m_source;
    std::unique_ptr<char[]> m_buffer;
    std::unique_ptr<char[]> m_scratch; ///< fields with doubled quotes, unescaped; made when the first one comes
    std::size_t m_scratchUsed = 0;
    const char *m_pos = nullptr;       ///< where the next record starts
    char *m_end = nullptr;             ///< end of what is read
    qint64 m_bufferOffset = 0;         ///< of the buffer's first byte in the text
    bool m_eof = false;

    const char *m_checkedTo = nullptr;
    const char *m_bad = nullptr; ///< first byte from m_pos on that is no text, or nullptr as far as checked

    std::vector<std::string_view> m_fields;
    std::size_t m_count = 0;
    const char *m_record = nullptr;
    const char *m_recordEnd = nullptr;
    const char *m_next = nullptr; ///< behind the line end
    qint64 m_recordLine = 0;
    qint64 m_recordOffset = 0;
    qint64 m_line = 1;   ///< at m_pos
    qint64 m_breaks = 0; ///< within quotes of the record being scanned

    const char *m_quote = nullptr; ///< where the quote of a problem was opened
    qint64 m_quoteLine = 0;

    std::vector<std::string> m_header;
    std::size_t m_leastFields = 0;
    char m_delimiter = ',';
    enum class State { Fresh, Header, Rows, Ended, Broken } m_state = State::Fresh;
    CsvProblem m_problem;
    Error m_error;
};

} // namespace stc::exchange
