"use client";

import { useEffect, useRef, useState } from "react";
import { keptText } from "../../kept-text";
import { forgetKept, hasKeptTable, keptNames, readKept } from "./kept-opinion";
import type { OpinionEntry } from "./opinion-entry";
import type { OpinionFormProps } from "./shown-opinion";

type Now = { readonly entry: OpinionEntry; setEntry(entry: OpinionEntry): void; readonly hasTable: boolean; readonly busy: boolean };

/**
 * Keeps what is typed in this tab, so that it survives a reload, and asks before the tab is closed on it. `restored` says that something
 * was found, `table` that a table was.
 */
export function useKeptOpinion(props: OpinionFormProps, { entry, setEntry, hasTable, busy }: Now) {
  const { roundId, body } = props;
  const [first] = useState(entry);
  const [found, setFound] = useState({ restored: false, table: false });
  const ended = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is there
  useEffect(() => {
    const kept = readKept(props);
    const table = hasKeptTable(props);
    if (kept) setEntry(kept);
    // Drawing anew what was just taken over would take back a body chosen in this very moment.
    if (kept || table) setFound({ restored: true, table });
    return () => {
      // A table mended in the last moment may have been kept once more.
      if (ended.current) forgetKept({ roundId, body });
    };
  }, []);
  useEffect(() => {
    if (entry !== first && !ended.current) keptText(keptNames({ roundId, body }).entry).put(JSON.stringify(entry));
  }, [entry, first, roundId, body]);
  const unsaved = !busy && (hasTable || entry !== first);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
  return {
    ...found,
    forget() {
      ended.current = true;
      forgetKept({ roundId, body });
    },
  };
}
