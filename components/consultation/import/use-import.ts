"use client";

import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { FormPlaces } from "@/lib/domain/consultation/form-places";
import type { Source } from "@/lib/domain/consultation/remark-source";
import { attempt, keptText } from "../../kept-text";
import { beginsAnew, changed, type ImportChange, type ImportState, mendedRows, nothingRead } from "./import-state";
import type { Pasted } from "./read/read-paste";

/**
 * The table that is being brought in; what reads it is fetched when there is something to read. It is kept in this tab under the name
 * `keep`, with all that was mended in it, until that is emptied. A change that would throw away what was mended waits, `asked`, until it
 * is `answered`.
 */
export function useImport(form: FormPlaces, keep: string) {
  const [state, dispatch] = useReducer((now: ImportState, next: ImportChange) => changed(now, next, form), nothingRead);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState<ImportChange>();
  const now = useRef(state);
  useEffect(() => {
    now.current = state;
  }, [state]);
  const change = useCallback((next: ImportChange) => {
    if (beginsAnew(next) && mendedRows(now.current) > 0) setAsked(next);
    else dispatch(next);
  }, []);
  function answered(yes: boolean) {
    if (yes && asked) dispatch(asked);
    setAsked(undefined);
  }
  useEffect(() => {
    const kept = attempt(() => JSON.parse(keptText(keep).read()) as ImportState);
    if (kept && kept.rows.length > 0) dispatch({ kind: "kept", state: kept });
  }, [keep]);
  useEffect(() => {
    if (state.rows.length === 0) return;
    const put = () => keptText(keep).put(JSON.stringify(state));
    // A whole table a letter would make letters slow to come.
    const timer = setTimeout(put, 500);
    window.addEventListener("pagehide", put);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", put);
    };
  }, [state, keep]);

  async function read(reading: () => Promise<Source>) {
    setBusy(true);
    change({ kind: "source", source: await reading().catch((): Source => ({ tables: [], troubles: [{ code: "broken-file" }] })) });
    setBusy(false);
  }

  return {
    state,
    change,
    busy,
    asked: asked !== undefined,
    answered,
    readPaste: (pasted: Pasted) => read(async () => (await import("./read/read-paste")).readPaste(pasted)),
    readFile: (file: File) => read(async () => (await import("./read/read-file")).readFile(file)),
  };
}
