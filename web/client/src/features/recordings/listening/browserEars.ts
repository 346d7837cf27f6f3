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
/** Errors that trying again will not change. */
const hopeless = new Set(['not-allowed', 'service-not-allowed', 'language-not-supported']);

/** The browser's own recogniser, kept going: it likes to stop after a silence. */
export class BrowserEars {
  /** False while nothing is being heard: the screen says so, the sound is stored all the same. */
  readonly hearing = new Store(false);
  private readonly visit = crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? '0';
  private recognizer: SpeechRecognizer | null = null;
  private wanted = false;
  private round = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly began = new Map<string, number>();

  constructor(
    private readonly language: string,
    private readonly capturedMs: () => number,
    private readonly heard: (words: HeardWords) => void,
  ) {}

  start() {
    if (this.wanted) return;
    this.wanted = true;
    this.listen();
  }

  stop() {
    this.wanted = false;
    clearTimeout(this.timer);
    this.recognizer?.abort();
    this.recognizer = null;
    this.hearing.set(false);
  }

  private listen() {
    const Recognizer = window.SpeechRecognition ?? window.webkitSpeechRecognition;
    if (!Recognizer || !this.wanted) return;
    const round = ++this.round;
    const recognizer = new Recognizer();
    recognizer.lang = locales[this.language] ?? this.language;
    recognizer.continuous = true;
    recognizer.interimResults = true;
    recognizer.onresult = (event) => {
      this.hearing.set(true);
      for (let at = event.resultIndex; at < event.results.length; at++)
        this.tell(`${this.visit}-${round}-${at}`, event.results[at]);
    };
    recognizer.onerror = (event) => {
      if (event.error !== 'no-speech' && event.error !== 'aborted') this.hearing.set(false);
      if (hopeless.has(event.error)) this.wanted = false;
    };
    recognizer.onend = () => {
      if (this.wanted) this.timer = setTimeout(() => this.listen(), restartMs);
    };
    this.recognizer = recognizer;
    recognizer.start();
    this.hearing.set(true);
  }

  private tell(key: string, result: SpeechResult | undefined) {
    const text = result?.[0]?.transcript.trim();
    if (!result || !text) return;
    const now = this.capturedMs();
    const fromMs = this.began.get(key) ?? Math.max(0, now - 800);
    this.began.set(key, fromMs);
    this.heard({ key, final: result.isFinal, text, fromMs, toMs: Math.max(now, fromMs + 1) });
    if (result.isFinal) this.began.delete(key);
  }
}
