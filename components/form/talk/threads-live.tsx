"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useTold } from "../live/connection";

// Several things said at once are read once.
const togetherMs = 300;

/** Reads the page anew when somebody has said or settled something; what is half written stays where it is. */
export function ThreadsLive() {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useTold(({ kind }) => {
    if (kind !== "threads") return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => router.refresh(), togetherMs);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return null;
}
