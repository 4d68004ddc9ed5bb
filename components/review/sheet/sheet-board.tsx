import Link from "next/link";
import type { Words } from "@/lib/domain/form";
import type { Frame } from "@/lib/domain/frame";
import { formatDay, formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { EmptyState } from "../../ui/empty-state";
import { Notice } from "../../ui/notice";
import { PageHeading } from "../../ui/page-heading";
import { ReviewTabs } from "../review-tabs";
import { SheetForm, type SheetFormProps } from "./sheet-form";

type Mine = Omit<SheetFormProps, "dossierId" | "me"> & {
  readonly dueAt: string;
  readonly sections: readonly { readonly id: string; readonly number: string; readonly words: Words }[];
  readonly submittedAt: string | null;
  readonly scoresOpen: boolean;
};
type View = Mine & { readonly frame: Frame };

/** The sheet of whoever is asked to appraise; who is not is told so. */
export function SheetBoard({ frame, mine, language }: { frame: Frame; mine: Mine | null; language: Language }) {
  const t = translatorOf(language);
  if (mine) return <OwnSheet view={{ ...mine, frame }} language={language} />;
  return (
    <>
      <PageHeading title={t("sheet.title")} />
      <ReviewTabs {...{ frame, language }} part="sheet" begun />
      <EmptyState title={t("sheet.none")}>{t("sheet.noneLine")}</EmptyState>
    </>
  );
}

/** A reviewer's own sheet: what is asked of them, who sees it when, and the sheet itself. */
function OwnSheet({ view, language }: { view: View; language: Language }) {
  const t = translatorOf(language);
  const { frame, criteria, sections, cycle, sheet, writable } = view;
  const home = `/dossiers/${frame.id}`;
  const asked = sections.map(({ number, words }) => t("sheet.section", { number, name: words[language] })).join(", ");
  return (
    <>
      <PageHeading title={t("sheet.title")} line={t("sheet.line", { cycle, due: formatDay(view.dueAt, language) })} />
      <ReviewTabs {...{ frame, language }} part="sheet" begun />
      <div className="mb-6 flex max-w-prose flex-col gap-3 text-sm">
        <State {...{ view, language }} />
        <p>
          {sections.length > 0 ? t("sheet.asked", { sections: asked }) : t("sheet.whole")}{" "}
          <Link
            prefetch={false}
            href={`${home}/form/${(sections[0] ?? frame.sections[0])?.id}`}
            className="text-accent underline underline-offset-4 hover:text-accent-strong"
          >
            {t("sheet.read")}
          </Link>
        </p>
        <p className="text-ink-soft">
          {t("sheet.scale")}: {criteria.scale[language]}. {criteria.source[language]}
        </p>
      </div>
      <SheetForm dossierId={frame.id} me={frame.me.id} {...{ cycle, criteria, sheet, writable }} />
    </>
  );
}

function State({ view, language }: { view: View; language: Language }) {
  const t = translatorOf(language);
  const { submittedAt, scoresOpen, writable, frame } = view;
  if (writable) return <p>{t("sheet.sealed")}</p>;
  const session = (
    <Link
      prefetch={false}
      href={`/dossiers/${frame.id}/review/session`}
      className="text-accent underline underline-offset-4 hover:text-accent-strong"
    >
      {t("sheet.toSession")}
    </Link>
  );
  const words = submittedAt
    ? t("sheet.submitted", { at: formatMoment(submittedAt, language) })
    : t(scoresOpen ? "sheet.opened" : "sheet.closed");
  return (
    <Notice role="note" tone={submittedAt ? "done" : "warm"}>
      {words} {session}
    </Notice>
  );
}
