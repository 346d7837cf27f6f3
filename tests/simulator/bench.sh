#!/usr/bin/env bash
# bench.sh SCENARIO N SECONDS: builds what runs in Release and prints the simulation's one JSON line. Everything else goes to standard error.
set -euo pipefail
cd "$(dirname "$0")/../.."

scenario=${1:-live} conversations=${2:-50} seconds=${3:-30}
dotnet build web -c Release -v q --nologo 1>&2
dotnet build tests/simulator -c Release -v q --nologo 1>&2
if [ "$scenario" = search ]; then
  exec dotnet tests/simulator/bin/Release/net10.0/Portal.Simulator.dll search --conversations "$conversations"
fi
exec dotnet tests/simulator/bin/Release/net10.0/Portal.Simulator.dll "$scenario" --conversations "$conversations" --seconds "$seconds"
