"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { type UseFormReturn, useForm } from "react-hook-form";
import type { TransitionId } from "@/lib/domain/stages";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { type MoveOffered, moveSchema } from "./move";

export type MoveForm = UseFormReturn<{ transition: TransitionId; note: string; confirmed: boolean }>;

/** The move being prepared. Lives outside the dialog, so that closing it throws nothing away. */
export function useMove(dossierId: string, offered: readonly MoveOffered[], onMoved: () => void) {
  const { advanceStage } = useVerbs();
  const { change, busy, refusal, forget } = useChange();
  const first = offered[0];
  const form: MoveForm = useForm({
    resolver: zodResolver(moveSchema(offered)),
    defaultValues: { transition: first?.id ?? "submit", note: "", confirmed: false },
    shouldFocusError: false,
  });
  const wanted = form.watch("transition");
  const chosen = offered.find(({ id }) => id === wanted) ?? first;

  const send = form.handleSubmit(async ({ transition, note }) => {
    const result = await change(() => advanceStage({ dossierId, transition, note }));
    if (!result?.ok) return;
    onMoved();
    form.reset();
  });

  /** Another move asks for other things: what was wrong with the last one says nothing about it. */
  function another() {
    form.clearErrors();
    form.setValue("confirmed", false);
    forget();
  }
  return { form, chosen, send, busy, refusal, forget, another };
}
