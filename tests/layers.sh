#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# layers.sh [TREE]: the rooms of CONTRIBUTING.md, held to by a scan of the includes. Arrows point down only; SQL stays in models/store, SQLite's
# handle in one file of it; no widget under models/ or views/printing. --self-test proves on small bad trees that each rule can fail.
set -euo pipefail

# What each room may include besides itself, as a pattern of rooms. A room that is not listed is an error: somebody must decide where it stands.
allowed_of() {
    case $1 in
    domain) echo '' ;;
    schema) echo 'domain' ;;
    store) echo 'domain|schema' ;;
    exchange) echo 'domain|schema' ;;
    reports) echo 'domain|schema|store' ;;
    services) echo 'domain|schema|store|exchange|reports' ;;
    items) echo 'domain|schema|store|exchange|reports|services' ;;
    printing) echo 'domain|schema|store|reports' ;;
    views) echo 'domain|schema|store|exchange|reports|services|items|printing' ;;
    app) echo 'domain|schema|store|exchange|reports|services|items|printing|views|app' ;;
    *) return 1 ;;
    esac
}

# room_of PATH: the room that a source file of the tree lies in.
room_of() {
    case $1 in
    models/*/*) local rest=${1#models/} && echo "${rest%%/*}" ;;
    views/printing/*) echo printing ;;
    views/*) echo views ;;
    app/*) echo app ;;
    esac
}

# room_of_include WORDS: the room that an include "…" points into; nothing for a file in the same folder.
room_of_include() {
    case $1 in
    views/printing/*) echo printing ;;
    views/*) echo views ;;
    app/*) echo app ;;
    models/*) echo "wrong-root" ;;
    */*) echo "${1%%/*}" ;;
    esac
}

scan() {
    local tree=$1 bad=0 files=0 file room allowed include target
    complain() {
        printf '%s: %s\n' "$1" "$2"
        bad=$((bad + 1))
    }
    cd "$tree"
    while read -r file; do
        files=$((files + 1))
        room=$(room_of "$file")
        if ! allowed=$(allowed_of "$room"); then
            complain "$file" "lies in no room of CONTRIBUTING.md"
            continue
        fi
        while read -r include; do
            case $include in
            '"'*)
                include=${include#\"}
                include=${include%%\"*}
                target=$(room_of_include "$include")
                case $target in
                '' | "$room") ;;
                *)
                    # Headers that a tool writes into the build folder have no room.
                    [[ "$target" =~ ^($allowed)$ && -n "$allowed" ]] || complain "$file" "$room must not include \"$include\""
                    ;;
                esac
                ;;
            '<sqlite3.h>'*)
                case $file in models/store/sqlite.h | models/store/sqlite.cpp) ;; *) complain "$file" "only models/store/sqlite.* may know <sqlite3.h>" ;; esac
                ;;
            '<QSql'* | '<QtSql'*)
                [ "$room" = store ] || complain "$file" "SQL belongs into models/store: $include"
                ;;
            '<QtWidgets'* | '<QWidget'* | '<QDialog'* | '<QMessageBox'* | '<QApplication'* | '<QFileDialog'* | '<QMainWindow'* | '<QTableView'* | '<QLabel'* | '<QPushButton'*)
                case $file in models/* | views/printing/*) complain "$file" "no widgets here: $include" ;; esac
                ;;
            esac
        done < <(sed -nE 's/^[[:space:]]*#[[:space:]]*include[[:space:]]+(["<].*)/\1/p' "$file")
        # A statement in a text outside the store is SQL outside the store.
        if [ "$room" != store ] && grep -nE '"(SELECT|INSERT INTO|INSERT OR|UPDATE|DELETE FROM|CREATE (TABLE|INDEX|TRIGGER|VIEW)|PRAGMA) ' "$file" >/dev/null; then
            complain "$file" "SQL text outside models/store: $(grep -nE '"(SELECT|INSERT INTO|INSERT OR|UPDATE|DELETE FROM|CREATE (TABLE|INDEX|TRIGGER|VIEW)|PRAGMA) ' "$file" | head -n 1)"
        fi
    done < <(find models views app -type f \( -name '*.h' -o -name '*.cpp' \) 2>/dev/null | sort)
    [ "$files" -gt 0 ] || complain "$tree" "no source file found"
    printf '%d files, %d wrong\n' "$files" "$bad"
    [ "$bad" -eq 0 ]
}

# Each case is a tree of one file that breaks one rule, or a good one.
self_test() {
    local base wrong=0
    base=$(mktemp -d)
    # base is known now and gone later, so it is filled in now.
    # shellcheck disable=SC2064
    trap "rm -rf '$base'" EXIT
    expect() {
        local want=$1 path=$2 text=$3 got=good
        rm -rf "$base/tree"
        mkdir -p "$base/tree/$(dirname "$path")"
        printf '%s\n' "$text" >"$base/tree/$path"
        (scan "$base/tree") >"$base/out" || got=bad
        if [ "$got" != "$want" ]; then
            printf 'self-test: %s with %s was found %s\n' "$path" "$text" "$got"
            wrong=$((wrong + 1))
        fi
    }
    expect good models/store/a.cpp '#include "schema/table.h"'
    expect good models/store/sqlite.cpp '#include <sqlite3.h>'
    expect good models/store/a.cpp 'auto s = "SELECT 1";'
    expect good views/teams/a.cpp '#include <QtWidgets>'
    expect good views/teams/a.cpp '#include "items/list.h"'
    expect good app/gui/main.cpp '#include "views/mainwindow.h"'
    expect bad models/domain/a.h '#include "schema/table.h"'
    expect bad models/schema/a.h '#include "store/database.h"'
    expect bad models/store/a.cpp '  #  include "services/import.h"'
    expect bad models/exchange/a.cpp '#include "store/database.h"'
    expect bad models/reports/a.cpp '#include "views/printing/painter.h"'
    expect bad models/items/a.cpp '#include "views/mainwindow.h"'
    expect bad models/services/a.cpp '#include "items/list.h"'
    expect bad models/domain/a.cpp '#include "models/domain/b.h"'
    expect bad views/printing/a.cpp '#include "items/list.h"'
    expect bad views/printing/a.cpp '#include <QWidget>'
    expect bad models/items/a.cpp '#include <QMessageBox>'
    expect bad models/services/a.cpp '#include <QSqlQuery>'
    expect bad models/store/a.cpp '#include <sqlite3.h>'
    expect bad app/cli/a.cpp 'auto s = "SELECT id FROM people";'
    expect bad models/attic/a.cpp 'int a;'
    [ "$wrong" -eq 0 ] && echo "self-test: every rule can fail"
}

if [ "${1:-}" = --self-test ]; then
    self_test
else
    scan "${1:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)}"
fi
