import { describe, expect, it } from 'vitest';
import { Resampler } from './resampler';

const tone = (hertz: number, rate: number, seconds: number) =>
  Float32Array.from({ length: Math.round(rate * seconds) }, (_, at) => Math.sin((2 * Math.PI * hertz * at) / rate));

function resampled(sound: Float32Array, rate: number, block: number): Float32Array {
  const resampler = new Resampler(rate);
  const parts: Float32Array[] = [];
  for (let at = 0; at < sound.length; at += block) parts.push(resampler.push(sound.subarray(at, at + block)));
  parts.push(resampler.end());
  return Float32Array.from(parts.flatMap((part) => Array.from(part)));
}

const loudest = (sound: Float32Array) => sound.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);

describe.each([44_100, 48_000, 32_000, 8_000])('sound at %i Hz', (rate) => {
  it('becomes the same sound at 16 kHz', () => {
    const hertz = 1_000;
    const heard = resampled(tone(hertz, rate, 1), rate, 480);
    const expected = tone(hertz, 16_000, 1);
    const middle = [...heard.slice(200, 15_000)].map((sample, at) => Math.abs(sample - (expected[at + 200] ?? 0)));
    expect(Math.max(...middle)).toBeLessThan(0.005);
  });

  it('keeps its length to the sample, however it is cut into blocks', () => {
    const sound = tone(300, rate, 3);
    const whole = resampled(sound, rate, sound.length);
    expect(Math.abs(whole.length - 3 * 16_000)).toBeLessThanOrEqual(1);
    for (const block of [128, 441, 4_800])
      expect(Buffer.from(resampled(sound, rate, block).buffer).equals(Buffer.from(whole.buffer))).toBe(true);
  });
});

it('folds nothing back that 16 kHz cannot hold', () => {
  expect(loudest(resampled(tone(9_500, 48_000, 1), 48_000, 480).slice(200, 15_000))).toBeLessThan(0.01);
});
