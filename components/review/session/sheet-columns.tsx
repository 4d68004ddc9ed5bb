import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import type { ShownScores } from "./shown-session";

const texts = ["strengths", "weaknesses", "conditions"] as const;

/** What each reviewer wrote, field by field, so that the same field of all stands together. */
export function SheetColumns({ sheets, language }: { sheets: readonly ShownScores[]; language: Language }) {
  const t = translatorOf(language);
  return (
    <div className="flex flex-col gap-4">
      {texts
        .filter((field) => sheets.some((sheet) => sheet[field] !== ""))
        .map((field) => (
          <section key={field}>
            <h3 className="text-sm font-semibold">{t(`sheet.${field}`)}</h3>
            <dl className="mt-1 grid gap-x-6 gap-y-3 text-sm md:grid-cols-2">
              {sheets
                .filter((sheet) => sheet[field] !== "")
                .map((sheet) => (
                  <div key={sheet.reviewId}>
                    <dt className="text-ink-soft">{sheet.reviewer}</dt>
                    <dd className="break-words whitespace-pre-wrap">{sheet[field]}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
    </div>
  );
}
