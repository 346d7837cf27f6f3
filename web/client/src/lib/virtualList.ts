import { Store } from './store';

/** The part of a long list that is on the page: rows `from` to `to` (without). */
export interface Slice {
  from: number;
  to: number;
  /** The first row that is in view. */
  first: number;
  /** The room that all rows before and after them take, pixels. */
  before: number;
  after: number;
}

interface Target {
  index: number;
  /** Where in the free part of the window the row should begin: 0 at its top, 1 at its end. */
  place: number;
  tries: number;
}

/** What stands over the list at the top of the window, the header and the tools, and as much at its bottom: the player. */
const coveredPx = 124;
/** How far the rows reach beyond the window, in windows: at least, when they are taken, and where one is scrolling to. */
const reach = { least: 0.6, taken: 0.8, ahead: 1.2 };
const restMs = 150;
const userScrolls = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Where rows of these heights begin, and the end of the last; those before `changed` lie there already. */
export function layOut(
  heights: Float64Array,
  offsets: Float64Array = new Float64Array(heights.length + 1),
  changed = 0,
): Float64Array {
  for (let i = changed; i < heights.length; i++) offsets[i + 1] = (offsets[i] ?? 0) + (heights[i] ?? 0);
  return offsets;
}

/** The row at that place; the first or the last one when it lies outside. */
export function rowAt(offsets: Float64Array, place: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * A list of thousands of rows in a page that scrolls: only those near the window are rendered. Heights are guessed until they are measured, and a wrong
 * guess above the window never moves what one is reading. Rows are taken many at a time, long before they are seen: in between the browser scrolls by
 * itself, as it does on a page that has them all.
 */
export class VirtualList {
  readonly slice = new Store<Slice>({ from: 0, to: 24, first: 0, before: 0, after: 0 });
  private readonly known = new Map<string, number>();
  private keys: readonly string[] = [];
  private heights = new Float64Array(0);
  private offsets: Float64Array = new Float64Array(1);
  private guess: (index: number, width: number) => number = () => 60;
  private element: HTMLElement | null = null;
  private width = 0;
  private target: Target | null = null;
  private sizes: ResizeObserver | null = null;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private lastTop = 0;

  /** Watches an element in the page; answers how to stop. Its children are the rows, each with its `data-index`. */
  attach(element: HTMLElement): () => void {
    this.element = element;
    this.width = element.clientWidth;
    // The list has the height of its rows: one that changes for reasons of its own, an editor that opens, is seen here.
    this.sizes = new ResizeObserver(() => this.measure());
    this.sizes.observe(element);
    // First of all listeners: what the same key or click brings into view afterwards stays wanted.
    const letGo = () => (this.target = null);
    window.addEventListener('scroll', this.look, { passive: true });
    window.addEventListener('resize', this.look);
    for (const event of userScrolls) window.addEventListener(event, letGo, { passive: true, capture: true });
    return () => {
      this.sizes?.disconnect();
      clearTimeout(this.rest);
      window.removeEventListener('scroll', this.look);
      window.removeEventListener('resize', this.look);
      for (const event of userScrolls) window.removeEventListener(event, letGo, { capture: true });
      this.element = null;
      this.target = null;
    };
  }

  update(keys: readonly string[], guess: (index: number, width: number) => number) {
    this.keys = keys;
    this.guess = guess;
    this.layOut();
  }

  /**
   * To be called when rows were rendered: learns their heights and keeps what is in view where it is. What is on the page stands right by itself, so
   * in the middle of scrolling nothing is rendered again for a guess that was wrong.
   */
  measure() {
    const { element } = this;
    if (!element) return;
    if (element.clientWidth !== this.width) return this.widthChanged(element.clientWidth);
    const first = this.firstNow();
    let above = 0;
    let changed = this.keys.length;
    for (const row of element.querySelectorAll<HTMLElement>(':scope > [data-index]')) {
      const index = Number(row.dataset['index']);
      const key = this.keys[index];
      const height = row.getBoundingClientRect().height;
      const was = this.heights[index] ?? 0;
      if (key === undefined || height === 0) continue;
      this.known.set(key, height);
      if (Math.abs(height - was) < 0.5) continue;
      this.heights[index] = height;
      changed = Math.min(changed, index);
      if (index < first) above += height - was;
    }
    if (changed < this.keys.length) {
      layOut(this.heights, this.offsets, changed);
      this.look();
    }
    if (Math.abs(above) >= 1 && !this.target) window.scrollBy(0, above);
    if (this.target) this.settle();
  }

  /** Where a row begins, pixels from the list's own top. */
  offsetOf(index: number): number {
    return this.offsets[index] ?? 0;
  }

  /** Brings a row into the window, at that part of its height. */
  scrollTo(index: number, place = 0.25) {
    this.target = { index, place, tries: 8 };
    this.settle();
  }

  /** Brings a row into the window unless it is there already. */
  reveal(index: number) {
    const where = this.whereIs(index);
    if (where === 'here') return;
    this.scrollTo(index, where === 'above' ? 0.1 : 0.75);
  }

  whereIs(index: number): 'above' | 'here' | 'below' {
    const top = this.element?.getBoundingClientRect().top ?? 0;
    const begin = top + this.offsetOf(index);
    const end = top + this.offsetOf(index + 1);
    if (begin < coveredPx) return 'above';
    return end > window.innerHeight - coveredPx ? 'below' : 'here';
  }

  private widthChanged(width: number) {
    const first = this.firstNow();
    const wasTop = this.whereIs(0) === 'here';
    this.width = width;
    this.known.clear();
    this.layOut();
    if (!wasTop) this.scrollTo(first, 0);
  }

  private layOut() {
    this.heights = Float64Array.from(this.keys, (key, i) => this.known.get(key) ?? this.guess(i, this.width));
    this.offsets = layOut(this.heights);
    this.take();
  }

  private top() {
    return -(this.element?.getBoundingClientRect().top ?? 0);
  }

  private firstNow() {
    return rowAt(this.offsets, this.top() + coveredPx);
  }

  private readonly look = () => {
    if (!this.element) return;
    clearTimeout(this.rest);
    this.rest = setTimeout(this.take, restMs);
    const top = this.top();
    if (!this.suffices(top)) this.take(top - this.lastTop);
    this.lastTop = top;
  };

  /** Do the rows on the page reach far enough, with the right room around them? */
  private suffices(top: number): boolean {
    const { from, to, before, after } = this.slice.get();
    const count = this.keys.length;
    const room = window.innerHeight;
    return (
      nearly(before, this.offsetOf(from)) &&
      nearly(after, this.offsetOf(count) - this.offsetOf(to)) &&
      (from === 0 || this.offsetOf(from) < top - room * reach.least) &&
      (to === count || this.offsetOf(to) > top + room * (1 + reach.least))
    );
  }

  /** Takes the rows around the window, more of them where one is scrolling to. */
  private readonly take = (by = 0) => {
    if (!this.element) return;
    const { offsets } = this;
    const top = this.top();
    const room = window.innerHeight;
    const from = rowAt(offsets, top - room * (by < 0 ? reach.ahead : reach.taken));
    const to = Math.min(this.keys.length, rowAt(offsets, top + room * (1 + (by > 0 ? reach.ahead : reach.taken))) + 1);
    const first = this.firstNow();
    const before = this.offsetOf(from);
    const after = this.offsetOf(this.keys.length) - this.offsetOf(to);
    const was = this.slice.get();
    const isSame = from === was.from && to === was.to && first === was.first;
    if (!isSame || !nearly(before, was.before) || !nearly(after, was.after))
      this.slice.set({ from, to, first, before, after });
  };

  private readonly settle = () => {
    const { element, target } = this;
    if (!element || !target) return;
    const { from, to } = this.slice.get();
    const isRendered = target.index >= from && target.index < to;
    const row = isRendered ? element.querySelector(`:scope > [data-index="${target.index}"]`) : null;
    const now = row?.getBoundingClientRect().top ?? element.getBoundingClientRect().top + this.offsetOf(target.index);
    const away = now - coveredPx - (window.innerHeight - 2 * coveredPx) * target.place;
    if ((row && Math.abs(away) < 2) || target.tries-- <= 0) {
      this.target = null;
      return;
    }
    window.scrollBy(0, away);
    this.look();
    requestAnimationFrame(this.settle);
  };
}

/** A part of a pixel is not worth rendering for. */
const nearly = (one: number, other: number) => Math.abs(one - other) < 0.5;
