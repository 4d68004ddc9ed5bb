import type { Weight } from "@/lib/domain/review/held-review";

/** What a finding weighs, in a word; what stops the dossier stands out. */
export function WeightMark({ weight, settled, label }: { weight: Weight; settled: boolean; label: string }) {
  const look = weight === "blocking" && !settled ? "border-warm font-semibold text-warm" : "border-line text-ink-soft";
  return <span className={`inline-block border px-1.5 text-sm whitespace-nowrap ${look}`}>{label}</span>;
}
