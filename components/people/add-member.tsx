"use client";

import { useTranslations } from "use-intl/react";
import { byName } from "@/lib/i18n/format";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { Select } from "../ui/select";
import { type Admissible, useAddMember } from "./use-add-member";

/** Admits somebody who has an account. */
export function AddMember({ dossierId, people }: { dossierId: string; people: readonly Admissible[] }) {
  const t = useTranslations("people.add");
  const words = useTranslations("common");
  const { submit, busy, refusal, added, wrong, submitCount, offered, person, role } = useAddMember(dossierId, people);
  const sorted = [...people].sort(byName(({ name }) => name));
  return (
    <form onSubmit={submit} noValidate className="flex max-w-measure flex-col gap-3">
      {wrong.length > 0 ? <ErrorSummary key={submitCount} title={words("errorTitle")} items={wrong} /> : null}
      <RefusalNotice refusal={refusal} />
      <Select label={t("person")} {...person}>
        <option value="">{t("choosePerson")}</option>
        {sorted.map(({ id, name, email }) => (
          <option key={id} value={id}>{`${name} (${email})`}</option>
        ))}
      </Select>
      <Select label={t("role")} {...role}>
        <option value="">{t("chooseRole")}</option>
        {offered.map((each) => (
          <option key={each} value={each}>
            {words(`roles.${each}`)}
          </option>
        ))}
      </Select>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="main" busy={busy} busyLabel={t("adding")}>
          {t("submit")}
        </Button>
        <p role="status" className="text-sm text-done">
          {added}
        </p>
      </div>
    </form>
  );
}
