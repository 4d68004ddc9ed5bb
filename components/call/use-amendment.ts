"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { AmendmentChange } from "@/lib/domain/amendments";
import type { Refusal } from "@/lib/domain/result";
import { useVerbs } from "../verbs";

/** Records one amendment and tells how it went: its number, or the refusal. True once it is recorded. */
export function useAmendment(callId: string) {
  const router = useRouter();
  const { amendCall } = useVerbs();
  const [refusal, setRefusal] = useState<Refusal>();
  const [recorded, setRecorded] = useState<number>();
  async function record(change: AmendmentChange, source: string): Promise<boolean> {
    setRefusal(undefined);
    setRecorded(undefined);
    const result = await amendCall({ callId, change, source });
    if (result.ok) {
      setRecorded(result.value.number);
      router.refresh();
    } else setRefusal(result.refusal);
    return result.ok;
  }
  return { refusal, recorded, record };
}
