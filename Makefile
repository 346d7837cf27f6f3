.PHONY: run check test screens bench crash cluster checklist tokens openapi reindex

## Everything in one process, on SQLite and files under ./data
run:
	@dotnet run --project web

## Tries each configured engine with two seconds of built-in speech, the model and the stores too, and says what is wrong in one sentence
check:
	@dotnet run --project web -p:SkipClient=true -- check engines

## Sets up what is missing and runs every test
test:
	@bash tests/run.sh

## Makes the pictures of docs/screens anew
screens:
	@bash tests/setup.sh
	@PORTAL_SCREENS=1 dotnet test tests/browser --nologo

## The load simulator: make bench SCENARIO=live N=50 SECONDS=30, make bench SCENARIO=search N=100000
SCENARIO ?= live
N ?= 50
SECONDS ?= 30
bench:
	@bash tests/simulator/bench.sh $(SCENARIO) $(N) $(SECONDS)

## Fills the search index again from the stored facts; the portal may be running. In a cluster: with the silos' Storage__ settings
reindex:
	@dotnet run --project silo -- reindex

## The fault tests: one JSON line a scenario
crash:
	@bash tests/crash/crash.sh

## PostgreSQL, two silos and two web nodes as processes on this machine
cluster:
	@bash deploy/cluster.sh

## Scores the checklist on annotated interviews: make checklist INTERVIEWS=DIR [FORM=intake] [LANGUAGE=es]
FORM ?= intake
LANGUAGE ?= es
INTERVIEWS ?= tests/interviews/$(LANGUAGE)
checklist:
	@dotnet build tests/simulator -c Release -v q --nologo 1>&2
	@dotnet tests/simulator/bin/Release/net10.0/Portal.Simulator.dll checklist "$(INTERVIEWS)" --form "$(FORM)" --language "$(LANGUAGE)"

## What a talk costs where a language model reads along, and what the naive scheme would: make tokens MINUTES=45
MINUTES ?= 45
tokens:
	@dotnet build tests/simulator -c Release -v q --nologo 1>&2
	@dotnet tests/simulator/bin/Release/net10.0/Portal.Simulator.dll tokens tests/interviews/es --minutes $(MINUTES)

## Writes web/openapi.json anew; the client's types follow with: cd web/client && npm run api
openapi:
	@PORTAL_WRITE_OPENAPI=1 dotnet test tests/web --nologo --filter "FullyQualifiedName~OpenApi"
