import Link from "next/link";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import type { ShownDraft } from "./shown-draft";

type DraftRoundsProps = { dossierId: string; rounds: ShownDraft["rounds"]; language: Language };

/** The rounds in which a draft was sent, each a way to it. */
export function DraftRounds({ dossierId, rounds, language }: DraftRoundsProps) {
  const t = translatorOf(language);
  return (
    <ul className="inline">
      {rounds.map(({ id, number, purpose }) => (
        <li key={id} className="mr-3 inline">
          <Link
            prefetch={false}
            href={`/dossiers/${dossierId}/consultation/${id}`}
            className="text-accent underline underline-offset-4 hover:text-accent-strong"
          >
            {t("roundPapers.drafts.round", { number, purpose })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
