import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { DraftLink } from "@/components/drafts/draft-link";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { PacketComparison } from "@/components/packet/packet-comparison";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import { draftsCompare } from "@/lib/queries/drafts-compare";

type Props = { params: Promise<{ dossierId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("roundPapers.compare.title") };
}

/** A later draft beside an earlier one, or one beside what the dossier says now; which is in the address. */
export default async function CompareDraftsPage({ params, searchParams }: Props) {
  const [{ dossierId }, look, asked] = [await params, await preferences(), await searchParams];
  const one = (value: string | string[] | undefined) => [value].flat()[0];
  const view = await show(draftsCompare, { dossierId, from: one(asked.from) ?? "", to: one(asked.to) ?? "now" });
  const { frame, from, to, sections, files } = view;
  const { language } = look;
  const t = translatorOf(language);
  const answers = sections.flatMap(({ questions }) => questions).reduce((sum, { texts }) => sum + texts.length, 0);
  const earlier = { from: from.number, fromAt: formatMoment(from.at, language) };
  const both = to && { ...earlier, to: to.number, toAt: formatMoment(to.at, language) };
  const linked = {
    first: (name: ReactNode) => <DraftLink {...{ dossierId, number: from.number }}>{name}</DraftLink>,
    second: (name: ReactNode) => <DraftLink {...{ dossierId, number: to?.number ?? from.number }}>{name}</DraftLink>,
  };
  return (
    <DossierFrame look={look} frame={frame} part="consultation">
      <PageHeading
        title={both ? t("roundPapers.compare.between", both) : t("roundPapers.compare.betweenNow", earlier)}
        line={
          both
            ? t.rich("roundPapers.compare.line", { ...both, ...linked })
            : t.rich("roundPapers.compare.lineNow", { ...earlier, ...linked })
        }
      />
      {answers === 0 ? (
        <EmptyState title={t("roundPapers.compare.same")}>{t("roundPapers.compare.sameLine")}</EmptyState>
      ) : (
        <p>{t("roundPapers.compare.count", { count: answers })}</p>
      )}
      <PacketComparison compared={{ sections, files }} language={language} />
      <Link
        prefetch={false}
        href={`/dossiers/${dossierId}/consultation`}
        className="mt-6 inline-flex min-h-9 items-center text-sm text-accent underline underline-offset-4 print:hidden"
      >
        {t("roundPapers.drafts.back")}
      </Link>
    </DossierFrame>
  );
}
