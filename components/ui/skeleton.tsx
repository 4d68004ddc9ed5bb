const widths = ["w-full", "w-11/12", "w-4/5", "w-full", "w-2/3"];

/** Says `label` aloud while the shape of what comes stands on the page. */
export function Skeleton({ label, lines = 3 }: { label: string; lines?: number }) {
  return (
    <div role="status" className="flex animate-wait flex-col gap-3 py-1">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} aria-hidden className={`h-3 rounded-sm bg-line ${widths[line % widths.length] ?? ""}`} />
      ))}
    </div>
  );
}
