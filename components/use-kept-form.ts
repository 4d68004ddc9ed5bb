"use client";

import { useEffect } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { attempt, keptText } from "./kept-text";

/**
 * What is entered in a form and not sent yet is kept in this tab under `name`: its window may be closed by a slip of the hand, or the
 * page left, and all of it is there again. Call the function it gives once the form was sent.
 */
export function useKeptForm<T extends FieldValues>(name: string, { watch, reset, getValues }: UseFormReturn<T>): () => void {
  useEffect(() => {
    const kept = attempt(() => JSON.parse(keptText(name).read()) as T);
    if (kept) reset({ ...getValues(), ...kept }, { keepDefaultValues: true });
    const { unsubscribe } = watch((values) => keptText(name).put(JSON.stringify(values)));
    return unsubscribe;
  }, [name, watch, reset, getValues]);
  return () => keptText(name).put("");
}
