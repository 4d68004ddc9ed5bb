import type { AmendmentChange } from "@/lib/domain/amendments";
import { formatMoment, formatNumber } from "@/lib/i18n/format";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { momentInZone } from "./deadline-words";

type Line = {
  readonly number: number;
  readonly change: AmendmentChange;
  readonly source: string;
  readonly by: string;
  readonly at: string;
};
type AmendmentsProps = { lines: readonly Line[]; timeZone: string; language: Language };

/** What the ministry has amended, newest first. */
export function Amendments({ lines, timeZone, language }: AmendmentsProps) {
  const t = translatorOf(language);
  return (
    <section aria-labelledby="amendments">
      <h2 id="amendments" className="mb-2 text-lg font-semibold">
        {t("call.amendments.title")}
      </h2>
      {lines.length === 0 ? <p className="text-sm text-ink-soft">{t("call.amendments.none")}</p> : null}
      <ol className="flex flex-col gap-3 text-sm">
        {[...lines].reverse().map(({ number, change, source, by, at }) => (
          <li key={number}>
            <p>
              <span className="font-semibold">{t("call.amendments.number", { number })}.</span> {sentenceOf(change, t, timeZone, language)}
            </p>
            <p className="text-ink-soft">{t("call.amendments.by", { by, at: formatMoment(at, language), source })}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function sentenceOf(change: AmendmentChange, t: Translator, timeZone: string, language: Language): string {
  if (change.what === "help") return t("call.amendments.help", { question: change.question });
  const state = t(change.verified ? "common.verified" : "common.unverified");
  if (change.what === "deadline")
    return t("call.amendments.deadline", { moment: momentInZone(t, change.deadline, timeZone, language), state });
  const limit = t(`call.limits.${change.unit}`, { value: formatNumber(change.value, language) });
  return t("call.amendments.limit", { question: change.question, limit, state });
}
