import type { ComponentProps } from "react";
import type { Reason } from "@/lib/domain/result";
import { translatorOf } from "@/lib/i18n/translator";
import { Notice } from "../ui/notice";
import { ReadinessList } from "./readiness-list";
import { TrialPrint } from "./trial-print";

type StandsBetweenProps = {
  dossierId: string;
  blocks: readonly Reason[];
  advice: readonly Reason[];
  known: Omit<ComponentProps<typeof ReadinessList>, "reasons">;
};

/** What stands between a dossier and a packet: what blocks, what the printer says, and after that what is only advice. */
export function StandsBetween({ dossierId, blocks, advice, known }: StandsBetweenProps) {
  const t = translatorOf(known.language);
  return (
    <>
      <section aria-labelledby="blocks" className="mb-8">
        <h2 id="blocks" className="mb-2 text-lg font-semibold">
          {t("readiness.blocks.title")}
        </h2>
        {blocks.length === 0 ? (
          <Notice role="note" tone="done">
            {t("readiness.blocks.none")}
          </Notice>
        ) : (
          <>
            <p className="mb-2 text-sm text-warm">{t("readiness.blocks.count", { count: blocks.length })}</p>
            <ReadinessList reasons={blocks} {...known} />
          </>
        )}
      </section>
      <section aria-labelledby="print" className="mb-8">
        <h2 id="print" className="mb-2 text-lg font-semibold">
          {t("readiness.print.title")}
        </h2>
        <TrialPrint dossierId={dossierId} />
      </section>
      <section aria-labelledby="advice">
        <h2 id="advice" className="mb-2 text-lg font-semibold">
          {t("readiness.advice.title")}
        </h2>
        <p className="mb-2 max-w-prose text-sm text-ink-soft">{t("readiness.advice.count", { count: advice.length })}</p>
        <ReadinessList reasons={advice} {...known} />
      </section>
    </>
  );
}
