import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BrowserEars, type HeardWords } from './browserEars';

/** A recogniser as browsers have them: of two, the later one ends the earlier, and it ends only some time after it was told to. */
class Recognizer implements SpeechRecognizer {
  static all: Recognizer[] = [];
  static running: Recognizer | null = null;
  lang = '';
  continuous = false;
  interimResults = false;
  onstart: (() => void) | null = null;
  onresult: ((event: SpeechResultEvent) => void) | null = null;
  onerror: ((event: SpeechErrorEvent) => void) | null = null;
  onend: (() => void) | null = null;
  told: string[] = [];
  private saying = '';

  constructor() {
    Recognizer.all.push(this);
  }
  start() {
    Recognizer.running?.fails('aborted');
    Recognizer.running = this;
    this.onstart?.();
  }
  stop() {
    this.told.push('stop');
    setTimeout(() => {
      if (this.saying) this.says(this.saying, true);
      this.ends();
    }, 400);
  }
  abort() {
    this.told.push('abort');
    setTimeout(() => this.ends(), 50);
  }
  says(transcript: string, isFinal = false) {
    this.saying = isFinal ? '' : transcript;
    const result = { 0: { transcript }, length: 1, isFinal };
    this.onresult?.({ resultIndex: 0, results: { 0: result, length: 1 } } as unknown as SpeechResultEvent);
  }
  fails(error: string) {
    this.onerror?.({ error } as SpeechErrorEvent);
    this.ends();
  }
  ends() {
    if (Recognizer.running === this) Recognizer.running = null;
    this.onend?.();
  }
}

const heard: HeardWords[] = [];
const finals = () => heard.filter(({ final }) => final).map(({ text }) => text);
const last = () => Recognizer.all.at(-1) as Recognizer;
const made = () => Recognizer.all.length;

function listening() {
  const ears = new BrowserEars(
    'es',
    () => 5_000,
    (words) => heard.push(words),
  );
  ears.start();
  return ears;
}

describe('the ears of the browser', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('webkitSpeechRecognition', Recognizer);
    Object.assign(window, { webkitSpeechRecognition: Recognizer });
    Recognizer.all = [];
    Recognizer.running = null;
    heard.length = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
    Object.assign(window, { webkitSpeechRecognition: undefined });
  });

  it('write down the sentence that was being said at a pause or at the end', () => {
    const ears = listening();
    last().says('tengo dos hi');
    last().says('tengo dos hijos');
    ears.stop();
    vi.advanceTimersByTime(500);
    expect(last().told).toEqual(['stop']);
    expect(finals()).toEqual(['tengo dos hijos']);
  });

  it('do not wait for ever for a recogniser that never ends, and keep what it had understood', () => {
    const ears = listening();
    const stuck = last();
    stuck.stop = vi.fn();
    stuck.says('vivo en Getafe');
    ears.stop();
    ears.start();
    expect(made()).toBe(1);
    vi.advanceTimersByTime(3_000);
    expect(finals()).toEqual(['vivo en Getafe']);
    expect(made()).toBe(2);
  });

  it('keep what was understood when the browser ends in the middle of a sentence', () => {
    listening();
    last().says('no tengo trabajo');
    last().fails('network');
    expect(finals()).toEqual(['no tengo trabajo']);
  });

  it('forget what is struck and listen anew, with one recogniser at a time', () => {
    const ears = listening();
    const struck = last();
    struck.says('esto no');
    ears.abort();
    ears.start();
    struck.says('esto tampoco', true);
    vi.advanceTimersByTime(10_000);
    expect(finals()).toEqual([]);
    expect(made()).toBe(2);
    expect(Recognizer.running).toBe(last());
    last().says('esto sí', true);
    expect(finals()).toEqual(['esto sí']);
  });

  it('go on after a silence, and say nothing of it', () => {
    const ears = listening();
    const told: boolean[] = [];
    ears.hearing.watch(() => told.push(ears.hearing.get()));
    last().fails('no-speech');
    vi.advanceTimersByTime(400);
    expect(made()).toBe(2);
    expect(told).toEqual([]);
  });

  it('try less and less often without a network, and do not say each time that they hear', () => {
    const ears = listening();
    const told: boolean[] = [];
    ears.hearing.watch(() => told.push(ears.hearing.get()));
    for (let second = 0; second < 60; second++) {
      if (Recognizer.running) last().fails('network');
      vi.advanceTimersByTime(1_000);
    }
    expect(told).toEqual([false]);
    expect(made()).toBeLessThan(15);
    vi.advanceTimersByTime(10_000);
    last().says('hola');
    expect(told).toEqual([false, true]);
  });

  it('give up where trying again changes nothing', () => {
    const ears = listening();
    last().fails('not-allowed');
    ears.start();
    vi.advanceTimersByTime(60_000);
    expect(made()).toBe(1);
    expect(ears.hearing.get()).toBe(false);
  });
});
