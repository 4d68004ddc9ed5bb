"use client";

import { useEffect, useState } from "react";

const standsMs = 5_000;

/**
 * Says a sentence once to a screen reader when it has stood for a moment, and takes it away again: what changes with every key
 * is not worth an interruption, where it comes to rest is.
 */
export function Announced({ sentence, afterMs }: { sentence: string; afterMs: number }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const say = setTimeout(() => setSaid(sentence), afterMs);
    const hush = setTimeout(() => setSaid(""), afterMs + standsMs);
    return () => {
      clearTimeout(say);
      clearTimeout(hush);
    };
  }, [sentence, afterMs]);
  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  );
}
