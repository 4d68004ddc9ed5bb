"use client";

import { useReducer, useState } from "react";
import type { FormPlaces } from "@/lib/domain/consultation/form-places";
import type { Source } from "@/lib/domain/consultation/remark-source";
import { changed, type ImportChange, type ImportState, nothingRead } from "./import-state";
import type { Pasted } from "./read/read-paste";

/** The table that is being brought in; what reads it is fetched when there is something to read. */
export function useImport(form: FormPlaces) {
  const [state, change] = useReducer((now: ImportState, next: ImportChange) => changed(now, next, form), nothingRead);
  const [busy, setBusy] = useState(false);

  async function read(reading: () => Promise<Source>) {
    setBusy(true);
    change({ kind: "source", source: await reading().catch((): Source => ({ tables: [], troubles: [{ code: "broken-file" }] })) });
    setBusy(false);
  }

  return {
    state,
    change,
    busy,
    readPaste: (pasted: Pasted) => read(async () => (await import("./read/read-paste")).readPaste(pasted)),
    readFile: (file: File) => read(async () => (await import("./read/read-file")).readFile(file)),
  };
}
