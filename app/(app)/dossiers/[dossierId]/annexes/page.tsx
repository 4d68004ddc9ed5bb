import type { Metadata } from "next";
import { PaperAgenda } from "@/components/annexes/paper-agenda";
import { PaperVacancy } from "@/components/annexes/paper-vacancy";
import { SlotSection } from "@/components/annexes/slot-section";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { formatSize } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import { annexesView } from "@/lib/queries/annexes-view";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("annexes.title") };
}

/** Every slot of the packet, in the order of the form. */
export default async function AnnexesPage({ params }: { params: Promise<{ dossierId: string }> }) {
  const look = await preferences();
  const { frame, slots, totalSize, today, members, authorities, vacant, cityEnded } = await show(annexesView, await params);
  const { language } = look;
  const t = translatorOf(language);
  const can = { add: slots.some(({ open }) => open), remove: frame.can["attachment.remove"], track: frame.can["paper.step"] };
  const choices = { dossierId: frame.id, today, members, authorities };
  return (
    <DossierFrame look={look} frame={frame} part="annexes" areas={["annexes", "papers"]}>
      <PageHeading title={t("annexes.title")} line={t("annexes.line", { size: formatSize(totalSize, language) })} />
      {can.add ? null : (
        <div className="mb-6">
          <Notice role="note">{t("annexes.readOnly")}</Notice>
        </div>
      )}
      <PaperVacancy {...{ vacant, cityEnded, language }} city={frame.city[language]} />
      <PaperAgenda papers={slots.flatMap(({ papers }) => papers)} language={language} />
      {slots.map(({ slot, files, papers }) => (
        <SlotSection key={slot.id} dossierId={frame.id} {...{ slot, files, papers, choices, can, language }} />
      ))}
    </DossierFrame>
  );
}
