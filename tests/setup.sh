#!/usr/bin/env bash
# Installs what the tests use and this machine lacks. On Debian as root it does so by itself; elsewhere it says what to install.
set -euo pipefail

declare -A needed=(
  [chromium]=chromium [ffmpeg]=ffmpeg [espeak-ng]=espeak-ng [text2wave]=festival [flite]=flite [sox]=sox
  [/usr/lib/postgresql/15/bin/postgres]=postgresql-15
  [/usr/share/festival/voices/us/cmu_us_slt_arctic_hts]=festvox-us-slt-hts
  [/usr/share/pocketsphinx/model/en-us]=pocketsphinx-en-us [pocketsphinx_continuous]=pocketsphinx
  [/usr/lib/python3/dist-packages/websockets]=python3-websockets
  [/usr/lib/python3/dist-packages/pocketsphinx]=python3-pocketsphinx
  [/usr/lib/python3/dist-packages/swift]=python3-swift
)
missing=()
for probe in "${!needed[@]}"; do
  if [[ $probe == /* ]]; then [[ -e $probe ]] || missing+=("${needed[$probe]}"); else command -v "$probe" >/dev/null || missing+=("${needed[$probe]}"); fi
done
[[ ${#missing[@]} -eq 0 ]] && exit 0

if [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null; then
  echo "Installing for the tests: ${missing[*]}"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
  echo "The tests need these Debian packages (or the same programs): ${missing[*]}" >&2
  echo "On Debian or Ubuntu: sudo apt-get install ${missing[*]}" >&2
  exit 1
fi
