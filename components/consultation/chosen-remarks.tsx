"use client";

import { lazy } from "react";
import { useTranslations } from "use-intl/react";
import { FormDialog } from "../form-dialog";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { buttonClass } from "../ui/button-class";
import { Menu } from "../ui/menu";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import type { AskedQuestion } from "./change-picker";
import { type ShownRemark, seenOf } from "./shown-remark";

const AnswerForm = lazy(() => import("./answer-form").then((module) => ({ default: module.AnswerForm })));

type ChosenRemarksProps = {
  dossierId: string;
  roundId: string;
  chosen: readonly ShownRemark[];
  people: readonly { readonly id: string; readonly name: string }[];
  questions: readonly AskedQuestion[];
  /** May their answers be approved, and by whom not: nobody approves an answer of their own. */
  approver: { readonly id: string } | null;
  /** What was done, as a sentence. */
  onDone(what: string): void;
};

/** What can be done with several remarks at once: one answer, a second person's approval, somebody to see to them. */
export function ChosenRemarks({ dossierId, roundId, chosen, people, questions, approver, onDone }: ChosenRemarksProps) {
  const t = useTranslations("roundTable");
  const { approveAnswers, assignRemarks } = useVerbs();
  const { change, busy, refusal } = useChange();
  const remarkIds = chosen.map(({ id }) => id);
  const approvable = chosen.filter(({ state, answeredById }) => state === "answered" && answeredById !== approver?.id).map(({ id }) => id);
  async function carryOut(work: Parameters<typeof change>[0], what: string) {
    const result = await change(work);
    if (result?.ok) onDone(what);
  }
  const answered = chosen.filter(({ disposition }) => disposition !== null).map(({ number }) => number);
  const replaces = answered.length > 0 ? t("replaces", { count: answered.length, numbers: answered.join(", ") }) : undefined;
  const assign = (personId: string | null) => carryOut(() => assignRemarks({ dossierId, roundId, remarkIds, personId }), t("doneAssigned"));
  return (
    <div className="z-10 mb-2 flex flex-wrap items-start gap-3 bg-surface py-2 xl:sticky xl:top-28 print:hidden">
      <FormDialog
        small
        wide
        label={t("together", { count: remarkIds.length })}
        title={t("together", { count: remarkIds.length })}
        {...(replaces ? { description: replaces } : {})}
        saved=""
      >
        {(close) => (
          <AnswerForm
            {...{ dossierId, roundId, remarkIds, questions }}
            seen={seenOf(chosen)}
            at={chosen[0]?.question ?? null}
            onDone={() => {
              onDone(t("doneTogether"));
              close();
            }}
          />
        )}
      </FormDialog>
      {approver && approvable.length > 0 ? (
        <Button
          small
          busy={busy}
          busyLabel={t("busy")}
          onClick={() =>
            carryOut(() => approveAnswers({ dossierId, roundId, remarkIds: approvable, seen: seenOf(chosen) }), t("doneApproved"))
          }
        >
          {t("approveSeveral", { count: approvable.length })}
        </Button>
      ) : null}
      <Menu
        label={t("assign")}
        labelClass={buttonClass("plain", true)}
        items={[
          ...people.map(({ id, name }) => ({ label: name, onSelect: () => void assign(id) })),
          "line",
          { label: t("toNobody"), onSelect: () => void assign(null) },
        ]}
      />
      <RefusalNotice refusal={refusal} />
    </div>
  );
}
