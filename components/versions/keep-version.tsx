"use client";

import { useId, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Result } from "@/lib/domain/result";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { NameForm } from "./name-form";

/** Keeps the dossier as it stands under a name. Needs the area `versions`. */
export function KeepVersion({ dossierId }: { dossierId: string }) {
  const t = useTranslations("versions.keep");
  const common = useTranslations("common");
  const { keepVersion } = useVerbs();
  const { change } = useChange();
  const [open, setOpen] = useState(false);
  const id = useId();
  const keep = async (name: string): Promise<Result<unknown>> =>
    (await change(() => keepVersion({ dossierId, name }))) ?? { ok: false, refusal: { code: "unavailable" } };
  return (
    <Dialog
      title={t("title")}
      description={t("what")}
      closeLabel={common("close")}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button variant="main">{t("button")}</Button>}
    >
      <NameForm
        id={id}
        main
        words={{ label: t("name"), help: t("help"), submit: t("submit"), busy: t("busy") }}
        name={keep}
        onNamed={() => setOpen(false)}
      />
    </Dialog>
  );
}
