export type SpineStage = { name: string; state: "done" | "now" | "ahead" };

/** `facts` follow the line: the present stage, who holds the ball, days left. */
type SpineProps = { label: string; stages: readonly SpineStage[]; facts: readonly string[] };

const dots: Record<SpineStage["state"], string> = {
  done: "size-2.5 bg-accent",
  now: "size-2.5 bg-accent ring-2 ring-accent ring-offset-2 ring-offset-surface",
  ahead: "size-2.5 border-[1.5px] border-control",
};

/** Wide, the dots stand evenly; narrow, the present stage first takes the room its name needs. */
function grow(stage: SpineStage, index: number): string {
  if (index === 0) return "";
  return stage.state === "now" ? "flex-auto @xl:flex-1" : "flex-1";
}

/** Narrow, only the present stage keeps its name for the eye; the ear always hears them all. */
export function Spine({ label, stages, facts }: SpineProps) {
  return (
    <div className="@container print-exact text-sm leading-control">
      <div className="flex flex-col gap-x-8 gap-y-1 @6xl:flex-row @6xl:items-center">
        <ol aria-label={label} className="flex min-w-0 flex-1 items-center py-1 pl-1">
          {stages.map((stage, index) => (
            <li
              key={stage.name}
              aria-current={stage.state === "now" ? "step" : undefined}
              className={`relative flex items-center ${grow(stage, index)}`}
            >
              {index > 0 ? (
                <span aria-hidden className={`mx-2 min-w-3 flex-1 ${stage.state === "ahead" ? "h-px bg-control" : "h-0.5 bg-accent"}`} />
              ) : null}
              <span aria-hidden className={`shrink-0 rounded-full ${dots[stage.state]}`} />
              <span
                className={
                  stage.state === "now" ? "ml-2.5 font-semibold whitespace-nowrap" : "ml-2 whitespace-nowrap text-ink-soft @max-xl:sr-only"
                }
              >
                {stage.name}
              </span>
            </li>
          ))}
        </ol>
        <p className="text-ink-soft @6xl:shrink-0">{facts.join(" · ")}</p>
      </div>
    </div>
  );
}
