/** How much of a known whole: the words carry the meaning, the bar repeats it for the eye. */
type MeterBarProps = {
  label: string;
  words: string;
  value: number;
  max: number;
  tone?: "accent" | "done" | "warm";
};

const fills = { accent: "bg-accent", done: "bg-done", warm: "bg-warm" };

export function MeterBar({ label, words, value, max, tone = "accent" }: MeterBarProps) {
  const share = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
  return (
    <div className="flex flex-col gap-1 text-sm leading-control">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span>{label}</span>
        <span className="tabular-nums text-ink-soft">{words}</span>
      </p>
      <div aria-hidden className="h-1 overflow-hidden rounded-full bg-line print-exact">
        <div className={`h-full ${fills[tone]}`} style={{ width: `${share}%` }} />
      </div>
    </div>
  );
}
