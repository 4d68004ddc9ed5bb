import { isResult, standing } from "@/lib/domain/exchanges";
import { isReport, type Purpose } from "@/lib/domain/rulebook";
import type { StageId } from "@/lib/domain/stages";
import { isClosed, isDesignated } from "@/lib/domain/workflow";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Notice } from "../ui/notice";
import type { ShownExchange } from "./shown-exchange";

export type Step = "sending" | "proof" | "answer" | "result" | "designated" | "refused" | "reported";

type Known = { stage: StageId; purpose: Purpose; lines: readonly ShownExchange[]; proofs: number };

/** What is to be done next about a packet that has gone, or what came of it. */
export function stepOf({ stage, purpose, lines, proofs }: Known): Step {
  if (isClosed(stage)) return isDesignated(stage) ? "designated" : "refused";
  const live = standing(lines);
  if (!live.some(({ kind }) => kind === "sent")) return "sending";
  if (proofs === 0) return "proof";
  if (isReport({ purpose })) return "reported";
  return live.some(({ kind }) => isResult(kind)) ? "result" : "answer";
}

const tones: Readonly<Record<Step, "plain" | "warm" | "done">> = {
  sending: "warm",
  proof: "warm",
  answer: "plain",
  result: "warm",
  designated: "done",
  refused: "plain",
  reported: "done",
};

export function NextStep({ step, slot, language }: { step: Step; slot: string; language: Language }) {
  const t = translatorOf(language);
  return (
    <Notice role="note" tone={tones[step]} title={t(`after.next.${step}.title`)}>
      {t(`after.next.${step}.line`, { slot })}
    </Notice>
  );
}
