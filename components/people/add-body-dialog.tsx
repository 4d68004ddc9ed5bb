"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import { z } from "zod";
import { parties } from "@/lib/domain/roles";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorSummary } from "../ui/error-summary";
import { Select } from "../ui/select";
import { TextField } from "../ui/text-field";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { useFormErrors } from "./use-form-errors";

const name = z.string().trim().min(1, "required").min(3, "invalid").max(200, "invalid");
const schema = z.object({ party: z.enum(parties, "required"), vi: name, en: name });
type Body = z.infer<typeof schema>;

/** Enters a body, so that its people can be invited and a dossier given to it. */
export function AddBodyDialog() {
  const t = useTranslations("office.body");
  const common = useTranslations("common");
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title={t("title")}
      description={t("description")}
      closeLabel={common("close")}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button>{t("button")}</Button>}
    >
      <AddBodyForm onDone={() => setOpen(false)} />
    </Dialog>
  );
}

function AddBodyForm({ onDone }: { onDone(): void }) {
  const t = useTranslations("office.body");
  const common = useTranslations("common");
  const { addOrganisation } = useVerbs();
  const { change, refusal } = useChange();
  const { register, handleSubmit, formState } = useForm<Body>({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: { party: "city", vi: "", en: "" },
  });
  const errors = useFormErrors(formState.errors, { party: t("party"), vi: t("vi"), en: t("en") });
  const add = async (body: Body) => {
    if ((await change(() => addOrganisation(body)))?.ok) onDone();
  };
  return (
    <form method="post" noValidate onSubmit={handleSubmit(add)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} /> : null}
      <RefusalNotice refusal={refusal} />
      <Select {...register("party")} label={t("party")} error={errors.of("party")}>
        {[...parties].reverse().map((party) => (
          <option key={party} value={party}>
            {common(`parties.${party}`)}
          </option>
        ))}
      </Select>
      <TextField {...register("vi")} label={t("vi")} error={errors.of("vi")} autoComplete="off" lang="vi" />
      <TextField {...register("en")} label={t("en")} error={errors.of("en")} autoComplete="off" lang="en" />
      <Button type="submit" variant="main" className="self-start" busy={formState.isSubmitting} busyLabel={t("busy")}>
        {t("submit")}
      </Button>
    </form>
  );
}
