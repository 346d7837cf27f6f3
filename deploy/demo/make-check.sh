#!/usr/bin/env bash
# Speaks the sentences that `check engines` lets every engine hear: grains/Checks/Speech/<language>.wav, 16 kHz, 16 bits, mono, with a little silence around them.
# Needs espeak-ng, flite and sox: sudo apt-get install espeak-ng flite sox
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "$0")/../../grains/Checks/Speech"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

espeak-ng -v es+f2 -p 62 -s 150 -w "$work/es.wav" -- 'Vengo a pedir ayuda con el alquiler'
espeak-ng -v ca+f2 -p 62 -s 150 -w "$work/ca.wav" -- 'Vinc a demanar ajuda amb el lloguer'
flite -voice slt -t 'i need help with my rent' -o "$work/en.wav"
for language in es ca en; do
  sox -D "$work/$language.wav" -r 16000 -b 16 -c 1 -t raw - silence 1 0.005 0.2% reverse silence 1 0.005 0.2% reverse norm -4 pad 0.2 0.4 |
    sox -D -t raw -r 16000 -e signed -b 16 -c 1 - "$language.wav"
done
