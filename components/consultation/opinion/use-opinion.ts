"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import type { Refusal } from "@/lib/domain/result";
import { lateResolver } from "../../late-resolver";
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
import { useOpinionErrors, type WrongRemarks, wrongWith } from "./use-opinion-errors";

const checked = lateResolver<OpinionEntry>(() => import("./opinion-entry").then(({ opinionEntry }) => opinionEntry));

/** The form of an answer on paper: what is typed, what a table gave, what is wrong with it, and how it is entered. */
export function useOpinion(props: OpinionFormProps) {
  const { dossierId, roundId, body: chosen, bodies } = props;
  const router = useRouter();
  const { enterOpinion } = useVerbs();
  const { change, busy, refusal } = useChange();
  const [table, setTable] = useState<FromTable>(noTable);
  const [wrong, setWrong] = useState<WrongRemarks>();
  const form = useForm<OpinionEntry>({ resolver: checked, shouldFocusError: false, defaultValues: emptyOpinion(chosen) });
  const entry = useWatch({ control: form.control }) as OpinionEntry;
  const kept = useKeptOpinion(form, props, !busy && (form.formState.isDirty || table.rows.length > 0));
  const errors = useOpinionErrors(form.formState.errors, wrong, table);

  async function enter(entered: OpinionEntry) {
    const { remarks: typed, says, ...paper } = entered;
    const agrees = says === "agrees";
    const found = agrees ? undefined : wrongWith(typed.length + table.rows.length, table);
    setWrong(found);
    if (found) return;
    const remarks = agrees ? [] : [...typed.map(({ place, body }) => ({ ...enteredPlace(placeOf(place)), body })), ...table.rows];
    const result = await change(() => enterOpinion({ dossierId, roundId, ...paper, agrees, remarks }));
    if (!result) return;
    if (!result.ok) return tell(result.refusal);
    const { consulteeId, entered: count } = result.value;
    kept.forget();
    noteEntered(roundId, { name: bodies.find(({ id }) => id === paper.stakeholderId)?.name ?? "", count });
    router.push(roundAddress(dossierId, roundId, { state: "all", page: 1, ...(count > 0 ? { consultee: consulteeId } : {}) }));
  }

  function tell({ fields = {} }: Refusal) {
    for (const name of ["on", "attachmentId", "number"] as const) if (fields[name]) form.setError(name, { message: fields[name] });
    if (fields.remarks === "too-many") setWrong("too-many");
    else if (Object.keys(fields).some((name) => name.startsWith("remarks."))) setWrong("unknown");
  }

  const save = (event: FormEvent) => {
    setWrong(undefined);
    return form.handleSubmit(enter)(event);
  };
  return { form, entry, table, setTable, kept, errors, save, busy, refusal };
}
