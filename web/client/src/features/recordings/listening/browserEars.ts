import { Store } from '@/lib/store';

/** Words heard by the browser; the times are milliseconds of captured sound. */
export interface HeardWords {
  key: string;
  final: boolean;
  text: string;
  fromMs: number;
  toMs: number;
}

export const browserCanHear = () => !!(window.SpeechRecognition ?? window.webkitSpeechRecognition);

const locales: Record<string, string> = { es: 'es-ES', ca: 'ca-ES', en: 'en-GB' };
const restartMs = 300;
const longestRestartMs = 10_000;
/** How long what was being said may still be written down after one stopped. */
const lateMs = 2_500;
/** After a failure it counts as hearing again once it has lasted this long, or has heard something. */
const steadyMs = 3_000;
/** Errors that trying again will not change. */
const hopeless = new Set(['not-allowed', 'service-not-allowed', 'language-not-supported']);
/** Nobody spoke, or we ended it ourselves. */
const harmless = new Set(['no-speech', 'aborted']);

/** The browser's own recogniser, kept going: it likes to stop after a silence. There is never more than one of them: a second one would end the first. */
export class BrowserEars {
  /** False while words are being missed: the screen says so, the sound is stored all the same. */
  readonly hearing = new Store(browserCanHear());
  private readonly visit = crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? '0';
  private wanted = false;
  private givenUp = false;
  private round = 0;
  private failures = 0;
  private current: SpeechRecognizer | null = null;
  /** The one that was told to stop and has not ended yet. */
  private leaving: SpeechRecognizer | null = null;
  private restart: ReturnType<typeof setTimeout> | undefined;
  private late: ReturnType<typeof setTimeout> | undefined;
  private steady: ReturnType<typeof setTimeout> | undefined;
  private readonly began = new Map<string, number>();
  /** What is being said and may still change. */
  private unfinished: HeardWords | null = null;

  constructor(
    private readonly language: string,
    private readonly capturedMs: () => number,
    private readonly heard: (words: HeardWords) => void,
  ) {}

  start() {
    if (this.wanted || this.givenUp) return;
    this.wanted = true;
    this.listen();
  }

  /** Listens no more; the sentence that is being said is still written down, if it comes soon. */
  stop() {
    this.wanted = false;
    clearTimeout(this.restart);
    if (!this.current) return;
    this.leave(this.current);
    this.leaving?.stop();
  }

  /** Listens no more, and nothing comes of what it has begun to hear. */
  abort() {
    this.wanted = false;
    clearTimeout(this.restart);
    this.unfinished = null;
    this.began.clear();
    if (this.current) this.leave(this.current);
    if (!this.leaving) return;
    this.leaving.onresult = null;
    this.leaving.abort();
  }

  private leave(recognizer: SpeechRecognizer) {
    this.current = null;
    this.leaving = recognizer;
    clearTimeout(this.steady);
    this.late = setTimeout(() => {
      recognizer.onresult = null;
      recognizer.abort();
      this.left(recognizer);
    }, lateMs);
  }

  private left(recognizer: SpeechRecognizer) {
    if (this.leaving !== recognizer) return;
    clearTimeout(this.late);
    this.leaving = null;
    this.finish();
    this.listen();
  }

  private listen() {
    const Recognizer = window.SpeechRecognition ?? window.webkitSpeechRecognition;
    if (!Recognizer || !this.wanted || this.current || this.leaving) return;
    const round = ++this.round;
    const recognizer = new Recognizer();
    recognizer.lang = locales[this.language] ?? this.language;
    recognizer.continuous = true;
    recognizer.interimResults = true;
    recognizer.onstart = () => {
      if (this.failures === 0) this.hearing.set(true);
      else this.steady = setTimeout(() => this.hears(), steadyMs);
    };
    recognizer.onresult = (event) => {
      this.hears();
      for (let at = event.resultIndex; at < event.results.length; at++)
        this.tell(`${this.visit}-${round}-${at}`, event.results[at]);
    };
    recognizer.onerror = ({ error }) => {
      clearTimeout(this.steady);
      if (harmless.has(error) || this.current !== recognizer) return;
      this.failures++;
      this.hearing.set(false);
      if (hopeless.has(error)) {
        this.wanted = false;
        this.givenUp = true;
      }
    };
    recognizer.onend = () => {
      if (this.leaving === recognizer) return this.left(recognizer);
      if (this.current !== recognizer) return;
      this.current = null;
      this.finish();
      if (this.wanted) this.restart = setTimeout(() => this.listen(), this.waitMs());
    };
    this.current = recognizer;
    recognizer.start();
  }

  private hears() {
    this.failures = 0;
    this.hearing.set(true);
  }

  private waitMs() {
    return Math.min(restartMs * 2 ** this.failures, longestRestartMs);
  }

  private tell(key: string, result: SpeechResult | undefined) {
    const text = result?.[0]?.transcript.trim();
    if (!result || !text) return;
    const now = this.capturedMs();
    const fromMs = this.began.get(key) ?? Math.max(0, now - 800);
    this.began.set(key, fromMs);
    const words = { key, final: result.isFinal, text, fromMs, toMs: Math.max(now, fromMs + 1) };
    if (!words.final) this.unfinished = words;
    else if (this.unfinished?.key === key) this.unfinished = null;
    this.heard(words);
    if (result.isFinal) this.began.delete(key);
  }

  /** A recogniser that ended in the middle of a sentence: what it had understood so far stands. */
  private finish() {
    if (this.unfinished) this.heard({ ...this.unfinished, final: true });
    this.unfinished = null;
    this.began.clear();
  }
}
