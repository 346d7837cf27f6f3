import type { HubLine } from '@/api/hub';
import { Problem } from '@/api/problem';
import type { ConversationView, Fact, Provisional, Stage, Update } from '@/api/types';
import { Store } from '@/lib/store';
import { fold } from './fold';

export interface Followed {
  view: ConversationView | null;
  provisional: Provisional | null;
  /** The question something last happened to: where the talk is. */
  lastTouched: string | null;
  /** Stages of the work after Stop that are done. */
  stagesDone: readonly Stage[];
  problem: Problem | null;
}

/** Not the conversation's fault: a moment later it may be there. */
const passing = new Set(['offline', 'unavailable']);
const againMs = 2_000;
/** What comes thick and fast (a long recording being written, a talk being caught up with) is shown so often at most. */
const togetherMs = 50;

const nothing: Followed = { view: null, provisional: null, lastTouched: null, stagesDone: [], problem: null };

/** One conversation as it happens: read once, then every fact after it. A line that comes back goes on from the last version seen. */
export class Follower {
  readonly state = new Store<Followed>(nothing);
  private stream: { dispose(): void } | null = null;
  private unwatch: (() => void) | null = null;
  private ended = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private arrived: Update[] = [];
  private showing: ReturnType<typeof setTimeout> | undefined;
  private shownAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly id: string,
    private readonly line: () => Promise<HubLine>,
    private readonly read: (id: string) => Promise<ConversationView>,
  ) {}

  begin() {
    this.ended = false;
    void this.load();
    void this.line().then((line) => {
      if (this.ended) return;
      this.unwatch = line.watch((up) => up && this.follow(line));
    });
  }

  end() {
    this.ended = true;
    clearTimeout(this.timer);
    clearTimeout(this.showing);
    this.showing = undefined;
    this.arrived = [];
    this.stream?.dispose();
    this.stream = null;
    this.unwatch?.();
  }

  readonly retry = () => {
    this.set({ problem: null });
    void this.load();
  };

  private async load() {
    try {
      const view = await this.read(this.id);
      if (this.ended) return;
      if (view.version >= (this.state.get().view?.version ?? 0)) this.set({ view, problem: null });
      this.follow(await this.line());
    } catch (error) {
      if (this.ended || this.state.get().view) return;
      const problem = error instanceof Problem ? error : new Problem('unavailable', '');
      this.set({ problem });
      if (passing.has(problem.code)) this.timer = setTimeout(() => void this.load(), againMs);
    }
  }

  private follow(line: HubLine) {
    this.show(); // It goes on from the last fact that came, not from the last one that was shown.
    const view = this.state.get().view;
    if (this.ended || !view || !line.isUp) return;
    this.stream?.dispose();
    this.stream = line.stream<Update>(
      'Follow',
      [this.id, from(view)],
      (update) => this.take(update),
      () => this.again(line),
    );
  }

  /** The server let go of the stream while the line stands: a moment later we take it up again. */
  private again(line: HubLine) {
    clearTimeout(this.timer);
    if (!this.ended && line.isUp) this.timer = setTimeout(() => this.follow(line), 1_000);
  }

  /** One by one they would each be a new picture of the whole page. */
  private take(update: Update) {
    this.arrived.push(update);
    const wait = Math.max(0, this.shownAt + togetherMs - performance.now());
    this.showing ??= setTimeout(() => this.show(), wait);
  }

  private show() {
    clearTimeout(this.showing);
    this.showing = undefined;
    if (this.arrived.length === 0) return;
    this.shownAt = performance.now();
    const updates = this.arrived;
    this.arrived = [];
    this.state.update((state) => updates.reduce(after, state));
  }

  private set(change: Partial<Followed>) {
    this.state.update((state) => ({ ...state, ...change }));
  }
}

function after(state: Followed, { provisional, fact: recorded }: Update): Followed {
  const heard = provisional ? { ...state, provisional: provisional.text ? provisional : null } : state;
  if (!recorded) return heard;
  const fact = JSON.parse(recorded.fact) as Fact;
  return {
    ...heard,
    view: heard.view && fold(heard.view, recorded.version, fact),
    provisional: fact.kind === 'segment-heard' || fact.kind === 'sealed' ? null : heard.provisional,
    lastTouched: 'questionId' in fact ? fact.questionId : heard.lastTouched,
    stagesDone: fact.kind === 'stage-finished' ? [...new Set([...heard.stagesDone, fact.stage])] : heard.stagesDone,
  };
}

/** While the work after Stop goes on, its earlier steps are told again: the view itself does not carry them. */
const from = (view: ConversationView) =>
  view.status === 'processing' || view.status === 'needsAttention' ? 0 : view.version;
