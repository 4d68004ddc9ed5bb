"use client";

import dynamic from "next/dynamic";
import { type ComponentProps, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Result } from "@/lib/domain/result";
import { Dialog } from "../ui/dialog";
import type { AnswerPlace } from "./use-autosave";

// What compares texts comes when a history is opened.
const HistoryVersions = dynamic(() => import("./history-versions").then((module) => module.HistoryVersions), { ssr: false });

type HistoryDialogProps = {
  place: AnswerPlace;
  editable: boolean;
  label: string;
  openAtFirst: boolean;
  restore(version: number): Promise<Result<unknown>>;
  /** Puts a name on what stands; left out for who may not. */
  name?: ((words: string) => Promise<Result<unknown>>) | undefined;
};

/** Every version of one answer, who and when; what each changed; a name for what stands; and the way back to any of them. */
export function HistoryDialog({ place, editable, label, openAtFirst, restore, name }: HistoryDialogProps) {
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
      {open ? <HistoryVersions {...{ place, editable, label, restore, name }} done={() => setOpen(false)} /> : null}
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
