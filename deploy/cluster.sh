#!/usr/bin/env bash
# PostgreSQL, two silos and two web nodes as processes on this machine; Ctrl-C stops all of them.
# Folder: PORTAL_CLUSTER (default ./data/cluster). Ports: PostgreSQL 5433, silos 11111-11112, gateways 30000-30001, silo health 8081-8082, web 5081-5082.
set -euo pipefail
cd "$(dirname "$0")/.."

home=$(realpath -m "${PORTAL_CLUSTER:-data/cluster}")
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1 || true)
[[ -n $bin ]] || bin=$(dirname "$(command -v postgres || true)")
[[ -x $bin/postgres ]] || { echo "PostgreSQL is not installed. On Debian: apt-get install postgresql" >&2; exit 1; }

mkdir -p "$home/blobs"
as_postgres=()
[[ $(id -u) -eq 0 ]] && { as_postgres=(runuser -u postgres --); mkdir -p "$home/pg"; chown postgres "$home/pg"; chmod o+x "$home"; }

if [[ ! -e $home/pg/PG_VERSION ]]; then
  pgpass=$(openssl rand -hex 16); echo "$pgpass" > "$home/pg.password"
  install -m 644 "$home/pg.password" "$home/pg.password.init"
  "${as_postgres[@]}" "$bin/initdb" -D "$home/pg" -U portal -A scram-sha-256 --pwfile="$home/pg.password.init" >/dev/null
  rm -f "$home/pg.password.init"; chmod 600 "$home/pg.password"
fi
[[ -e $home/master.key ]] || (umask 077; openssl rand -base64 32 > "$home/master.key")

pids=()
stop() {
  trap - INT TERM EXIT
  for pid in "${pids[@]:1}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${pids[@]:1}"; do wait "$pid" 2>/dev/null || true; done
  "${as_postgres[@]}" "$bin/pg_ctl" -D "$home/pg" -m fast stop >/dev/null 2>&1 || true
}
trap stop INT TERM EXIT

"${as_postgres[@]}" "$bin/postgres" -D "$home/pg" -p 5433 -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 >"$home/postgres.log" 2>&1 &
pids+=($!)
for _ in $(seq 100); do "$bin/pg_isready" -q -h 127.0.0.1 -p 5433 && break; sleep 0.2; done
PGPASSWORD=$(cat "$home/pg.password") "$bin/createdb" -h 127.0.0.1 -p 5433 -U portal portal 2>/dev/null || true

dotnet build Portal.sln -c Release -v q --nologo

export Mode=Cluster Storage__Provider=Postgres
export Storage__ConnectionString="Host=127.0.0.1;Port=5433;Database=portal;Username=portal;Password=$(cat "$home/pg.password")"
export Cluster__Address=127.0.0.1
export Storage__DataFolder="$home" Storage__BlobFolder="$home/blobs" Storage__MasterKeyFile="$home/master.key"

for i in 0 1; do
  Cluster__SiloPort=$((11111 + i)) Cluster__GatewayPort=$((30000 + i)) dotnet silo/bin/Release/net10.0/Portal.Silo.dll --urls "http://127.0.0.1:$((8081 + i))" >"$home/silo-$((i + 1)).log" 2>&1 &
  pids+=($!)
done
# A node is ready when it answers and is still ours: another program on its port would answer too.
ready() {
  for _ in $(seq 300); do
    kill -0 "$2" 2>/dev/null || break
    curl -fsS "$1" >/dev/null 2>&1 && return
    sleep 0.2
  done
  echo "$1 did not become ready; see the logs in $home" >&2
  exit 1
}
ready http://127.0.0.1:8081/health/ready "${pids[1]}"
ready http://127.0.0.1:8082/health/ready "${pids[2]}"

cd web
for i in 1 2; do
  dotnet bin/Release/net10.0/Portal.Web.dll --urls "http://127.0.0.1:$((5080 + i))" > >(tee "$home/web-$i.log" | sed "s/^/web-$i: /") 2>&1 &
  pids+=($!)
done
ready http://127.0.0.1:5081/health/ready "${pids[3]}"
ready http://127.0.0.1:5082/health/ready "${pids[4]}"
echo "The cluster is ready: http://127.0.0.1:5081 and http://127.0.0.1:5082. Logs are in $home. Ctrl-C stops it."
# One that dies leaves the others at work: that is what a cluster is for.
wait "${pids[@]}" || true
