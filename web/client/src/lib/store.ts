/** A value that can be watched; the shape `useSyncExternalStore` wants. */
export class Store<T> {
  private readonly watchers = new Set<() => void>();
  constructor(private value: T) {}

  readonly get = () => this.value;

  readonly watch = (watcher: () => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };

  set(value: T) {
    if (Object.is(value, this.value)) return;
    this.value = value;
    for (const watcher of this.watchers) watcher();
  }

  update(change: (value: T) => T) {
    this.set(change(this.value));
  }
}
