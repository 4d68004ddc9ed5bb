"use client";

import { useState } from "react";
import type { AmendmentChange } from "@/lib/domain/amendments";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";

/** Records one amendment and tells how it went: its number, or the refusal. True once it is recorded. */
export function useAmendment(callId: string) {
  const { amendCall } = useVerbs();
  const { change, refusal } = useChange();
  const [recorded, setRecorded] = useState<number>();
  async function record(amendment: AmendmentChange, source: string): Promise<boolean> {
    setRecorded(undefined);
    const result = await change(() => amendCall({ callId, change: amendment, source }));
    if (result?.ok) setRecorded(result.value.number);
    return result?.ok === true;
  }
  return { refusal, recorded, record };
}
