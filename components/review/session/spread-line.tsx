import type { Spread } from "@/lib/domain/review/scores";

const width = 160;
const edge = 8;

/** The scores of one criterion as dots on a line from 0 to `most`, with a bar from the lowest to the highest; said in words for who does not see it. */
export function SpreadLine({ spread, scores, most, words }: { spread: Spread; scores: readonly number[]; most: number; words: string }) {
  const at = (score: number) => edge + (score / most) * (width - 2 * edge);
  return (
    <svg role="img" aria-label={words} viewBox={`0 0 ${width} 20`} className="h-5 w-40 max-w-none">
      <title>{words}</title>
      <line x1={at(0)} x2={at(most)} y1={10} y2={10} className="stroke-line" strokeWidth={1} />
      {[0, most / 2, most].map((tick) => (
        <line key={tick} x1={at(tick)} x2={at(tick)} y1={6} y2={14} className="stroke-control" strokeWidth={1} />
      ))}
      <line
        x1={at(spread.least)}
        x2={at(spread.most)}
        y1={10}
        y2={10}
        className={spread.range >= most * 0.4 ? "stroke-warm" : "stroke-accent"}
        strokeWidth={4}
        strokeLinecap="round"
      />
      {scores.map((score, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dots have nothing else of their own
        <circle key={index} cx={at(score)} cy={10} r={4} className="fill-paper stroke-ink" strokeWidth={1.5} />
      ))}
    </svg>
  );
}
