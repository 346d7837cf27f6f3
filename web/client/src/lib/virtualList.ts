import { Store } from './store';

/** The part of a long list that is on the page: rows `from` to `to` (without), with the place of every row. */
export interface Slice {
  from: number;
  to: number;
  /** The first row that is in view. */
  first: number;
  /** Where each row begins, pixels from the list's own top; one more entry for the end. */
  offsets: Float64Array;
}

interface Target {
  index: number;
  /** Where in the free part of the window the row should begin: 0 at its top, 1 at its end. */
  place: number;
  tries: number;
}

/** What stands over the list at the top of the window, the header and the tools, and as much at its bottom: the player. */
const coveredPx = 124;
const userScrolls = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Begins of rows of these heights, and the end of the last. */
export function layOut(count: number, height: (index: number) => number): Float64Array {
  const offsets = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) offsets[i + 1] = (offsets[i] ?? 0) + height(i);
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
 * guess above the window never moves what one is reading.
 */
export class VirtualList {
  readonly slice = new Store<Slice>({ from: 0, to: 24, first: 0, offsets: new Float64Array(1) });
  private readonly known = new Map<string, number>();
  private keys: readonly string[] = [];
  private guess: (index: number, width: number) => number = () => 60;
  private element: HTMLElement | null = null;
  private width = 0;
  private target: Target | null = null;
  private sizes: ResizeObserver | null = null;

  /** Watches an element in the page; answers how to stop. Its children are the rows, each with its `data-index`. */
  attach(element: HTMLElement): () => void {
    this.element = element;
    this.width = element.clientWidth;
    this.sizes = new ResizeObserver(() => this.measure());
    this.sizes.observe(element);
    // First of all listeners: what the same key or click brings into view afterwards stays wanted.
    const letGo = () => (this.target = null);
    window.addEventListener('scroll', this.look, { passive: true });
    window.addEventListener('resize', this.look);
    for (const event of userScrolls) window.addEventListener(event, letGo, { passive: true, capture: true });
    return () => {
      this.sizes?.disconnect();
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

  /** To be called when rows were rendered: learns their heights and keeps what is in view where it is. */
  measure() {
    const { element } = this;
    if (!element) return;
    if (element.clientWidth !== this.width) return this.widthChanged(element.clientWidth);
    const { offsets, first } = this.slice.get();
    let above = 0;
    let changed = false;
    for (const row of element.querySelectorAll<HTMLElement>(':scope > [data-index]')) {
      const index = Number(row.dataset['index']);
      const key = this.keys[index];
      const height = row.getBoundingClientRect().height;
      const was = (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
      if (key === undefined || height === 0) continue;
      this.known.set(key, height);
      if (Math.abs(height - was) < 0.5) continue;
      changed = true;
      if (index < first) above += height - was;
    }
    if (changed) this.layOut();
    if (Math.abs(above) >= 1 && !this.target) window.scrollBy(0, above);
    if (this.target) this.settle();
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
    const { offsets } = this.slice.get();
    const top = this.element?.getBoundingClientRect().top ?? 0;
    const begin = top + (offsets[index] ?? 0);
    const end = top + (offsets[index + 1] ?? 0);
    if (begin < coveredPx) return 'above';
    return end > window.innerHeight - coveredPx ? 'below' : 'here';
  }

  private widthChanged(width: number) {
    const { first } = this.slice.get();
    const wasTop = this.whereIs(0) === 'here';
    this.width = width;
    this.known.clear();
    this.layOut();
    if (!wasTop) this.scrollTo(first, 0);
  }

  private layOut() {
    const offsets = layOut(this.keys.length, (i) => this.known.get(this.keys[i] ?? '') ?? this.guess(i, this.width));
    this.slice.update((slice) => ({ ...slice, offsets }));
    this.look();
  }

  private readonly look = () => {
    if (!this.element) return;
    const slice = this.slice.get();
    const top = -this.element.getBoundingClientRect().top;
    const room = window.innerHeight;
    const from = rowAt(slice.offsets, top - room * 0.6);
    const to = Math.min(this.keys.length, rowAt(slice.offsets, top + room * 1.6) + 1);
    const first = rowAt(slice.offsets, top + coveredPx);
    if (from !== slice.from || to !== slice.to || first !== slice.first) this.slice.set({ ...slice, from, to, first });
  };

  private readonly settle = () => {
    const { element, target } = this;
    if (!element || !target) return;
    const { from, to, offsets } = this.slice.get();
    const isRendered = target.index >= from && target.index < to;
    const row = isRendered ? element.querySelector(`:scope > [data-index="${target.index}"]`) : null;
    const now = row?.getBoundingClientRect().top ?? element.getBoundingClientRect().top + (offsets[target.index] ?? 0);
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
