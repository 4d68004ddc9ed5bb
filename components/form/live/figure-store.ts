import { type Figure, type FigureLanguage, sayFigure } from "@/lib/domain/figures";

/** What an editor needs to know of a figure. */
export type LiveFigure = Omit<Figure, "evidenceId">;

/** Figures by their id, in the order of the register. */
export type Figures = ReadonlyMap<string, LiveFigure>;

/** The register as open editors see it: whoever draws a figure is told when one changes. Made for `useSyncExternalStore`. */
export type FigureStore = {
  /** The same map until something changes. */
  now(): Figures;
  /** Replaces the whole register. */
  put(figures: readonly LiveFigure[]): void;
  /** Gives back what ends the subscription. */
  subscribe(changed: () => void): () => void;
};

/** A register to begin with. */
export function figureStore(initial: readonly LiveFigure[]): FigureStore {
  let figures = byId(initial);
  const listeners = new Set<() => void>();
  return {
    now: () => figures,
    put(next) {
      figures = byId(next);
      for (const listener of listeners) listener();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}

/** What a figure says in one language of a text, as it is counted and read; undefined for one the register does not have. */
export function sayerOf(figures: Figures, language: FigureLanguage): (id: string) => string | undefined {
  return (id) => {
    const figure = figures.get(id);
    return figure && sayFigure(figure.value, language);
  };
}

function byId(figures: readonly LiveFigure[]): Figures {
  return new Map(figures.map((figure) => [figure.id, figure]));
}
