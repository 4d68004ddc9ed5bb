"use client";

import { useEffect, useRef, useState } from "react";
import type { Result } from "@/lib/domain/result";
import { attempt } from "../kept-text";
import { WholeSaver, type WholeState, type WholeWay } from "./whole-saver";

type Marked<T, M> = { readonly value: T; readonly mark: M };
type Way<T, M> = Pick<WholeWay<T, M>, "send" | "same" | "standing"> & {
  /** The name under which unacknowledged words are kept in this browser. */
  readonly key: string;
  readonly stored: Marked<T, M>;
  readonly writable: boolean;
  /** Told of a text that was not typed here just now: one that came back, or was chosen. */
  brought?(value: T): void;
};

function keptIn<T, M>(key: string) {
  const name = `unsaved:${key}`;
  return {
    put: (kept: Marked<T, M>) => void attempt(() => localStorage.setItem(name, JSON.stringify(kept))),
    drop: () => void attempt(() => localStorage.removeItem(name)),
    read: () => attempt(() => JSON.parse(localStorage.getItem(name) ?? "null") as Marked<T, M> | null) ?? undefined,
  };
}

/**
 * Ties a form that is saved whole to its way to the server. Words of this browser that were never acknowledged come back when the page
 * is opened again; where nothing can be written any more they are given as `left`, to be copied.
 */
export function useWholeSave<T, M>({ key, stored, writable, ...way }: Way<T, M>) {
  const [value, setValue] = useState(stored.value);
  const [shown, setShown] = useState<WholeState<T>>({ state: "untouched" });
  const [left, setLeft] = useState<T>();
  const saver = useRef<WholeSaver<T, M>>(undefined);
  const latest = useRef({ way, stored });
  latest.current = { way, stored };

  useEffect(() => {
    const { stored: first } = latest.current;
    const kept = keptIn<T, M>(key);
    const found = kept.read();
    const unsaved = found && !latest.current.way.same(found.value, first.value) ? found : undefined;
    if (!unsaved) kept.drop();
    setLeft(writable ? undefined : unsaved?.value);
    if (!writable) return;
    const made = new WholeSaver<T, M>(unsaved ? { value: first.value, mark: unsaved.mark } : first, {
      send: (sent, mark) => latest.current.way.send(sent, mark),
      same: (one, other) => latest.current.way.same(one, other),
      standing: (detail) => latest.current.way.standing(detail),
      keep: kept,
      show: setShown,
    });
    saver.current = made;
    if (unsaved) {
      setValue(unsaved.value);
      latest.current.way.brought?.(unsaved.value);
      made.change(unsaved.value);
    }
    return watch(made);
  }, [key, writable]);

  return {
    value,
    shown,
    left,
    change(next: T) {
      setValue(next);
      saver.current?.change(next);
    },
    retry: () => void saver.current?.flush(),
    async settle(choice: "mine" | "theirs") {
      if (!saver.current) return;
      const chosen = await saver.current.settle(choice);
      setValue(chosen);
      latest.current.way.brought?.(chosen);
    },
    /** Saves what is unsaved, then asks with the mark that stands; what could not be saved is not asked over, and the reason is given instead. */
    async after<R>(ask: (mark: M) => Promise<Result<R>>): Promise<Result<R>> {
      await saver.current?.flush();
      if (!saver.current || saver.current.unsaved) return { ok: false, refusal: saver.current?.refusal ?? { code: "unavailable" } };
      return ask(saver.current.mark);
    },
  };
}

/** Saves when the page is put aside, warns when it is closed over unsaved words. */
function watch<T, M>(saver: WholeSaver<T, M>): () => void {
  const leaving = (event: BeforeUnloadEvent) => {
    if (saver.unsaved) event.preventDefault();
  };
  const hidden = () => {
    if (document.visibilityState === "hidden") void saver.flush();
  };
  window.addEventListener("beforeunload", leaving);
  document.addEventListener("visibilitychange", hidden);
  return () => {
    window.removeEventListener("beforeunload", leaving);
    document.removeEventListener("visibilitychange", hidden);
    void saver.flush();
    saver.stop();
  };
}
