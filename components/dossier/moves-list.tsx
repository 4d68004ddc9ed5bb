import Link from "next/link";
import type { Words } from "@/lib/domain/form";
import type { StageId } from "@/lib/domain/stages";
import { formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Time } from "../ui/time";
import type { MoveMade } from "./standing";

type MovesListProps = {
  dossierId: string;
  moves: readonly MoveMade[];
  stages: readonly { readonly id: StageId; readonly words: Words }[];
  transitionWords: readonly { readonly id: string; readonly words: Words }[];
  language: Language;
};

/** The last moves between stages, newest first, with what was written beside them. */
export function MovesList({ dossierId, moves, stages, transitionWords, language }: MovesListProps) {
  const t = translatorOf(language);
  const stage = (id: StageId) => stages.find((each) => each.id === id)?.words[language] ?? id;
  return (
    <section aria-labelledby="moves" className="mt-8">
      <h2 id="moves" className="text-lg font-semibold">
        {t("dossier.moves.title")}
      </h2>
      {moves.length === 0 ? <p className="text-sm text-ink-soft">{t("dossier.moves.none")}</p> : null}
      <ol className="flex flex-col">
        {moves.map((move) => (
          <li key={move.at} className="border-b border-line py-2 text-sm">
            <p>
              {t("dossier.moves.line", {
                words: transitionWords.find(({ id }) => id === move.transition)?.words[language] ?? move.transition,
                from: stage(move.from),
                to: stage(move.to),
              })}
            </p>
            <p className="flex flex-wrap gap-x-2 text-ink-soft">
              {move.by}
              <Time dateTime={move.at}>{formatMoment(move.at, language)}</Time>
            </p>
            {move.note ? (
              <p className="mt-1 max-w-measure whitespace-pre-wrap border-l-2 border-line pl-3">
                <span className="sr-only">{`${t("dossier.moves.note")}: `}</span>
                {move.note}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
      <p className="mt-3 text-sm print:hidden">
        <Link prefetch={false} href={`/dossiers/${dossierId}/history`} className="text-accent underline underline-offset-4">
          {t("dossier.moves.all")}
        </Link>
      </p>
    </section>
  );
}
