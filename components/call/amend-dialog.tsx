"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { RadioGroup } from "../ui/radio-group";
import type { LimitChoice } from "./amend-limit-form";

// Most visits open no dialog. Its first field is the choice between the two.
const AmendDeadlineForm = dynamic(() => import("./amend-deadline-form").then((module) => module.AmendDeadlineForm), { ssr: false });
const AmendLimitForm = dynamic(() => import("./amend-limit-form").then((module) => module.AmendLimitForm), { ssr: false });

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
