/** A value, and those who want to know when it becomes another. Made for `useSyncExternalStore`. */
export class Watched<T extends object> {
  private readonly watchers = new Set<() => void>();

  constructor(private value: T) {}

  readonly get = (): T => this.value;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };

  /** Changes some of it; whoever watches is told only if something differs. */
  put(part: Partial<T>): void {
    const next = { ...this.value, ...part };
    const same = (Object.keys(part) as (keyof T)[]).every((name) => Object.is(this.value[name], next[name]));
    if (same) return;
    this.value = next;
    for (const watcher of this.watchers) watcher();
  }
}
