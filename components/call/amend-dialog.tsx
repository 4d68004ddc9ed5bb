"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { RadioGroup } from "../ui/radio-group";
import { AmendDeadlineForm } from "./amend-deadline-form";
import { AmendLimitForm, type LimitChoice } from "./amend-limit-form";

type AmendDialogProps = { callId: string; timeZone: string; limits: readonly LimitChoice[] };
type What = "limit" | "deadline";

/** What the call itself has settled since the form was written down, with where it stands. */
export function AmendDialog({ callId, timeZone, limits }: AmendDialogProps) {
  const t = useTranslations("call.amend");
  const common = useTranslations("common");
  const [what, setWhat] = useState<What>("limit");
  const options = [
    { value: "limit", label: t("limit") },
    { value: "deadline", label: t("deadline") },
  ];
  return (
    <Dialog title={t("title")} description={t("description")} closeLabel={common("close")} trigger={<Button>{t("button")}</Button>}>
      <RadioGroup
        name="what"
        label={t("what")}
        options={options}
        value={what}
        onChange={(event) => setWhat(event.target.value === "deadline" ? "deadline" : "limit")}
      />
      {what === "limit" ? <AmendLimitForm callId={callId} limits={limits} /> : <AmendDeadlineForm callId={callId} timeZone={timeZone} />}
    </Dialog>
  );
}
