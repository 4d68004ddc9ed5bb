import type { Metadata } from "next";
import Link from "next/link";
import { DraftReading } from "@/components/drafts/draft-reading";
import { DraftRounds } from "@/components/drafts/draft-rounds";
import { DraftComparisons } from "@/components/drafts/drafts-table";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { PageHeading } from "@/components/ui/page-heading";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import { draftView } from "@/lib/queries/draft-view";

type Props = { params: Promise<{ dossierId: string; number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ language }, { number }] = [await preferences(), await params];
  return { title: translatorOf(language)("roundPapers.drafts.name", { number: Number.parseInt(number, 10) || 0 }) };
}

/** A frozen draft to be read, exactly as it was sent. */
export default async function DraftPage({ params }: Props) {
  const look = await preferences();
  const { frame, draft, sections, others } = await show(draftView, { ...(await params), language: look.language });
  const { language } = look;
  const t = translatorOf(language);
  const { number, at, by, sha256, rounds } = draft;
  const before = Math.max(0, ...others.filter((each) => each < number));
  return (
    <DossierFrame look={look} frame={frame} part="consultation">
      <PageHeading
        title={t("roundPapers.drafts.name", { number })}
        line={t("roundPapers.drafts.line", { at: formatMoment(at, language), by })}
      />
      <div className="flex max-w-prose flex-col gap-2 text-sm">
        <div>
          {t("roundPapers.drafts.sent")} <DraftRounds dossierId={frame.id} {...{ rounds, language }} />
        </div>
        <p>
          {t("roundPapers.drafts.sum")}: <code className="text-sm break-all">{sha256}</code>
          <span className="block text-ink-soft">{t("roundPapers.drafts.sumLine")}</span>
        </p>
        <p className="text-ink-soft">{t("roundPapers.drafts.reading")}</p>
        <div className="flex flex-wrap gap-x-2 print:hidden">
          {t("roundPapers.drafts.compare")}: <DraftComparisons dossierId={frame.id} {...{ number, before, language }} />
        </div>
      </div>
      <DraftReading {...{ sections, language }} />
      <Link
        prefetch={false}
        href={`/dossiers/${frame.id}/consultation`}
        className="mt-6 inline-flex min-h-9 items-center text-sm text-accent underline underline-offset-4 print:hidden"
      >
        {t("roundPapers.drafts.back")}
      </Link>
    </DossierFrame>
  );
}
