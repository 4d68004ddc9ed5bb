"use client";

import { useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { keptText } from "../../kept-text";
import { forgetKept, hasKeptTable, keptNames, readKept } from "./kept-opinion";
import type { OpinionEntry } from "./opinion-entry";
import type { OpinionFormProps } from "./shown-opinion";

/**
 * Keeps what is typed in this tab, so that it survives a reload, and asks before the tab is closed on it. `restored` says that something
 * was found, `table` that a table was.
 */
export function useKeptOpinion({ reset, subscribe }: UseFormReturn<OpinionEntry>, props: OpinionFormProps, unsaved: boolean) {
  const { roundId, body } = props;
  const ended = useRef(false);
  const [found, setFound] = useState({ restored: false, table: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is there
  useEffect(() => {
    const kept = readKept(props);
    const table = hasKeptTable(props);
    if (kept) reset(kept, { keepDefaultValues: true });
    setFound({ restored: kept !== undefined || table, table });
    const unsubscribe = subscribe({
      formState: { values: true },
      callback: ({ values }) => keptText(keptNames({ roundId, body }).entry).put(JSON.stringify(values)),
    });
    return () => {
      unsubscribe();
      // A letter typed in the last moment may have been kept once more.
      if (ended.current) forgetKept({ roundId, body });
    };
  }, []);
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
      setFound({ restored: false, table: false });
    },
  };
}
