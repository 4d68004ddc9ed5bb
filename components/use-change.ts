"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import type { Refusal, Result } from "@/lib/domain/result";

/**
 * Asks for one change at a time. Done, the page is read anew and stays `busy` until what changed is seen; refused, the
 * refusal is kept to be shown. A second press while the first is under way asks for nothing.
 */
export function useChange() {
  const router = useRouter();
  const [refusal, setRefusal] = useState<Refusal>();
  const [asking, setAsking] = useState(false);
  const [reading, startReading] = useTransition();
  const underWay = useRef(false);

  async function change<T>(ask: () => Promise<Result<T>>): Promise<Result<T> | undefined> {
    if (underWay.current) return undefined;
    underWay.current = true;
    setAsking(true);
    setRefusal(undefined);
    const result = await ask();
    underWay.current = false;
    setAsking(false);
    if (result.ok) startReading(() => router.refresh());
    else setRefusal(result.refusal);
    return result;
  }

  return { change, busy: asking || reading, refusal, forget: () => setRefusal(undefined) };
}
