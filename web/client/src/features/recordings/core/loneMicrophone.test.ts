import { expect, it } from 'vitest';
import { LoneMicrophone } from './loneMicrophone';

const rate = 16_000;
const noise = (loudness: number) => Float32Array.from({ length: rate }, () => loudness * (Math.random() * 2 - 1));
const heard = (seconds: number, channels: () => Float32Array[]) => {
  const lone = new LoneMicrophone();
  for (let second = 0; second < seconds; second++) lone.push(channels(), rate);
  return lone.found;
};

it('says at once when there is one channel', () => expect(heard(1, () => [noise(0.1)])).toBe(true));

it('finds one that is there twice, and one that is dead, once somebody has spoken for a while', () => {
  const twice = () => {
    const same = noise(0.1);
    return [same, same.slice()];
  };
  expect(heard(2, twice)).toBe(false);
  expect(heard(4, twice)).toBe(true);
  expect(heard(4, () => [new Float32Array(rate), noise(0.1)])).toBe(true);
  expect(heard(9, () => [new Float32Array(rate), noise(0.0005)])).toBe(false);
});

it('lets two be, also while one person speaks', () => {
  const bleed = () => {
    const voice = noise(0.1);
    return [voice, voice.map((sample) => sample * 0.2)];
  };
  expect(heard(20, bleed)).toBe(false);
  expect(heard(20, () => [noise(0.1), noise(0.1)])).toBe(false);
});
