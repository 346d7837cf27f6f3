#!/usr/bin/env bash
# Runs the fault tests and prints one JSON line a scenario. Everything else goes to standard error.
set -euo pipefail
cd "$(dirname "$0")/../.."

report=$(mktemp)
trap 'rm -f "$report"' EXIT
failed=0
PORTAL_CRASH_REPORT=$report dotnet test tests/crash --nologo -v q 1>&2 || failed=1
cat "$report"
exit $failed
