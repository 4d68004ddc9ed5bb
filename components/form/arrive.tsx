"use client";

import { useEffect } from "react";

const patienceMs = 4_000;

/**
 * Keeps the question that the address names at the top while the page above it still grows (editors come after the text),
 * until the person takes over.
 */
export function Arrive() {
  useEffect(() => {
    const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    if (!target) return;
    const hold = () => target.scrollIntoView({ block: "start", behavior: "instant" });
    const grown = new ResizeObserver(hold);
    const leave = () => grown.disconnect();
    hold();
    grown.observe(document.body);
    const timer = setTimeout(leave, patienceMs);
    const taken = ["wheel", "touchstart", "keydown", "pointerdown"] as const;
    for (const event of taken) window.addEventListener(event, leave, { once: true, passive: true });
    return () => {
      leave();
      clearTimeout(timer);
      for (const event of taken) window.removeEventListener(event, leave);
    };
  }, []);
  return null;
}
