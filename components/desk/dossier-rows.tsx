import Link from "next/link";
import type { SpineStage } from "@/lib/domain/frame";
import type { Party } from "@/lib/domain/roles";
import type { Purpose } from "@/lib/domain/rulebook";
import { formatNumber } from "@/lib/i18n/format";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Spine } from "../layout/spine";
import type { DeskDossier } from "./waiting-list";

type Line = DeskDossier & {
  readonly year: number;
  readonly purpose: Purpose;
  readonly heldBy: Party | "nobody";
  readonly spine: readonly SpineStage[];
};
type DossierRowsProps = { lines: readonly Line[]; total: number; party: Party; language: Language };

/** The person's dossiers, each with its road. */
export function DossierRows({ lines, total, party, language }: DossierRowsProps) {
  const t = translatorOf(language);
  const count = (value: number) => formatNumber(value, language);
  return (
    <>
      <ul className="border-t border-line">
        {lines.map((line) => (
          <li key={line.id} className="border-b border-line py-3">
            <Link
              prefetch={false}
              href={`/dossiers/${line.id}`}
              className="font-semibold underline-offset-4 hover:text-accent hover:underline"
            >
              {t(line.purpose === "report" ? "common.where.report" : "common.where.dossier", {
                city: line.city[language],
                field: line.field[language],
                year: String(line.year),
              })}
            </Link>
            <Spine
              label={t("desk.spineOf", { city: line.city[language] })}
              stages={line.spine.map(({ words, state }) => ({ name: words[language], state }))}
              facts={[line.stageWords[language], holderOf(line, party, t)]}
            />
          </li>
        ))}
      </ul>
      {total > lines.length ? (
        <p className="mt-2 text-sm text-ink-soft">{t("desk.shown", { shown: count(lines.length), total: count(total) })}</p>
      ) : null}
    </>
  );
}

function holderOf({ heldBy }: Line, party: Party, t: Translator): string {
  if (heldBy === "nobody") return t("common.spine.nobody");
  return heldBy === party ? t("desk.heldByYou") : t("common.spine.heldBy", { who: t(`common.parties.${heldBy}`) });
}
