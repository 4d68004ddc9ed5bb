"use client";

import { useCallback, useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Refusal, Result } from "@/lib/domain/result";
import { formatMoment } from "@/lib/i18n/format";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { useVerbs, type VersionLine } from "../verbs";
import { useLanguage } from "../words";
import { Difference } from "./difference";
import type { AnswerPlace } from "./use-autosave";

type VersionsProps = { place: AnswerPlace; editable: boolean; restore(version: number): Promise<Result<unknown>>; done(): void };

/** The list in the dialog. */
export function HistoryVersions({ place, editable, restore, done }: VersionsProps) {
  const t = useTranslations("form.history");
  const { answerHistory } = useVerbs();
  const [page, setPage] = useState<{ versions: VersionLine[]; more: boolean }>();
  const [refusal, setRefusal] = useState<Refusal>();
  const { dossierId, question, language } = place;

  const load = useCallback(
    async (before?: number) => {
      const result = await answerHistory({ dossierId, question, language, ...(before ? { before } : {}) });
      if (!result.ok) return setRefusal(result.refusal);
      const { versions, more } = result.value;
      setPage((old) => ({ versions: [...(before ? (old?.versions ?? []) : []), ...versions], more }));
    },
    [answerHistory, dossierId, question, language],
  );
  useEffect(() => void load(), [load]);

  async function bringBack(version: number) {
    const result = await restore(version);
    if (result.ok) done();
    else setRefusal(result.refusal);
  }
  if (!page) return <p role="status">{refusal ? <RefusalNotice refusal={refusal} /> : t("loading")}</p>;
  if (page.versions.length === 0) return <p>{t("none")}</p>;
  return (
    <div className="flex flex-col gap-3">
      <RefusalNotice refusal={refusal} />
      <ol className="flex flex-col">
        {page.versions.map((line, index) => (
          <VersionRow
            key={line.version}
            line={line}
            older={page.versions[index + 1]?.text ?? (page.more ? undefined : "")}
            lang={language}
            newest={index === 0}
            {...(editable && index > 0 ? { onRestore: () => void bringBack(line.version) } : {})}
          />
        ))}
      </ol>
      {page.more ? <Button onClick={() => void load(page.versions.at(-1)?.version)}>{t("more")}</Button> : null}
    </div>
  );
}

type RowProps = { line: VersionLine; older: string | undefined; lang: string; newest: boolean; onRestore?: () => void };

function VersionRow({ line, older, lang, newest, onRestore }: RowProps) {
  const t = useTranslations("form.history");
  const language = useLanguage();
  return (
    <li className="border-b border-line py-2">
      <details open={newest}>
        <summary className="cursor-pointer">
          <span className="font-medium">{t("version", { number: line.version })}</span>
          {` · ${line.savedBy} · ${formatMoment(line.savedAt, language)}`}
          {line.restoredFrom ? ` · ${t("restoredFrom", { number: line.restoredFrom })}` : ""}
        </summary>
        <div className="mt-2 flex flex-col gap-2">
          {older === undefined ? (
            <p className="answer whitespace-pre-wrap">{line.text}</p>
          ) : (
            <Difference from={older} to={line.text} lang={lang} />
          )}
          {onRestore ? (
            <div>
              <Button small onClick={onRestore}>
                {t("restore", { number: line.version })}
              </Button>
            </div>
          ) : null}
        </div>
      </details>
    </li>
  );
}
