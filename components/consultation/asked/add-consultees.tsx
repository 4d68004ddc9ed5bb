"use client";

import { lazy } from "react";
import { useTranslations } from "use-intl/react";
import { formatMoment } from "@/lib/i18n/format";
import { FormDialog } from "../../form-dialog";
import { useLanguage } from "../../words";
import type { Askable } from "../shown-round";

const AddForm = lazy(() => import("./add-form").then((module) => ({ default: module.AddForm })));

type AddConsulteesProps = {
  dossierId: string;
  round: { readonly id: string; readonly draftNumber: number; readonly endsAt: string };
  directory: readonly Askable[];
};

/** Asks more bodies in a round that runs. */
export function AddConsultees({ dossierId, round, directory }: AddConsulteesProps) {
  const t = useTranslations("asked.add");
  const language = useLanguage();
  return (
    <FormDialog
      wide
      variant="main"
      label={t("button")}
      title={t("title")}
      description={t("what", { draft: round.draftNumber, end: formatMoment(round.endsAt, language) })}
      saved={t("saved")}
    >
      {(onDone) => <AddForm {...{ dossierId, directory, onDone }} roundId={round.id} />}
    </FormDialog>
  );
}
