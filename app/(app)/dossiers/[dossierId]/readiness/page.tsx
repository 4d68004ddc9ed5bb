import type { Metadata } from "next";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { ReadinessList } from "@/components/readiness/readiness-list";
import { TrialPrint } from "@/components/readiness/trial-print";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { MoveDialog } from "@/components/workflow/move-dialog";
import { placesOf } from "@/components/workflow/reason-link";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { readinessView } from "@/lib/queries/readiness-view";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("readiness.title") };
}

/** What stands between this dossier and a packet; what blocks first, advice after. */
export default async function ReadinessPage({ params }: { params: Promise<{ dossierId: string }> }) {
  const look = await preferences();
  const { frame, blocks, advice, sections, questions, transitions, stages } = await show(readinessView, await params);
  const { language } = look;
  const t = translatorOf(language);
  const places = placesOf(frame, questions);
  const known = { sections, questions, places, language };
  return (
    <DossierFrame look={look} frame={frame} part="readiness" areas={["dossier", "readiness", "packet"]}>
      <PageHeading
        title={t("readiness.title")}
        line={t("readiness.line")}
        {...(transitions.length > 0 ? { action: <MoveDialog places={places} moves={transitions} stages={stages} /> } : {})}
      />
      <section aria-labelledby="blocks" className="mb-8">
        <h2 id="blocks" className="mb-2 text-lg font-semibold">
          {t("readiness.blocks.title")}
        </h2>
        {blocks.length === 0 ? (
          <Notice role="note" tone="done">
            {t("readiness.blocks.none")}
          </Notice>
        ) : (
          <>
            <p className="mb-2 text-sm text-warm">{t("readiness.blocks.count", { count: blocks.length })}</p>
            <ReadinessList reasons={blocks} {...known} />
          </>
        )}
      </section>
      <section aria-labelledby="print" className="mb-8">
        <h2 id="print" className="mb-2 text-lg font-semibold">
          {t("readiness.print.title")}
        </h2>
        <TrialPrint dossierId={frame.id} />
      </section>
      <section aria-labelledby="advice">
        <h2 id="advice" className="mb-2 text-lg font-semibold">
          {t("readiness.advice.title")}
        </h2>
        <p className="mb-2 max-w-prose text-sm text-ink-soft">{t("readiness.advice.count", { count: advice.length })}</p>
        <ReadinessList reasons={advice} {...known} />
      </section>
    </DossierFrame>
  );
}
