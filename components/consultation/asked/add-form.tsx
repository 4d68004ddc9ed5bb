"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { useFormErrors } from "../../people/use-form-errors";
import { RefusalNotice } from "../../refusal-notice";
import { Button } from "../../ui/button";
import { ErrorSummary } from "../../ui/error-summary";
import { useChange } from "../../use-change";
import { useVerbs } from "../../verbs";
import { CheckList } from "../check-list";
import { OpenedLinks } from "../opened-links";
import type { Askable, OpenedLink } from "../shown-round";

const entry = z.object({ stakeholderIds: z.array(z.string()).check(z.minLength(1, "required")) });
type Entry = z.infer<typeof entry>;
type AddFormProps = { dossierId: string; roundId: string; directory: readonly Askable[]; onDone(): void };

/** Who else is asked; then the links of those who get no mail. */
export function AddForm({ dossierId, roundId, directory, onDone }: AddFormProps) {
  const t = useTranslations("asked.add");
  const paper = useTranslations("consultation.fields");
  const common = useTranslations("common");
  const { addConsultees } = useVerbs();
  const { change, busy, refusal } = useChange();
  const [links, setLinks] = useState<readonly OpenedLink[]>();
  const { register, handleSubmit, formState } = useForm<Entry>({
    resolver: zodResolver(entry),
    shouldFocusError: false,
    defaultValues: { stakeholderIds: [] },
  });
  const errors = useFormErrors(formState.errors, { stakeholderIds: t("who") });

  async function ask({ stakeholderIds }: Entry) {
    const result = await change(() => addConsultees({ dossierId, roundId, stakeholderIds }));
    if (result?.ok) setLinks(result.value.links);
  }

  if (links) return <OpenedLinks {...{ links, onDone }} said={t("done", { count: links.filter(({ mailed }) => mailed).length })} />;
  if (directory.length === 0) return <p>{t("nobody")}</p>;
  return (
    <form method="post" noValidate onSubmit={handleSubmit(ask)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? (
        <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} />
      ) : (
        <RefusalNotice refusal={refusal} />
      )}
      <CheckList
        field={register("stakeholderIds")}
        label={t("who")}
        help={t("help")}
        error={errors.of("stakeholderIds")}
        find={paper("find")}
        items={directory.map(({ id, nameVi, email }) => ({ id, name: nameVi, note: email || paper("paperOnly") }))}
      />
      <Button type="submit" variant="main" className="self-start" busy={busy} busyLabel={t("busy")}>
        {t("submit")}
      </Button>
    </form>
  );
}
