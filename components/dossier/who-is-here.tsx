"use client";

import Link from "next/link";
import { useTranslations } from "use-intl/react";
import type { Words } from "@/lib/domain/form";
import { LiveWriting, useConnected, useOthers } from "../form/live/connection";
import type { Place } from "../form/live/presence";
import { useLanguage } from "../words";

type SectionNamed = { readonly id: string; readonly number: string; readonly words: Words };

type WhoIsHereProps = {
  dossierId: string;
  me: { readonly id: string; readonly name: string };
  sections: readonly SectionNamed[];
};

/** Who else is on the dossier at this moment, and where in it; it changes as they move. */
export function WhoIsHere({ dossierId, me, sections }: WhoIsHereProps) {
  const t = useTranslations("dossier.here");
  return (
    <section aria-labelledby="here" className="mb-8 print:hidden">
      <h2 id="here" className="text-lg font-semibold">
        {t("title")}
      </h2>
      <LiveWriting dossierId={dossierId} me={me} section={null} questions={[]}>
        <People {...{ dossierId, sections }} />
      </LiveWriting>
    </section>
  );
}

function People({ dossierId, sections }: Pick<WhoIsHereProps, "dossierId" | "sections">) {
  const t = useTranslations("dossier.here");
  const others = useOthers();
  const connected = useConnected();
  if (others.length === 0) return <p className="min-h-6 text-sm text-ink-soft">{connected ? t("nobody") : t("looking")}</p>;
  return (
    <ul className="flex flex-col">
      {others.map(({ id, name, tone, place }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-2 border-b border-line py-1">
          <span aria-hidden className={`person-dot tone-${tone}`} />
          <span className="font-medium">{name}</span>
          <span className="text-sm text-ink-soft">
            <Where {...{ dossierId, sections, place }} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A place as words that lead there. */
function Where({ dossierId, sections, place }: Pick<WhoIsHereProps, "dossierId" | "sections"> & { place: Place | null }) {
  const t = useTranslations("dossier.here");
  const names = useTranslations("common.languages");
  const shown = useLanguage();
  const section = sections.find(({ id }) => id === place?.section);
  if (!place || !section) return t("overview");
  const { question, language } = place;
  const spoken = language && language !== "all" ? ` · ${names(language)}` : "";
  const words = question
    ? `${t("question", { question })}${spoken}`
    : t("section", { section: `${section.number}. ${section.words[shown]}` });
  return (
    <Link
      prefetch={false}
      href={`/dossiers/${dossierId}/form/${section.id}${question ? `#q-${question}` : ""}`}
      className="text-accent underline underline-offset-4"
    >
      {words}
    </Link>
  );
}
