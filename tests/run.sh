#!/usr/bin/env bash
# Sets up what is missing, builds everything and runs every test; the last line counts them all.
set -uo pipefail
cd "$(dirname "$0")/.."

bash tests/setup.sh || exit 1

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
failed=0

(cd web/client && { [[ node_modules/.package-lock.json -nt package-lock.json ]] || npm ci --no-audit --no-fund; }) || exit 1
# The vendors' own clients, which judge the peers of tests/engines.
(cd tests/peers/vendors && { [[ node_modules/.package-lock.json -nt package-lock.json ]] || npm ci --no-audit --no-fund; }) || exit 1
(cd web/client && npm run --silent build) || { echo "0 passed, 1 failed"; exit 1; }
dotnet build Portal.sln --nologo -v q || { echo "0 passed, 1 failed"; exit 1; }

echo "== web/client"
(cd web/client && npm run --silent lint && npx vitest run --reporter=default --reporter=json --outputFile.json="$results/client.json") || failed=1

# A project's tests, or those of a filter, into a result file of that name.
run() { dotnet test "$1" --no-build --nologo --logger "trx;LogFileName=$results/$2.trx" --logger "console;verbosity=minimal" ${3:+--filter "$3"}; }

for project in tests/*/*.csproj; do
  grep -q 'Microsoft.NET.Test.Sdk' "$project" || continue
  name=$(basename "$(dirname "$project")")
  echo "== tests/$name"
  run "$project" "$name" && continue
  # A browser, a server and two processors: one or two that fail are tried once more, alone. The count says which.
  filter=$([[ $name == browser ]] && node tests/again.mjs "$results/$name.trx")
  if [[ -n $filter ]]; then
    echo "== tests/$name, once more: $filter"
    run "$project" "$name.again" "$filter" && continue
  fi
  failed=1
done

node tests/count.mjs "$results" || failed=1
exit $failed
