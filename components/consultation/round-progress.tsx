import type { RemarkState } from "@/lib/domain/consultation/remark-state";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Progress } from "../ui/progress";

type RoundProgressProps = {
  states: readonly { readonly state: RemarkState; readonly count: number }[];
  dispositions: readonly { readonly disposition: "accepted" | "partly" | "not-accepted" | "noted"; readonly count: number }[];
  language: Language;
};

/** How far a round is: what is approved of all, and what was decided. */
export function RoundProgress({ states, dispositions, language }: RoundProgressProps) {
  const t = translatorOf(language);
  const of = (wanted: RemarkState) => states.find(({ state }) => state === wanted)?.count ?? 0;
  const all = states.reduce((sum, { count }) => sum + count, 0);
  const words = t("roundTable.progress", {
    approved: of("approved"),
    all,
    answered: of("answered"),
    left: of("unanswered"),
    returned: of("returned"),
  });
  return (
    <div className="mt-4 mb-4 max-w-prose">
      <Progress words={words} value={of("approved")} max={Math.max(1, all)} />
      <p className="mt-1 text-sm text-ink-soft tabular-nums">
        {dispositions.map(({ disposition, count }) => `${t(`roundTable.dispositions.${disposition}`)}: ${count}`).join(" · ")}
      </p>
    </div>
  );
}
