"use client";

import { lazy } from "react";
import { useTranslations } from "use-intl/react";
import type { StakeholderFields } from "@/lib/domain/consultation/stakeholders";
import { FormDialog } from "../form-dialog";
import { useVerbs } from "../verbs";

const StakeholderForm = lazy(() => import("./stakeholder-form").then(({ StakeholderForm }) => ({ default: StakeholderForm })));

const empty: StakeholderFields = { kind: "department", nameVi: "", nameEn: "", email: "", contact: "", language: "vi", note: "" };

/** Adds a body or an expert to the directory. */
export function AddStakeholder() {
  const t = useTranslations("directory.add");
  const { addStakeholder } = useVerbs();
  return (
    <FormDialog variant="main" label={t("button")} title={t("title")} description={t("what")} saved={t("saved")}>
      {(onDone) => <StakeholderForm fields={empty} submit={t("submit")} busyLabel={t("busy")} ask={addStakeholder} onDone={onDone} />}
    </FormDialog>
  );
}

type Line = StakeholderFields & { readonly id: string; readonly changedAt: string };

/** Corrects a line of the directory, as it stood when it was opened. */
export function ChangeStakeholder({ line }: { line: Line }) {
  const t = useTranslations("directory.change");
  const { changeStakeholder } = useVerbs();
  const { id: stakeholderId, changedAt, kind, nameVi, nameEn, email, contact, language, note } = line;
  const name = nameVi;
  return (
    <FormDialog
      {...{ small: true, variant: "quiet" }}
      label={t("button")}
      named={t("named", { name })}
      title={t("title", { name })}
      description={t("what")}
      saved={t("saved")}
    >
      {(onDone) => (
        <StakeholderForm
          fields={{ kind, nameVi, nameEn, email, contact, language, note }}
          submit={t("submit")}
          busyLabel={t("busy")}
          ask={(fields) => changeStakeholder({ ...fields, stakeholderId, seen: changedAt })}
          onDone={onDone}
        />
      )}
    </FormDialog>
  );
}
