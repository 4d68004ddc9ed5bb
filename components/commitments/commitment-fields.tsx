"use client";

import type { UseFormRegister } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import { commitmentStates } from "@/lib/domain/after-sending";
import { Select } from "../ui/select";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import type { CommitmentEntry } from "./commitment-entry";
import type { Person } from "./shown-commitment";

type CommitmentFieldsProps = {
  register: UseFormRegister<CommitmentEntry>;
  errorOf(name: keyof CommitmentEntry): string | undefined;
  people: readonly Person[];
  givenUp: boolean;
};

/** Who, by what, when, and how it stands: the same for a promise that was sent and one added by hand. */
export function CommitmentFields({ register, errorOf, people, givenUp }: CommitmentFieldsProps) {
  const t = useTranslations("commitments");
  const optional = useTranslations("common")("optional");
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...register("owner")} {...{ optional }} label={t("form.owner")} help={t("form.ownerHelp")} error={errorOf("owner")} />
        <Select {...register("ownerPersonId")} {...{ optional }} label={t("form.person")} error={errorOf("ownerPersonId")}>
          <option value="">{t("form.noPerson")}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <TextArea
        {...register("indicator")}
        {...{ optional }}
        label={t("form.indicator")}
        help={t("form.indicatorHelp")}
        error={errorOf("indicator")}
      />
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField {...register("fromYear")} inputMode="numeric" label={t("form.fromYear")} error={errorOf("fromYear")} maxLength={4} />
        <TextField {...register("toYear")} inputMode="numeric" label={t("form.toYear")} error={errorOf("toYear")} maxLength={4} />
        <Select {...register("state")} label={t("form.state")}>
          {commitmentStates.map((state) => (
            <option key={state} value={state}>
              {t(`states.${state}`)}
            </option>
          ))}
        </Select>
      </div>
      {givenUp ? (
        <TextArea {...register("stateReason")} label={t("form.reason")} help={t("form.reasonHelp")} error={errorOf("stateReason")} />
      ) : null}
    </>
  );
}

/** The fields' names as the summary of errors says them. */
export function useCommitmentLabels() {
  const t = useTranslations("commitments.form");
  return {
    owner: t("owner"),
    ownerPersonId: t("person"),
    indicator: t("indicator"),
    fromYear: t("fromYear"),
    toYear: t("toYear"),
    state: t("state"),
    stateReason: t("reason"),
  };
}
