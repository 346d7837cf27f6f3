import { describe, expect, it } from 'vitest';
import type { EngineInfo, Segment } from '@/api/types';
import { coverage, laterWords, lengthOf } from './coverage';

const line = (fromMs: number, toMs: number): Segment => ({
  id: fromMs,
  role: 'unknown',
  text: 'Algo.',
  fromMs,
  toMs,
  words: [],
  backFilled: false,
  roleBy: 'engine',
});

describe('the strip of a talk', () => {
  it('tells each stretch once, from its beginning to now', () => {
    const covers = coverage({
      view: { segments: [line(0, 4_000), line(5_000, 8_000)], offTheRecord: [{ fromMs: 10_000, toMs: 12_000 }] },
      capturedMs: 20_000,
      waitingMs: 2_000,
      unheard: [
        { fromMs: 9_000, toMs: 9_600 },
        { fromMs: 15_000, toMs: Infinity },
      ],
    });
    expect(covers.map(({ kind, fromMs, toMs }) => `${kind} ${fromMs}–${toMs}`)).toEqual([
      'heard 0–8000',
      'saved 8000–9000',
      // It hears again, and what it missed is missed all the same.
      'unheard 9000–9600',
      'saved 9600–10000',
      'off 10000–12000',
      'saved 12000–15000',
      'unheard 15000–18000',
      'waiting 18000–20000',
    ]);
    expect(lengthOf(covers, 'saved')).toBe(4_400);
  });
});

describe('words the browser misses', () => {
  const engine = (name: string, change: Partial<EngineInfo>): EngineInfo => ({
    name,
    live: true,
    files: false,
    inBrowser: false,
    scripted: false,
    languages: ['es'],
    ...change,
  });
  const browser = engine('browser', { inBrowser: true });
  const vosk = engine('vosk', { files: true });
  const script = engine('scripted', { files: true, scripted: true });

  it.each([
    ['an engine of the server will write them down', [browser, vosk], 'browser', 'es', 'later'],
    ['it does not know that language', [browser, vosk], 'browser', 'ca', 'never'],
    ['a script hears nothing', [browser, script], 'browser', 'es', 'never'],
    ['they come from the server and are on their way', [browser, vosk], 'vosk', 'es', null],
  ])('%s', (_why, engines, name, language, then) => expect(laterWords(engines, name, language)).toBe(then));
});
