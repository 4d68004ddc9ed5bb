type Saver = { flush(): Promise<void> };

const live = new Set<Saver>();

/** An answer on the screen that saves by itself; the function given back takes it off the list. */
export function enlist(saver: Saver): () => void {
  live.add(saver);
  return () => void live.delete(saver);
}

/** Sends at once whatever is unsaved on this page: before the session ends, because afterwards nothing can be saved. */
export async function flushAll(): Promise<void> {
  await Promise.all([...live].map((saver) => saver.flush()));
}
