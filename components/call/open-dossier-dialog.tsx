"use client";

import { lazy } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import type { Choices } from "./open-dossier-form";

// Most visits open no dialog. It is shown when its form is there, so that the first field takes the focus.
const OpenDossierForm = lazy(() => import("./open-dossier-form").then(({ OpenDossierForm }) => ({ default: OpenDossierForm })));

/** The coordinator's way to begin a bid. */
export function OpenDossierDialog({ callId, choices }: { callId: string; choices: Choices }) {
  const t = useTranslations("call.open");
  const common = useTranslations("common");
  return (
    <Dialog
      title={t("title")}
      description={t("description")}
      closeLabel={common("close")}
      trigger={<Button variant="main">{t("button")}</Button>}
    >
      {choices.cities.length > 0 ? <OpenDossierForm callId={callId} choices={choices} /> : <p className="text-sm">{t("noCity")}</p>}
    </Dialog>
  );
}
