"use client";

import { useState } from "react";
import { flushSync } from "react-dom";
import type { Wish } from "@/lib/domain/review/selection";

/** The ranking as it is being made. A line that is moved keeps the keyboard on its button, or on the other where it is at an end. */
export function useRanking(start: readonly Wish[]) {
  const [lines, setLines] = useState<readonly Wish[]>(start);
  const [moved, setMoved] = useState<{ readonly dossierId: string; readonly rank: number }>();

  function move(dossierId: string, by: -1 | 1): void {
    const from = lines.findIndex((line) => line.dossierId === dossierId);
    const to = from + by;
    const [line, other] = [lines[from], lines[to]];
    if (!line || !other) return;
    flushSync(() => {
      setLines(lines.map((each, index) => (index === to ? line : index === from ? other : each)));
      setMoved({ dossierId, rank: to + 1 });
    });
    const same = document.getElementById(moveId(dossierId, by));
    const end = same instanceof HTMLButtonElement && same.disabled;
    (end ? document.getElementById(moveId(dossierId, by === 1 ? -1 : 1)) : same)?.focus();
  }

  function change(dossierId: string, part: Partial<Pick<Wish, "place" | "reason">>): void {
    setLines((before) => before.map((line) => (line.dossierId === dossierId ? { ...line, ...part } : line)));
  }

  return { lines, moved, move, change };
}

/** The id of the button that moves a line up (−1) or down (1). */
export function moveId(dossierId: string, by: -1 | 1): string {
  return `${by === 1 ? "down" : "up"}-${dossierId}`;
}
