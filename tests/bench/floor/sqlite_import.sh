#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# sqlite_import.sh FOLDER DATABASE: what our import is held against. The sqlite3 shell reads the same exchange files into tables with the ids as
# primary keys and an index on each reference, place and day that we keep in order too; WAL, one transaction. It checks nothing, merges nothing, folds and
# sorts no name and shows no progress: whatever a real import does besides is on our side of the scale.
set -euo pipefail

[ $# -eq 2 ] || { echo "Usage: sqlite_import.sh FOLDER DATABASE" >&2; exit 2; }
folder=$1
database=$2
rm -f "$database" "$database-wal" "$database-shm"

# The names in a file's first line: without byte order mark and CR, parted by spaces.
columns_of() {
    head -n 1 "$1" | sed -e 's/^\xef\xbb\xbf//' -e 's/\r$//' | tr ',' ' '
}

statements() {
    local file table column columns definition
    echo "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = OFF; BEGIN;"
    for file in "$folder"/*.csv; do
        table=$(basename "$file" .csv)
        read -r -a columns < <(columns_of "$file")
        definition="id TEXT PRIMARY KEY"
        for column in "${columns[@]:1}"; do
            definition+=", $column"
        done
        echo "CREATE TABLE $table ($definition);"
        for column in "${columns[@]:1}"; do
            case $column in
            *_id | commune_code | page_date | checked_on) echo "CREATE INDEX ${table}_$column ON $table ($column);" ;;
            esac
        done
        echo ".import --csv --skip 1 '$file' $table"
    done
    echo "COMMIT; PRAGMA wal_checkpoint(TRUNCATE);"
}

statements | sqlite3 "$database" >/dev/null
