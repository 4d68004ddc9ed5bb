"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import type { ReviewCriteria } from "@/lib/domain/review/criteria";
import { type SessionFields, type ShownSession, sameSession } from "@/lib/domain/review/session";
import { longestWords } from "@/lib/domain/review/sheet";
import { TextArea } from "../../ui/text-area";
import { TextField } from "../../ui/text-field";
import { useVerbs } from "../../verbs";
import { useLanguage } from "../../words";
import { SaveLine } from "../save-line";
import { StaleChoice } from "../stale-choice";
import { useWholeSave } from "../use-whole-save";
import { sendable } from "../writable";
import { AgreedScores } from "./agreed-scores";
import { DecideCycle } from "./decide-cycle";
import { fieldsOf, recordLines, recordOf, type TypedRecord, typedRecord } from "./record-fields";

type RecordFormProps = { dossierId: string; me: string; cycle: number; criteria: ReviewCriteria; record: ShownSession };

/** What the coordinator writes down while the session is held, saved as it is typed, and the decision that ends it. */
export function RecordForm({ dossierId, me, cycle, criteria, record }: RecordFormProps) {
  const t = useTranslations("session.record");
  const said = useTranslations("refusal.fields");
  const language = useLanguage();
  const { saveSession } = useVerbs();
  const [typed, setTyped] = useState<TypedRecord>(() => typedRecord(record));
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const saving = useWholeSave<SessionFields, string | null>({
    key: `session:${me}:${dossierId}:${cycle}`,
    stored: { value: fieldsOf(record), mark: record.seen },
    writable: true,
    same: sameSession,
    standing: (detail) => ({ value: fieldsOf(detail as ShownSession), mark: (detail as ShownSession).seen }),
    async send(value, seen) {
      const result = await saveSession({ dossierId, seen, ...sendable(value) });
      return result.ok ? { ok: true, value: { mark: result.value.seen, at: result.value.seen ?? new Date().toISOString() } } : result;
    },
    brought: (value) => setTyped(typedRecord(value)),
  });
  const set = (more: Partial<TypedRecord>) => {
    const next = { ...typed, ...more };
    setTyped(next);
    saving.change(recordOf(next));
    // A field that is being filled in is not called empty any more.
    setWrong(Object.fromEntries(Object.entries(wrong).filter(([field]) => !mended(field, more))));
  };
  const error = (field: string) => {
    const code = wrong[field];
    if (!code) return {};
    return { error: said(code === "future" || code === "same-person" ? code : "required") };
  };
  const line = (field: "place" | "chair" | "secretary") => (
    <TextField
      id={field}
      label={t(field)}
      maxLength={300}
      {...error(field)}
      value={typed[field]}
      onChange={({ target }) => set({ [field]: target.value })}
    />
  );
  const area = (field: "present" | "view" | "conditions") => (
    <TextArea
      id={field}
      label={t(field)}
      help={t(`${field}Help`)}
      maxLength={longestWords}
      {...error(field)}
      value={typed[field]}
      onChange={({ target }) => set({ [field]: target.value })}
    />
  );
  return (
    <form method="post" noValidate onSubmit={(event) => event.preventDefault()} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p className="text-sm text-ink-soft">{t("what")}</p>
        <div className="text-sm">
          <SaveLine shown={saving.shown} retry={saving.retry} />
        </div>
      </div>
      {saving.shown.state === "stale" ? (
        <StaleChoice settle={(choice) => void saving.settle(choice)}>
          <p className="whitespace-pre-wrap">{recordLines(saving.shown.theirs, criteria, language).join("\n")}</p>
        </StaleChoice>
      ) : null}
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[10rem_8rem_1fr]">
        <TextField
          id="heldAt"
          type="date"
          label={t("heldDay")}
          {...error("heldAt")}
          value={typed.day}
          onChange={({ target }) => set({ day: target.value })}
        />
        <TextField
          id="heldTime"
          type="time"
          label={t("heldTime")}
          value={typed.time}
          onChange={({ target }) => set({ time: target.value })}
        />
        {line("place")}
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        {line("chair")}
        {line("secretary")}
      </div>
      {area("present")}
      <AgreedScores {...{ criteria, error }} agreed={typed.agreed} onChange={(agreed) => set({ agreed })} />
      {area("view")}
      {area("conditions")}
      <DecideCycle {...{ dossierId, cycle, saving }} onWrong={setWrong} />
    </form>
  );
}

/** Does what was just typed mend this field? */
function mended(field: string, { day, time, agreed, ...more }: Partial<TypedRecord>): boolean {
  if (field === "heldAt") return day !== undefined || time !== undefined;
  if (field.startsWith("agreed.")) return typeof agreed?.[field.slice("agreed.".length)]?.score === "number";
  return field in more;
}
