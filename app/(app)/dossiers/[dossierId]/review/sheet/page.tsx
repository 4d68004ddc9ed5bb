import type { Metadata } from "next";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { SheetBoard } from "@/components/review/sheet/sheet-board";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { sheetView } from "@/lib/queries/sheet-view";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("sheet.title") };
}

/** A reviewer's own sheet. */
export default async function SheetPage({ params }: { params: Promise<{ dossierId: string }> }) {
  const [place, look] = [await params, await preferences()];
  const { frame, mine } = await show(sheetView, place);
  return (
    <DossierFrame look={look} frame={frame} part="review" areas={["sheet"]}>
      <SheetBoard {...{ frame, mine }} language={look.language} />
    </DossierFrame>
  );
}
