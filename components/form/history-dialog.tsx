"use client";

import dynamic from "next/dynamic";
import { type ComponentProps, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Result } from "@/lib/domain/result";
import { Dialog } from "../ui/dialog";
import type { AnswerPlace } from "./use-autosave";

const HistoryVersions = dynamic(() => import("./history-versions").then((module) => module.HistoryVersions), { ssr: false });

type HistoryDialogProps = {
  place: AnswerPlace;
  editable: boolean;
  label: string;
  openAtFirst: boolean;
  restore(version: number): Promise<Result<unknown>>;
};

/** Every version of one answer, who and when; what each changed; and the way back to any of them. */
export function HistoryDialog({ place, editable, label, openAtFirst, restore }: HistoryDialogProps) {
  const t = useTranslations("form.history");
  const common = useTranslations("common");
  const [open, setOpen] = useState(openAtFirst);
  return (
    <Dialog
      wide
      title={t("title")}
      description={label}
      closeLabel={common("close")}
      open={open}
      onOpenChange={setOpen}
      trigger={<HistoryButton label={label} />}
    >
      {open ? <HistoryVersions place={place} editable={editable} restore={restore} done={() => setOpen(false)} /> : null}
    </Dialog>
  );
}

/** Takes whatever the dialog gives its trigger. */
function HistoryButton({ label, ...rest }: { label: string } & ComponentProps<"button">) {
  const t = useTranslations("form.history");
  return (
    <button
      type="button"
      aria-label={t("open", { label })}
      className="min-h-6 text-accent underline underline-offset-2 print:hidden"
      {...rest}
    >
      {t("button")}
    </button>
  );
}
