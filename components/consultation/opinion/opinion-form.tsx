"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { longestNumber } from "@/lib/domain/consultation/remark-limits";
import { formatMoment } from "@/lib/i18n/format";
import { RefusalNotice } from "../../refusal-notice";
import { Button } from "../../ui/button";
import { ErrorSummary } from "../../ui/error-summary";
import { Notice } from "../../ui/notice";
import { RadioGroup } from "../../ui/radio-group";
import { TextField } from "../../ui/text-field";
import { useLanguage } from "../../words";
import { useTooLong } from "../use-too-long";
import { BodySelect } from "./body-select";
import { keptNames } from "./kept-opinion";
import { samePaper } from "./same-paper";
import { ScanChoice } from "./scan-choice";
import type { OpinionFormProps } from "./shown-opinion";
import { TableRemarks } from "./table-remarks";
import { TypedRemarks } from "./typed-remarks";
import { useOpinion } from "./use-opinion";

const kinds = ["letter", "minutes"] as const;
const answers = ["remarks", "agrees"] as const;

/** An answer on paper, with all it says: it is entered at once or not at all. */
export function OpinionForm(props: OpinionFormProps) {
  const [tries, setTries] = useState(0);
  return <OpinionFields key={tries} {...props} onGiveUp={() => setTries(tries + 1)} />;
}

function OpinionFields({ onGiveUp, ...props }: OpinionFormProps & { onGiveUp(): void }) {
  const { bodies, sections, today } = props;
  const t = useTranslations("opinion");
  const common = useTranslations("common");
  const { entry, write, errors, table, take, kept, save, busy, refusal } = useOpinion(props);
  const tooLong = useTooLong();
  const language = useLanguage();
  const twin = samePaper(props.entered, entry);
  const typed = entry.remarks.length;
  const all = typed + table.rows.length;
  return (
    <form id="opinion" method="post" noValidate onSubmit={save} className="flex flex-col gap-6">
      {kept.restored ? (
        <Notice
          role="status"
          action={
            <Button
              small
              onClick={() => {
                kept.forget();
                onGiveUp();
              }}
            >
              {t("kept.drop")}
            </Button>
          }
        >
          {t("kept.found")}
        </Notice>
      ) : null}
      {errors.items.length > 0 ? (
        <ErrorSummary key={errors.tries} title={common("errorTitle")} items={errors.items} />
      ) : refusal?.code === "taken" ? (
        <Notice role="alert" tone="warm">
          {t("taken")}
        </Notice>
      ) : (
        <RefusalNotice refusal={refusal} />
      )}
      <div className="flex max-w-prose flex-col gap-4">
        <BodySelect
          bodies={bodies}
          value={entry.stakeholderId}
          error={errors.of("stakeholderId")}
          onChoose={(stakeholderId) => write({ stakeholderId })}
        />
        <RadioGroup
          name="kind"
          label={t("kind.label")}
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={entry.kind}
          onChange={({ target }) => write({ kind: kinds.find((each) => each === target.value) ?? "letter" })}
        />
        <div className="grid gap-4 sm:grid-cols-[1fr_12rem]">
          <TextField
            id="number"
            value={entry.number}
            onChange={({ target }) => write({ number: target.value })}
            label={t(`number.${entry.kind}`)}
            optional={common("optional")}
            autoComplete="off"
            error={tooLong(entry.number, longestNumber) ?? errors.of("number")}
          />
          <TextField
            id="on"
            type="date"
            max={today}
            value={entry.on}
            onChange={({ target }) => write({ on: target.value })}
            label={t(`on.${entry.kind}`)}
            error={errors.of("on")}
          />
        </div>
        <div role="status" className="empty:hidden">
          {twin ? (
            <Notice role="note" tone="warm">
              {t("twin", { by: twin.by, at: formatMoment(twin.at, language) })}
            </Notice>
          ) : null}
        </div>
        <ScanChoice {...props} value={entry.attachmentId} error={errors.scan} onChoose={(attachmentId) => write({ attachmentId })} />
        <RadioGroup
          name="says"
          label={t("says.label")}
          options={answers.map((value) => ({ value, label: t(`says.${value}`) }))}
          value={entry.says}
          onChange={({ target }) => write({ says: answers.find((each) => each === target.value) ?? "remarks" })}
        />
      </div>
      <div id="remarks" tabIndex={-1} hidden={entry.says !== "remarks"} className={entry.says === "remarks" ? "flex flex-col gap-5" : ""}>
        <h3 className="text-base font-semibold">{t("remarks.title")}</h3>
        <TypedRemarks {...{ sections }} remarks={entry.remarks} codes={errors.codes} onChange={(remarks) => write({ remarks })} />
        <TableRemarks {...{ sections }} keep={keptNames(props).table} open={kept.table} onChange={take} />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-4">
        <Button type="submit" variant="main" busy={busy} busyLabel={t("busy")}>
          {t("submit")}
        </Button>
        <p role="status" className="text-sm text-ink-soft tabular-nums">
          {entry.says === "agrees" ? t("sum.agrees") : t("sum.remarks", { all, typed, table: table.rows.length })}
        </p>
      </div>
    </form>
  );
}
