import { formatDay } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { paperName, type ShownPaper } from "./shown-paper";

const shown = 5;

/** What comes next, the soonest due first: a sentence each, which leads to the paper's own row. */
export function PaperAgenda({ papers, language }: { papers: readonly ShownPaper[]; language: Language }) {
  const t = translatorOf(language);
  const open = papers.filter(({ next }) => next !== null).sort((a, b) => a.due.localeCompare(b.due));
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby="agenda" className="mb-8 print:hidden">
      <h2 id="agenda" className="mb-1 text-base font-semibold">
        {t("papers.agenda")}
      </h2>
      {open.length === 0 ? <p className="text-sm text-done">{t("papers.agendaDone")}</p> : null}
      <ol className="text-sm">
        {open.slice(0, shown).map((paper) => (
          <li key={`${paper.slot}-${paper.ordinal}`} className="flex flex-wrap items-baseline gap-x-3 py-0.5">
            <a href={`#p-${paper.slot}-${paper.ordinal}`} className="text-accent underline underline-offset-4 hover:text-accent-strong">
              {t("papers.agendaLine", { slot: paper.slot, paper: paperName(paper, language), what: todoWords(paper, language) })}
            </a>
            <When paper={paper} language={language} />
          </li>
        ))}
      </ol>
      {open.length > shown ? <p className="text-sm text-ink-soft">{t("papers.agendaMore", { count: open.length - shown })}</p> : null}
    </section>
  );
}

function When({ paper: { due, daysLeft }, language }: { paper: ShownPaper; language: Language }) {
  const t = translatorOf(language);
  const late = daysLeft !== null && daysLeft < 0;
  const left = late ? t("papers.late", { count: -daysLeft }) : t("papers.left", { count: daysLeft ?? 0 });
  return (
    <span
      className={late ? "font-medium text-warm" : "text-ink-soft"}
    >{`${t("papers.due", { day: formatDay(due, language) })} · ${left}`}</span>
  );
}

function todoWords({ next, signedBy }: ShownPaper, language: Language): string {
  const t = translatorOf(language);
  if (next === null) return "";
  return signedBy === "nobody" && (next === "drafted" || next === "received") ? t(`papers.todoUnsigned.${next}`) : t(`papers.todo.${next}`);
}
