import { weights } from "@/lib/domain/review/held-review";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import type { ShownFinding } from "./shown-session";

/** The findings of the cycle, the heaviest first. */
export function FindingsList({ findings, language }: { findings: readonly ShownFinding[]; language: Language }) {
  const t = translatorOf(language);
  if (findings.length === 0) return <p className="text-ink-soft">{t("session.findings.none")}</p>;
  return weights
    .map((weight) => ({ weight, of: findings.filter((each) => each.weight === weight) }))
    .filter(({ of }) => of.length > 0)
    .map(({ weight, of }) => (
      <div key={weight} className="mb-4">
        <h3 className={`text-sm font-semibold ${weight === "blocking" ? "text-warm" : ""}`}>
          {t(`session.findings.weights.${weight}`)} ({of.length})
        </h3>
        <ul className="mt-1 flex max-w-prose flex-col gap-2 text-sm">
          {of.map(({ number, question, state, body, raisedBy }) => (
            <li key={number}>
              <span className="text-ink-soft">
                {t("session.findings.line", { number, question, state: t(`session.findings.states.${state}`), by: raisedBy })}
              </span>
              <span className="block break-words whitespace-pre-wrap">{body}</span>
            </li>
          ))}
        </ul>
      </div>
    ));
}
