// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a CSV file: reading ends, keeps its promises, and does not depend on how the bytes come in.
#include "exchange/csvreader.h"
#include "exchange/utf8.h"

#include <cstdio>
#include <cstdlib>

using namespace stc;
using namespace stc::exchange;

namespace {

void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "broken promise: %s\n", what);
        std::abort();
    }
}

/// What a reader says, as one text; checks its promises on the way.
std::string transcript(const QByteArray &bytes, qint64 piece)
{
    MemorySource source(bytes, piece);
    CsvReader reader(source);
    std::string said;
    qint64 records = 0;
    qint64 lastOffset = -1;
    qint64 lastLine = 0;
    for (;;) {
        const CsvReader::Next next = reader.next();
        if (next == CsvReader::Next::End)
            break;
        require(next != CsvReader::Next::Failed, "memory can always be read");
        require(++records <= bytes.size() + 1, "no more records than bytes");
        require(reader.offset() > lastOffset, "offsets go up");
        require(reader.line() > lastLine, "lines go up");
        lastOffset = reader.offset();
        lastLine = reader.line();
        said += std::to_string(reader.line()) + '@' + std::to_string(reader.offset());
        if (next == CsvReader::Next::Problem) {
            const CsvProblem &problem = reader.problem();
            require(problem.line >= reader.line(), "a problem lies in its record");
            require(problem.text.size() <= 200, "shown texts are short");
            require(reader.fields().empty(), "a problem has no fields");
            said += '!' + std::to_string(int(problem.code)) + '/' + std::to_string(problem.line) + '/' + std::to_string(problem.field);
            continue;
        }
        require(reader.fields().size() == reader.header().size(), "as many fields as the header");
        require(reader.rawRecord().size() <= static_cast<std::size_t>(CsvReader::kRecordLimit), "records are bounded");
        for (const std::string_view field : reader.fields()) {
            require(!checkUtf8(field.data(), field.data() + field.size(), true).bad, "fields are text");
            said += '[';
            said += field;
            said += ']';
        }
    }
    for (const std::string &name : reader.header())
        said += '{' + name + '}';
    return said;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::string whole = transcript(bytes, -1);
    for (const qint64 piece : {1, 7}) {
        const std::string pieced = transcript(bytes, piece);
        if (pieced != whole)
            std::fprintf(stderr, "at once:   %s\nin pieces: %s\n", whole.c_str(), pieced.c_str());
        require(pieced == whole, "seams do not matter");
    }
    return 0;
}
