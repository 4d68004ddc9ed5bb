import type { Metadata } from "next";
import { OpinionForm } from "@/components/consultation/opinion/opinion-form";
import { RoundHeading } from "@/components/consultation/round-heading";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { Notice } from "@/components/ui/notice";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { byName } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import { opinionView } from "@/lib/queries/opinion-view";

type Props = {
  params: Promise<{ dossierId: string; roundId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("opinion.title") };
}

/** Where an answer on paper is entered for a body. */
export default async function OpinionPage({ params, searchParams }: Props) {
  const [place, look, { consultee }] = [await params, await preferences(), await searchParams];
  const { frame, round, bodies, ...given } = await show(opinionView, place);
  const { language } = look;
  const t = translatorOf(language);
  const why = round.closedAt !== null ? "closed" : frame.can["opinion.enter"] ? undefined : "notYours";
  return (
    <DossierFrame look={look} frame={frame} part="consultation" areas={["opinion", "consultationImport", "annexes"]}>
      <RoundHeading {...{ round, language }} dossierId={frame.id} part="remarks" />
      <h2 className="mt-6 text-lg font-semibold">{t("opinion.title")}</h2>
      {why === undefined ? (
        <>
          <p className="mt-1 mb-5 max-w-prose text-ink-soft">{t("opinion.line")}</p>
          <OpinionForm
            dossierId={frame.id}
            roundId={round.id}
            body={bodies.find(({ consulteeId }) => consulteeId !== null && consulteeId === consultee)?.id ?? ""}
            bodies={[...bodies].sort(byName(({ name }) => name))}
            {...given}
          />
        </>
      ) : (
        <Notice role="note">{t(`opinion.${why}`)}</Notice>
      )}
    </DossierFrame>
  );
}
