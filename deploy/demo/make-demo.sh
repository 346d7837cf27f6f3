#!/usr/bin/env bash
# Speaks deploy/demo/demo-es.txt with two voices and writes silo/Scripts/demo-es.wav (8-bit mu-law, which the program reads by itself)
# and silo/Scripts/demo-es.json with the times of the lines as they were really spoken.
# Needs espeak-ng and sox: sudo apt-get install espeak-ng sox
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "$0")"

script=demo-es.txt
out=../../silo/Scripts/demo-es
rate=22050       # espeak-ng's own
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

declare -A voice=([E]=es+f2 [U]=es-419+f4) pitch=([E]=62 [U]=42) speed=([E]=158 [U]=148) role=([E]=interviewer [U]=interviewee)

silence() { sox -D -n -r $rate -b 16 -c 1 "$1" trim 0 "$2"; }

silence "$work/000.wav" 0.8
at=$(soxi -s "$work/000.wav")
parts=("$work/000.wav")
lines=()
n=0
while IFS= read -r line; do
  [[ -z $line ]] && continue
  n=$((n + 1)); id=$(printf %03d $n)
  who=${line%%:*}; said=${line#*: }
  espeak-ng -v "${voice[$who]}" -p "${pitch[$who]}" -s "${speed[$who]}" -w "$work/raw.wav" -- "$said"
  # Only the speech: the silence around it would make the times wrong.
  sox -D "$work/raw.wav" -r $rate -b 16 -c 1 "$work/$id.wav" silence 1 0.005 0.2% reverse silence 1 0.005 0.2% reverse norm -4
  length=$(soxi -s "$work/$id.wav")
  lines+=("  {\"role\":\"${role[$who]}\",\"fromMs\":$((at * 1000 / rate)),\"toMs\":$(((at + length) * 1000 / rate)),\"text\":\"$said\"}")
  # An answer comes sooner than the next question.
  [[ $who == E ]] && pause=0.55 || pause=0.95
  silence "$work/$id-pause.wav" $pause
  at=$((at + length + $(soxi -s "$work/$id-pause.wav")))
  parts+=("$work/$id.wav" "$work/$id-pause.wav")
done < "$script"

mkdir -p "$(dirname "$out")"
sox -D "${parts[@]}" -r 16000 -e mu-law -c 1 "$out.wav"
{ echo '['; for i in "${!lines[@]}"; do printf '%s' "${lines[$i]}"; [[ $i -lt $((${#lines[@]} - 1)) ]] && echo , || echo; done; echo ']'; } > "$out.json"
soxi -d "$out.wav"
