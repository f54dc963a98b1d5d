# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the scripts beside this file share: one line a step, packages, building. Sourced, never run.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
logs=$top/build/logs
mkdir -p "$logs"

say() { printf '%s\n' "$*"; }

# die REASON…: the last line that a person reads, so it says what is wrong and what to do.
die() {
    printf 'Failed: %s\n' "$*" >&2
    exit 1
}

# step LOGNAME TEXT COMMAND…: runs a command with its output in a log file, and prints one line. A failure prints the end of the log.
step() {
    local log=$logs/$1.log text=$2 started=$SECONDS
    shift 2
    printf '• %s … ' "$text"
    if "$@" >"$log" 2>&1; then
        printf 'done (%d s)\n' "$((SECONDS - started))"
    else
        local status=$?
        printf 'FAILED\n'
        printf '  Command: %s\n  The end of %s:\n' "$*" "$log" >&2
        tail -n 25 "$log" | sed 's/^/    /' >&2
        return "$status"
    fi
}

# packages_for TASK…: names of the packages of these tasks.
packages_for() {
    local task
    for task in "$@"; do
        awk -v task="$task" '$1 == task { print $2 }' "$top/packaging/debian-packages"
    done
}

# missing_packages TASK…: those of them that are not installed.
missing_packages() {
    local package
    packages_for "$@" | while read -r package; do
        # ${Status} is a word of dpkg-query's own format, not of the shell.
        # shellcheck disable=SC2016
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || printf '%s\n' "$package"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# install_packages TASK…: installs what is missing and nothing else; asks apt for nothing when all is there.
install_packages() {
    command -v dpkg-query >/dev/null || die "this script installs Debian packages, and this system has no dpkg. Install what packaging/debian-packages lists by hand."
    local missing=()
    mapfile -t missing < <(missing_packages "$@")
    if [ "${#missing[@]}" -eq 0 ]; then
        say "• packages: all there"
        return
    fi
    say "• packages missing: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || die "installing needs root or sudo. Ask an administrator to run: apt-get install --no-install-recommends ${missing[*]}"
        sudo -v || die "sudo refused. Ask an administrator to run: apt-get install --no-install-recommends ${missing[*]}"
    fi
    step apt-update "asking for the list of packages" as_root apt-get -o DPkg::Lock::Timeout=300 update \
        || die "apt-get update did not work. Is the network there, and are the lines of /etc/apt/sources.list right?"
    step apt-install "installing ${#missing[@]} packages" as_root apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "${missing[@]}" \
        || die "apt-get could not install the packages; the reason stands above. The program is made for Debian 12."
}

# jobs: as many as there are processors, but at least 1.2 GB of memory each (Qt's headers are large).
jobs_for_build() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1200000) }' /proc/meminfo)
    [ "$memory" -ge 1 ] || memory=1
    printf '%d' "$((processors < memory ? processors : memory))"
}

# build NAME CMAKE-OPTION…: configures build/NAME once and brings it up to date.
build() {
    local name=$1 directory=$top/build/$1
    shift
    # A tree that was moved or copied carries build files with the old place in them.
    if [ -f "$directory/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$top" "$directory/CMakeCache.txt"; then
        say "• build/$name belongs to another place: beginning anew"
        rm -rf "$directory"
    fi
    if [ ! -f "$directory/build.ninja" ]; then
        step "$name-configure" "preparing build/$name" cmake -S "$top" -B "$directory" -G Ninja "$@" \
            || die "CMake could not prepare the build; the reason stands above (whole text: $logs/$name-configure.log)."
    fi
    if ninja -C "$directory" -n 2>/dev/null | tail -n 1 | grep -q 'no work to do'; then
        say "• build/$name: up to date"
    else
        step "$name-build" "building into build/$name" ninja -C "$directory" -j "$(jobs_for_build)" \
            || die "the build stopped; the reason stands above (whole text: $logs/$name-build.log)."
    fi
}
