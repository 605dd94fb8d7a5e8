#!/usr/bin/env bash
# Finds keyplan, or builds it from the source that came with this action: the commit that a workflow pins is
# the whole of what runs, and nothing else is fetched but the crates that its lock file names with their hashes.
#
# In: KEYPLAN_BINARY. Out: the output `keyplan`, a path.
set -euo pipefail

if [ -n "${KEYPLAN_BINARY:-}" ]; then
    found=$(command -v -- "$KEYPLAN_BINARY" || true)
    if [ -z "$found" ]; then
        echo "::error title=keyplan::the input 'binary' names no program"
        exit 2
    fi
    found=$(realpath -- "$found")
else
    source=$(cd -- "$GITHUB_ACTION_PATH/../../.." && pwd)
    target=${RUNNER_TEMP:-/tmp}/keyplan-target
    if ! command -v cargo >/dev/null; then
        echo "::error title=keyplan::building keyplan needs Rust; install it before, or give the input 'binary'"
        exit 2
    fi
    token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    echo "::stop-commands::$token"
    code=0
    cargo build --release --locked --manifest-path "$source/Cargo.toml" --target-dir "$target" 2>&1 || code=$?
    echo "::$token::"
    [ "$code" -eq 0 ] || exit 2
    found=$target/release/keyplan
fi
echo "keyplan=$found" >>"$GITHUB_OUTPUT"
