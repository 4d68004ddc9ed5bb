import type { Metadata } from "next";
import Link from "next/link";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { PacketComparison } from "@/components/packet/packet-comparison";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import { packetCompare } from "@/lib/queries/packet-compare";

type Props = { params: Promise<{ dossierId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("packet.compare.title") };
}

/** A later packet beside an earlier one, answer by answer. */
export default async function ComparePacketsPage({ params, searchParams }: Props) {
  const [{ dossierId }, look, asked] = [await params, await preferences(), await searchParams];
  const one = (value: string | string[] | undefined) => [value].flat()[0] ?? "";
  const { frame, from, to, ...compared } = await show(packetCompare, { dossierId, from: one(asked.from), to: one(asked.to) });
  const { language } = look;
  const t = translatorOf(language);
  const answers = compared.sections.flatMap(({ questions }) => questions).reduce((sum, { texts }) => sum + texts.length, 0);
  const numbers = { from: from.number, to: to.number };
  const moments = { fromAt: formatMoment(from.frozenAt, language), toAt: formatMoment(to.frozenAt, language) };
  return (
    <DossierFrame look={look} frame={frame} part="packet">
      <PageHeading title={t("packet.compare.between", numbers)} line={t("packet.compare.line", { ...numbers, ...moments })} />
      {answers + compared.files.length === 0 ? (
        <EmptyState title={t("packet.compare.same")}>{t("packet.compare.sameLine")}</EmptyState>
      ) : (
        <p>{t("packet.compare.count", { answers, files: compared.files.length })}</p>
      )}
      <PacketComparison compared={compared} language={language} />
      <Link
        prefetch={false}
        href={`/dossiers/${dossierId}/packet`}
        className="mt-6 inline-flex min-h-9 items-center text-sm text-accent underline underline-offset-4 print:hidden"
      >
        {t("packet.compare.back")}
      </Link>
    </DossierFrame>
  );
}
