import { expect, it } from 'vitest';
import { type Frame, frameSamples } from './frames';
import { MicrophoneTrack } from './microphoneTrack';
import type { SoundBlock } from './sound';

const rate = 48_000;
const blockMs = 10;

/** A voice at one microphone, heard at the other one 12 dB less, and a room. */
function talk(blocks: number, speaker: (at: number) => 0 | 1 | null): SoundBlock[] {
  return Array.from({ length: blocks }, (_, at) => {
    const channels = [0, 1].map(() => Float32Array.from({ length: (rate * blockMs) / 1000 }, () => noise(0.002)));
    const who = speaker(at);
    if (who !== null)
      channels[who]?.forEach((_, i) => {
        const voice = Math.sin((2 * Math.PI * 220 * i) / rate) * 0.4;
        channels.forEach((channel, to) => (channel[i] = (channel[i] ?? 0) + (to === who ? voice : voice / 4)));
      });
    return { channels, rate, dropped: 0, at: (at + 1) * blockMs };
  });
}

const noise = (loudness: number) => loudness * (Math.random() * 2 - 1);
const louder = ({ bytes }: Frame) => (bytes[0] === 2 ? [...bytes.slice(2, 2 + (bytes[1] ?? 0))] : null);
const heard = (track: MicrophoneTrack, blocks: SoundBlock[]) => blocks.flatMap((block) => track.push(block));

it('tells for each block which microphone was the louder one, and mixes both into one sound', () => {
  const track = new MicrophoneTrack();
  track.connect(100);
  const frames = heard(
    track,
    talk(110, (at) => (at < 10 ? null : at < 50 ? 0 : 1)),
  ).filter(({ samples }) => samples > 0);
  expect(frames.length).toBe(4);
  const blocks = frames.flatMap((frame) => louder(frame) ?? []);
  expect(blocks.slice(0, 2)).toEqual([0, 0]);
  expect(blocks.slice(3, 9)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(blocks.slice(11)).toEqual(Array<number>(9).fill(2));
  const pcm = new DataView(frames[1]?.bytes.buffer ?? new ArrayBuffer());
  const peak = Math.max(...Array.from({ length: frameSamples }, (_, at) => Math.abs(pcm.getInt16(7 + at * 2, true))));
  // The average of 0.4 and a quarter of it.
  expect(peak / 0x8000).toBeGreaterThan(0.24);
  expect(peak / 0x8000).toBeLessThan(0.27);
});

it('goes on in frames of one when a microphone with one channel takes over, to the sample', () => {
  const track = new MicrophoneTrack();
  track.connect(100);
  const two = heard(
    track,
    talk(30, () => 1),
  );
  const one = heard(
    track,
    talk(60, () => 0).map((block, at) => ({
      ...block,
      channels: block.channels.slice(0, 1),
      at: 300 + (at + 1) * blockMs,
    })),
  );
  const rest = track.hush('unknown', 0);
  const all = [...two, ...one, ...rest];
  expect(all.map((frame) => louder(frame)?.length ?? null)).toEqual([5, 1, null, null, null]);
  expect(all.reduce((sum, { samples }) => sum + samples, 0)).toBe(14_400);
});
