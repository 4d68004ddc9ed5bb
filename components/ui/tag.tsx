import type { ReactNode } from "react";

export type TagTone = "plain" | "accent" | "warm" | "done";

const looks: Record<TagTone, string> = {
  plain: "border-line text-ink-soft",
  accent: "border-transparent bg-accent-soft text-accent",
  warm: "border-transparent bg-warm-soft text-warm",
  done: "border-transparent bg-done-soft text-done",
};

/** For the rare word that must be found by the eye in a list. Where a sentence can say it, write the sentence. */
export function Tag({ tone = "plain", children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span className={`inline-flex items-center gap-1 rounded-sm border px-1.5 text-sm leading-control whitespace-nowrap ${looks[tone]}`}>
      {children}
    </span>
  );
}
