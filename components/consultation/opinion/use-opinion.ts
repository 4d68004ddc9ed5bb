"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { Refusal } from "@/lib/domain/result";
import { newId } from "../../new-id";
import { useChange } from "../../use-change";
import { useVerbs } from "../../verbs";
import { enteredPlace, placeOf } from "../place-value";
import { roundAddress } from "../round-filter";
import { noteEntered } from "./entered-note";
import { emptyOpinion } from "./kept-opinion";
import type { OpinionEntry } from "./opinion-entry";
import type { OpinionFormProps } from "./shown-opinion";
import { type FromTable, noTable } from "./table-remarks";
import { useKeptOpinion } from "./use-kept-opinion";
import { type OpinionCodes, useOpinionErrors, wrongWith } from "./use-opinion-errors";

/**
 * The form of an answer on paper: what is typed, what a table gave, what is wrong with it, and how it is entered. It holds its few fields
 * itself: the library of the other forms, which come in windows, would alone be a tenth of this page's script.
 */
export function useOpinion(props: OpinionFormProps) {
  const { dossierId, roundId, body: chosen, bodies } = props;
  const router = useRouter();
  const { enterOpinion } = useVerbs();
  const { change, busy, refusal } = useChange();
  const [table, setTable] = useState<FromTable>(noTable);
  const [entry, setEntry] = useState(() => emptyOpinion(chosen));
  const [wrong, setWrong] = useState<{ readonly codes: OpinionCodes; readonly tries: number }>({ codes: {}, tries: 0 });
  const kept = useKeptOpinion(props, { entry, setEntry, hasTable: table.rows.length > 0, busy });
  const errors = useOpinionErrors(wrong.codes, table);
  const say = (codes: OpinionCodes) => setWrong(({ tries }) => ({ codes, tries: tries + 1 }));

  /** What was wrong with a field is no longer known once it is another. */
  function unsay(names: readonly string[]) {
    const touched = (path: string) => names.some((name) => path === name || path.startsWith(`${name}.`));
    setWrong(({ codes, tries }) => ({ tries, codes: Object.fromEntries(Object.entries(codes).filter(([path]) => !touched(path))) }));
  }
  function write(part: Partial<OpinionEntry>) {
    setEntry((now) => ({ ...now, ...part }));
    unsay(Object.keys(part));
  }
  function take(rows: FromTable) {
    setTable(rows);
    unsay(["remarks"]);
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    const codes = { ...(await checked(entry)), ...wrongWith(entry, table) };
    say(codes);
    if (Object.keys(codes).length > 0) return;
    const { remarks: typed, says, ...paper } = entry;
    const agrees = says === "agrees";
    const remarks = agrees ? [] : [...typed.map(({ place, body }) => ({ ...enteredPlace(placeOf(place)), body })), ...table.rows];
    const result = await change(() => enterOpinion({ dossierId, roundId, ...paper, agrees, remarks }));
    if (!result?.ok) {
      // Sent before, and it arrived; whoever presses again, having been told, means another paper.
      if (result?.refusal.code === "taken") write({ opinionId: newId() });
      return result && say(told(result.refusal));
    }
    const { consulteeId, entered } = result.value;
    kept.forget();
    noteEntered(roundId, { name: bodies.find(({ id }) => id === paper.stakeholderId)?.name ?? "", count: entered });
    router.push(roundAddress(dossierId, roundId, { state: "all", page: 1, ...(entered > 0 ? { consultee: consulteeId } : {}) }));
  }
  return { entry, write, table, take, kept, errors: { ...errors, ...wrong }, save, busy, refusal };
}

/** What is wrong with what was typed, by field; where the schema cannot be fetched the server checks alone, as it always does. */
async function checked(entry: OpinionEntry): Promise<OpinionCodes> {
  const schema = await import("./opinion-entry").then(
    ({ opinionEntry }) => opinionEntry,
    () => undefined,
  );
  // Counted as they are stored, however a keyboard puts letters together.
  const remarks = entry.says === "agrees" ? [] : entry.remarks.map((each) => ({ ...each, body: each.body.normalize("NFC") }));
  const issues = schema?.safeParse({ ...entry, number: entry.number.normalize("NFC"), remarks }).error?.issues ?? [];
  return Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message]));
}

/** The server's word on the fields, where this form has a place for it; typed remarks and a table's are not told apart. */
function told({ fields = {} }: Refusal): OpinionCodes {
  const misplaced = Object.keys(fields).some((name) => name.startsWith("remarks."));
  const own = Object.entries(fields).filter(([name]) => ["on", "number", "attachmentId"].includes(name));
  return { ...Object.fromEntries(own), ...(fields.remarks ? { remarks: fields.remarks } : misplaced ? { remarks: "unknown" } : {}) };
}
