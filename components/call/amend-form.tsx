"use client";

import type { FormEventHandler, ReactNode } from "react";
import type { UseFormRegister } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import type { Refusal } from "@/lib/domain/result";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/checkbox";
import { ErrorSummary } from "../ui/error-summary";
import { Notice } from "../ui/notice";
import { TextArea } from "../ui/text-area";

type AmendFormProps = {
  onSubmit: FormEventHandler<HTMLFormElement>;
  tries: number;
  busy: boolean;
  errors: { items: readonly { id: string; message: string }[]; of(name: string): string | undefined };
  refusal: Refusal | undefined;
  recorded: number | undefined;
  /** The fields every amendment has. */
  verified: ReturnType<UseFormRegister<{ verified: boolean }>>;
  source: ReturnType<UseFormRegister<{ source: string }>>;
  children: ReactNode;
};

/** What every amendment asks for, around what one kind of it changes. */
export function AmendForm({ onSubmit, tries, busy, errors, refusal, recorded, verified, source, children }: AmendFormProps) {
  const t = useTranslations("call.amend");
  const common = useTranslations("common");
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      {errors.items.length > 0 ? <ErrorSummary key={tries} title={common("errorTitle")} items={errors.items} /> : null}
      <RefusalNotice refusal={refusal} />
      {recorded === undefined ? null : (
        <Notice role="status" tone="done">
          {t("done", { number: recorded })}
        </Notice>
      )}
      {children}
      <TextArea {...source} label={t("source")} help={t("sourceHelp")} error={errors.of("source")} maxLength={500} />
      <Checkbox {...verified} label={t("verified")} />
      <Button type="submit" variant="main" className="self-start" busy={busy} busyLabel={t("busy")}>
        {t("submit")}
      </Button>
    </form>
  );
}
