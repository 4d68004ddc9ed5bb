"use client";

import { useTranslations } from "use-intl/react";
import { type Trouble, weightOf } from "@/lib/domain/consultation/remark-source";
import { Disclosure } from "../../ui/disclosure";
import { Notice } from "../../ui/notice";

type TroubleListProps = {
  troubles: readonly Trouble[];
  /** Rows that stand in the preview; to the others nothing leads. */
  shown: ReadonlySet<number>;
  onLead(line: number): void;
};

/** What was not understood, with what to do about it, apart from what is only worth knowing. One sentence for all rows of a kind. */
export function TroubleList({ troubles, ...rest }: TroubleListProps) {
  const t = useTranslations("consultationImport.troubles");
  const of = (weight: ReturnType<typeof weightOf>) => troubles.filter((each) => weightOf(each) === weight);
  const left = of("left-out");
  const [ofTable, ofRows] = [left.filter(({ line }) => line === undefined), left.filter(({ line }) => line !== undefined)];
  const [doubted, noted] = [byCode(of("doubt")), byCode(of("note"))];
  return (
    <div className="flex flex-col gap-3 empty:hidden">
      {ofTable.length > 0 ? (
        <Notice role="alert" tone="warm" title={t("refused")}>
          <Sentences groups={byCode(ofTable)} {...rest} />
        </Notice>
      ) : null}
      {ofRows.length > 0 ? (
        <Notice role="note" tone="warm" title={t("rows")}>
          <Sentences groups={byCode(ofRows)} {...rest} />
        </Notice>
      ) : null}
      {doubted.length > 0 ? (
        <Notice role="note" title={t("doubts")}>
          <Sentences groups={doubted} {...rest} />
        </Notice>
      ) : null}
      {noted.length > 0 ? (
        <Disclosure summary={t("notes", { count: noted.length })}>
          <Sentences groups={noted} {...rest} />
        </Disclosure>
      ) : null}
    </div>
  );
}

type Group = readonly [Trouble, ...Trouble[]];

function byCode(troubles: readonly Trouble[]): readonly Group[] {
  const groups = new Map<string, [Trouble, ...Trouble[]]>();
  for (const each of troubles) {
    const group = groups.get(each.code);
    if (group) group.push(each);
    else groups.set(each.code, [each]);
  }
  return [...groups.values()];
}

/** So many lines are named; a table whose every row has the same trouble says so by their number. */
const named = 12;

function Sentences({ groups, shown, onLead }: Omit<TroubleListProps, "troubles"> & { groups: readonly Group[] }) {
  const t = useTranslations("consultationImport.troubles");
  return (
    <ul className="flex flex-col gap-1">
      {groups.map((group) => {
        const [{ code, detail = "", count = 0, limit = 0 }] = group;
        const lines = group.filter(({ line }) => line !== undefined);
        return (
          <li key={code}>
            {t(`codes.${code}`, { detail, count, limit })}{" "}
            {lines.slice(0, named).map((each, index) => (
              <span key={`${each.line} ${each.column}`}>
                {index > 0 ? "; " : ""}
                <LineWords trouble={each} leads={shown.has(each.line ?? 0)} onLead={onLead} />
              </span>
            ))}
            {lines.length > named ? ` ${t("more", { count: lines.length - named })}` : ""}
          </li>
        );
      })}
    </ul>
  );
}

function LineWords({ trouble, leads, onLead }: { trouble: Trouble; leads: boolean; onLead(line: number): void }) {
  const t = useTranslations("consultationImport.troubles");
  const { line = 0, column, detail } = trouble;
  const short = detail && detail.length > 60 ? `${detail.slice(0, 60)}…` : detail;
  const words = column ? t("lineIn", { line, column }) : short ? t("lineWith", { line, detail: short }) : t("line", { line });
  if (!leads) return words;
  return (
    <button
      type="button"
      onClick={() => onLead(line)}
      className="text-left font-medium text-accent underline underline-offset-4 pointer-coarse:py-2"
    >
      {words}
    </button>
  );
}
