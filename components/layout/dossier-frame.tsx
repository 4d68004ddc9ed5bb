import type { ReactNode } from "react";
import type { Frame } from "@/lib/domain/frame";
import { translatorOf } from "@/lib/i18n/translator";
import type { Area } from "@/lib/i18n/zone";
import { AppFrame, type Look, type Part } from "./app-frame";

type DossierFrameProps = { look: Look; frame: Frame; part: Part; areas?: readonly Area[]; children: ReactNode };

/** What stands around every page of a dossier; where I am is its city, field and year. */
export function DossierFrame({ look, frame, part, areas = [], children }: DossierFrameProps) {
  const { city, field, year, purpose } = frame;
  const t = translatorOf(look.language);
  const where = t(purpose === "report" ? "common.where.report" : "common.where.dossier", {
    city: city[look.language],
    field: field[look.language],
    year: String(year),
  });
  return (
    <AppFrame look={look} me={frame.me} at="dossier" where={where} frame={frame} part={part} areas={areas}>
      {children}
    </AppFrame>
  );
}
