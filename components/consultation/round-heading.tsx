import type { ReactNode } from "react";
import { formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { DraftLink } from "../drafts/draft-link";
import { PageHeading } from "../ui/page-heading";
import { TabsNav } from "../ui/tabs-nav";

const parts = ["remarks", "asked", "papers"] as const;

type RoundHeadingProps = {
  dossierId: string;
  round: {
    readonly id: string;
    readonly number: number;
    readonly purpose: string;
    readonly draftNumber: number;
    readonly endsAt: string;
    readonly closedAt: string | null;
    readonly silenceAgrees: boolean;
  };
  part: (typeof parts)[number];
  action?: ReactNode;
  language: Language;
};

/** What every page of a round begins with: which round it is, how it stands, and the way between its pages. */
export function RoundHeading({ dossierId, round, part, action, language }: RoundHeadingProps) {
  const t = translatorOf(language);
  const home = `/dossiers/${dossierId}/consultation/${round.id}`;
  const facts = { number: round.draftNumber, end: formatMoment(round.endsAt, language), closed: String(round.closedAt !== null) };
  const silence = String(round.silenceAgrees);
  const items = parts.map((each) => ({
    href: each === "remarks" ? home : `${home}/${each}`,
    label: t(`roundTable.parts.${each}`),
    current: each === part,
  }));
  return (
    <>
      <PageHeading
        title={t("roundTable.title", { number: round.number, purpose: round.purpose })}
        line={t.rich("roundTable.facts", {
          ...facts,
          silence,
          draft: (name) => <DraftLink {...{ dossierId, number: round.draftNumber }}>{name}</DraftLink>,
        })}
        action={action}
      />
      <TabsNav label={t("roundTable.parts.label")} items={items} />
    </>
  );
}
