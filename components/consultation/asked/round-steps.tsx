"use client";

import { lazy } from "react";
import { useTranslations } from "use-intl/react";
import { formatMoment } from "@/lib/i18n/format";
import { AskOnce } from "../../ask-once";
import { FormDialog } from "../../form-dialog";
import { useVerbs } from "../../verbs";
import { useLanguage } from "../../words";
import type { Waiting } from "./remind-form";

const RemindForm = lazy(() => import("./remind-form").then((module) => ({ default: module.RemindForm })));
const ExtendForm = lazy(() => import("./extend-form").then((module) => ({ default: module.ExtendForm })));

type RoundStepsProps = {
  dossierId: string;
  round: { readonly id: string; readonly endsAt: string; readonly over: boolean; readonly silenceAgrees: boolean };
  /** The call's last moment (ISO, UTC). */
  deadline: string;
  /** Letters can be sent. */
  mail: boolean;
  waiting: readonly Waiting[];
  can: { readonly remind: boolean; readonly extend: boolean; readonly silence: boolean };
};

/** What can be done about everybody who has not answered: remind them, give them longer, or take their silence as agreement. */
export function RoundSteps({ dossierId, round, deadline, mail, waiting, can }: RoundStepsProps) {
  const t = useTranslations("asked");
  const language = useLanguage();
  const { recordSilence } = useVerbs();
  const { id: roundId, endsAt, over, silenceAgrees } = round;
  const silent = waiting.filter(({ hasLink }) => hasLink);
  const reminds = can.remind && mail && !over && silent.some(({ email }) => email !== "");
  const silences = can.silence && over && silenceAgrees && silent.length > 0;
  // Who made remarks and did not finish has answered.
  const mute = silent.filter(({ begun }) => !begun);
  if (!reminds && !can.extend && !silences) return null;
  const names = mute.map(({ name }) => name).join("; ");
  return (
    <div data-list tabIndex={-1} className="mb-4 flex flex-wrap items-start gap-3">
      {reminds ? (
        <FormDialog label={t("remind.button")} title={t("remind.title")} saved={t("remind.saved")}>
          {(onDone) => <RemindForm {...{ dossierId, roundId, onDone }} waiting={silent} />}
        </FormDialog>
      ) : null}
      {can.extend ? (
        <FormDialog
          label={t("extend.button")}
          title={t("extend.title")}
          description={t("extend.what", { end: formatMoment(endsAt, language), mail: String(mail) })}
          saved={t("extend.saved")}
        >
          {(onDone) => <ExtendForm {...{ dossierId, roundId, deadline, onDone }} />}
        </FormDialog>
      ) : null}
      {silences ? (
        <AskOnce
          label={t("silence.button")}
          named={t("silence.button")}
          title={t("silence.title")}
          what={t("silence.what", { count: mute.length, names, begun: silent.length - mute.length })}
          yes={t("silence.submit")}
          busyLabel={t("silence.busy")}
          ask={() => recordSilence({ dossierId, roundId })}
        />
      ) : null}
    </div>
  );
}
