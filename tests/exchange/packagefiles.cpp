// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagefiles.h"

#include "exchange/manifest.h"

#include <QCryptographicHash>
#include <QFile>

#include <cstring>
#include <unistd.h>
#include <zip.h>

namespace stc::testing {

QByteArray peopleCsv(int rows)
{
    QByteArray text = "\xEF\xBB\xBFid,household_id,full_name,updated_at\r\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(12, '0');
        text += "91383548-2b62-4ca2-997b-" + number + ",b05b4243-72ca-4c74-8b21-" + number + ",Nguyễn Văn Tập,2021-05-07T06:31:05Z\r\n";
    }
    return text;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

bool makeZip(const QString &path, const std::vector<NamedBytes> &entries, const char *password)
{
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (!archive)
        return false;
    for (const auto &[name, bytes] : entries) {
        const auto size = static_cast<zip_uint64_t>(bytes.size());
        const zip_int64_t index = name.endsWith('/') ? zip_dir_add(archive, name.constData(), 0)
                                                     : zip_file_add(archive, name.constData(), zip_source_buffer(archive, bytes.constData(), size, 0), 0);
        if (index < 0 || (password && zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password) != 0))
            return false;
    }
    return zip_close(archive) == 0;
}

QByteArray withDirectoryField(QByteArray zip, qsizetype offset, quint32 value)
{
    for (qsizetype at = zip.indexOf("PK\x01\x02"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 4)) {
        for (qsizetype i = 0; i < 4; ++i)
            zip[at + offset + i] = static_cast<char>((value >> (8 * i)) & 0xFF);
    }
    return zip;
}

QByteArray manifestFor(const std::vector<NamedBytes> &files)
{
    exchange::Manifest manifest;
    manifest.unit = QStringLiteral("07450");
    manifest.receiver = QStringLiteral("216");
    manifest.sequence = 7;
    manifest.madeAt = 1620369065;
    manifest.program = QStringLiteral("sotocovid test");
    for (const auto &[name, bytes] : files)
        manifest.files.push_back({QString::fromUtf8(name), bytes.count('\n') - 1, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()});
    return manifest.toJson();
}

Unprivileged::Unprivileged()
    : m_wasRoot(geteuid() == 0)
{
    constexpr uid_t kNobody = 65534;
    if (m_wasRoot && setresuid(kNobody, kNobody, 0) != 0)
        m_wasRoot = false;
}

Unprivileged::~Unprivileged()
{
    if (m_wasRoot && setresuid(0, 0, 0) != 0)
        std::abort(); // the other tests would fail without telling why
}

bool Unprivileged::isEffective() const
{
    return geteuid() != 0;
}

} // namespace stc::testing
