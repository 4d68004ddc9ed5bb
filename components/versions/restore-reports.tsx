"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import { useTranslations } from "use-intl/react";
import { formatClock } from "@/lib/i18n/format";
import { Notice } from "../ui/notice";
import type { SectionRestored } from "../verbs";
import { useLanguage } from "../words";

type Report = SectionRestored & { readonly section: string };

const Context = createContext<(report: Report) => void>(() => undefined);

/** What the last restore did, above the comparison: the section it was asked for may have no difference left to stand under. */
export function RestoreReports({ children }: { children: ReactNode }) {
  const [report, setReport] = useState<Report>();
  return (
    <Context value={setReport}>
      <div role="status" className="mb-4 empty:hidden print:hidden">
        {report ? <Told report={report} /> : null}
      </div>
      {children}
    </Context>
  );
}

/** Says what a restore did. */
export function useRestoreReport(): (report: Report) => void {
  return useContext(Context);
}

function Told({ report: { section, changed, left } }: { report: Report }) {
  const t = useTranslations("versions.restore");
  const names = useTranslations("common.languageInSentence");
  const shown = useLanguage();
  const one = ({ question, language, by, at }: Report["left"][number]) =>
    t("leftOne", { question, language: names(language), who: by, at: formatClock(at, shown) });
  return (
    <Notice tone={left.length > 0 ? "warm" : "done"} role="note">
      <p>{t("done", { section, count: changed.length })}</p>
      {left.length > 0 ? <p>{t("left", { answers: left.map(one).join("; ") })}</p> : null}
    </Notice>
  );
}
