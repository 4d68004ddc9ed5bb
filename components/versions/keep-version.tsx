"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import { z } from "zod";
import { versionName } from "@/lib/domain/versions";
import { useFormErrors } from "../people/use-form-errors";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { TextField } from "../ui/text-field";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";

const schema = z.object({ name: z.string().trim().min(1, "required").pipe(versionName) });
type Wanted = z.infer<typeof schema>;

/** Keeps the dossier as it stands under a name. Needs the area `versions`. */
export function KeepVersion({ dossierId }: { dossierId: string }) {
  const t = useTranslations("versions.keep");
  const common = useTranslations("common");
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title={t("title")}
      description={t("what")}
      closeLabel={common("close")}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button variant="main">{t("button")}</Button>}
    >
      <KeepForm dossierId={dossierId} onKept={() => setOpen(false)} />
    </Dialog>
  );
}

function KeepForm({ dossierId, onKept }: { dossierId: string; onKept(): void }) {
  const t = useTranslations("versions.keep");
  const { keepVersion } = useVerbs();
  const { change, refusal } = useChange();
  const { register, handleSubmit, formState } = useForm<Wanted>({ resolver: zodResolver(schema), defaultValues: { name: "" } });
  const errors = useFormErrors(formState.errors, { name: t("name") });
  const keep = async ({ name }: Wanted) => {
    if ((await change(() => keepVersion({ dossierId, name })))?.ok) onKept();
  };
  return (
    <form method="post" noValidate onSubmit={handleSubmit(keep)} className="flex flex-col gap-4">
      <RefusalNotice refusal={refusal} />
      <TextField {...register("name")} label={t("name")} help={t("help")} error={errors.of("name")} maxLength={120} autoComplete="off" />
      <Button type="submit" variant="main" className="self-start" busy={formState.isSubmitting} busyLabel={t("busy")}>
        {t("submit")}
      </Button>
    </form>
  );
}
