#!/usr/bin/env bash
# Checks plans and tells what a change does to them.
#
# In: KEYPLAN and the inputs of the action, all by the environment. Out: annotations and a summary of the job,
# reports in a folder, the outputs `lint`, `changed` and `reports`. Exit 0, or 1 when something failed the job,
# or 2 when a step could not be done. Whatever the program prints cannot command the runner.
set -euo pipefail

token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')

# Says something as an annotation; only texts of this file get here.
say() { echo "::$1 title=keyplan::$2"; }

# Runs keyplan where its output commands nothing; gives its exit code. One stream keeps the order of lines.
run() {
    local code=0
    echo "::stop-commands::$token"
    "$KEYPLAN" "$@" 2>&1 || code=$?
    echo "::$token::"
    return "$code"
}

# The workflow asked for what there is not.
refuse() {
    say error "$1"
    exit 2
}

worse() { if [ "$1" -gt "$worst" ]; then worst=$1; fi; }

is_there() { git rev-parse --quiet --verify --end-of-options "$1^{commit}" >/dev/null 2>&1; }

# A shallow clone lacks the past that a comparison needs; a clone without credentials cannot fetch it.
fetch_past() {
    [ "$(git rev-parse --is-shallow-repository 2>/dev/null)" = true ] || return 0
    echo "::stop-commands::$token"
    git fetch --quiet --no-tags --unshallow origin 2>&1 || true
    echo "::$token::"
}

case "$DATES" in no | yes | only) ;; *) refuse "the input 'dates' takes no, yes or only" ;; esac
[ -d "$PLANS" ] || refuse "the input 'root' names no folder"
# What a change brings along there is no report: it would be shown as one, and obeyed.
[ ! -e "$REPORTS" ] && [ ! -L "$REPORTS" ] || refuse "the input 'reports' names what is there already; give a new folder"
mkdir -p -- "$REPORTS"
REPORTS=$(realpath -- "$REPORTS")
cd -- "$PLANS"
worst=0

base=
if [ -n "$BASE" ]; then
    fetch_past
    if is_there "$BASE"; then
        base=$BASE
    else
        say warning "the base of the change is not in this clone, so everything is told and nothing compared; give actions/checkout 'fetch-depth: 0'"
    fi
fi

with=$MERGE_WITH
if [ -z "$with" ] && [ -n "$base" ] && [ -n "$BASE_BRANCH" ] && is_there "origin/$BASE_BRANCH"; then
    with=origin/$BASE_BRANCH
fi
[ "$with" != none ] || with=

changed=
if [ -n "$base" ]; then
    diff=(diff "$base...HEAD" --audience "$AUDIENCE" --lang "$REPORT_LANG"
        --format json --output "$REPORTS/changes.json")
    code=0
    run "${diff[@]}" --exit-code --format text \
        --format markdown --output "$REPORTS/changes.md" \
        --format html --output "$REPORTS/changes.html" || code=$?
    case "$code" in
        0) changed=false ;;
        1) changed=true ;;
        *) worse 2 ;;
    esac
    [ ! -f "$REPORTS/changes.md" ] || cat -- "$REPORTS/changes.md" >>"$GITHUB_STEP_SUMMARY"
    if [ "$FAIL_ON_CHANGE" != none ]; then
        [ -z "$FAIL_ON_CHANGE" ] || diff+=(--fail-on "$FAIL_ON_CHANGE")
        code=0
        run "${diff[@]}" || code=$?
        [ "$code" -ne 1 ] || say error "the change is of a class that fails this job"
        worse "$code"
    fi
fi

strict=(--lang "$REPORT_LANG")
[ -z "$FAIL_ON" ] || strict+=(--fail-on "$FAIL_ON")
lint=(lint "${strict[@]}")
[ -z "$base" ] || lint+=(--base "$base")
case "$DATES" in
    no) lint+=(--no-dates) ;;
    only) lint+=(--only-dates) ;;
esac

code=0
run "${lint[@]}" --format short \
    --format github --output "$REPORTS/annotations.txt" \
    --format markdown --output "$REPORTS/findings.md" \
    --format json --output "$REPORTS/findings.json" \
    --format sarif --output "$REPORTS/findings.sarif" || code=$?
echo "lint=$code" >>"$GITHUB_OUTPUT"
worse "$code"
# These lines are made for the runner, and all that plans say is escaped in them.
[ ! -f "$REPORTS/annotations.txt" ] || cat -- "$REPORTS/annotations.txt"
[ ! -f "$REPORTS/findings.md" ] || cat -- "$REPORTS/findings.md" >>"$GITHUB_STEP_SUMMARY"

if [ -n "$with" ]; then
    code=0
    run lint --merge-with "$with" --no-dates "${strict[@]}" --format short \
        --format github --output "$REPORTS/merged-annotations.txt" \
        --format markdown --output "$REPORTS/merged.md" || code=$?
    worse "$code"
    [ ! -f "$REPORTS/merged-annotations.txt" ] || cat -- "$REPORTS/merged-annotations.txt"
    if [ "$code" -ne 0 ] && [ -f "$REPORTS/merged.md" ]; then
        cat -- "$REPORTS/merged.md" >>"$GITHUB_STEP_SUMMARY"
    fi
fi

{
    echo "changed=$changed"
    echo "reports=$REPORTS"
} >>"$GITHUB_OUTPUT"
exit "$worst"
