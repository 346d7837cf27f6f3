#!/usr/bin/python3
"""A program that "hears" the talk of tests/engines: samples say where they lie, a file says what was said there. Misbehaves as told.

run: command_ear.py TALK.json FORMAT WAV [OUT]
TALK.json: {"words": [[text, from ms, to ms], ...], "faults": {"status", "instead", "stalls", "breaks", "after", "misbehaves"}}; each run adds a byte to TALK.json.asked
"""
import json, struct, sys, time

talk_file, fmt, wav = sys.argv[1:4]
talk = json.load(open(talk_file, encoding="utf-8"))
with open(talk_file + ".asked", "ab+") as f:
    f.write(b".")
    f.flush()
    question = f.tell()
faults = talk["faults"]
if not faults["after"] < question <= faults["after"] + faults["misbehaves"]:
    faults = {}
if faults.get("stalls"):
    time.sleep(600)
if faults.get("status"):
    sys.exit("no")

pcm = open(wav, "rb").read()[44:]
pairs = struct.unpack("<%di" % (len(pcm) // 4), pcm)
at = next((i for i, pair in enumerate(pairs) if pair), None)
lines = []
if at is not None:
    start = (pairs[at] - at) / 8
    end = start + len(pcm) / 32
    last = -1e9
    for text, a, b in talk["words"]:
        if b <= start or a >= end:
            continue
        word = (text if a >= start and b <= end else "eh", a - start, b - start)
        if word[1] - last > 700:
            lines.append([])
        lines[-1].append(word)
        last = word[2]


def stamp(ms):
    return "%02d:%02d:%02d,%03d" % (ms // 3600000, ms // 60000 % 60, ms // 1000 % 60, ms % 1000)


said = [(" ".join(w[0] for w in line), line[0][1], line[-1][2], line) for line in lines]
if fmt == "json":
    out = json.dumps({"transcription": [{"offsets": {"from": int(a), "to": int(b)}, "text": " " + t} for t, a, b, _ in said]})
elif fmt == "segments":
    out = json.dumps({"segments": [{"start": a / 1000, "end": b / 1000, "text": t,
                                    "words": [{"word": " " + w[0], "start": w[1] / 1000, "end": w[2] / 1000} for w in line]} for t, a, b, line in said]})
elif fmt == "srt":
    out = "\n".join("%d\n%s --> %s\n%s\n" % (i + 1, stamp(a), stamp(b), t) for i, (t, a, b, _) in enumerate(said))
else:
    out = "\n".join(t for t, _, _, _ in said)
if faults.get("instead"):
    out = faults["instead"]
if faults.get("breaks"):
    sys.stdout.write(out[: len(out) // 2])
    sys.stdout.flush()
    import os
    os.abort()
if len(sys.argv) > 4:
    open(sys.argv[4], "w", encoding="utf-8").write(out)
else:
    print(out)
